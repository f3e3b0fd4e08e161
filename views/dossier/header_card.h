// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/domain/ranking.h"
#include "models/tables/ledger_model.h"

#include <QFrame>
#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace harmdesk::views {

class FlowLayout;

/// Who this is and where the suspect stands: name, references, state on the as-at date, rank, score, worst
/// allegation, last report; to the list, the suspect before and after, and the subject's page of a pack.
class HeaderCard : public QFrame {
    Q_OBJECT
public:
    explicit HeaderCard(QWidget* parent = nullptr);

    /// `row`: the suspect's place in the list (index into rows), -1 = not ranked.
    void setContent(const std::shared_ptr<const Ranking>& ranking, const Dossier& dossier,
                    const tables::LedgerTotal& total, int row);
    void setNeighbours(bool before, bool after);

Q_SIGNALS:
    void listRequested();
    void stepRequested(int by); ///< −1 the suspect above, +1 the one below
    void packRequested();
    void dossierRequested(const QString& nominalRef); ///< the possible same person
    void originRequested(); ///< where the suspect's own record comes from

private:
    struct Fact {
        QLabel* caption = nullptr;
        QLabel* value = nullptr;
        QLabel* detail = nullptr;
    };
    Fact addFact(QHBoxLayout* row, const QString& id, const QString& caption);
    static void setFact(const Fact& fact, const QString& value, const QString& detail);
    void setTags(const std::shared_ptr<const Ranking>& ranking, const Dossier& dossier);
    void setFacts(const Ranking* ranking, const Dossier& dossier, const tables::LedgerTotal& total, int row);

    QLabel* m_place;
    QToolButton* m_before;
    QToolButton* m_after;
    QLabel* m_name;
    QLabel* m_ref;
    QLabel* m_identity;
    QWidget* m_tags;
    FlowLayout* m_tagRow;
    Fact m_rank;
    Fact m_score;
    Fact m_worst;
    Fact m_last;
};

} // namespace harmdesk::views
