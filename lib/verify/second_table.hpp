// Lines that stand in tables of a task once more, from what `estimate` prints of each of them. They
// come by the million, so only their sums are kept.
#pragma once

#include "verify/second_path.hpp"

#include <string_view>

namespace dutoan {

/// Computes printed lines, one JSON object in each line of `text`, and adds them to `sums`.
void follow_table_lines(std::string_view text, std::map<LineGroupName, SecondTable>& sums,
                        SecondPath& path);

/// The lines of a group are as many, and come to as much, as the derivation sums.
void compare_tables(const std::map<LineGroupName, SecondTable>& sums, SecondPath& path);

}  // namespace dutoan
