#include "output/amount_text.hpp"

#include <doctest/doctest.h>

namespace dutoan::amount_text_test {

namespace {

const ReportStyle vietnamese;
const ReportStyle english{.language = Language::english};
const ReportStyle in_million{.unit = "trieu"};

Amount whole(std::int64_t dong, Marks marks = {}) {
  return {.known = Money(dong), .marks = marks};
}

Amount at_least(std::int64_t dong) {
  return {.known = Money(dong), .complete = false};
}

Amount known_part(std::int64_t dong) {
  return {.known = Money(dong), .complete = false, .lower_bound = false};
}

const Amount unknown{.known = std::nullopt, .complete = false};

MissingItem item(const std::string& id, const std::string& subject) {
  return {.what = {id, {subject}}};
}

}  // namespace

TEST_CASE("an amount carries the mark of how much of it is known") {
  CHECK(amount_text(whole(1'234'567), vietnamese, Zero::shown) == "1.234.567");
  CHECK(amount_text(at_least(1'234'567), vietnamese, Zero::shown) == "≥ 1.234.567");
  CHECK(amount_text(known_part(-1'234), vietnamese, Zero::shown) == "phần đã biết -1.234");
  CHECK(amount_text(known_part(-1'234), english, Zero::shown) == "known part -1,234");
  CHECK(amount_text(unknown, vietnamese, Zero::shown) == "chưa có");
  CHECK(amount_text(whole(5, {.about = true}), vietnamese, Zero::shown) == "≈ 5");
  CHECK(amount_text(whole(5, {.at_least = true}), vietnamese, Zero::shown) == "≥ 5");
  CHECK(amount_text(whole(5, {.about = true, .at_least = true}), vietnamese, Zero::shown) == "≥ 5");
}

TEST_CASE("only a zero that is certain may be left blank") {
  CHECK(amount_text(whole(0), vietnamese, Zero::blank).empty());
  CHECK(amount_text(whole(0), vietnamese, Zero::shown) == "0");
  CHECK(amount_text(at_least(0), vietnamese, Zero::blank) == "chưa có");
  CHECK(amount_text(unknown, vietnamese, Zero::blank) == "chưa có");
}

TEST_CASE("in a larger unit an amount is rounded half away from zero") {
  CHECK(amount_text(whole(1'499'999), in_million, Zero::shown) == "1");
  CHECK(amount_text(whole(1'500'000), in_million, Zero::shown) == "2");
  CHECK(amount_text(whole(-1'500'000), in_million, Zero::shown) == "-2");
  CHECK(amount_text(whole(400'000), in_million, Zero::blank) == "0");
}

TEST_CASE("what rounds to 0 says that it is not nothing, where 0 would say so") {
  CHECK(amount_text(whole(400'000), in_million, Zero::certain) == "< 1");
  CHECK(amount_text(whole(-400'000), in_million, Zero::certain) == "> -1");
  CHECK(amount_text(whole(500'000), in_million, Zero::certain) == "1");
  CHECK(amount_text(whole(0), in_million, Zero::certain) == "0");
  CHECK(amount_text(at_least(999'999), in_million, Zero::certain) == "> 0");
  CHECK(amount_text(whole(999'999, {.at_least = true}), in_million, Zero::certain) == "> 0");
  CHECK(amount_text(known_part(400'000), in_million, Zero::certain) == "phần đã biết < 1");
  CHECK(amount_text(at_least(0), in_million, Zero::certain) == "chưa có");
  CHECK(dutoan::is_below_unit(whole(1), Money()));
  CHECK_FALSE(dutoan::is_below_unit(whole(0), Money()));
}

TEST_CASE("units have their sizes") {
  CHECK(dutoan::unit_size("dong") == Number(1));
  CHECK(dutoan::unit_size("nghin") == Number(1'000));
  CHECK(dutoan::unit_size("trieu") == Number(1'000'000));
  CHECK(dutoan::unit_size("ty") == Number(1'000'000'000));
}

TEST_CASE("a total that is not complete says why, by kinds of what is missing") {
  const std::vector<MissingItem> missing = {item("missing-price", "a"), item("missing-norm", "t"),
                                            item("missing-price", "b"), item("nobody-knows", "c")};
  CHECK(missing_counts(missing, vietnamese.language) ==
        "1 giá trị định mức chưa có, 2 dòng thiếu đơn giá, 1 mục khác");
  CHECK(total_text(at_least(7), {item("missing-price", "a")}, vietnamese) ==
        "≥ 7 đồng (chưa đầy đủ: 1 dòng thiếu đơn giá)");
  CHECK(total_text(unknown, {item("missing-price", "a")}, vietnamese) ==
        "chưa có (chưa đầy đủ: 1 dòng thiếu đơn giá)");
  CHECK(total_text(whole(2'000'000, {.illustrative = true}), {}, in_million) ==
        "2 triệu đồng [SỐ LIỆU MINH HỌA]");
}

TEST_CASE("only an amount that is certain is put in words") {
  CHECK(amount_in_words(whole(7)) == "Bảy đồng chẵn");
  CHECK(amount_in_words(at_least(7)).empty());
  CHECK(amount_in_words(unknown).empty());
  CHECK(amount_in_words(whole(7, {.about = true})).empty());
  CHECK(amount_in_words(whole(7, {.at_least = true})).empty());
  CHECK(amount_in_words(whole(7, {.illustrative = true})).empty());
}

}  // namespace dutoan::amount_text_test
