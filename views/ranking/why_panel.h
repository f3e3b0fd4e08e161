// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rank_band.h"
#include "models/domain/ranking.h"

#include <QFrame>
#include <memory>
#include <optional>

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

/// "Why this rank": the ledger as a waterfall, the share of the worst allegation, gaps to the cut-off and the
/// neighbours, what was not counted and why, what moved since the last frozen cycle, the smallest set of
/// allegations without which the suspect is off the list, and all of it in plain sentences. Works out in the
/// background; what is shown always belongs to the suspect in the title.
class WhyPanel : public QFrame {
    Q_OBJECT
public:
    explicit WhyPanel(QWidget* parent = nullptr);
    ~WhyPanel() override;
    /// nullptr = no case.
    void setSession(cases::CaseSession* session);
    /// Explains this person (into CaseColumns people) in this list; a null list empties the panel.
    void explain(const std::shared_ptr<const Ranking>& ranking, std::uint32_t person, int cutOff,
                 const std::optional<RankBand>& band);
    /// The sentences as text, for copying.
    QString asText() const;

Q_SIGNALS:
    /// The user wants a neighbour explained instead.
    void suspectRequested(const QString& nominalRef);
    /// Lines of text went to the clipboard (the page logs it).
    void copied(int lines);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void answer();
    void showExplanation();
    void showNear();
    void retranslate();
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace harmdesk::views
