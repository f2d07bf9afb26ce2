#include "review/petition_lines.hpp"

#include "plan_fixture.hpp"

namespace dutoan::petition_lines_test {

namespace {

LineFigure line(const std::string& name, std::int64_t amount) {
  LineFigure figure{.name = name, .kind = "hardware", .unit = "bộ", .quantity = Number(2)};
  figure.unit_price = Number(amount) / Number(2);
  figure.amounts[2].known = Money(amount);
  return figure;
}

const GatheredLines& only(const PetitionLines& lines) {
  REQUIRE(lines.groups.size() == 1);
  return lines.groups.begin()->second;
}

}  // namespace

TEST_CASE("lines of one name, unit and kind are one group, whatever their spelling") {
  PetitionLines lines;
  gather(lines, 0, line("Máy chủ", 100));
  gather(lines, 1, line("máy  CHỦ ", 300));
  const GatheredLines& group = only(lines);
  CHECK(group.count == 2);
  CHECK(group.quantity == Number(4));
  CHECK(*group.lowest == Number(50));
  CHECK(*group.highest == Number(150));
  CHECK(shown(group.amount) == "400");
  CHECK(group.tasks == std::set<std::size_t>{0, 1});
  CHECK(group.spellings == std::map<std::string, std::size_t>{{"Máy chủ", 1}, {"máy CHỦ", 1}});
}

TEST_CASE("another unit or another kind is another group, and so is a missing diacritic") {
  PetitionLines lines;
  gather(lines, 0, line("Máy chủ", 100));
  LineFigure other = line("Máy chủ", 100);
  other.unit = "chiếc";
  gather(lines, 0, other);
  other = line("Máy chủ", 100);
  other.kind = "other";
  gather(lines, 0, other);
  gather(lines, 0, line("May chu", 100));
  CHECK(lines.groups.size() == 4);
}

TEST_CASE("what a norm or a method has priced is only counted") {
  PetitionLines lines;
  LineFigure priced = line("Nhập dữ liệu", 100);
  priced.method = "qd/1.1";
  gather(lines, 0, priced);
  priced = line("Nhập dữ liệu", 100);
  priced.price.kind = "norm";
  gather(lines, 0, priced);
  CHECK(lines.seen == 2);
  CHECK(lines.groups.empty());
}

TEST_CASE("a line without a price is counted as such, a lump sum is not") {
  PetitionLines lines;
  LineFigure open = line("Việc", 0);
  open.unit_price.reset();
  open.amounts[2] = {.known = std::nullopt, .complete = false};
  gather(lines, 0, open);
  LineFigure lump = line("Việc", 70);
  lump.unit_price.reset();
  lump.quantity.reset();
  gather(lines, 0, lump);
  const GatheredLines& group = only(lines);
  CHECK(group.unpriced == 1);
  CHECK(group.unmeasured == 1);
  CHECK(shown(group.amount) == "at least 70");
}

TEST_CASE("of many papers the first are kept, and that there are more") {
  PetitionLines lines;
  for (int i = 99; i >= 10; --i) {
    LineFigure one = line("Việc", 1);
    one.price = {.kind = "quotation", .ref = "BG-" + std::to_string(i)};
    gather(lines, 0, one);
  }
  const GatheredLines& group = only(lines);
  CHECK(group.papers.size() == most_papers);
  CHECK(*group.papers.begin() == "BG-10");
  CHECK(*group.papers.rbegin() == "BG-29");
  CHECK(group.more_papers);
  CHECK(group.price_kinds.at("quotation") == 90);
}

TEST_CASE("lines of another run come behind its tasks") {
  PetitionLines lines;
  gather(lines, 0, line("Việc", 1));
  PetitionLines more;
  LineFigure told = line("VIỆC", 5);
  told.facts = {{.key = "trial", .text = "yes", .place = {}}};
  gather(more, 0, told);
  gather(lines, std::move(more), 3);
  CHECK(lines.seen == 2);
  CHECK(only(lines).tasks == std::set<std::size_t>{0, 3});
  CHECK(shown(only(lines).amount) == "6");
  CHECK(lines.with_facts.at(3).front().name == "VIỆC");
}

}  // namespace dutoan::petition_lines_test
