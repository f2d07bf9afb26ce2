#include "input/ceiling_columns.hpp"

#include "said.hpp"

#include <doctest/doctest.h>

namespace dutoan::ceiling_columns_test {

namespace {

/// "source 0 amount 2 unit trieu end 30", and what is said.
std::string columns(const std::string& csv) {
  const SourceFile file("c.csv", "c.csv", csv);
  Diagnostics diagnostics;
  const auto found = find_ceiling_columns(file, diagnostics);
  std::string text;
  if (found) {
    text = "source " + std::to_string((*found)[CeilingColumn::source]) + " amount " +
           std::to_string((*found)[CeilingColumn::amount]) + " unit " + found->unit + " end " +
           std::to_string(found->end) + " by " + found->delimiter;
  }
  return diagnostics.empty() ? text : text + " / " + said(diagnostics);
}

}  // namespace

TEST_CASE("headings are found by the delimiter that knows most of them") {
  CHECK(columns("source,agency,amount\n") == "source 0 amount 2 unit  end 21 by ,");
  CHECK(columns("Trần;Nguồn vốn\n") == "source 1 amount 0 unit  end 21 by ;");
  CHECK(columns("Bảng trần\nAMOUNT\tSource\n") == "source 1 amount 0 unit  end 28 by \t");
}

TEST_CASE("a heading may hold the unit, and nothing else in brackets") {
  CHECK(columns("amount (tỷ đồng),source\n").starts_with("source 1 amount 0 unit ty"));
  CHECK(columns("Số tiền (Tr.đ)\n").starts_with("source -1 amount 0 unit trieu"));
  CHECK(columns("amount (USD)\n") == " / ceiling-headings c.csv:1:1");
}

TEST_CASE("units are known as files and as papers write them") {
  CHECK(unit_word("triệu đồng") == "trieu");
  CHECK(unit_word(" TỶ ") == "ty");
  CHECK(unit_word("dong") == "dong");
  CHECK_FALSE(unit_word("USD"));
}

}  // namespace dutoan::ceiling_columns_test
