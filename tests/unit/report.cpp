#include "output/report.hpp"

#include <doctest/doctest.h>

namespace dutoan::report_test {

namespace {

TextTable table() {
  return {.columns = {{"Mã", Align::left}, {"Tiền", Align::right}},
          .rows = {{.cells = {"a|b", "1.000"}}, {.cells = {"c"}}}};
}

}  // namespace

TEST_CASE("what belongs to a heading stands in, what belongs to a title does not") {
  Report report;
  report.title("Kế hoạch");
  report.paragraph("đoạn");
  report.heading("Nhiệm vụ");
  report.paragraph("đoạn");
  report.table(table());
  report.item("mục");
  report.title("Tổng");
  report.paragraph("đoạn");
  CHECK(to_text(report, 100) ==
        "Kế hoạch\n"
        "đoạn\n"
        "Nhiệm vụ\n"
        "  đoạn\n"
        "  Mã    Tiền\n"
        "  ──────────\n"
        "  a|b  1.000\n"
        "  c\n"
        "    - mục\n"
        "Tổng\n"
        "đoạn\n");
}

TEST_CASE("an empty line is asked for once, before what comes next") {
  Report report;
  report.paragraph("a");
  report.space();
  report.space();
  report.paragraph("b");
  report.paragraph("c");
  report.space();
  CHECK(to_text(report, 100) == "a\n\nb\nc\n");
}

TEST_CASE("long paragraphs and items are wrapped under their own beginning") {
  Report report;
  report.heading("đầu mục rất dài");
  report.paragraph("một hai ba bốn");
  report.item("một hai ba bốn");
  CHECK(to_text(report, 13) ==
        "đầu mục rất\n"
        "dài\n"
        "  một hai ba\n"
        "  bốn\n"
        "    - một hai\n"
        "      ba bốn\n");
}

TEST_CASE("a report as Markdown parts its blocks and keeps its lists together") {
  Report report;
  report.title("Kế hoạch");
  report.heading("Nhiệm vụ");
  report.paragraph("đoạn");
  report.item("mục 1");
  report.item("mục 2");
  report.table(table());
  CHECK(to_markdown(report) ==
        "# Kế hoạch\n\n"
        "## Nhiệm vụ\n\n"
        "đoạn\n\n"
        "- mục 1\n"
        "- mục 2\n\n"
        "| Mã | Tiền |\n"
        "|---|---:|\n"
        "| a\\|b | 1.000 |\n"
        "| c |  |\n");
}

TEST_CASE("a cell of a Markdown table stays in one line") {
  Report report;
  report.table({.columns = {{"Tên"}}, .rows = {{.cells = {"hai\ndòng"}}}});
  CHECK(to_markdown(report).ends_with("|---|\n| hai dòng |\n"));
}

}  // namespace dutoan::report_test
