#include "input/file_reader.hpp"

#include "input_fixture.hpp"

namespace dutoan::file_reader_test {

namespace {

/// The text, or what is wrong with it.
std::string checked(std::string bytes) {
  Diagnostics diagnostics;
  const auto file = checked_text(FileName{{}, "f", "f"}, std::move(bytes), diagnostics);
  CHECK((file == nullptr) == diagnostics.has_errors());
  return file == nullptr ? said(diagnostics) : std::string(file->text());
}

}  // namespace

TEST_CASE("a byte order mark is no part of the text") {
  CHECK(checked("\xEF\xBB\xBF"
                "a: 1\n") == "a: 1\n");
  CHECK(checked("a: \xEF\xBB\xBF"
                "1\n") ==
        "a: \xEF\xBB\xBF"
        "1\n");
  CHECK(checked("").empty());
}

TEST_CASE("what is no text is said at its first wrong byte") {
  CHECK(checked("a: 1\nb: \xFFx\n") == "text-not-utf8 f:2:4");
  CHECK(checked("tên: Đề\xE1\xBB") == "text-not-utf8 f:1:8");
  CHECK(checked("a: \xC0\xAF\n") == "text-not-utf8 f:1:4");
  CHECK(checked("a: \xED\xA0\x80\n") == "text-not-utf8 f:1:4");
  CHECK(checked(std::string("a: 1\nb\0: \xFF", 9)) == "text-nul f:2:2");
  CHECK(checked(std::string("\xFF\xFE"
                            "a\0",
                            4)) == "text-utf16 f");
  CHECK(checked(std::string("\xFE\xFF"
                            "\0a",
                            4)) == "text-utf16 f");
}

TEST_CASE("a file is read byte for byte") {
  const TestFolder folder;
  const std::string bytes(
      "a\r\n\0\xFF\x1A"
      "b",
      7);
  folder.write("x", bytes);
  Diagnostics diagnostics;
  CHECK(read_bytes(folder.file("x"), diagnostics) == bytes);
  CHECK(diagnostics.empty());
}

TEST_CASE("a text keeps the names it was asked for by") {
  const TestFolder folder;
  folder.write("x", "a: 1\n");
  Diagnostics diagnostics;
  const auto file = read_text({folder.path / "x", "../as/typed.yaml", "name.yaml"}, diagnostics);
  REQUIRE(file != nullptr);
  CHECK(file->path() == "../as/typed.yaml");
  CHECK(file->name() == "name.yaml");
}

TEST_CASE("what cannot be read is said of the file as a whole") {
  const TestFolder folder;
  folder.write("sub/x", "");
  Diagnostics diagnostics;
  CHECK_FALSE(read_bytes(folder.file("gone.yaml"), diagnostics));
  CHECK_FALSE(read_bytes(folder.file("sub"), diagnostics));
  CHECK(read_text(folder.file("gone.yaml"), diagnostics) == nullptr);
  CHECK(printed(diagnostics) ==
        "gone.yaml: error: there is no file gone.yaml [file-not-found]\n"
        "sub: error: sub is a folder, not a file [file-is-folder]\n");
}

TEST_CASE("a file has a size limit and is not read beyond it") {
  const TestFolder folder;
  const std::uintmax_t limit = 64U << 20U;
  for (const char* name : {"most", "more", "endless"})
    folder.write(name, "");
  std::filesystem::resize_file(folder.path / "most", limit);
  std::filesystem::resize_file(folder.path / "more", limit + 1);
  std::filesystem::resize_file(folder.path / "endless", std::uintmax_t(1) << 40U);
  Diagnostics diagnostics;
  const auto most = read_bytes(folder.file("most"), diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(most);
  CHECK(most->size() == limit);
  CHECK_FALSE(read_bytes(folder.file("more"), diagnostics));
  CHECK_FALSE(read_bytes(folder.file("endless"), diagnostics));
  CHECK(said(diagnostics) == "file-too-large endless; file-too-large more");
}

TEST_CASE("no path leads out of its folder, by whatever links") {
  const TestFolder folder;
  folder.write("outside.csv", "x");
  folder.write("plan/inside.csv", "x");
  const auto plan = folder.path / "plan";
  std::filesystem::create_symlink("inside.csv", plan / "alias.csv");
  std::filesystem::create_symlink("../outside.csv", plan / "leak.csv");
  std::filesystem::create_symlink("..", plan / "up");
  for (const char* path :
       {"inside.csv", "alias.csv", "none.csv", "sub/none.csv", "../plan/inside.csv"}) {
    CAPTURE(path);
    CHECK(stays_inside(plan, path));
  }
  for (const char* path :
       {"..", "../outside.csv", "leak.csv", "up", "up/outside.csv", "sub/../../x"}) {
    CAPTURE(path);
    CHECK_FALSE(stays_inside(plan, path));
  }
}

TEST_CASE("the YAML files of a folder are found in the order of their names") {
  const TestFolder folder;
  for (const char* name : {"b.yaml", "a/z.yaml", "a/notes.txt", "c.yml", "a.yaml"})
    folder.write(name, "");
  std::string found;
  Diagnostics diagnostics;
  for (const auto& path : yaml_files(folder.path, diagnostics))
    found += path.lexically_relative(folder.path).generic_string() + " ";
  CHECK(found == "a/z.yaml a.yaml b.yaml ");
  CHECK(diagnostics.empty());
  CHECK(yaml_files(folder.path / "none", diagnostics).empty());
  CHECK(said(diagnostics) == "file-unreadable none");
}

// The examples of FIPS 180-4.
TEST_CASE("files are told apart by their SHA-256") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  const TestFolder folder;
  folder.write("million", std::string(1'000'000, 'a'));
  CHECK(sha256_of_file(folder.path / "million") ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

}  // namespace dutoan::file_reader_test
