// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/domain/ranking.h"
#include "views/common/page.h"

#include <QHash>
#include <QPointer>
#include <cstdint>
#include <memory>
#include <vector>

class QScrollArea;
class QSplitter;
class QToolButton;

namespace harmdesk::views {

class DossierSections;
class HeaderCard;
class NotesPanel;
class OriginPanel;
class SideIndex;
class StatePanel;
class VictimsSection;

/// One suspect on one page. Opening goes through DossierService (logged, in the background); the list on
/// screen gives rank, ledger and neighbours, so a new list (another as-at date or profile) refreshes the page
/// in place. Keys: Alt+Up, Alt+Down the suspect before and after in the list; Alt+N new note; Ctrl+P subject
/// page.
class DossierPage : public Page {
    Q_OBJECT
public:
    explicit DossierPage(QWidget* parent = nullptr);

    QString pageId() const override { return QStringLiteral("dossier"); }
    QString title() const override { return tr("Dossier"); }
    QString iconName() const override { return QStringLiteral("dossier"); }
    void setSession(cases::CaseSession* session) override;
    void activated() override;
    void leaving() override;

    /// Opens this suspect's dossier; the one shown before is left (notes saved, names hidden).
    void openSuspect(const QString& nominalRef);
    /// The suspect shown or being opened; empty = none chosen yet.
    QString nominalRef() const { return m_ref; }

Q_SIGNALS:
    /// A dossier stands on the page (after openSuspect).
    void dossierShown(const QString& nominalRef);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildBody();
    QWidget* buildSide();
    QWidget* buildEdge();
    void addKeys();
    void connectOrigins();
    void showDossier(const std::shared_ptr<const Dossier>& dossier);
    void refresh();
    void step(int by);
    int rowInList() const;
    void reveal(const QString& reason);
    void goTo(const QString& section);
    void markSection();
    void showOriginsOfCrime(const QString& section, const QString& crimeNo);
    void showOriginsOfSuspect();
    void showOriginsOfVictim(const QString& pseudonym);
    void logCopy(const QString& what, int rows);
    void requestPack();
    void adaptToWidth();
    void setSideOpen(bool open);
    void showNothing();

    QPointer<cases::CaseSession> m_session;
    QString m_ref;
    std::shared_ptr<const Dossier> m_dossier;
    std::shared_ptr<const Ranking> m_ranking;

    StatePanel* m_state;
    HeaderCard* m_header;
    SideIndex* m_index;
    QScrollArea* m_scroll;
    DossierSections* m_sections;
    QSplitter* m_splitter;
    OriginPanel* m_origins;
    std::uint64_t m_originAsked = 0;        // answers to earlier questions are dropped
    std::vector<RevealedVictim> m_revealed; // empty while names are hidden
    QWidget* m_side;
    QScrollArea* m_victimsScroll;
    VictimsSection* m_victims;
    NotesPanel* m_notes;
    QWidget* m_edge;
    QToolButton* m_edgeButton;
    bool m_narrow = false;
    bool m_goingTo = false;
};

} // namespace harmdesk::views
