// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/codes/codes_section.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace harmdesk::tables {
class IndexDiffFilter;
class IndexDiffModel;
class IndexVersionModel;
} // namespace harmdesk::tables

namespace harmdesk::views {

class DataTable;
class IndexImportCard;
class SearchField;
class SectionHeader;
class StatePanel;

/// The versions of the harm index: read another from a file (chosen or dropped here), use another after its
/// effect has been seen, compare two.
class VersionsSection : public CodesSection {
    Q_OBJECT
public:
    explicit VersionsSection(const CodesState& state, QWidget* parent = nullptr);
    QString tabText() const override;
    void refresh() override;
    void takeFocus() override;
    bool focusSearch() override;

    /// Reads an index file in the background and shows what it holds.
    void readFile(const QString& path);
    /// Writes the whole comparison; logged first.
    void saveDiff(const QString& path);

protected:
    void ask() override;
    void apply() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildContent();
    QWidget* buildDiff();
    void chooseFile();
    void addIndex();
    void showPane();
    void fillChoices();
    void compare();
    void showCount();
    const cases::IndexVersion* version(const QString& name) const;

    tables::IndexVersionModel* m_versions;
    tables::IndexDiffModel* m_diff;
    tables::IndexDiffFilter* m_diffView;
    DataTable* m_table = nullptr;
    SectionHeader* m_head = nullptr;
    QPushButton* m_import = nullptr;
    IndexImportCard* m_card = nullptr;
    QComboBox* m_old = nullptr;
    QComboBox* m_new = nullptr;
    QComboBox* m_kind = nullptr;
    SearchField* m_search = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_count = nullptr;
    DataTable* m_diffTable = nullptr;
    StatePanel* m_diffState = nullptr;
    QString m_name; ///< of the chosen version
    bool m_filling = false;
};

} // namespace harmdesk::views
