// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/code_editor_delegate.h"

#include "models/tables/value_map_model.h"

#include <QComboBox>

namespace harmdesk::views {

CodeEditorDelegate::CodeEditorDelegate(const tables::ValueMapModel* values, QObject* parent)
    : TextCellDelegate(parent)
    , m_values(values) {}

QWidget* CodeEditorDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                          const QModelIndex& /*index*/) const {
    auto* const box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("codeEditor"));
    box->setAccessibleName(tr("Code that the value stands for"));
    box->addItem(QString());
    for (const std::string_view code : m_values->codes())
        if (!code.empty())
            box->addItem(QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())));
    box->setEditable(m_values->codes().empty());
    return box;
}

void CodeEditorDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* const box = qobject_cast<QComboBox*>(editor);
    const QString code = index.data(Qt::EditRole).toString();
    const int at = box->findText(code);
    if (at >= 0)
        box->setCurrentIndex(at);
    else if (box->isEditable())
        box->setEditText(code);
    else {
        box->addItem(code); // a code that the field does not know is shown as it stands
        box->setCurrentIndex(box->count() - 1);
    }
}

void CodeEditorDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                      const QModelIndex& index) const {
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentText(), Qt::EditRole);
}

} // namespace harmdesk::views
