// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the libraries under views/.
#pragma once
#include "core_pch.h"
#include <QtWidgets>
