// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the libraries under models/: what nearly every file there includes.
#pragma once
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
