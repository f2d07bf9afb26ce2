#include "output/norm_json.hpp"

#include "plan_fixture.hpp"

namespace dutoan::norm_json_test {

namespace {

constexpr std::string_view norm_file = R"yaml(
tables:
  keyed:
    title: "Trọng số"
    basis: "Bảng 1"
    evidence: primary
    unit: điểm
    rows: {simple: 5, other: {value: 50%, evidence: memory}, gone: {missing: "chưa đọc"}}
    otherwise: 7
  columns:
    basis: "Bảng 2"
    evidence: primary
    rows: {T1: {name: "Hiệu năng", weight: 2}, T2: {name: "Bảo mật"}}
  ladder: {basis: "Bảng 3", evidence: primary, kind: ladder, rows: [{value: 48}, {from: 1, value: 32, basis: "dòng 2"}, {above: 3, value: 20}]}
  fee: {basis: "Bảng 4", evidence: primary, kind: brackets, ends: hold, illustrative: yes, rows: [{at: 10, value: 2%}, {at: 20, value: 1%, evidence: secondary}]}
  later:
    basis: "Bảng 5"
    evidence: primary
    versions:
      - {from: 2020-01-01, until: 2024-01-01, value: 1}
      - {from: 2024-01-01, missing: "chưa đọc được"}
methods:
  - id: m
    title: {vi: "Cách tính", en: "Method"}
    basis: "Mục 1"
    evidence: primary
    inputs:
      a: {type: number, unit: điểm, label: {vi: "Điểm"}}
      xs: {type: records, optional: yes, fields: {k: {type: key_of keyed}}}
    total: total
    rows: [{id: total, label: {vi: "Tổng"}, formula: "a * 2", unit: đồng}]
price_books:
  - {id: gia, title: "Giá", region: III, evidence: user, unit: đồng, rows: {KS1: 100}}
)yaml";

struct Norms : PlanFixture {
  Norms() : PlanFixture(norm_file) { norms->load_all(); }

  Json content(const std::string& name, std::optional<Date> date = {}) {
    return content_json(find_norms(library(), name, std::nullopt).at(0), date);
  }

  Json read(const std::string& name, const std::string& key) {
    const NormSubject subject = find_norms(library(), name, std::nullopt).at(0);
    const TableVersion& version = subject.table->versions.at(0);
    return reading_json(read_norm(version.table, key).value(), version.in_force);
  }
};

}  // namespace

TEST_CASE("an open end of a validity is left out") {
  CHECK(to_json(Validity{.from = day("2020-01-01"), .until = day("2024-01-01")}) ==
        Json{{"from", "2020-01-01"}, {"until", "2024-01-01"}});
  CHECK(to_json(Validity{}) == Json::object());
}

TEST_CASE("every cell of a table has its class or the reason why it is missing") {
  Norms f;
  Json json = f.content("keyed");
  CHECK(json["kind"] == "table");
  CHECK(json["title"] == "Trọng số");
  Json version = json["versions"][0];
  CHECK(version["kind"] == "keyed");
  CHECK(version["unit"] == "điểm");
  CHECK(version["rows"][0] == Json{{"key", "simple"}, {"value", "5"}, {"evidence", "primary"}});
  CHECK(version["rows"][1] == Json{{"key", "other"}, {"value", "0.5"}, {"evidence", "memory"}});
  CHECK(version["rows"][2] == Json{{"key", "gone"}, {"missing", "chưa đọc"}});
  CHECK(version["otherwise"]["value"] == "7");
}

TEST_CASE("a row of several columns has the cells that are there") {
  Norms f;
  Json rows = f.content("columns")["versions"][0]["rows"];
  CHECK(rows[0]["cells"]["weight"]["value"] == "2");
  CHECK(rows[1]["cells"] == Json{{"name", {{"value", "Bảo mật"}, {"evidence", "primary"}}}});
}

TEST_CASE("bounds say how they are reached") {
  Norms f;
  Json ladder = f.content("ladder")["versions"][0]["rows"];
  CHECK_FALSE(ladder[0].contains("from"));
  CHECK(ladder[1]["from"] == "1");
  CHECK(ladder[1]["basis"] == "dòng 2");
  CHECK(ladder[2]["above"] == "3");
  Json fee = f.content("fee")["versions"][0];
  CHECK(fee["ends"] == "hold");
  CHECK(fee["illustrative"] == true);
  CHECK(fee["rows"][1]["at"] == "20");
}

TEST_CASE("of several versions those in force on the day are given") {
  Norms f;
  CHECK(f.content("later")["versions"].size() == 2);
  Json versions = f.content("later", day("2024-05-01"))["versions"];
  REQUIRE(versions.size() == 1);
  CHECK(versions[0]["missing"] == "chưa đọc được");
  CHECK_FALSE(versions[0].contains("rows"));
}

TEST_CASE("a method has its inputs and its formulas, a price book its region and rows") {
  Norms f;
  Json method = f.content("m");
  CHECK(method["total"] == "total");
  CHECK(method["inputs"][0] == Json{{"name", "a"},
                                    {"type", "number"},
                                    {"label", {{"vi", "Điểm"}}},
                                    {"unit", "điểm"},
                                    {"optional", false}});
  CHECK(method["inputs"][1]["optional"] == true);
  CHECK(method["inputs"][1]["fields"][0]["type"] == "key_of keyed");
  CHECK(method["rows"][0]["formula"] == "a * 2");
  Json book = f.content("gia");
  CHECK(book["region"] == "III");
  CHECK(book["rows"][0]["value"] == "100");
}

TEST_CASE("a reading has the value, its rows, and what is missing of it") {
  Norms f;
  CHECK(f.read("fee", "12") ==
        Json{{"table", "e/fee"},
             {"in_force", {{"from", "2020-01-01"}}},
             {"basis", "Bảng 4"},
             {"key", "12"},
             {"value", "0.018"},
             {"amount", "0"},
             {"evidence", "secondary"},
             {"rows",
              {{{"at", "10"}, {"value", "0.02"}, {"evidence", "primary"}},
               {{"at", "20"}, {"value", "0.01"}, {"evidence", "secondary"}}}}});
  Json gone = f.read("keyed", "gone");
  CHECK(gone["missing"][0]["id"] == "missing-norm");
  CHECK_FALSE(gone.contains("value"));
  CHECK(f.read("columns", "T1.weight")["column"] == "weight");
  CHECK(f.read("columns", "T1.weight")["value"] == "2");
}

TEST_CASE("the kind of a subject and the kind of its table do not hide each other") {
  Norms f;
  CHECK(f.content("gia")["kind"] == "price-book");
}

}  // namespace dutoan::norm_json_test
