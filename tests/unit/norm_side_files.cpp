#include "norm_side_files.hpp"

#include "input_fixture.hpp"

namespace dutoan::norm_side_files_test {

TEST_CASE("files beside the documents are found by their endings, in the order of their names") {
  const TestFolder folder;
  folder.write("words/b.yaml", "");
  folder.write("words/a.yaml", "");
  folder.write("words/a.csv", "");
  folder.write("words/notes.txt", "");
  const NormFolder norms{folder.path, "n", "of-office"};
  const auto files = side_files(norms, "words", {".yaml", ".csv"});
  REQUIRE(files.size() == 3);
  CHECK(files[0].path == "n/words/a.csv");
  CHECK(files[1].name == "of-office/words/a.yaml");
  CHECK(files[2].where == folder.path / "words" / "b.yaml");
  CHECK(side_files(norms, "rules", {".yaml"}).empty());
}

TEST_CASE("rules, words and registers have a folder each") {
  const TestFolder folder;
  for (const char* name :
       {"rules/a.yaml", "rules/a.csv", "words/b.yaml", "registers/c.yaml", "registers/d.csv"})
    folder.write(name, "");
  const NormFolder norms{folder.path, "n", "n"};
  REQUIRE(rule_files(norms).size() == 1);
  CHECK(rule_files(norms)[0].name == "n/rules/a.yaml");
  REQUIRE(word_files(norms).size() == 1);
  CHECK(word_files(norms)[0].name == "n/words/b.yaml");
  CHECK(register_files(norms).size() == 2);
}

}  // namespace dutoan::norm_side_files_test
