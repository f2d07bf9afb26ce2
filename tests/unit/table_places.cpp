#include "input/table_places.hpp"

#include "input_fixture.hpp"

namespace dutoan::table_places_test {

namespace {

/// "3:7", or "none"; of a table with the headings id, name, unit_price, price_ref.
std::string place(const std::string& text, std::size_t line,
                  const std::vector<std::string>& written, bool in_memory = false) {
  const TestFolder folder;
  folder.write("lines.csv", text);
  auto setup = std::make_shared<LineTableSetup>();
  setup->file = folder.file("lines.csv");
  if (in_memory) setup->in_memory = text;
  setup->columns =
      find_heading_row("id;name;unit_price;price_ref;amount\n", make_headings({}))->columns;
  TablePlaces places(setup);
  const Place found = places.of(line, written);
  if (found.file == nullptr) return "none";
  const Location at = locate(found);
  return std::to_string(at.line) + ":" + std::to_string(at.column);
}

const std::string lines = "id;name;unit_price;price_ref;amount\n1;Máy chủ;500;\"HĐ 1\";\n";

}  // namespace

TEST_CASE("the first cell that is filled of those a field is written in, else the row") {
  CHECK(place(lines, 2, {"unit_price"}) == "2:11");
  CHECK(place(lines, 2, {"stated", "price.ref"}) == "2:16");
  CHECK(place(lines, 2, {"stated", "facts.own"}) == "2:1");
}

TEST_CASE("a byte order mark is no column, on the disk and in memory") {
  CHECK(place("\xEF\xBB\xBF" + lines, 1, {"name"}) == "1:4");
  CHECK(place("\xEF\xBB\xBF" + lines, 2, {"unit_price"}) == "2:11");
  CHECK(place("\xEF\xBB\xBF" + lines, 1, {"name"}, true) == "1:4");
}

TEST_CASE("a line that is not there has no place") {
  CHECK(place(lines, 0, {"unit_price"}) == "none");
  CHECK(place(lines, 9, {"unit_price"}) == "none");
}

TEST_CASE("nor has a file that is gone") {
  auto setup = std::make_shared<LineTableSetup>();
  setup->file = {"/nowhere/lines.csv", "lines.csv", "lines.csv"};
  CHECK(TablePlaces(setup).of(1, {"name"}).file == nullptr);
}

}  // namespace dutoan::table_places_test
