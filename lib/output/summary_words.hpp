// What the tables of a summary call their rows and columns.
#pragma once

#include "estimate/printed_summary.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// The word of a key on the command line: "cost-group".
[[nodiscard]] std::string word_of(SummaryKey key);
/// "agency,source".
[[nodiscard]] std::string by_words(const Summary& summary);
[[nodiscard]] std::string figure_word(const Summary& summary);

/// What stands for tasks that name no key: "(chưa nêu nguồn)".
[[nodiscard]] std::string key_text(SummaryKey by, const SummaryName& name, Language language);
/// The names behind the keys of a row, as far as they have any.
[[nodiscard]] std::string name_text(const Summary& summary, const SummaryRow& row,
                                    Language language);
/// The name of a column, or its key where it has none.
[[nodiscard]] std::string column_text(const Summary& summary, const SummaryColumn& column,
                                      Language language);

/// What stands in front of the figures of a line: its keys, and its name. Parts are indented; the
/// total is named in place of the first key.
[[nodiscard]] std::vector<std::string> line_labels(const Summary& summary, const PrintedLine& line,
                                                   Language language);

[[nodiscard]] bool is_nested(const Summary& summary);

}  // namespace dutoan
