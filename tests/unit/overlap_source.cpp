#include "overlap_source.hpp"

#include "command_fixture.hpp"
#include "plan_run.hpp"

namespace dutoan::overlap_source_test {

TEST_CASE("words and registers of the office are laid over the shipped ones") {
  CommandFixture f;
  f.folder.write("n/words/w.yaml", "format: 1\nleast: 80\nwords:\n  - {word: csdl, kind: stop}\n");
  f.folder.write("n/registers/r.csv", "id,name,kind\nA,Cổng,platform\n");
  f.folder.write("more.yaml", "format: 1\nregister:\n  - {id: B, name: Trục, kind: platform}\n");
  const std::vector<NormFolder> norms =
      norm_folders(CommandFixture::arguments({"overlap", "x", "--norms", f.path("n")}));
  Diagnostics diagnostics;
  const WordBook book = read_word_book(norms, diagnostics);
  CHECK(said(diagnostics).empty());
  CHECK(book.least == 80);
  const auto words = split_words("CSDL");
  CHECK(book.match(words, false).entry->kind == WordKind::stop);
  const auto registers = read_registers(norms, {f.path("more.yaml")}, diagnostics);
  CHECK(said(diagnostics).empty());
  REQUIRE(registers.size() == 4);
  CHECK(registers[0].name == "norms/registers/dung-chung-quoc-gia.yaml");
  CHECK(registers[0].entries.size() == 35);
  CHECK(registers[1].entries.size() == 2);
  CHECK(registers[2].name == "n/registers/r.csv");
  CHECK(registers[3].name == "more.yaml");
}

}  // namespace dutoan::overlap_source_test
