// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/text_cell_delegate.h"

namespace harmdesk::tables {
class ValueMapModel;
}

namespace harmdesk::views {

/// Edits the code of a value: a list of the codes that the field takes, or any text where it takes any.
class CodeEditorDelegate : public TextCellDelegate {
    Q_OBJECT
public:
    CodeEditorDelegate(const tables::ValueMapModel* values, QObject* parent);
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    const tables::ValueMapModel* m_values;
};

} // namespace harmdesk::views
