// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/suspect_summary.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace harmdesk::tables {
class RankingModel;
}

namespace harmdesk::views {

class ElidedLabel;
class KeyHint;
class RankingTable;

/// The two rows on both sides of the cut-off with the dashed line between them, drawn in the columns of the
/// table above, whatever its scrolling, order and widths. A click selects the suspect.
class CutOffRows : public QWidget {
    Q_OBJECT
public:
    CutOffRows(RankingTable* table, tables::RankingModel* model, QWidget* parent = nullptr);
    /// Number of places above the cut-off; the rows are those of the whole list, also where a filter hides
    /// them.
    void setCutOff(int places);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void refChosen(const QString& nominalRef);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    int rowHeight() const;
    RankingTable* m_table;
    tables::RankingModel* m_model;
    int m_cutOff = 0;
};

/// The pinned strip below the table: where the cut-off lies, in words and with the rows on both sides of it.
/// Closable; one line in low windows.
class CutOffStrip : public QFrame {
    Q_OBJECT
public:
    CutOffStrip(RankingTable* table, tables::RankingModel* model, QWidget* parent = nullptr);
    /// `shownAbove`: how many of the rows that the filter shows are above the cut-off, -1 = no filter.
    void setCutOff(const tables::CutOffSummary& summary, int places, int shownAbove);
    void setCompact(bool compact);
    /// Who came and went since the last frozen cycle, as a link; empty = there is none.
    void setSince(const QString& text);

Q_SIGNALS:
    void goRequested();
    void sinceRequested();
    void closeRequested();
    void refChosen(const QString& nominalRef);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    tables::CutOffSummary m_summary;
    int m_shownAbove = -1;
    bool m_compact = false;
    bool m_expanded = false; // rows asked for in a low window
    QLabel* m_title;
    ElidedLabel* m_text;
    QPushButton* m_since;
    QPushButton* m_go;
    KeyHint* m_key;
    QToolButton* m_rowsButton;
    QToolButton* m_close;
    CutOffRows* m_rows;
};

} // namespace harmdesk::views
