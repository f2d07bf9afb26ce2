// What mailed sheets of findings answer becomes `answers.yaml` in the plan's folder.
#pragma once

#include "console.hpp"
#include "mail_folder.hpp"

#include <filesystem>
#include <vector>

namespace dutoan {

/// Adds the answers of the files to those that stand there: a later file's answer to the same
/// finding replaces the earlier one with `--take newest-received`, and is an error without; what
/// was typed into the file by hand stays. Sheets of another plan are not taken.
void collect_answers(std::vector<MailedFile>& files, const Arguments& arguments,
                     const PlanFiles& plan, const std::filesystem::path& target, Console& console,
                     Diagnostics& diagnostics);

}  // namespace dutoan
