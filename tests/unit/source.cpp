#include "base/source.hpp"

#include "base/text.hpp"

#include <doctest/doctest.h>

namespace dutoan::source_test {

TEST_CASE("a byte belongs to the line that its line end closes") {
  const SourceFile file("p", "n", "ab\ncd\n");
  CHECK(file.line_of(0) == 1);
  CHECK(file.line_of(2) == 1);
  CHECK(file.line_of(3) == 2);
  CHECK(file.line_of(6) == 3);
  CHECK(file.line_start(2) == 3);
}

TEST_CASE("a line is given without its line end of either kind") {
  const SourceFile file("p", "n", "ab\r\ncd\n\nlast");
  CHECK(file.line_text(1) == "ab");
  CHECK(file.line_text(2) == "cd");
  CHECK(file.line_text(3).empty());
  CHECK(file.line_text(4) == "last");
}

TEST_CASE("a place has line and column and the true line as excerpt") {
  const SourceFile file("dir/plan.yaml", "plan.yaml", "a: 1\nnorm: \"04.0110\"\n");
  const Location location = locate({&file, 11, 9});
  CHECK(location == Location{.file = "dir/plan.yaml",
                             .line = 2,
                             .column = 7,
                             .excerpt = "norm: \"04.0110\"",
                             .indent = 6,
                             .width = 9,
                             .first_character = 7,
                             .end_character = 16});
  CHECK(location_text(location) == "dir/plan.yaml:2:7");
}

TEST_CASE("columns count what is seen and not bytes") {
  const SourceFile file("p", "n", "tên: Đề án x\n");
  const Location location = locate({&file, 6, 11});
  CHECK(location.column == 6);
  CHECK(location.indent == 5);
  CHECK(location.width == 7);
}

TEST_CASE("programs count characters, whatever width they are shown in") {
  const SourceFile file("p", "n", "giá 価格: e\xCC\x82 5\n");
  const Location location = locate({&file, 17, 1});
  CHECK(file.text().substr(17, 1) == "5");
  CHECK(location.column == 13);
  CHECK(location.first_character == 12);
  CHECK(location.end_character == 13);
}

TEST_CASE("a place that runs over the end of its line is marked to the end") {
  const SourceFile file("p", "n", "abc\r\ndef\n");
  CHECK(locate({&file, 1, 100}).width == 2);
  CHECK(locate({&file, 1, 0}).width == 1);
}

TEST_CASE("the line end and the end of the file are places too") {
  const SourceFile file("p", "n", "abc\r\n");
  CHECK(location_text(locate({&file, 3, 1})) == "p:1:4");
  CHECK(location_text(locate({&file, 4, 1})) == "p:1:4");
  CHECK(location_text(locate({&file, 5, 1})) == "p:2:1");
  CHECK(location_text(locate({&file, 500, 1})) == "p:2:1");
  const SourceFile empty("p", "n", "");
  CHECK(location_text(locate({&empty, 0, 1})) == "p:1:1");
}

TEST_CASE("a place in no file is nowhere") {
  CHECK(locate({}) == Location{});
  CHECK(location_text(locate({})).empty());
  CHECK(place_text({}).empty());
}

TEST_CASE("results name the file independently of where the program was started") {
  const SourceFile file("../there/plan.yaml", "plan.yaml", "ab\ncd");
  CHECK(place_text({&file, 4, 1}) == "plan.yaml:2:2");
}

TEST_CASE("a file as a whole has no line") {
  CHECK(location_text({.file = "plan.yaml"}) == "plan.yaml");
}

TEST_CASE("a very long line is cut around the place") {
  const std::string line(400, 'a');
  const Location middle = locate_in_line("p", 1, line, 200, 3);
  CHECK(middle.excerpt == "…" + std::string(160, 'a') + "…");
  CHECK(middle.column == 201);
  CHECK(middle.indent == 81);
  CHECK(middle.width == 3);
  const Location start = locate_in_line("p", 1, line, 10, 3);
  CHECK(start.excerpt == std::string(160, 'a') + "…");
  CHECK(start.indent == 10);
  const Location end = locate_in_line("p", 1, line, 399, 1);
  CHECK(end.excerpt == "…" + std::string(81, 'a'));
  CHECK(end.indent == 81);
}

TEST_CASE("a cut never goes through a character") {
  std::string line;
  for (int i = 0; i < 200; ++i)
    line += "ế";
  for (std::size_t offset = 0; offset < line.size(); offset += 3) {
    const Location location = locate_in_line("p", 1, line, offset, 3);
    CAPTURE(offset);
    CHECK_FALSE(dutoan::find_invalid_utf8(location.excerpt));
    CHECK(location.width == 1);
    CHECK(location.column == offset / 3 + 1);
  }
}

TEST_CASE("a line of broken characters is located without harm") {
  const std::string line(400, '\x80');
  const Location location = locate_in_line("p", 1, line, 300, 5);
  CHECK(location.line == 1);
  CHECK(location.column == 301);
}

}  // namespace dutoan::source_test
