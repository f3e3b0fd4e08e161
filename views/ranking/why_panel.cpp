// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/why_panel.h"

#include "models/cases/case_session.h"
#include "models/domain/case_columns.h"
#include "models/harm/explanation.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace harmdesk::views {

class WhyPanel::Parts {
public:
    cases::CaseSession* session = nullptr;
    Explanation explanation;
    QLabel* title = nullptr;
    QLabel* sentences = nullptr;
    StatePanel* state = nullptr;
};

WhyPanel::WhyPanel(QWidget* parent)
    : QFrame(parent)
    , m_parts(std::make_unique<Parts>()) {
    setObjectName(QStringLiteral("whyPanel"));
    setSurface(this, Surface::Base);
    m_parts->title = makeLabel({}, TextStyle::SectionTitle);
    m_parts->title->setObjectName(QStringLiteral("whyTitle"));
    m_parts->sentences = makeLabel({}, TextStyle::Body);
    m_parts->sentences->setObjectName(QStringLiteral("whySentences"));
    m_parts->sentences->setWordWrap(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_parts->title);
    column->addWidget(m_parts->sentences);
    column->addStretch(1);
    m_parts->state = new StatePanel(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts->state);
    explain(nullptr, 0, 0, std::nullopt);
}

WhyPanel::~WhyPanel() = default;

void WhyPanel::setSession(cases::CaseSession* session) {
    m_parts->session = session;
    explain(nullptr, 0, 0, std::nullopt);
}

void WhyPanel::explain(const std::shared_ptr<const Ranking>& ranking, std::uint32_t person, int cutOff,
                       const std::optional<RankBand>& band) {
    m_parts->explanation = {};
    if (!ranking) {
        m_parts->sentences->clear();
        m_parts->state->showEmpty(tr("Nobody selected."));
        return;
    }
    m_parts->explanation = harm::explain(*ranking, person, {cutOff, std::nullopt, {}, band});
    m_parts->title->setText(QString::fromStdString(std::string(ranking->columns->nominalRef[person])));
    m_parts->sentences->setText(asText());
    m_parts->state->showContent();
}

QString WhyPanel::asText() const {
    return m_parts->explanation.sentences.join(QLatin1Char('\n'));
}

} // namespace harmdesk::views
