// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

namespace harmdesk::views {

/// The style sheet over Fusion, made from the tokens. `textHeight`: line height of the body font in px, from
/// which every control's height follows. Widgets ask for a variant by dynamic properties
/// (views/common/style_props.h).
QString styleSheet(const Tokens& tokens, bool dark, int textHeight);

} // namespace harmdesk::views
