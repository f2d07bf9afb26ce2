#include "output/sheet_formula.hpp"

#include <doctest/doctest.h>

namespace dutoan::sheet_formula_test {

namespace {

/// A is 3 in B1, B is 4 in B2, C.tax is 5 in D3.
std::optional<FormulaCell> cell_of(std::string_view row, std::string_view column) {
  if (row == "A" && column.empty()) return FormulaCell{"B1", 3};
  if (row == "B" && column.empty()) return FormulaCell{"B2", 4};
  if (row == "C" && column == "tax") return FormulaCell{"D3", 5};
  return std::nullopt;
}

std::string live(const std::string& formula, const Number& value) {
  return sheet_formula(formula, cell_of, value).value_or("none");
}

}  // namespace

TEST_CASE("arithmetic over cells is live") {
  CHECK(live("A + B", 7) == "=B1+B2");
  CHECK(live("A + B + C.tax", 12) == "=B1+B2+D3");
  CHECK(live("A - (B - C.tax)", 4) == "=B1-(B2-D3)");
  CHECK(live("1.4 * A * B", Number(84, 5)) == "=(1.4*B1)*B2");
  CHECK(live("65% * (A + B)", Number(91, 20)) == "=0.65*(B1+B2)");
  CHECK(live("-A", -3) == "=-B1");
  CHECK(live("10/6 * A", 5) == "=(10/6)*B1");
}

TEST_CASE("a figure that was rounded is live with its rounding, any other difference is not") {
  CHECK(live("A / B", 1) == "=ROUND(B1/B2,0)");
  CHECK(live("A / B", 2) == "none");
  CHECK(live("A + B", 8) == "none");
}

TEST_CASE("look-ups, conditions, sums over lines and other rows stay values") {
  for (const char* formula : {"t[A]", "if A > 1 then A else B", "sum(lines: amount)", "A + X", "C",
                              "C.after_tax", "2 + 3", "A ^ 2", "A / (B - 4)", "A +"}) {
    CAPTURE(formula);
    CHECK(live(formula, 5) == "none");
  }
}

}  // namespace dutoan::sheet_formula_test
