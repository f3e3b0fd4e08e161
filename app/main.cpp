// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/program.h"

int main(int argc, char** argv) {
    return harmdesk::bootstrap::runProgram(argc, argv);
}
