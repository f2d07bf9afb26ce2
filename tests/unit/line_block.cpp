#include "plan/line_block.hpp"

#include <doctest/doctest.h>

namespace dutoan::line_block_test {

TEST_CASE("a block cleared for the next rows keeps nothing of those before but its bytes") {
  LineBlock block;
  block.text = "Máy chủ,bộ,2,185000000\n";
  block.cut = true;
  block.first_line = 7;
  block.keys.push_back({.group = "GMS"});
  block.lines.push_back({{2, 0}, {185'000'000, 0}, 0});
  block.items.push_back({.name = "Máy chủ"});
  block.sums.push_back({.amount = 5});
  block.diagnostics.error({"csv-open-quote", {}});
  block.listed.push_back({.bulk = true});
  block.own_texts.emplace_back("Máy");
  block.texts.push_back({.name = block.own_texts.back()});
  block.clear();
  CHECK(block.text == "Máy chủ,bộ,2,185000000\n");
  CHECK_FALSE(block.cut);
  CHECK(block.first_line == 1);
  CHECK(block.keys.empty());
  CHECK(block.lines.empty());
  CHECK(block.items.empty());
  CHECK(block.sums.empty());
  CHECK(block.diagnostics.empty());
  CHECK(block.listed.empty());
  CHECK(block.texts.empty());
  CHECK(block.own_texts.empty());
}

TEST_CASE("a whole line takes over what lines have in common and what only it has") {
  WorkItem line;
  put_key(line, {.group = "GMS",
                 .kind = "hardware",
                 .category = "a",
                 .vat = Number(1, 10),
                 .vat_not_subject = true,
                 .vat_included = true});
  put_text(line, {.no = "1",
                  .id = "m",
                  .name = "Máy",
                  .unit = "bộ",
                  .note = "ghi",
                  .price_kind = "quotation",
                  .price_ref = "BG 1",
                  .price_date = Date::parse("2023-03-06"),
                  .stated = WrittenAmount{.dong = 7},
                  .line = 9});
  CHECK(line.group + line.kind + line.category == "GMShardwarea");
  CHECK(line.vat == Number(1, 10));
  CHECK(line.vat_not_subject);
  CHECK(line.vat_included);
  CHECK(line.no + line.id + line.name + line.unit + line.note == "1mMáybộghi");
  CHECK(line.price.kind + line.price.ref == "quotationBG 1");
  CHECK(line.price.date == Date::parse("2023-03-06"));
  CHECK(line.stated->dong == Number(7));
  CHECK(line.line == 9);
  CHECK(line.column == 1);
}

TEST_CASE("lines have a total in common only where all of their key is the same") {
  const LineKey key{.group = "GMS", .kind = "hardware", .category = "a", .vat = Number(1, 10)};
  CHECK(key == LineKey{key});
  std::vector<LineKey> others(6, key);
  others[0].group = "GK";
  others[1].kind = "telecom";
  others[2].category = "b";
  others[3].vat = Number(8, 100);
  others[4].vat.reset();
  others[5].vat_included = true;
  for (const LineKey& other : others) {
    CAPTURE(&other - &others[0]);
    CHECK(key != other);
    CHECK((key < other || other < key));
  }
  // No rate and not subject to tax are two things.
  LineKey not_subject{.group = "GMS"};
  not_subject.vat_not_subject = true;
  CHECK(not_subject != LineKey{.group = "GMS"});
}

}  // namespace dutoan::line_block_test
