// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/context_strip.h"

#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/profile_service.h"
#include "models/cases/ranking_service.h"
#include "models/tables/unmapped_text_model.h"
#include "views/common/list_cut_off.h"
#include "views/common/style_props.h"
#include "views/shell/date_chooser.h"
#include "views/shell/strip_field.h"
#include "views/shell/unmapped_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace harmdesk::views {

ContextStrip::ContextStrip(QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("contextStrip"));
    setSurface(this, Surface::Base);
    setEdge(this, Edge::Bottom);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 1);
    layout->setSpacing(0);
    const auto field = [this, layout](const char* name) {
        auto* made = new StripField(this);
        made->setObjectName(QLatin1String(name));
        layout->addWidget(made);
        return made;
    };
    m_case = field("strip.case");
    m_cycle = field("strip.cycle");
    m_cycle->setInteractive(true, false);
    m_asAt = field("strip.asAt");
    m_asAt->setFieldIcon(QStringLiteral("calendar"));
    m_asAt->setInteractive(true, false);
    m_window = field("strip.window");
    m_profile = field("strip.profile");
    m_profile->setInteractive(true, true);
    m_index = field("strip.index");

    layout->addSpacing(10);
    m_readOnly = new QLabel;
    m_readOnly->setObjectName(QStringLiteral("strip.readOnly"));
    setTag(m_readOnly, TagTone::Warn);
    layout->addWidget(m_readOnly, 0, Qt::AlignVCenter);
    layout->addSpacing(6);
    m_unmapped = new QPushButton(theme().icon(QStringLiteral("look"), &Tokens::warn, &Tokens::warn), {});
    m_unmapped->setObjectName(QStringLiteral("strip.unmapped"));
    setButtonKind(m_unmapped, ButtonKind::WarnChip);
    layout->addWidget(m_unmapped, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    m_stale = new QPushButton(theme().icon(QStringLiteral("refresh"), &Tokens::warn, &Tokens::warn), {});
    m_stale->setObjectName(QStringLiteral("strip.stale"));
    setButtonKind(m_stale, ButtonKind::WarnChip);
    layout->addWidget(m_stale, 0, Qt::AlignVCenter);
    const auto button = [&](const char* name, const QString& icon) {
        auto* made = new QPushButton(theme().icon(icon, &Tokens::ink2, &Tokens::accent), {});
        made->setObjectName(QLatin1String(name));
        layout->addSpacing(6);
        layout->addWidget(made, 0, Qt::AlignVCenter);
        return made;
    };
    m_whatIf = button("strip.whatIf", QStringLiteral("flask"));
    m_freeze = button("strip.freeze", QStringLiteral("lock"));

    connect(m_cycle, &QAbstractButton::clicked, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("cycles")); });
    connect(m_whatIf, &QAbstractButton::clicked, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("sandbox")); });
    connect(m_freeze, &QAbstractButton::clicked, this, &ContextStrip::freezeWanted);
    connect(m_asAt, &QAbstractButton::clicked, this, &ContextStrip::openDateChooser);
    connect(m_profile, &QAbstractButton::clicked, this, &ContextStrip::openProfileMenu);
    connect(m_stale, &QPushButton::clicked, this, &ContextStrip::reloadWanted);
    connect(m_unmapped, &QPushButton::clicked, this, &ContextStrip::openUnmapped);
    retranslate();
}

Date ContextStrip::defaultAsAt(Date latestReport) {
    const Date day = latestReport.isNull() ? Date::today() : latestReport;
    if (latestReport.isNull()) return day;
    const auto first = Date::fromYmd(day.year(), day.month(), 1);
    return first ? first->plusMonths(1).plusDays(-1) : day;
}

QString ContextStrip::windowText(Date asAt, const Profile& profile) {
    if (asAt.isNull()) return {};
    return QStringLiteral("%1 – %2").arg(asAt.plusDays(1 - profile.windowDays).display(), asAt.display());
}

void ContextStrip::setSession(cases::CaseSession* session) {
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(&m_session->ranking(), nullptr, this, nullptr);
        disconnect(&m_session->cycles(), nullptr, this, nullptr);
    }
    m_session = session;
    m_isStale = false;
    if (session) {
        connect(session, &cases::CaseSession::infoChanged, this, &ContextStrip::refresh);
        connect(&session->cycles(), &cases::CycleService::changed, this, &ContextStrip::refresh);
        auto& ranking = session->ranking();
        connect(&ranking, &cases::RankingService::rankingStarted, this, &ContextStrip::refresh);
        connect(&ranking, &cases::RankingService::rankingReady, this, &ContextStrip::refresh);
        connect(&ranking, &cases::RankingService::rankingFailed, this, &ContextStrip::refresh);
    }
    refresh();
}

void ContextStrip::setStale(bool stale) {
    m_isStale = stale;
    refresh();
}

void ContextStrip::setNarrow(bool narrow) {
    if (m_narrow == narrow) return;
    m_narrow = narrow;
    refresh();
}

void ContextStrip::refresh() {
    const bool open = m_session && m_session->isOpen();
    setVisible(open);
    if (!open) return;
    const auto& ranking = m_session->ranking();
    const auto list = ranking.current();
    const bool pending = ranking.isBusy();

    m_case->setValue(m_session->info().name);
    m_case->setToolTip(m_session->path());
    m_case->setFieldIcon(m_session->isReadOnly() ? QStringLiteral("lock") : QString());
    m_readOnly->setText(m_session->readOnlyReason());
    m_readOnly->setVisible(m_session->isReadOnly());
    m_asAt->setValue(ranking.asAt().display());
    m_window->setValue(windowText(ranking.asAt(), ranking.profile()));
    m_window->setVisible(!m_narrow);
    m_profile->setValue(QString::fromStdString(ranking.profile().name));
    m_profile->setToolTip(profileSentence(ranking.profile()));
    m_index->setValue(m_session->info().indexName);
    m_index->setToolTip(m_session->info().indexName);
    for (StripField* field : {m_asAt, m_window, m_profile}) field->setPending(pending);

    refreshCycle();
    m_whatIf->setText(m_narrow ? QString() : tr("What if…"));
    m_whatIf->setEnabled(list != nullptr);
    m_freeze->setText(m_narrow ? QString() : tr("Freeze cycle…"));
    m_freeze->setEnabled(list && !m_session->isReadOnly());
    m_freeze->setToolTip(m_session->isReadOnly() ? m_session->readOnlyReason()
                                                 : tr("Freeze this list for good, with a name and a reason"));

    const int unmapped = list ? list->unmappedCrimes : 0;
    m_unmapped->setVisible(unmapped > 0);
    if (unmapped > 0) {
        QString text = tr("%n unmapped offence(s)", nullptr, unmapped);
        if (!m_narrow)
            text +=
                QStringLiteral(" · ") + tr("%n suspect(s) read “at least”", nullptr, list->atLeastSuspects);
        m_unmapped->setText(text);
        m_unmapped->setAccessibleName(text);
        // The whole list is counted, since the whole list carries the signs; what touches the meeting is said
        // here.
        const int cutOff = ListCutOff::of(m_session);
        int within = 0;
        for (const RankedSuspect& row : list->rows)
            if (row.rank <= cutOff && row.unmapped > 0) ++within;
        m_unmapped->setToolTip(
            tr("%n of these suspects within the first %1 places.", nullptr, within).arg(cutOff));
    }
    m_stale->setVisible(m_isStale);
}

void ContextStrip::refreshCycle() {
    const cases::CycleService& cycles = m_session->cycles();
    const Date asAt = m_session->ranking().asAt();
    m_cycle->setVisible(!asAt.isNull() && cycles.isLoaded());
    if (m_cycle->isHidden()) return;
    const std::string label = monthLabel(asAt);
    m_cycle->setValue(monthName(label));
    const auto frozen = std::find_if(cycles.cycles().begin(), cycles.cycles().end(),
                                     [&](const CycleInfo& c) { return c.label == label && !c.superseded; });
    if (cycles.open() && cycles.open()->label == label) {
        m_cycle->setTagText(tr("Open"), true);
        m_cycle->setToolTip(tr("Opened by %1. Its date, profile and cut-off are what everyone who opens this "
                               "case starts from.")
                                .arg(cycles.open()->openedBy));
    } else if (frozen != cycles.cycles().end()) {
        m_cycle->setTagText(tr("Frozen"), false);
        m_cycle->setToolTip(tr("Frozen by %1, sum %2. The list on screen uses what the case knows now; the "
                               "frozen one is on the page Cycles.")
                                .arg(frozen->frozenBy, QString::fromStdString(frozen->sha256.substr(0, 8))));
    } else {
        m_cycle->setTagText(tr("Not opened"), false);
        m_cycle->setToolTip(tr("Nobody has opened or frozen this month's cycle yet."));
    }
}

void ContextStrip::openUnmapped() {
    const auto list = m_session && m_session->isOpen() ? m_session->ranking().current() : nullptr;
    if (!list || list->unmappedCrimes == 0) return;
    using Texts = std::vector<tables::UnmappedText>;
    m_session->reading().run<Texts>(
        {{}, QStringLiteral("unmapped"), true, this},
        [list](const WorkContext&) -> Result<Texts> { return tables::unmappedTexts(*list); },
        [this](Result<Texts> texts) {
            if (!texts || !isVisible()) return;
            auto* panel = new UnmappedPanel(std::move(*texts), this);
            connect(panel, &UnmappedPanel::suspectsWanted, this, &ContextStrip::unmappedSuspectsWanted);
            connect(panel, &UnmappedPanel::decisionWanted, this, &ContextStrip::unmappedOffencesWanted);
            panel->popupBelow(m_unmapped);
        });
}

void ContextStrip::openDateChooser() {
    if (!m_session || !m_session->isOpen()) return;
    auto* chooser = new DateChooser(m_session->ranking().asAt(), m_session->info().latestReport, this);
    connect(chooser, &DateChooser::chosen, this, &ContextStrip::asAtChosen);
    chooser->popupBelow(m_asAt);
}

void ContextStrip::openProfileMenu() {
    if (!m_session || !m_session->isOpen()) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("profileMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Profile& now = m_session->ranking().profile();
    menu->setToolTipsVisible(true);
    bool isListed = false;
    const auto offer = [&](const Profile& profile, const QString& text) {
        QAction* action = menu->addAction(text);
        action->setToolTip(profileSentence(profile));
        action->setCheckable(true);
        action->setChecked(now == profile);
        isListed = isListed || now == profile;
        connect(action, &QAction::triggered, this, [this, profile] { Q_EMIT profileChosen(profile); });
    };
    for (const Profile& profile : builtInProfiles())
        offer(profile, tr("%1, built in").arg(QString::fromStdString(profile.name)));
    const std::vector<StoredProfile> own = m_session->profiles().own();
    if (!own.empty()) menu->addSeparator();
    for (const StoredProfile& kept : own)
        offer(kept.profile,
              tr("%1, version %2").arg(QString::fromStdString(kept.profile.name)).arg(kept.profile.version));
    if (!isListed) {
        menu->addSeparator();
        QAction* other = menu->addAction(QString::fromStdString(now.name));
        other->setCheckable(true);
        other->setChecked(true);
        other->setEnabled(false);
    }
    menu->addSeparator();
    connect(menu->addAction(theme().icon(QStringLiteral("folder")), tr("From a file…")), &QAction::triggered,
            this, &ContextStrip::profileFileWanted);
    connect(menu->addAction(theme().icon(QStringLiteral("profiles")), tr("Edit and compare profiles…")),
            &QAction::triggered, this, [this] { Q_EMIT pageWanted(QStringLiteral("profiles")); });
    menu->popup(m_profile->mapToGlobal(QPoint(0, m_profile->height())));
}

void ContextStrip::retranslate() {
    m_case->setCaption(tr("Case"));
    m_cycle->setCaption(tr("Cycle"));
    m_whatIf->setAccessibleName(tr("What if: try other settings in a sandbox"));
    m_whatIf->setToolTip(m_whatIf->accessibleName());
    m_freeze->setAccessibleName(tr("Freeze the cycle"));
    m_asAt->setCaption(tr("As at"));
    m_asAt->setToolTip(tr("Choose the as-at date"));
    m_window->setCaption(tr("Reports counted"));
    m_profile->setCaption(tr("Profile"));
    m_index->setCaption(tr("Harm index"));
    m_unmapped->setAccessibleName(tr("Unmapped offences"));
    m_stale->setText(tr("The case has changed on disk: reload"));
    m_stale->setAccessibleName(m_stale->text());
    refresh();
}

void ContextStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace harmdesk::views
