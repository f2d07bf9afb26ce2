#include "dossier_manifest.hpp"

#include "input_fixture.hpp"

namespace dutoan::dossier_manifest_test {

namespace {

const std::string a(64, 'a');
const std::string b(64, 'b');

struct Parsed {
  std::optional<FileHashes> files;
  std::string said;
};

Parsed parse(const std::string& text) {
  const SourceFile file("m", "m", text);
  Diagnostics diagnostics;
  auto files = parse_manifest(file, diagnostics);
  return {std::move(files), said(diagnostics)};
}

}  // namespace

TEST_CASE("a manifest has a line for each file, in the order of the bytes of their paths") {
  CHECK(manifest_text({{"b.yaml", a}, {"B/c d.yaml", b}, {"đ", a}}) ==
        b + "  B/c d.yaml\n" + a + "  b.yaml\n" + a + "  đ\n");
  CHECK(manifest_text({}).empty());
}

TEST_CASE("a path with a line break or a backslash is escaped as sha256sum does it") {
  const FileHashes files = {{"a\\b", a}, {"c\nd", b}, {"e\rf", a}};
  const std::string text = manifest_text(files);
  CHECK(text == "\\" + a + "  a\\\\b\n\\" + b + "  c\\nd\n\\" + a + "  e\\rf\n");
  CHECK(parse(text).files == files);
}

TEST_CASE("what is written is read") {
  const FileHashes files = {{"dossier.yaml", a}, {"inputs/kế hoạch.yaml", b}};
  CHECK(parse(manifest_text(files)).files == files);
  CHECK(parse(a + "  x").files == FileHashes{{"x", a}});  // without a line end
}

TEST_CASE("a line that is none of a manifest is said, with all others") {
  CHECK(parse(a + " x\n" + a + "  x\ngarbage\n").said ==
        "dossier-manifest-line m:1:1; dossier-manifest-line m:3:1");
  CHECK_FALSE(parse("garbage\n").files);
  for (const std::string& line :
       {a.substr(1) + "  x", a + "a  x", std::string(64, 'A') + "  x", std::string(64, 'g') + "  x",
        a + " *x", a + "  ", a, "\\" + a + "  a\\b", "\\" + a + "  a\\", std::string()}) {
    CHECK(parse(line + "\n").said == "dossier-manifest-line m:1:1");
  }
  CHECK(parse("").said == "file-empty m");
}

TEST_CASE("a path that leads out of the folder is refused") {
  for (const std::string path :
       {"/etc/passwd", "../x", "a/../../x", "a/./b", "a//b", "./a", "a/", ".."}) {
    CAPTURE(path);
    CHECK_FALSE(is_plain_path(path));
    CHECK(parse(a + "  " + path + "\n").said == "dossier-manifest-outside m:1:1");
  }
  CHECK_FALSE(is_plain_path(""));
  CHECK_FALSE(is_plain_path(std::string_view("a\0b", 3)));
  for (const std::string path : {"a", "a/b", "..a/b..", ".a", "a b"}) {
    CAPTURE(path);
    CHECK(is_plain_path(path));
  }
}

TEST_CASE("a file named twice is refused") {
  CHECK(parse(a + "  x\n" + b + "  x\n").said == "dossier-manifest-twice m:2:1");
}

TEST_CASE("every file of a folder has its hash, but the manifest itself") {
  const TestFolder folder;
  folder.write("x", "");
  folder.write("a/b/y", "abc");
  folder.write("a/manifest.sha256", "abc");
  folder.write("manifest.sha256", "z");
  std::filesystem::create_directory(folder.path / "empty");
  Diagnostics diagnostics;
  const auto files = hash_files(folder.path, diagnostics);
  const std::string abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  const std::string nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  CHECK(files == FileHashes{{"a/b/y", abc}, {"a/manifest.sha256", abc}, {"x", nothing}});
  CHECK(diagnostics.empty());
}

TEST_CASE("a folder with a link in it is not hashed") {
  const TestFolder folder;
  folder.write("x", "");
  std::filesystem::create_symlink("x", folder.path / "y");
  std::filesystem::create_directory_symlink("/", folder.path / "z");
  Diagnostics diagnostics;
  CHECK_FALSE(hash_files(folder.path, diagnostics));
  CHECK(diagnostics.size() == 2);
  CHECK(diagnostics.items()[0].message.id == "dossier-link");
}

TEST_CASE("a folder that is not there is not hashed") {
  Diagnostics diagnostics;
  CHECK_FALSE(hash_files("/no/such/folder", diagnostics));
  CHECK(said(diagnostics) == "file-unreadable folder");
}

TEST_CASE("what was changed, taken away and added is told apart") {
  const FolderDifference difference =
      compare({{"a", a}, {"b", a}, {"c", a}}, {{"a", a}, {"b", b}, {"d", a}});
  CHECK(difference.changed == std::vector<std::string>{"b"});
  CHECK(difference.missing == std::vector<std::string>{"c"});
  CHECK(difference.added == std::vector<std::string>{"d"});
  CHECK_FALSE(difference.empty());
  CHECK(compare({{"a", a}}, {{"a", a}}).empty());
}

}  // namespace dutoan::dossier_manifest_test
