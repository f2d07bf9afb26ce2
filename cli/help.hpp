// Help, printed from the table of commands.
#pragma once

#include "command.hpp"

#include <string>

namespace dutoan {

/// The list of commands.
[[nodiscard]] std::string program_help(Language language);
[[nodiscard]] std::string command_help(const CommandSpec& command, Language language);

}  // namespace dutoan
