// The sheet of findings (plan/finding_form.hpp), answered and sent back.
#pragma once

#include "base/diagnostic.hpp"
#include "input/file_reader.hpp"
#include "plan/answer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

struct AnswerSheet {
  std::string plan;  ///< its number
  Location plan_at;
  std::string agency;
  std::size_t rows = 0;               ///< with a finding or an answer
  std::vector<std::size_t> unplaced;  ///< answers to no finding, by the numbers of their rows
  std::vector<Answer> answers;        ///< without the day they came in
};

/// Nothing, and no diagnostic, where the file is no workbook with such a sheet; nothing, and a
/// diagnostic, where that sheet has lost a column. Rows that cannot be read are said at their cells.
[[nodiscard]] std::optional<AnswerSheet> read_answer_sheet(const FileName& file,
                                                           Diagnostics& diagnostics);

}  // namespace dutoan
