// The usual questions asked of an estimate, as views over its tables. Whatever adds up says how
// many tasks are incomplete, and has no total where one is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

struct SqlView {
  std::string_view name;
  std::string_view says;
  std::string select;
};

[[nodiscard]] std::vector<SqlView> sql_views();

/// CREATE VIEW, without a semicolon.
[[nodiscard]] std::string create_view(const SqlView& view);

}  // namespace dutoan
