// A petition as the annex of a letter, to be printed and signed; always in Vietnamese.
#pragma once

#include "output/petition_words.hpp"

#include <filesystem>

namespace dutoan {

/// A sheet for each part that has anything in it, the first in any case. False when the file could
/// not be written.
[[nodiscard]] bool write_petition_workbook(const PetitionContents& contents,
                                           const ReportStyle& style,
                                           const std::filesystem::path& file);

}  // namespace dutoan
