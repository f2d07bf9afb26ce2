#include "input/workbook_part.hpp"

#include "input_fixture.hpp"
#include "workbook_fixture.hpp"

namespace dutoan::workbook_part_test {

TEST_CASE("a part is read to its end, or damaged") {
  const TestFolder folder;
  write_zip(folder.path / "a.zip", {{"good", "<a><b/></a>"}, {"bad", "<a>"}, {"none", "<a></b>"}});
  const auto archive = ZipArchive::open(folder.path / "a.zip");
  REQUIRE(archive != nullptr);
  std::string names;
  const XmlHandler handler{
      .start = [&](std::string_view name, const XmlAttributes&) { names += name; }};
  CHECK(read_part(*archive, "good", handler) == PartFault::none);
  CHECK(names == "ab");
  CHECK(read_part(*archive, "bad", handler) == PartFault::damaged);
  CHECK(read_part(*archive, "none", handler) == PartFault::damaged);
  CHECK(read_part(*archive, "other", handler) == PartFault::absent);
}

TEST_CASE("a text comes in runs, and what is to be read aloud is left out") {
  SharedText text;
  text.start("si", "si");
  for (const auto& [element, content] :
       {std::pair{"t", "Máy "}, std::pair{"rPh", ""}, std::pair{"t", "x"}}) {
    text.start(element, "si");
    text.take(content);
    if (std::string_view(element) == "t") text.end("t");
  }
  text.end("rPh");
  text.take("between");
  CHECK(text.content == "Máy ");
}

TEST_CASE("a text stands in quotes on one line") {
  CHECK(quoted_cell("") == "");
  CHECK(quoted_cell("a \"b\"") == "\"a \"\"b\"\"\"");
  CHECK(quoted_cell("hai\ndòng\tx") == "\"hai dòng x\"");
  CHECK(quoted_cell("a_x000D_b_x0041_c_x00_d_xFFZZ_") == "\"a bAc_x00_d_xFFZZ_\"");
  CHECK(quoted_cell("_x0000_") == "\" \"");
  CHECK(quoted_cell("=1+1") == "\"=1+1\"");
}

}  // namespace dutoan::workbook_part_test
