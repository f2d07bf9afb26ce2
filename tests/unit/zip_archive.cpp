#include "input/zip_archive.hpp"

#include "input_fixture.hpp"
#include "workbook_fixture.hpp"

namespace dutoan::zip_archive_test {

TEST_CASE("a part comes out as it went in, in pieces that may be refused") {
  const TestFolder folder;
  const std::string large(200'000, 'x');
  write_zip(folder.path / "a.zip", {{"xl/A.xml", "text"}, {"b", large}, {"empty", ""}});
  const auto archive = ZipArchive::open(folder.path / "a.zip");
  REQUIRE(archive != nullptr);
  std::string text;
  const auto all = [&](std::string_view piece) {
    text += piece;
    return true;
  };
  CHECK(archive->read("xl/a.xml", all) == PartFault::none);
  CHECK(text == "text");
  text.clear();
  CHECK(archive->read("b", all) == PartFault::none);
  CHECK(text == large);
  CHECK(archive->read("empty", all) == PartFault::none);
  CHECK(archive->read("none", all) == PartFault::absent);
  int pieces = 0;
  CHECK(archive->read("b", [&](std::string_view) { return ++pieces < 2; }) == PartFault::none);
  CHECK(pieces == 2);
}

TEST_CASE("damage inside a part is found") {
  const TestFolder folder;
  std::string noise;
  for (unsigned i = 0; i < 50'000; ++i)
    noise += char('a' + (i * i * 7919U >> 8U) % 26);
  write_zip(folder.path / "a.zip", {{"b", noise}});
  Diagnostics diagnostics;
  auto bytes = read_bytes(folder.file("a.zip"), diagnostics);
  REQUIRE(bytes);
  for (std::size_t at = bytes->size() / 2; at < bytes->size() / 2 + 16; ++at)
    (*bytes)[at] = char(~(*bytes)[at]);
  folder.write("bad.zip", *bytes);
  const auto archive = ZipArchive::open(folder.path / "bad.zip");
  REQUIRE(archive != nullptr);
  CHECK(archive->read("b", [](std::string_view) { return true; }) == PartFault::damaged);
  CHECK(ZipArchive::open(folder.path / "none.zip") == nullptr);
}

}  // namespace dutoan::zip_archive_test
