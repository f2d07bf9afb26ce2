#include "input/received_dates.hpp"

#include "input_fixture.hpp"

namespace dutoan::received_dates_test {

namespace {

std::string read(const std::string& text) {
  const TestFolder folder;
  folder.write("received.csv", text);
  Diagnostics diagnostics;
  std::string result;
  for (const auto& [file, day] : read_received_dates(folder.file("received.csv"), diagnostics))
    result += file + " " + iso_text(day) + "; ";
  return result + said(diagnostics);
}

}  // namespace

TEST_CASE("the list says which file came in on which day") {
  CHECK(read("file,received\na.xlsx,2023-03-15\nb/c.csv,16/03/2023\n") ==
        "a.xlsx 2023-03-15; b/c.csv 2023-03-16; ");
  CHECK(read("\xEF\xBB\xBFNgày nhận;Ghi chú;Tệp\n15/3/2023;x;\"a, b.xlsx\"\n;;c.xlsx\n\n") ==
        "a, b.xlsx 2023-03-15; ");
}

TEST_CASE("a list without its headings, and a day that is none, are said") {
  CHECK(read("a.xlsx,2023-03-15\n") == "received-headings received.csv");
  CHECK(read("file,received\na.xlsx,22/3/3023x\n") == "date-invalid received.csv:2:8");
}

}  // namespace dutoan::received_dates_test
