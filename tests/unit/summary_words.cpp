#include "output/summary_words.hpp"

#include <doctest/doctest.h>

namespace dutoan::summary_words_test {

namespace {

constexpr Language vietnamese = Language::vietnamese;

}  // namespace

TEST_CASE("keys and figures are called as on the command line") {
  const Summary summary{.by = {SummaryKey::cost_group, SummaryKey::source},
                        .figure = FigureKind::requested};
  CHECK(word_of(SummaryKey::cost_group) == "cost-group");
  CHECK(by_words(summary) == "cost-group,source");
  CHECK(figure_word(summary) == "requested");
}

TEST_CASE("what names no key is said in words") {
  CHECK(key_text(SummaryKey::source, {"", {}}, vietnamese) == "(chưa nêu nguồn)");
  CHECK(key_text(SummaryKey::source, {"NST", {}}, vietnamese) == "NST");
}

TEST_CASE("a row is called by the names behind its keys, an own part by what it is") {
  const Summary summary{.by = {SummaryKey::source, SummaryKey::evidence}};
  SummaryRow row{.names = {{"NST", {.vi = "Ngân sách tỉnh"}}, {"primary", {}}}};
  CHECK(name_text(summary, row, vietnamese) == "Ngân sách tỉnh · đã đọc văn bản gốc");
  row.part = RowPart::own;
  CHECK(name_text(summary, row, vietnamese) == "phần của chính đơn vị");
}

TEST_CASE("a column is called by its name, or else by its key") {
  Summary summary{.cross = SummaryKey::source};
  CHECK(column_text(summary, {{"NST", {.vi = "Ngân sách tỉnh"}}, {}}, vietnamese) ==
        "Ngân sách tỉnh");
  CHECK(column_text(summary, {{"NST", {}}, {}}, vietnamese) == "NST");
  CHECK(column_text(summary, {{"", {}}, {}}, vietnamese) == "(chưa nêu nguồn)");
  summary.cross = SummaryKey::evidence;
  CHECK(column_text(summary, {{"user", {}}, {}}, vietnamese) == "đơn vị tự ghi");
}

TEST_CASE("a summary is nested where a row is a part of another") {
  Summary summary{.rows = {{.names = {{"a", {}}}}, {.names = {{"b", {}}}}}};
  CHECK_FALSE(is_nested(summary));
  summary.rows[1].depth = 1;
  CHECK(is_nested(summary));
}

}  // namespace dutoan::summary_words_test
