#include "input/register_reader.hpp"

#include "input/yaml_tree.hpp"
#include "input_fixture.hpp"

namespace dutoan::register_reader_test {

namespace {

struct RegisterFile {
  RegisterFile(const std::string& name, std::string_view text) {
    folder.write(name, text);
    read = read_register(folder.file(name), diagnostics);
  }

  TestFolder folder;
  Register read;
  Diagnostics diagnostics;
};

std::string faults(const std::string& entries) {
  return said(RegisterFile("r.yaml", "format: 1\nregister:\n" + entries).diagnostics);
}

}  // namespace

TEST_CASE("a register is read whole") {
  const RegisterFile file("r.yaml",
                          "format: 1\nregister:\n  - {id: D1, name: CSDL đất đai, owner: Bộ, kind: "
                          "database, keywords: [thửa đất, địa chính], programme: p, ref: QĐ 1, "
                          "evidence: secondary}\n  - {id: D2, name: Cổng, kind: platform}\n");
  CHECK(said(file.diagnostics).empty());
  REQUIRE(file.read.entries.size() == 2);
  const RegisterEntry& one = file.read.entries[0];
  CHECK(one.id == "D1");
  CHECK(one.name == "CSDL đất đai");
  CHECK(one.owner == "Bộ");
  CHECK(one.kind == RegisterKind::database);
  CHECK(one.keywords == std::vector<std::string>{"thửa đất", "địa chính"});
  CHECK(one.programme == "p");
  CHECK(one.ref == "QĐ 1");
  CHECK(one.evidence == Evidence::secondary);
  CHECK(one.source == "r.yaml");
  CHECK_FALSE(file.read.entries[1].evidence);
}

TEST_CASE("every fault is said at its place, and the sound entries are kept") {
  CHECK(faults("  - {id: A, name: N, kind: server}\n") == "choice-unknown r.yaml:3:28");
  CHECK(faults("  - {id: A, kind: task}\n") == "key-missing r.yaml:3:5");
  CHECK(faults("  - {id: A, name: N, kind: task, keyword: [x]}\n") == "key-unknown r.yaml:3:34");
  CHECK(faults("  - {id: A, name: N, kind: task, keywords: x}\n") == "value-type r.yaml:3:44");
  CHECK(faults("  - {id: A, name: \"…\", kind: task}\n") == "register-without-words r.yaml:3:10");
  const RegisterFile twice("r.yaml",
                           "format: 1\nregister:\n  - {id: A, name: N, kind: task}\n  - {id: A, "
                           "name: M, kind: task}\n  - {id: B, name: O, kind: task}\n");
  CHECK(said(twice.diagnostics) == "register-id-twice r.yaml:4:10 (note-first-here r.yaml:3:10)");
  REQUIRE(twice.read.entries.size() == 2);
  CHECK(twice.read.entries[0].name == "N");
  CHECK(twice.read.entries[1].id == "B");
}

TEST_CASE("of a file that is no register nothing is read") {
  CHECK(said(RegisterFile("r.yaml", "format: 1\n").diagnostics) == "key-missing r.yaml:1:1");
  CHECK(said(RegisterFile("r.yaml", "format: 2\nregister: []\n").diagnostics) ==
        "format-version r.yaml:1:9");
  CHECK(said(RegisterFile("r.yaml", "- a\n").diagnostics).starts_with("object-type r.yaml:1:1"));
  CHECK(said(RegisterFile("r.yaml", "register: [\n").diagnostics).find("r.yaml:") !=
        std::string::npos);
  CHECK(said(RegisterFile("r.csv", "id\xff,name\n").diagnostics) == "text-not-utf8 r.csv:1:3");
  Diagnostics diagnostics;
  const TestFolder folder;
  CHECK(read_register(folder.file("none.yaml"), diagnostics).entries.empty());
  CHECK(diagnostics.has_errors());
}

TEST_CASE("a table may end in .CSV") {
  const RegisterFile file("R.CSV", "id,name,kind\nA,Cổng dữ liệu,platform\n");
  CHECK(said(file.diagnostics).empty());
  REQUIRE(file.read.entries.size() == 1);
  CHECK(file.read.entries[0].kind == RegisterKind::platform);
}

}  // namespace dutoan::register_reader_test
