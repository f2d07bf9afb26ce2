// A petition as one flat table: a row for each group of lines, each gap and each task to be tried.
#pragma once

#include "output/petition_words.hpp"

#include <string>

namespace dutoan {

[[nodiscard]] std::string petition_csv(const PetitionContents& contents, const ReportStyle& style);

}  // namespace dutoan
