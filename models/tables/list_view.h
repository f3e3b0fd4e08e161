// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/tables/ranking_filter.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <Qt>
#include <vector>

namespace harmdesk::tables {

/// One of the columns a list is sorted by.
struct SortKey {
    QString columnId;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortKey&, const SortKey&) = default;
};

/// What the user sees of the list: filter, sorting (first key first), columns that are hidden. A value; saved
/// by name.
struct ListView {
    FilterState filter;
    std::vector<SortKey> sort;
    QStringList hiddenColumns;
    friend bool operator==(const ListView&, const ListView&) = default;
};

/// JSON, schema 1, keys sorted. Reading is strict: unknown keys and values are a Usage error that names them.
QByteArray listViewToJson(const ListView& view);
Result<ListView> listViewFromJson(const QByteArray& json);

} // namespace harmdesk::tables
