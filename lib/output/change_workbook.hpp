// What changed between revisions as a workbook: causes, tasks, agencies, sources, lines.
#pragma once

#include "output/change_contents.hpp"

#include <filesystem>

namespace dutoan {

/// In đồng, so that everything adds up: differences and sums are live. False when the file could
/// not be written.
[[nodiscard]] bool write_change_workbook(const ChangeContents& contents,
                                         const std::filesystem::path& file);

}  // namespace dutoan
