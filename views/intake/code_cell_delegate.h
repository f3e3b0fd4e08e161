// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/text_cell_delegate.h"

namespace harmdesk::views {

/// A table cell in the font for raw text of files.
class CodeCellDelegate : public TextCellDelegate {
    Q_OBJECT
public:
    using TextCellDelegate::TextCellDelegate;

protected:
    QFont cellFont(const QModelIndex& /*index*/) const override { return theme().font(TextStyle::Code); }
};

} // namespace harmdesk::views
