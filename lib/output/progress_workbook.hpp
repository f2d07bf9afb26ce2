// How far a plan has come, as a workbook.
#pragma once

#include "output/progress_words.hpp"

#include <filesystem>

namespace dutoan {

/// Always in Vietnamese. False when the file could not be written.
[[nodiscard]] bool write_progress_workbook(const ProgressContents& contents,
                                           const ReportStyle& style,
                                           const std::filesystem::path& file);

}  // namespace dutoan
