#include "output/norms_report.hpp"

#include "output/json_value.hpp"
#include "plan_fixture.hpp"

namespace dutoan::norms_report_test {

namespace {

constexpr auto vi = Language::vietnamese;

constexpr std::string_view norm_file = R"yaml(
tables:
  known: {title: "Đã đọc", basis: "Bảng 1", evidence: primary, value: 5}
  unknown: {title: "Chưa đọc", basis: "Bảng 2", evidence: secondary, in_force: {from: 2024-01-01}, missing: "văn bản chưa có"}
  parts:
    basis: "Bảng 3"
    evidence: primary
    rows: {a: 1, b: {missing: "mờ"}, c: {missing: "mờ"}, d: {missing: "rách"}}
methods:
  - {id: m, title: {vi: "Cách tính"}, basis: "Mục 1", evidence: user, inputs: {}, total: x, rows: [{id: x, label: {vi: "Kết quả tính"}, formula: "1", unit: đồng}]}
)yaml";

struct Norms : PlanFixture {
  Norms() : PlanFixture(norm_file) { norms->load_all(); }
};

std::string text_of(const Report& report) {
  return to_text(report, 100);
}

}  // namespace

TEST_CASE("documents are listed with what they hold on a day") {
  Norms f;
  const std::string all = text_of(norms_list(f.library(), std::nullopt, vi));
  CHECK(holds(all, ": known, unknown, parts\n"));
  CHECK(holds(all, ": sums, list\n"));
  const std::string before = text_of(norms_list(f.library(), day("2023-05-06"), vi));
  CHECK(holds(before, ": known, parts\n"));
  const std::string never = text_of(norms_list(f.library(), day("2019-12-31"), vi));
  CHECK_FALSE(holds(never, "known"));
  CHECK(holds(never, "31/12/2019"));
}

TEST_CASE("the list as JSON has a header and content of every document") {
  Norms f;
  Json json = Json::parse(norms_list_json(f.library(), day("2023-05-06")));
  CHECK(json["as_of"] == "2023-05-06");
  REQUIRE(json["documents"].size() == 2);
  Json e = json["documents"][1];
  CHECK(e["id"] == "e");
  REQUIRE(e["content"].size() == 3);
  CHECK(e["content"][2] == Json{{"kind", "method"},
                                {"name", "e/m"},
                                {"title", "Cách tính"},
                                {"in_force", {{"from", "2020-01-01"}}}});
}

TEST_CASE("gaps of one table for one reason stand together") {
  Norms f;
  const auto gaps = gaps_of(f.library(), day("2024-05-06"));
  const std::string text = text_of(norm_gaps(gaps, vi));
  CHECK(holds(text, "e/unknown\n  Chưa đọc\n  văn bản chưa có\n"));
  CHECK(holds(text, "norms/e.yaml:7:"));
  CHECK(holds(text, "e/parts[b, c]\n  mờ\n"));
  CHECK(holds(text, "e/parts[d]\n  rách\n"));
  Json json = Json::parse(norm_gaps_json(gaps));
  REQUIRE(json["missing"].size() == 4);
  CHECK(json["missing"][2]["keys"] == Json{"b", "c"});
  CHECK(json["missing"][2]["missing"] == "mờ");
  CHECK_FALSE(json["missing"][1].contains("keys"));
}

TEST_CASE("hits are listed with the row they were found in, and counted") {
  Norms f;
  const auto hits = search_norms(f.library(), "ket qua", std::nullopt);
  const std::string text = text_of(norm_hits(hits, vi));
  CHECK(text.starts_with("e/m[x]\n"));
  CHECK(holds(text, ": Kết quả tính\n"));
  Json json = Json::parse(norm_hits_json(hits));
  REQUIRE(json["found"].size() == 1);
  CHECK(json["found"][0]["key"] == "x");
  CHECK(json["found"][0]["text"] == "Kết quả tính");
  CHECK(Json::parse(dutoan::norm_hits_json({}))["found"] == Json::array());
}

}  // namespace dutoan::norms_report_test
