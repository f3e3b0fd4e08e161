// SPDX-License-Identifier: GPL-3.0-or-later
// harmdesk_pictures CASE DIR WIDTH HEIGHT SUFFIX: opens the case in the real window, walks through its pages
// and dialogs in both colour schemes and saves what it sees as DIR/<name>-<scheme>SUFFIX.png. tests/look
// calls it.
#include "app/bootstrap/language.h"
#include "app/bootstrap/window_parts.h"
#include "models/base/resources.h"
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/settings/settings.h"
#include "tests/golden/flat-dress/dresses.h"
#include "views/briefing/pack_dialog.h"
#include "views/common/page.h"
#include "views/common/theme.h"
#include "views/dossier/dossier_page.h"
#include "views/intake/intake_page.h"
#include "views/ranking/ranking_page.h"
#include "views/shell/actions.h"
#include "views/shell/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <cstdio>

using namespace harmdesk;
using namespace harmdesk::views;

namespace {

constexpr int kPatience = 60'000; // ms for one step; a step that takes longer is a fault worth seeing
constexpr int kSettle = 450;      // ms: dimming, scroll and chart layouts have come to rest

class Album {
public:
    Album(MainWindow& window, QString folder, QString suffix)
        : m_window(window)
        , m_folder(std::move(folder))
        , m_suffix(std::move(suffix)) {}

    int faults() const { return m_faults; }
    void setScheme(const QString& scheme) { m_scheme = scheme; }

    void take(const QString& name, QWidget* widget = nullptr) {
        QTest::qWait(kSettle);
        const QString path = QStringLiteral("%1/%2-%3%4.png").arg(m_folder, name, m_scheme, m_suffix);
        if (!(widget ? widget : &m_window)->grab().save(path)) fault(QStringLiteral("cannot write ") + path);
    }
    void fault(const QString& text) {
        ++m_faults;
        std::fprintf(stderr, "%s\n", qPrintable(text));
    }
    template <class Condition> void await(const QString& what, Condition condition) {
        if (!QTest::qWaitFor(condition, kPatience)) fault(QStringLiteral("waited in vain for ") + what);
    }
    template <class W> W* control(const QString& objectName, QWidget* root = nullptr) {
        auto* found = (root ? root : &m_window)->findChild<W*>(objectName);
        if (!found) fault(QStringLiteral("no control named ") + objectName);
        return found;
    }
    void click(const QString& objectName, QWidget* root = nullptr) {
        if (auto* button = control<QAbstractButton>(objectName, root)) button->click();
    }

private:
    MainWindow& m_window;
    QString m_folder;
    QString m_suffix;
    QString m_scheme;
    int m_faults = 0;
};

void ranking(Album& album, MainWindow& window) {
    window.showPage(QStringLiteral("ranking"));
    auto* table = album.control<QTableView>(QStringLiteral("rankingTable"));
    if (!table || table->model()->rowCount() < 10)
        return album.fault(QStringLiteral("the list is too short"));
    table->setCurrentIndex(table->model()->index(4, 1));
    album.take(QStringLiteral("ranking"));
    album.click(QStringLiteral("scopeList"));
    album.click(QStringLiteral("facetsButton"));
    auto* search = album.control<QLineEdit>(QStringLiteral("rankingSearch"));
    if (search) search->setText(QStringLiteral("an"));
    album.take(QStringLiteral("ranking-facets"));
    if (search) search->setText(QStringLiteral("no such name"));
    album.take(QStringLiteral("ranking-no-match"));
    if (search) search->clear();
    album.click(QStringLiteral("facetsButton"));
    album.click(QStringLiteral("scopeSuspect"));
}

void dossier(Album& album, MainWindow& window) {
    auto* page = qobject_cast<DossierPage*>(window.page(QStringLiteral("dossier")));
    const auto list = window.session()->ranking().current();
    const auto ref = list->columns->nominalRef[list->rows[4].person];
    const QString nominalRef = QString::fromUtf8(ref.data(), static_cast<qsizetype>(ref.size()));
    bool shown = false;
    const auto connection =
        QObject::connect(page, &DossierPage::dossierShown, page, [&shown] { shown = true; });
    window.showDossier(nominalRef);
    album.await(QStringLiteral("the dossier"), [&shown] { return shown; });
    QObject::disconnect(connection);
    album.take(QStringLiteral("dossier"));
    if (auto* scroll = album.control<QScrollArea>(QStringLiteral("dossierScroll"))) {
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum() / 2);
        album.take(QStringLiteral("dossier-middle"));
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        album.take(QStringLiteral("dossier-end"));
        scroll->verticalScrollBar()->setValue(0);
    }
    album.click(QStringLiteral("reveal"));
    album.click(QStringLiteral("newNote"));
    if (auto* text = album.control<QTextEdit>(QStringLiteral("noteText")); text && text->isVisible())
        QTest::keyClicks(text, QStringLiteral("Arrested for one allegation only. Ask the unit why."));
    album.take(QStringLiteral("dossier-note"));
    if (auto* cancel = album.control<QAbstractButton>(QStringLiteral("revealCancel"))) cancel->click();
}

/// The wizard from file to check, with a semicolon file that asks for a mapping.
void wizard(Album& album, MainWindow& window, const QString& folder) {
    window.showPage(QStringLiteral("intake"));
    album.take(QStringLiteral("intake"));
    auto* intake = qobject_cast<IntakePage*>(window.page(QStringLiteral("intake")));
    const auto settled = [intake] { return !intake->isRunning(); };
    const auto step = [&](WizardStep wanted, const char* name) {
        intake->state().goTo(wanted);
        QTest::qWait(kSettle);
        album.await(QString::fromLatin1(name), settled);
        album.take(QString::fromLatin1(name));
    };
    const QStringList files =
        tests::semicolonDress(tests::goldenState({QStringLiteral("2026-08"), QStringLiteral("2026-09"),
                                                  QStringLiteral("2026-10")}),
                              folder)
            .files;
    intake->choosePaths(files);
    QTest::qWait(kSettle);
    album.await(QStringLiteral("the plan"), settled);
    step(WizardStep::Files, "intake-files");
    step(WizardStep::Format, "intake-format");
    step(WizardStep::Mapping, "intake-mapping");
    intake->state().goTo(WizardStep::Check);
    intake->checkOnly();
    QTest::qWait(kSettle);
    album.await(QStringLiteral("the check"), settled);
    album.take(QStringLiteral("intake-check"));
}

/// The receipt of the newest import, with the first of its rejected rows open.
void receipt(Album& album, MainWindow& window) {
    window.showPage(QStringLiteral("intake"));
    auto* history = album.control<QTableView>(QStringLiteral("intake.history"));
    album.await(QStringLiteral("past imports"),
                [history] { return history && history->model()->rowCount() > 0; });
    if (!history) return;
    Q_EMIT history->clicked(history->model()->index(0, 0));
    QTest::qWait(kSettle);
    for (auto* rejects : window.findChildren<QTableView*>(QStringLiteral("intake.rejects"))) {
        if (!rejects->isVisible() || rejects->model()->rowCount() == 0) continue;
        rejects->selectRow(0);
        QTest::qWait(kSettle);
    }
    album.take(QStringLiteral("intake-receipt"));
}

void codes(Album& album, MainWindow& window) {
    window.showPage(QStringLiteral("codes"));
    auto* tabs = album.control<QTabBar>(QStringLiteral("codesTabs"));
    QTest::qWait(2 * kSettle);
    for (int i = 0; tabs && i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        album.take(QStringLiteral("codes-%1").arg(i + 1));
    }
}

void otherPages(Album& album, MainWindow& window, const QString& folder) {
    wizard(album, window, folder);
    receipt(album, window);
    codes(album, window);
    window.showPage(QStringLiteral("audit"));
    QTest::qWait(kSettle);
    album.take(QStringLiteral("audit"));
    window.showPage(QStringLiteral("settings"));
    album.take(QStringLiteral("settings"));
}

/// Every tab of a page whose tabs have this name.
void tabs(Album& album, MainWindow& window, const QString& pageId, const QString& tabsName) {
    window.showPage(pageId);
    QTest::qWait(2 * kSettle);
    auto* bar = album.control<QTabBar>(tabsName);
    for (int i = 0; bar && i < bar->count(); ++i) {
        bar->setCurrentIndex(i);
        QTest::qWait(2 * kSettle);
        album.take(QStringLiteral("%1-%2").arg(tabsName).arg(i + 1));
    }
}

/// Why a rank, cycles and what moved, the sandbox after a change, profiles, and the pages about the list as a whole.
void analysis(Album& album, MainWindow& window) {
    window.showPage(QStringLiteral("ranking"));
    auto* ranking = qobject_cast<RankingPage*>(window.page(QStringLiteral("ranking")));
    ranking->showWhy();
    QTest::qWait(3 * kSettle);
    album.take(QStringLiteral("ranking-why"));
    if (auto* scope = album.control<QAbstractButton>(QStringLiteral("scopeSuspect")); scope->isVisible())
        scope->click();
    tabs(album, window, QStringLiteral("cycles"), QStringLiteral("cyclesTabs"));
    window.actions()[QStringLiteral("cycle.freeze")]->trigger();
    QTest::qWait(2 * kSettle);
    album.take(QStringLiteral("cycles-freeze"));
    QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Escape);
    window.showPage(QStringLiteral("sandbox"));
    QTest::qWait(2 * kSettle);
    album.take(QStringLiteral("sandbox"));
    if (auto* slider = album.control<QSlider>(QStringLiteral("slider.window_days"))) {
        slider->setValue(slider->value() - 10);
        QTest::qWait(3 * kSettle);
        album.take(QStringLiteral("sandbox-moved"));
    }
    album.click(QStringLiteral("sandboxResetAll"));
    tabs(album, window, QStringLiteral("profiles"), QStringLiteral("profileTabs"));
    tabs(album, window, QStringLiteral("missed"), QStringLiteral("missedLists"));
    tabs(album, window, QStringLiteral("missed"), QStringLiteral("missedViews"));
    tabs(album, window, QStringLiteral("trends"), QStringLiteral("trendsBy"));
    tabs(album, window, QStringLiteral("monitoring"), QStringLiteral("monitoringTabs"));
}

/// Dialogs and overlays, each photographed as it stands over the window, then closed with Escape.
void overlays(Album& album, MainWindow& window) {
    window.showPage(QStringLiteral("ranking"));
    const auto overlay = [&](const QString& action, const QString& name) {
        const QWidgetList before = QApplication::topLevelWidgets();
        window.actions()[action]->trigger();
        QTest::qWait(kSettle);
        QWidget* top = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && widget != &window && widget->isWindow()) top = widget;
        album.take(name, top);
        QWidget* target =
            top ? top : (window.focusWidget() ? window.focusWidget() : static_cast<QWidget*>(&window));
        QTest::keyClick(target, Qt::Key_Escape);
        QTest::qWait(50);
    };
    overlay(QStringLiteral("help.palette"), QStringLiteral("palette"));
    overlay(QStringLiteral("help.keys"), QStringLiteral("keys"));
    overlay(QStringLiteral("help.about"), QStringLiteral("about"));
    overlay(QStringLiteral("case.asat"), QStringLiteral("as-at"));
    overlay(QStringLiteral("case.profile"), QStringLiteral("profile"));
    overlay(QStringLiteral("file.pack"), QStringLiteral("pack-form"));

    QTemporaryDir scratch;
    PackDialog dialog(*window.session(), {}, &window);
    dialog.open();
    if (auto* path = album.control<QLineEdit>(QStringLiteral("packPath"), &dialog))
        path->setText(scratch.filePath(QStringLiteral("Briefing pack 2026-10-31.pdf")));
    bool exported = false;
    QObject::connect(&dialog, &PackDialog::exported, &dialog, [&exported] { exported = true; });
    album.click(QStringLiteral("packExport"), &dialog);
    album.await(QStringLiteral("the pack"), [&exported] { return exported; });
    QTest::qWait(2 * kSettle);
    album.take(QStringLiteral("pack-done"), &dialog);
    dialog.close();
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QStringList args = QApplication::arguments();
    if (args.size() != 6) {
        std::fprintf(stderr, "usage: harmdesk_pictures CASE DIR WIDTH HEIGHT SUFFIX\n");
        return 2;
    }
    ensureResources();
    auto& store = settings::Settings::instance();
    bootstrap::installLanguage(QStringLiteral("en_GB"));
    new Theme(app); // owned by the application
    if (QFontDatabase::families().isEmpty()) {
        std::fprintf(stderr, "No font: is fonts-roboto-unhinted installed?\n");
        return 1;
    }

    QTemporaryDir scratch; // files to import
    const auto window = bootstrap::makeWindow();
    window->resize(args[3].toInt(), args[4].toInt());
    window->show();
    window->resize(args[3].toInt(), args[4].toInt());
    Album album(*window, args[2], args[5]);
    for (const auto scheme : {settings::Scheme::Light, settings::Scheme::Dark}) {
        album.setScheme(scheme == settings::Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark"));
        store.set(settings::keys::kScheme, scheme);
        theme().setScheme(scheme == settings::Scheme::Light ? ColorScheme::Light : ColorScheme::Dark);
        window->closeCase();
        album.await(QStringLiteral("the case to close"), [&] { return !window->session(); });
        album.take(QStringLiteral("welcome"));
        window->openCase(args[2] + QStringLiteral("/no such case.harmdesk"));
        QTest::qWait(kSettle);
        album.take(QStringLiteral("case-missing"));
        window->openCase(args[1]);
        album.await(QStringLiteral("the list"),
                    [&] { return window->session() && window->session()->ranking().current(); });
        if (!window->session() || !window->session()->ranking().current()) return 1;
        ranking(album, *window);
        dossier(album, *window);
        analysis(album, *window);
        otherPages(album, *window, scratch.path());
        overlays(album, *window);
    }
    store.set(settings::keys::kLanguage, QStringLiteral("cy"));
    bootstrap::installLanguage(QStringLiteral("cy"));
    album.setScheme(QStringLiteral("light-cy"));
    store.set(settings::keys::kScheme, settings::Scheme::Light);
    theme().setScheme(ColorScheme::Light);
    for (const QString& id : MainWindow::pageIds()) {
        window->showPage(id);
        QTest::qWait(2 * kSettle);
        album.take(id);
    }
    window->closeCase();
    album.await(QStringLiteral("the case to close"), [&] { return !window->session(); });
    return album.faults() == 0 ? 0 : 1;
}
