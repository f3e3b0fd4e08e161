// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chart_spec.h"
#include "models/tables/suspect_summary.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;

namespace harmdesk::views {

class ElidedLabel;
class KeyButton;

/// The bars of a harm-by-group spec as swatches with value and share, in one line; whole entries only.
class GroupFigures : public QWidget {
    Q_OBJECT
public:
    explicit GroupFigures(QWidget* parent = nullptr);
    void setSpec(const charts::ChartSpec& spec);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    charts::ChartSpec m_spec;
};

/// The selected suspect in one line, in place of the side pane in narrow windows.
class SelectionLine : public QFrame {
    Q_OBJECT
public:
    explicit SelectionLine(QWidget* parent = nullptr);
    void show(const tables::PaneSummary& summary, const QString& nominalRef,
              const charts::ChartSpec& byGroup);

Q_SIGNALS:
    void dossierRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    ElidedLabel* m_name;
    QLabel* m_ref;
    QLabel* m_score;
    GroupFigures* m_figures;
    KeyButton* m_dossier;
};

/// A tab at the window's edge with its text upright: opens and closes the side pane.
class EdgeTab : public QAbstractButton {
    Q_OBJECT
public:
    explicit EdgeTab(const QString& icon, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
};

} // namespace harmdesk::views
