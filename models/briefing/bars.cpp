// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/group_fill.h"
#include "models/briefing/subject_parts.h"

#include <algorithm>

namespace harmdesk::briefing {

namespace {

constexpr double kStep = 13.6;
constexpr double kBar = 8;

} // namespace

double barsHeight(const charts::ChartSpec& spec) {
    return spec.isEmpty() ? 0 : static_cast<double>(spec.categories.size()) * kStep + 3;
}

void paintBars(Canvas& canvas, const charts::ChartSpec& spec, double x, double y, double width) {
    if (spec.isEmpty()) return;
    const auto n = static_cast<std::size_t>(spec.categories.size());
    const TextStyle style{Face::Body, 8.3};
    double names = 0;
    std::vector<double> parts; // widths of the value columns, from the right
    for (std::size_t i = 0; i < n; ++i) {
        const auto q = static_cast<qsizetype>(i);
        names = std::max(names, canvas.text({plain(spec.categories[q])}, style).width());
        const QStringList values = spec.valueLabels.value(q).split(QLatin1Char('\t'));
        // A single remark ("2 allegations") stands at the right and shapes no column.
        for (qsizetype k = 0; k < values.size() && values.size() > 1; ++k) {
            const auto fromRight = static_cast<std::size_t>(values.size() - 1 - k);
            if (parts.size() <= fromRight) parts.resize(fromRight + 1, 0);
            parts[fromRight] = std::max(parts[fromRight], canvas.text({plain(values[k])}, style).width());
        }
    }
    if (parts.empty())
        for (const QString& value : spec.valueLabels)
            parts = {std::max(parts.empty() ? 0.0 : parts[0], canvas.text({plain(value)}, style).width())};
    double valuesWidth = 0;
    for (const double w : parts) valuesWidth += w + 9;
    const double axis = x + names + 6;
    const double room = std::max(20.0, x + width - valuesWidth - axis - 4);
    std::int64_t top = 1;
    for (const std::int64_t v : spec.series.front().values) top = std::max(top, v);
    for (std::size_t i = 0; i < n; ++i) {
        const auto q = static_cast<qsizetype>(i);
        const double rowTop = y + static_cast<double>(i) * kStep;
        const TextBlock name = canvas.text({plain(spec.categories[q])}, style);
        const double textY = rowTop + (kStep - name.height()) / 2;
        canvas.show(name, x, textY);
        const double length =
            room * static_cast<double>(spec.series.front().values[i]) / static_cast<double>(top);
        const OffenceGroup group = spec.categoryGroups[i].value_or(OffenceGroup::Other);
        const bool unmapped = group == OffenceGroup::Unmapped;
        fillGroup(canvas, axis, rowTop + (kStep - kBar) / 2, unmapped ? kStubWidth : std::max(0.5, length),
                  kBar, group);
        const QStringList values = spec.valueLabels.value(q).split(QLatin1Char('\t'));
        double right = x + width;
        for (std::size_t k = 0; k < static_cast<std::size_t>(values.size()); ++k) {
            const TextBlock value =
                canvas.text({plain(values[values.size() - 1 - static_cast<qsizetype>(k)])}, style);
            canvas.show(value, right - value.width(), textY);
            if (k < parts.size()) right -= parts[k] + 9;
        }
    }
    canvas.line(axis - 0.4, y, axis - 0.4, y + static_cast<double>(n) * kStep, kStrongRule, 0.7);
}

} // namespace harmdesk::briefing
