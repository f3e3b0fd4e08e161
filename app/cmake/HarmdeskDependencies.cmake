# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside library, found once. app/run and tests/run install the Debian packages (app/packages.txt).
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Svg Pdf PdfWidgets Concurrent Test LinguistTools)
find_package(SQLiteCpp REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(PANGOCAIRO REQUIRED IMPORTED_TARGET pangocairo pangoft2 cairo-pdf fontconfig)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip) # its own CMake file refers to tools of other packages
pkg_check_modules(UCHARDET REQUIRED IMPORTED_TARGET uchardet)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
find_package(EXPAT REQUIRED)

# The fonts are embedded, so that the window and the pack look and measure the same on every machine.
find_path(ROBOTO_DIR Roboto-Regular.ttf
          PATHS /usr/share/fonts/truetype/roboto/unhinted/RobotoTTF /usr/share/fonts/truetype/roboto
          REQUIRED)
find_path(ROBOTO_CONDENSED_DIR RobotoCondensed-Regular.ttf
          PATHS /usr/share/fonts/truetype/roboto/unhinted /usr/share/fonts/truetype/roboto REQUIRED)
find_path(HACK_DIR Hack-Regular.ttf PATHS /usr/share/fonts/truetype/hack REQUIRED)
