// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rank_band.h"

#include <QCoreApplication>

namespace harmdesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::RankBand)
};

} // namespace

QString label(const BandVariation& variation) {
    switch (variation.kind) {
    case BandVariation::Kind::Window:
        return Tr::tr("window of %n day(s)", nullptr, variation.windowDays);
    case BandVariation::Kind::Index:
        return Tr::tr("harm index %1").arg(QString::fromStdString(variation.indexName));
    case BandVariation::Kind::LeftOut:
        return Tr::tr("without allegation %1").arg(QString::fromStdString(variation.crimeNo));
    case BandVariation::Kind::UnmappedAtMedian:
        return Tr::tr("unmapped allegations at the median of their class");
    }
    return {};
}

} // namespace harmdesk
