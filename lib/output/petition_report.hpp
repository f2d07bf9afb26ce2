// A petition for the terminal or as Markdown.
#pragma once

#include "output/petition_words.hpp"
#include "output/report.hpp"

namespace dutoan {

[[nodiscard]] Report petition_report(const PetitionContents& contents, const ReportStyle& style);

}  // namespace dutoan
