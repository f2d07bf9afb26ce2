// The lines of a derivation in words: quantity × price, then the tax; of a table, their sum.
#pragma once

#include "estimate/derivation.hpp"
#include "output/amount_text.hpp"

#include <string>

namespace dutoan {

/// "A: Máy: 2 bộ × 1.000 = 2.000 + 10% Thuế GTGT = 2.200; BG 1; plan.yaml:5:5".
[[nodiscard]] std::string derived_line_text(const DerivedLine& line, Language language);
/// "2 × 1.000 = 2.000; 2.000 × (1 + 10%) = 2.200".
[[nodiscard]] std::string line_step_text(const DerivedLine& line, Language language);

/// "A: 3 dòng trong thiet-bi.csv, hardware".
[[nodiscard]] std::string table_part_title(const TablePart& part, Language language);
/// The title, then the sum and its tax.
[[nodiscard]] std::string table_part_text(const TablePart& part, const ReportStyle& style);
[[nodiscard]] std::string table_part_step_text(const TablePart& part, Language language);

}  // namespace dutoan
