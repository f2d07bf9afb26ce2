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

}  // namespace dutoan::norm_side_files_test
