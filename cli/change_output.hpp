// Changes between revisions, or between a plan and what it would be, written as the flags ask.
#pragma once

#include "arguments.hpp"
#include "console.hpp"
#include "output/change_contents.hpp"

namespace dutoan {

/// Which of the three figures the flags ask for.
[[nodiscard]] FigureKind figure_kind(const Arguments& arguments);

/// False when something could not be written.
[[nodiscard]] bool write_changes(const Arguments& arguments, Console& console,
                                 const ChangeContents& contents);

}  // namespace dutoan
