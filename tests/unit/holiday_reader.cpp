#include "input/holiday_reader.hpp"

#include "input_fixture.hpp"

namespace dutoan::holiday_reader_test {

namespace {

struct Read {
  explicit Read(const std::string& text) {
    folder.write("holidays.yaml", text);
    holidays = read_holidays(folder.file("holidays.yaml"), diagnostics);
  }

  TestFolder folder;
  Diagnostics diagnostics;
  std::optional<Holidays> holidays;
};

}  // namespace

TEST_CASE("holidays have a day and a name") {
  const Read read("format: 1\nholidays: [{date: 2023-05-01, name: Quốc tế Lao động}]\n");
  CHECK(read.diagnostics.empty());
  REQUIRE(read.holidays);
  CHECK(read.holidays->at(*Date::parse("2023-05-01")) == "Quốc tế Lao động");
}

TEST_CASE("what is wrong with them is said at its place") {
  CHECK(said(Read("format: 1\nholidays: [{date: 2023-05-01, name: A}, {date: 2023-05-01, name: "
                  "B}]\n")
                 .diagnostics) == "holiday-twice holidays.yaml:2:48");
  CHECK(said(Read("format: 1\nholidays: [{date: 2023-02-30, name: A}]\n").diagnostics)
            .starts_with("date-"));
  CHECK_FALSE(Read("holidays: [").holidays);
}

TEST_CASE("no file is no fault") {
  const TestFolder folder;
  Diagnostics diagnostics;
  CHECK_FALSE(read_holidays(folder.file("holidays.yaml"), diagnostics));
  CHECK(diagnostics.empty());
}

}  // namespace dutoan::holiday_reader_test
