#include "norms/norm_search.hpp"

#include "norms_fixture.hpp"

namespace dutoan::norm_search_test {

namespace {

Cell text(const char* content) {
  return {.content = std::string(content)};
}

Table places(const char* key, const char* first, const char* second) {
  Table table{.kind = TableKind::keyed, .columns = {"name", "note"}};
  table.rows = {{.key = key, .cells = {text(first), text(second)}},
                {.key = "IV", .cells = {{.content = Number(5)}, {.missing = "torn"}}}};
  return table;
}

Library norms() {
  Library library;
  library.add(Document{.id = "d",
                       .number = "671/QĐ-BTTTT",
                       .type = "Quyết định",
                       .title = "Xác định chi phí phần mềm nội bộ"});
  NormTable table = norm_table(
      "use_case_weight", {{days("2020-01-01", "2022-01-01"), places("I", "Đô thị loại một", "x")},
                          {days("2022-01-01"), places("II", "Đô thị loại hai", "Thị xã")}});
  table.title = "Trọng số";
  library.add(std::move(table));
  Method method{.id = "lease", .document = "d", .title = {"Thuê dịch vụ", "Leasing"}};
  method.rows = {row("P", "1"), row("Q", "2")};
  method.rows[0].label = {"Chi phí đường truyền", "Line fee"};
  method.rows[1].label = {"", "Discount"};
  library.add(std::move(method));
  library.add(NormItem{.document = "d", .code = "01.0105", .name = "Nhập dữ liệu"});
  library.add(PriceBook{.id = "gia-2023", .document = "d", .title = "Đơn giá nhân công"});
  return library;
}

/// "d; d/use_case_weight I (Đô thị loại một; x)"
std::string found(const std::string& words, std::optional<Date> date = std::nullopt) {
  const Library library = norms();
  std::string result;
  for (const NormHit& hit : search_norms(library, words, date)) {
    result += (result.empty() ? "" : ", ") + hit.subject.full_name();
    if (!hit.key.empty()) result += " " + hit.key + " (" + hit.text + ")";
  }
  return result;
}

}  // namespace

TEST_CASE("words are found in names and titles and rows of everything") {
  CHECK(found("phần mềm") == "d");
  CHECK(found("671") == "d");
  CHECK(found("trọng") == "d/use_case_weight");
  CHECK(found("leasing") == "d/lease");
  CHECK(found("nhập") == "d/01.0105");
  CHECK(found("nhân công") == "d/gia-2023");
  CHECK(found("line fee") == "d/lease P (Chi phí đường truyền)");
  CHECK(found("discount") == "d/lease Q (Discount)");
  CHECK(found("một") == "d/use_case_weight I (Đô thị loại một; x)");
  CHECK(found("").empty());
  CHECK(found("   ").empty());
  CHECK(found("hardware").empty());
}

TEST_CASE("a word typed without marks finds those with them and not the other way") {
  const std::string city = "d/use_case_weight I (Đô thị loại một; x)";
  CHECK(found("do thi") == city);
  CHECK(found("ĐÔ THỊ") == city);
  CHECK(found("DO thị") == city);
  CHECK(found("\xC4\x90o\xCC\x82 thi\xCC\xA3") == city);
  CHECK(found("đo thi").empty());
  CHECK(found("dô thi").empty());
  CHECK(found("dọ thi").empty());
  CHECK(found("léasing").empty());
}

TEST_CASE("a word counts from its start and may be longer than what is typed") {
  CHECK(found("weig") == "d/use_case_weight");
  CHECK(found("case") == "d/use_case_weight");
  CHECK(found("eight").empty());
  CHECK(found("ong").empty());
  CHECK(found("ường").empty());
  CHECK(found("0105") == "d/01.0105");
  CHECK(found("105").empty());
}

TEST_CASE("all words must be there in any order and in one place") {
  CHECK(found("công nhân") == "d/gia-2023");
  CHECK(found("loại đô") == "d/use_case_weight I (Đô thị loại một; x)");
  CHECK(found("leasing discount").empty());
}

TEST_CASE("rows are those of the first version or of the one in force") {
  CHECK(found("đô thị", day("2021-12-31")) == "d/use_case_weight I (Đô thị loại một; x)");
  CHECK(found("đô thị", day("2022-01-01")) == "d/use_case_weight II (Đô thị loại hai; Thị xã)");
  CHECK(found("đô thị", day("2019-12-31")).empty());
  CHECK(found("trọng số", day("2019-12-31")).empty());
  CHECK(found("leasing", day("2019-12-31")) == "d/lease");
}

TEST_CASE("a row is found by its key and shown with its texts only") {
  CHECK(found("iv") == "d/use_case_weight IV ()");
}

}  // namespace dutoan::norm_search_test
