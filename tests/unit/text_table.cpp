#include "output/text_table.hpp"

#include "base/text.hpp"

#include <doctest/doctest.h>

namespace dutoan::text_table_test {

using Lines = std::vector<std::string>;

namespace {

TextTable estimate() {
  return {.columns = {{"Mã", Align::left}, {"Nội dung", Align::left, true}, {"Tiền", Align::right}},
          .rows = {{.cells = {"A", "Máy chủ đặt tại trung tâm dữ liệu", "1.000"}},
                   {.cells = {"B", "e\u0302\u0301", "25"}},
                   {.cells = {"", "Tổng", "1.025"}, .rule_above = true}}};
}

/// The widest line of a text.
std::size_t width_of(const std::string& text) {
  std::size_t widest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    widest = std::max(widest, dutoan::display_width(text.substr(at, end - at)));
    at = end + 1;
  }
  return widest;
}

}  // namespace

TEST_CASE("columns line up by what is seen and not by bytes") {
  CHECK(to_text(estimate(), 0, 100) ==
        "Mã  Nội dung                            Tiền\n"
        "────────────────────────────────────────────\n"
        "A   Máy chủ đặt tại trung tâm dữ liệu  1.000\n"
        "B   e\u0302\u0301                                     25\n"
        "────────────────────────────────────────────\n"
        "    Tổng                               1.025\n");
}

TEST_CASE("on a narrow terminal the wrapping column gives way, between words") {
  CHECK(to_text(estimate(), 2, 30) ==
        "  Mã  Nội dung            Tiền\n"
        "  ────────────────────────────\n"
        "  A   Máy chủ đặt tại    1.000\n"
        "      trung tâm dữ liệu\n"
        "  B   e\u0302\u0301                     25\n"
        "  ────────────────────────────\n"
        "      Tổng               1.025\n");
}

TEST_CASE("a table is as wide as the terminal where wrapping can help, and not wider than needed") {
  CHECK(width_of(to_text(estimate(), 0, 45)) == 44);
  CHECK(width_of(to_text(estimate(), 0, 44)) == 44);
  CHECK(width_of(to_text(estimate(), 0, 43)) == 43);
  CHECK(width_of(to_text(estimate(), 0, 10)) == 21);  // 2 + 10 + 5 and two gaps
}

TEST_CASE("where one column is not enough headings of numbers and other texts break, too") {
  const TextTable table{
      .columns = {{"Đơn vị", Align::left, true}, {"Kế hoạch giao", Align::right}, {"Giai đoạn"}},
      .rows = {{.cells = {"– a-1 Máy chủ đặt tại trung tâm", "1.000", "đang thực hiện"}}}};
  CHECK(to_text(table, 0, 36) ==
        "Đơn vị                Kế  Giai đoạn\n"
        "                   hoạch\n"
        "                    giao\n"
        "────────────────────────────────────\n"
        "– a-1 Máy chủ      1.000  đang thực\n"
        "đặt tại trung             hiện\n"
        "tâm\n");
}

TEST_CASE("a table that stacks puts its texts above its figures where it is too wide") {
  TextTable table{
      .columns = {{"Đơn vị", Align::left, true}, {"Kế hoạch", Align::right}, {"Giai đoạn"}},
      .rows = {{.cells = {"– a-1 Máy chủ đặt tại trung tâm", "1.000", "đang thực hiện"}},
               {.cells = {"TỔNG CỘNG", "chưa có", ""}, .rule_above = true}}};
  table.stacks = true;
  CHECK(to_text(table, 0, 36) ==
        "Đơn vị                Kế  Giai đoạn\n"
        "                   hoạch\n"
        "────────────────────────────────────\n"
        "– a-1 Máy chủ      1.000  đang thực\n"
        "đặt tại trung             hiện\n"
        "tâm\n"
        "────────────────────────────────────\n"
        "TỔNG CỘNG           chưa\n"
        "                      có\n");
  CHECK(to_text(table, 2, 24) ==
        "  Đơn vị · Giai đoạn\n"
        "  Kế hoạch\n"
        "  ────────\n"
        "  – a-1 Máy chủ đặt tại\n"
        "  trung tâm · đang thực\n"
        "  hiện\n"
        "     1.000\n"
        "  ────────\n"
        "  TỔNG CỘNG\n"
        "   chưa có\n");
}

TEST_CASE("a dash stands with the first word behind it") {
  CHECK(wrapped("– stttt-2023-01 Máy chủ", 8) == Lines{"– stttt-2023-01", "Máy chủ"});
}

TEST_CASE("a narrow terminal makes no column wider than its text") {
  const TextTable table{.columns = {{"Mã", Align::left}, {"Tên", Align::left, true}},
                        .rows = {{.cells = {"so-thong-tin", "Sở"}}}};
  CHECK(width_of(to_text(table, 0, 100)) == 17);
  CHECK(width_of(to_text(table, 0, 10)) == 17);
}

TEST_CASE("a heading inside the table runs on regardless of columns") {
  TextTable table = estimate();
  table.rows = {{.cells = {"GTB", "Chi phí thiết bị rất dài"}, .spans = true},
                {.cells = {"1", "Máy"}}};
  CHECK(to_text(table, 0, 100) ==
        "Mã  Nội dung  Tiền\n"
        "──────────────────\n"
        "GTB  Chi phí thiết bị rất dài\n"
        "1   Máy\n");
}

TEST_CASE("no line of a table ends in blanks") {
  TextTable table = estimate();
  table.rows = {{.cells = {"GK", ""}, .spans = true}};
  CHECK(to_text(table, 0, 100).ends_with("\nGK\n"));
}

TEST_CASE("text is wrapped between words, and a longer word stays whole") {
  CHECK(wrapped("một hai ba bốn", 7) == Lines{"một hai", "ba bốn"});
  CHECK(wrapped("một hai ba bốn", 6) == Lines{"một", "hai ba", "bốn"});
  CHECK(wrapped("một không-ngắt-được hai", 5) == Lines{"một", "không-ngắt-được", "hai"});
  CHECK(wrapped("", 5) == Lines{""});
  CHECK(wrapped("đúng vừa", 8) == Lines{"đúng vừa"});
}

}  // namespace dutoan::text_table_test
