#include "output/lookup_text.hpp"

#include "formula_fixture.hpp"
#include "norms_fixture.hpp"

namespace dutoan::lookup_text_test {

namespace {

std::string read(FormulaFixture& f, const std::string& formula,
                 Language language = Language::vietnamese) {
  return lookup_text(f.trace(formula), language);
}

Table with_basis(Table table, const std::string& basis) {
  table.basis = basis;
  return table;
}

/// A book of one price, which the formulas of a fixture see.
class Prices : public FormulaFixture {
 public:
  Prices() {
    book.id = "gia";
    book.document = "d";
    book.title = "Giá của tỉnh";
    book.in_force = days("2023-01-01");
    book.prices = keyed("gia", {{"KS1", cell(7, Evidence::user)}});
    book.prices.basis = "QĐ 9/QĐ-UBND";
    prices({});
    frame.price = [this](const std::string&) {
      return ResourcePrice{{Number(7), Evidence::user}, &book.prices, 0};
    };
  }

  std::string text(Language language = Language::vietnamese) {
    const PriceBook* const books[] = {&book};
    return price_text(trace("price_of[\"KS1\"]"), books, language);
  }

  PriceBook book;
};

}  // namespace

TEST_CASE("a keyed table is named with its key, its value and its paper") {
  FormulaFixture f;
  f.table(with_basis(keyed("weight", {{"simple", cell(Number(3, 2))}}), "Bảng 1"));
  CHECK(read(f, "weight[\"simple\"]") == "weight[simple] = 1,5: d/weight, Bảng 1");
  CHECK(read(f, "weight[\"simple\"]", Language::english) ==
        "weight[simple] = 1.5: d/weight, Bảng 1");
}

TEST_CASE("a ladder says the step it was read at") {
  FormulaFixture f;
  f.input("a", Given::number(12));
  f.input("b", Given::number(2));
  f.input("c", Given::number(0));
  f.table(with_basis(ladder("hours", {unbounded(48), from(1, 32), above(3, 20)}), "Bảng 2"));
  CHECK(read(f, "hours[a]") == "hours[12] = 20: d/hours, Bảng 2; trên 3: 20");
  CHECK(read(f, "hours[b]") == "hours[2] = 32: d/hours, Bảng 2; từ 1: 32");
  CHECK(read(f, "hours[c]") == "hours[0] = 48: d/hours, Bảng 2; bậc đầu: 48");
  CHECK(read(f, "hours[c]", Language::english) ==
        "hours[0] = 48: d/hours, Bảng 2; the first step: 48");
}

TEST_CASE("brackets say the rows the value lies between") {
  FormulaFixture f;
  f.input("a", Given::number(12));
  Table rate = brackets("rate", {from(10, Number(2, 100)), from(20, Number(1, 100))});
  rate.unit = "%";
  f.table(rate);
  CHECK(read(f, "rate[a]") == "rate[12] = 0,018: d/rate; 10: 2% — 20: 1%, nội suy tuyến tính");
  CHECK(read(f, "rate[10]") == "rate[10] = 0,02: d/rate; 10: 2%");
}

TEST_CASE("a table of one value has no key") {
  FormulaFixture f;
  f.table(with_basis(single("base", cell(1'490'000)), "Điều 3"));
  CHECK(read(f, "base") == "base = 1.490.000: d/base, Điều 3");
}

TEST_CASE("a price names its book with its paper, its days and how far it was read") {
  Prices f;
  CHECK(f.text() ==
        "price_of[KS1] = 7: bộ đơn giá Giá của tỉnh (d/gia), QĐ 9/QĐ-UBND, từ 01/01/2023; "
        "đơn vị tự ghi");
  CHECK(f.text(Language::english) ==
        "price_of[KS1] = 7: price book Giá của tỉnh (d/gia), QĐ 9/QĐ-UBND, from 2023-01-01; "
        "stated by the user");
}

TEST_CASE("a book without a title goes by its id, and a paper that is the title is said once") {
  Prices f;
  f.book.title = "";
  f.book.prices.basis = "";
  CHECK(f.text().starts_with("price_of[KS1] = 7: bộ đơn giá gia (d/gia)"));
  f.book.title = "QĐ 9";
  f.book.prices.basis = "QĐ 9";
  CHECK(f.text().starts_with("price_of[KS1] = 7: bộ đơn giá QĐ 9 (d/gia), từ"));
}

}  // namespace dutoan::lookup_text_test
