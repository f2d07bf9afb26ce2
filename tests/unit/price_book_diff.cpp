#include "review/price_book_diff.hpp"

#include <doctest/doctest.h>

namespace dutoan::price_book_diff_test {

namespace {

struct BookRow {
  std::string code;
  std::optional<Number> dong;
  std::string unit = {};
  std::string name = {};
};

PriceBook book(const std::vector<BookRow>& rows) {
  PriceBook result{.id = "g"};
  for (const BookRow& row : rows) {
    Cell cell;
    if (row.dong) cell.content = *row.dong;
    result.prices.rows.push_back({.key = row.code, .cells = {cell}});
    if (!row.unit.empty() || !row.name.empty()) result.labels[row.code] = {row.name, row.unit};
  }
  return result;
}

std::string changes(const PriceBookDiff& diff) {
  std::string text;
  for (const PriceChange& one : diff.changes) {
    text += (text.empty() ? "" : "; ") + one.code + " " +
            std::string(price_change_words[std::size_t(one.kind)]);
    if (const auto difference = one.difference()) text += " " + exact_text(*difference);
    if (const auto share = one.share()) text += " " + exact_text(*share);
  }
  return text + " / " + std::to_string(diff.same);
}

}  // namespace

TEST_CASE("prices that came and went and changed stand in the order of their codes") {
  const auto diff = compare_price_books(
      book({{"C", Number(30)}, {"A", Number(7)}, {"B", Number(5)}, {"E", Number(8)}}),
      book({{"B", Number(5)}, {"A", Number(9)}, {"D", Number(1)}, {"E", Number(6)}}));
  CHECK(changes(diff) == "A changed 2 2/7; C removed; D added; E changed -2 -0.25 / 1");
  CHECK(diff.count(PriceChangeKind::changed) == 2);
  CHECK(diff.dearer() == 1);
}

TEST_CASE("another unit cannot be compared and one that nobody states does not matter") {
  const auto diff = compare_price_books(book({{"A", Number(5), "kg"},
                                              {"B", Number(5), "KG"},
                                              {"C", Number(5), "kg"},
                                              {"D", Number(5)}}),
                                        book({{"A", Number(5), "tấn"},
                                              {"B", Number(6), " kg"},
                                              {"C", Number(6)},
                                              {"D", Number(6), "m"}}));
  CHECK(changes(diff) == "A unit-changed; B changed 1 0.2; C changed 1 0.2; D changed 1 0.2 / 0");
  CHECK(diff.changes[0].old_unit == "kg");
  CHECK(diff.changes[0].new_unit == "tấn");
}

TEST_CASE("the name of the newer book counts where it has one") {
  const auto diff =
      compare_price_books(book({{"A", Number(5), "", "cũ"}, {"B", Number(5), "", "b"}}),
                          book({{"A", Number(6), "", "mới"}, {"B", Number(7)}}));
  CHECK(diff.changes[0].name == "mới");
  CHECK(diff.changes[1].name == "b");
}

TEST_CASE("a price that is not known differs from one that is, by nobody knows how much") {
  const auto diff = compare_price_books(book({{"A", std::nullopt}, {"B", std::nullopt}}),
                                        book({{"A", Number(6)}, {"B", std::nullopt}}));
  CHECK(changes(diff) == "A changed / 1");
  const auto from_nothing = compare_price_books(book({{"A", Number(0)}}), book({{"A", Number(6)}}));
  CHECK(changes(from_nothing) == "A changed 6 / 0");
}

TEST_CASE("by the difference the largest comes first, up or down") {
  auto diff = compare_price_books(
      book({{"A", Number(5)},
            {"B", Number(5)},
            {"C", Number(5)},
            {"D", Number(9)},
            {"E", Number(9)}}),
      book({{"A", Number(6)}, {"C", Number(2)}, {"D", Number(12)}, {"E", Number(9)}}));
  sort_by_difference(diff);
  CHECK(changes(diff) == "C changed -3 -0.6; D changed 3 1/3; A changed 1 0.2; B removed / 1");
}

}  // namespace dutoan::price_book_diff_test
