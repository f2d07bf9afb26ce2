#include "output/price_import_report.hpp"

#include "norms_fixture.hpp"
#include "output/json_value.hpp"
#include "said.hpp"

namespace dutoan::price_import_report_test {

namespace {

PriceImport list_with(std::size_t groups) {
  PriceImport import{.price_column = "B: Giá", .code_column = "A: Mã", .titles = 2};
  for (std::size_t i = 0; i < groups; ++i) {
    import.rows.push_back({.fate = ListRowFate::group,
                           .place = in_file("g.csv"),
                           .holds = "nhóm " + std::to_string(i)});
  }
  import.rows.push_back({.fate = ListRowFate::placed,
                         .place = in_file("g.csv"),
                         .code = "A",
                         .dong = Number(5),
                         .priced = true});
  return import;
}

std::string report(const PriceImportContents& contents) {
  return to_text(price_import_report(contents, {.language = Language::english}), 100);
}

}  // namespace

TEST_CASE("of many headings the rest is counted") {
  const PriceImport few = list_with(20);
  CHECK_FALSE(holds(report({few, "g.csv", {}, true}), "more"));
  const PriceImport many = list_with(23);
  const std::string text = report({many, "g.csv", {}, true});
  CHECK(holds(text, "nhóm 19\n"));
  CHECK_FALSE(holds(text, "nhóm 20"));
  CHECK(holds(text, "… and 3 more"));
  CHECK(
      holds(text, "24 rows = 1 placed + 0 repeated + 23 group headings + 0 notes + 0 not placed."));
}

TEST_CASE("what was written is named and that nothing was asked for is said") {
  const PriceImport list = list_with(0);
  CHECK(holds(report({list, "g.csv", {"n/g.csv", "n/g.yaml"}, false}),
              "Written: n/g.csv, n/g.yaml."));
  CHECK(holds(report({list, "g.csv", {}, false}), "Nothing is written.\n"));
  CHECK(holds(report({list, "g.csv", {}, true}), "add -o FOLDER"));
}

TEST_CASE("in JSON every row stands with what became of it") {
  const PriceImport list = list_with(1);
  const Json json = Json::parse(price_import_json({list, "g.csv", {}, true}, {"complete"}));
  CHECK(json["rows"] == 2);
  CHECK(json["titles"] == 2);
  CHECK(json["group"] == 1);
  CHECK(json["list"][0]["fate"] == "group");
  CHECK(json["list"][0]["holds"] == "nhóm 0");
  CHECK(json["list"][1]["price"] == "5");
  CHECK(json["status"][0] == "complete");
}

}  // namespace dutoan::price_import_report_test
