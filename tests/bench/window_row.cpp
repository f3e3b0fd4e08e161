// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to the first painted list of a case with 35,000 suspects.
#include "app/bootstrap/window_parts.h"
#include "models/base/resources.h"
#include "tests/bench/bench.h"
#include "views/common/theme.h"
#include "views/shell/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <cstdio>

namespace harmdesk::bench {

namespace {

constexpr int kSuspects = 35'000;

/// Says so on standard output when the table of the ranking has painted rows (or, without a case, the window
/// anything).
class PaintWatch : public QObject {
public:
    explicit PaintWatch(bool wantRows)
        : m_wantRows(wantRows) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (m_said || event->type() != QEvent::Paint) return false;
        const auto* view = qobject_cast<QAbstractItemView*>(watched->parent());
        const bool rows = view && view->objectName() == QLatin1String("rankingTable") && view->model() &&
                          view->model()->rowCount() > 0 && view->viewport() == watched;
        if (m_wantRows && !rows) return false;
        m_said = true;
        // After this paint has been done and before anything else.
        QTimer::singleShot(0, this, [] {
            std::puts("painted");
            std::fflush(stdout);
            QApplication::quit();
        });
        return false;
    }

private:
    bool m_wantRows;
    bool m_said = false;
};

} // namespace

int windowChild(int& argc, char** argv, const QString& casePath) {
    QApplication app(argc, argv);
    ensureResources();
    new views::Theme(app); // owned by the application
    PaintWatch watch(!casePath.isEmpty());
    app.installEventFilter(&watch);
    const auto window = bootstrap::makeWindow();
    window->resize(1440, 900);
    window->setVisible(true);
    if (!casePath.isEmpty()) window->openCase(casePath);
    return QApplication::exec();
}

Result<std::vector<Row>> windowRow(const Workspace& work) {
    HARMDESK_TRY_ASSIGN(path, caseOf(work, kSuspects));
    std::vector<double> list;
    std::vector<double> empty;
    for (int round = 0; round < work.rounds; ++round) {
        HARMDESK_TRY_ASSIGN(bare, secondsUntil(work, {QStringLiteral("window")}, QStringLiteral("painted")));
        empty.push_back(bare);
        HARMDESK_TRY_ASSIGN(full,
                            secondsUntil(work, {QStringLiteral("window"), path}, QStringLiteral("painted")));
        list.push_back(full);
    }
    return std::vector<Row>{{QStringLiteral("start to painted list, %1 suspects").arg(kSuspects),
                             fixed(median(list), 2) + QStringLiteral(" s"),
                             QStringLiteral("window without a case %1 s").arg(fixed(median(empty), 2)),
                             fixed(median(list) / median(empty), 1), QStringLiteral("-"),
                             QStringLiteral("-")}};
}

} // namespace harmdesk::bench
