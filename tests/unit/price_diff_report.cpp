#include "output/price_diff_report.hpp"

#include "norms_fixture.hpp"
#include "said.hpp"

namespace dutoan::price_diff_report_test {

namespace {

PriceBook book(const std::string& region, const std::string& unit, const Number& price) {
  PriceBook result{.id = "g", .document = "d", .title = "Giá", .region = region};
  result.prices.document = "d";
  result.prices.name = "g";
  result.prices.basis = "Giá";
  Cell cell;
  cell.content = price;
  result.prices.rows = {{.key = "A", .cells = {cell}}};
  result.labels["A"] = {"Đá", unit};
  return result;
}

std::string report(const PriceBook& before, const PriceBook& after) {
  const PriceDiffContents contents{before, after, compare_price_books(before, after), {}, {}};
  return to_text(price_diff_report(contents, {.language = Language::english}), 100);
}

}  // namespace

TEST_CASE("a share that does not end is said to be near") {
  const std::string text = report(book("", "m3", Number(3)), book("", "m3", Number(4)));
  CHECK(holds(text, "≈ +33.33%"));
  CHECK(holds(report(book("", "m3", Number(4)), book("", "m3", Number(3))), " -25%"));
}

TEST_CASE("another unit stands in place of a difference") {
  const std::string text = report(book("", "m3", Number(3)), book("", "kg", Number(3)));
  CHECK(holds(text, "m3 → kg"));
  CHECK(holds(text, "other unit"));
  CHECK(holds(text, "1 changed the unit"));
}

TEST_CASE("regions are told apart where both are known") {
  const std::string differ = "The books are of different regions.";
  CHECK(holds(report(book("II", "m", Number(3)), book("III", "m", Number(3))), differ));
  CHECK_FALSE(holds(report(book("II", "m", Number(3)), book("", "m", Number(3))), differ));
  CHECK_FALSE(holds(report(book("II", "m", Number(3)), book("II", "m", Number(3))), differ));
}

TEST_CASE("books that say the same have no table") {
  CHECK(report(book("", "m", Number(3)), book("", "m", Number(3))) ==
        "PRICE BOOKS COMPARED\nOld: d/g: Giá\nNew: d/g: Giá\n\n1 price is the same, 0 went up, 0 "
        "went down, 0 changed the unit, 0 were added, 0 removed.\n");
}

}  // namespace dutoan::price_diff_report_test
