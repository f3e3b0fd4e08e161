// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace harmdesk::tests {

/// A spec with something in every place. Apart from the test, because moc does not read raw strings.
inline const QByteArray kSound = R"({
  "schema": 1, "name": "Flat", "version": 3,
  "sources": [{
    "name": "crimes", "pattern": "*.csv",
    "format": {"kind": "csv", "encoding": "windows-1252", "delimiter": ";", "quote": "\"", "header_line": 2},
    "columns": ["CrNo", "Date"], "ignored": ["Notes"], "empty_words": ["NULL"], "trim": true,
    "skip": [{"column": "CrNo", "op": "is", "values": ["Total"]}],
    "targets": [
      {"kind": "links", "label": "suspect", "fields": [{"field": "role", "constant": "SUSPECT"}]},
      {"kind": "crimes", "fields": [
        {"field": "crime_no", "columns": ["CrNo"]},
        {"field": "reported_on", "columns": ["Date"], "date": "day_first", "century": 30},
        {"field": "flags", "columns": ["Flags"], "split": {"separators": ",", "part": 0}, "values": [["a", "b"]]}],
       "when": [{"column": "CrNo", "op": "not_empty"}]}]
  }]
})";

} // namespace harmdesk::tests
