#include "input/yaml_place.hpp"

#include "input_fixture.hpp"

namespace dutoan::yaml_place_test {

namespace {

/// Where "here" of the text of `a` is said to stand, and the line of the file from there on.
std::string found(const std::string& file) {
  YamlText text(file);
  const Yaml node = text.at("a");
  const std::size_t at = node.text().find("here");
  REQUIRE(at != std::string::npos);
  const auto place = node.place_of(at, 4);
  const std::string line(text.tree->file().text().substr(place.offset));
  return location_text(locate(place)) + " " + line.substr(0, line.find('\n'));
}

}  // namespace

TEST_CASE("a word of a text is found where it stands however the text is written") {
  struct Row {
    const char *file, *place;
  };
  const Row rows[] = {
      {"a: x + here\n", "f:1:8 here"},
      {"a: x +\n  y\n\n  here\n", "f:4:3 here"},
      {"a: 'it''s here'\n", "f:1:11 here'"},
      {"a: 'x\n\n\n  '' here'\n", "f:4:6 here'"},
      {"a: \"\\\"x\\\" here\"\n", "f:1:11 here\""},
      {"a: \"\\u0110\\xE9\\U0001F600 here\"\n", "f:1:26 here\""},
      {"a: \"\\t\\\\\\/\\_\\N here\"\n", "f:1:16 here\""},
      {"a: \"x \\\n    here\"\n", "f:2:5 here\""},
      {"a: \"x\n    here\"\n", "f:2:5 here\""},
      {"a: |\n  x\n  y here\n", "f:3:5 here"},
      {"a: |-\n\n\n  x\n\n    here\n", "f:6:5 here"},
      {"a: |2\n    x\n  here\n", "f:3:3 here"},
      {"a: | # why\n  here\n", "f:2:3 here"},
      {"a: >\n  x +\n  y + here\n", "f:3:7 here"},
      {"a: >-\n  x\n\n\n  here\n", "f:5:3 here"},
      {"a: >\n  x\n    y\n  here\n", "f:4:3 here"},
      {"a: |\r\n  x\r\n  here\r\n", "f:3:3 here\r"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.file);
    CHECK(found(row.file) == row.place);
  }
}

TEST_CASE("a stretch with an escape is as long as in the file") {
  YamlText text("a: \"x + \\\"y\\\" + z\"\n");
  const auto place = text.at("a").place_of(4, 3);
  CHECK(place.file->text().substr(place.offset, place.length) == "\\\"y\\\"");
}

TEST_CASE("where the file says something else the place is not known and the whole text is meant") {
  CHECK(offset_in_file("abc", false, "abx", 2) == 2);
  CHECK_FALSE(offset_in_file("abc", false, "abx", 3));
  CHECK_FALSE(offset_in_file("ab", false, "abc", 3));
  CHECK_FALSE(offset_in_file("", false, "a", 1));
  CHECK_FALSE(offset_in_file("|", true, "a", 1));
  CHECK_FALSE(offset_in_file("\"\\", true, "ab", 2));
  YamlText composed("a: 'e\xCC\x82 here'\n");
  CHECK(location_text(locate(composed.at("a").place_of(3, 4))) == "f:1:4");
}

}  // namespace dutoan::yaml_place_test
