// What mailed sheets of findings answer becomes `answers.yaml` in the plan's folder.
#pragma once

#include "console.hpp"
#include "mail_folder.hpp"

#include <filesystem>
#include <vector>

namespace dutoan {

/// Adds the answers of the files to those that stand there, where they replace earlier mailed ones;
/// what was typed into it by hand stays. Of two files that answer a finding otherwise the newest
/// counts with `--take newest-received`; without, neither does, which is an error. Sheets of
/// another plan are not taken. False when the file could not be written.
[[nodiscard]] bool collect_answers(std::vector<MailedFile>& files, const Arguments& arguments,
                                   const PlanFiles& plan, const std::filesystem::path& target,
                                   Console& console, Diagnostics& diagnostics);

}  // namespace dutoan
