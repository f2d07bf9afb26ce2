#include "output/form_sheet.hpp"

#include "input_fixture.hpp"
#include "sheet_fixture.hpp"

namespace dutoan::form_sheet_test {

namespace {

PrintedForm form_of(const std::vector<unsigned>& widths) {
  PrintedForm form{.sheet = "S"};
  for (const unsigned width : widths)
    form.columns.push_back({.headings = {"x"}, .width = width});
  return form;
}

/// A sheet with five rows of a head, the last of them the headings, and rows below.
class Sheet {
 public:
  explicit Sheet(PrintedForm one, const std::vector<unsigned>& rows = {})
      : form_(std::move(one)),
        book_(folder_.path / "f.xlsx", "", day("2023-03-06")),
        at{.form = form_, .sheet = book_.add_sheet("S")} {
    at.heights = {20, 20, 20, 20, 20};
    at.heights.insert(at.heights.end(), rows.begin(), rows.end());
  }

  [[nodiscard]] TypedSheet read() {
    REQUIRE(book_.finish());
    return TypedSheet(folder_.file("f.xlsx"));
  }

 private:
  TestFolder folder_;
  PrintedForm form_;
  XlsxBook book_;

 public:
  FormSheet at;
};

/// "landscape 74%", of columns so wide.
std::string page_of(const std::vector<unsigned>& widths) {
  const Sheet sheet(form_of(widths));
  const XlsxPage page = form_page(sheet.at, 0);
  return std::string(page.large ? "A3 " : "") + (page.landscape ? "landscape " : "portrait ") +
         std::to_string(page.scale) + "%";
}

std::vector<std::uint32_t> breaks_of(const std::vector<unsigned>& rows, std::uint32_t together) {
  const Sheet sheet(form_of({30, 40}), rows);
  return form_page(sheet.at, together).breaks;
}

using Breaks = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("a row is as high as the lines of its text, which are shorter than the cell") {
  CHECK(form_row_height("", 10) == 17);
  CHECK(form_row_height("12345678", 10) == 17);
  CHECK(form_row_height("ếếếếếếếế", 10) == 17);
  CHECK(form_row_height("1234 5678 9", 10) == 34);
  CHECK(form_row_height("một hai ba bốn năm", 10) == 51);
}

TEST_CASE("a word longer than a line is broken, an ellipsis is wide") {
  CHECK(form_row_height("123456789", 10) == 34);
  CHECK(form_row_height("12345678901234567", 10) == 51);
  CHECK(form_row_height("a 123456789 b", 10) == 68);
  CHECK(form_row_height("…………", 10) == 17);
  CHECK(form_row_height("……………", 10) == 34);
  CHECK(form_row_height("ab", 0) == 34);
}

TEST_CASE("a width is that of some columns or of all") {
  const PrintedForm form = form_of({5, 10, 20});
  CHECK(form_width(form) == 35);
  CHECK(form_width(form, 1, 2) == 30);
  CHECK(form_width(form, 1, 1) == 10);
}

TEST_CASE("a text over several columns joins them, over one it does not") {
  Sheet sheet(form_of({5, 10, 20}));
  put_wide(sheet.at, 0, 1, "rộng", {});
  put_wide(sheet.at, 2, 2, "=hẹp", {});
  end_row(sheet.at, 30);
  put_wide(sheet.at, 0, sheet.at.last_column(), "cả dòng", {});
  end_row(sheet.at, 5'000);  // a sheet has no such rows
  CHECK(sheet.at.row() == 7);
  CHECK(sheet.at.heights.back() == 409);
  const TypedSheet read = sheet.read();
  CHECK(read.text() == "\n\n\n\n\n\"rộng\",,\"=hẹp\"\n\"cả dòng\"");
  CHECK(read.attributes("mergeCell", "ref") == "A6:B6 A7:C7");
  CHECK(read.attributes("row", "ht") == "30 409");
}

TEST_CASE("a narrow form stands upright, smaller as it widens, until letters are hard to read") {
  CHECK(page_of({20}) == "portrait 100%");
  CHECK(page_of({20, 20, 39}) == "portrait 100%");  // 82 characters, one a column beside
  CHECK(page_of({20, 20, 40}) == "portrait 98%");
  CHECK(page_of({30, 30, 46}) == "portrait 75%");
  CHECK(page_of({30, 30, 47}) == "landscape 100%");
  CHECK(page_of({50, 50, 60}) == "landscape 74%");
}

TEST_CASE("a form of eight columns lies down, and nothing is smaller than a tenth") {
  CHECK(page_of({5, 5, 5, 5, 5, 5, 5}) == "portrait 100%");
  CHECK(page_of({5, 5, 5, 5, 5, 5, 5, 5}) == "landscape 100%");
  CHECK(page_of(std::vector<unsigned>(14, 13)) == "landscape 62%");
  CHECK(page_of(std::vector<unsigned>(20, 13)) == "A3 landscape 63%");
  CHECK(page_of(std::vector<unsigned>(20, 200)) == "A3 landscape 10%");
}

TEST_CASE("the headings stand on every page, and count on each") {
  const Sheet sheet(form_of({30, 40}), {100});
  const XlsxPage page = form_page(sheet.at, 0);
  CHECK(page.first_heading_row == 4);
  CHECK(page.last_heading_row == 4);
  CHECK(page.breaks.empty());
  // The first page has 700 points without 100 of the head, the others without 20.
  CHECK(breaks_of(std::vector<unsigned>(6, 100), 0).empty());
  CHECK(breaks_of(std::vector<unsigned>(13, 100), 0) == Breaks{11, 17});
}

TEST_CASE("rows kept together take two more along, all of them where there are no more") {
  CHECK(breaks_of(std::vector<unsigned>(7, 100), 2) == Breaks{8});
  CHECK(breaks_of({400, 100, 100, 100}, 3) == Breaks{6});
  CHECK(breaks_of({100, 400, 300}, 1) == Breaks{7});
}

TEST_CASE("what is printed smaller has more rows on a page") {
  const Sheet sheet(form_of({30, 30, 46}), std::vector<unsigned>(9, 100));
  // 933 points at 75%: eight rows below the head.
  CHECK(form_page(sheet.at, 0).breaks == Breaks{13});
}

}  // namespace dutoan::form_sheet_test
