// A folder of mailed files: each read as our form, or as a sheet of findings that was answered,
// with the day it came in.
#pragma once

#include "arguments.hpp"
#include "input/answer_sheet.hpp"
#include "input/form_reader.hpp"
#include "output/collect_report.hpp"

#include <filesystem>
#include <vector>

namespace dutoan {

struct MailedFile {
  CollectedFile collected;
  std::string path;  ///< as typed
  Form form;
  std::optional<AnswerSheet> answers;  ///< where it is a sheet of findings sent back
  Diagnostics diagnostics;
};

/// All files of the folder and of the folders in it, in the order of their names. `--take
/// newest-received` leaves one file of every agency; without it two of them are an error.
[[nodiscard]] std::vector<MailedFile> read_mail_folder(const Arguments& arguments,
                                                       const std::filesystem::path& folder,
                                                       Diagnostics& diagnostics);

}  // namespace dutoan
