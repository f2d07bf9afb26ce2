#include "work_folder.hpp"

#include "command_fixture.hpp"

namespace dutoan::work_folder_test {

namespace {

namespace fs = std::filesystem;

std::ptrdiff_t entries_in(const CommandFixture& f) {
  return std::distance(fs::directory_iterator(f.folder.path), {});
}

}  // namespace

TEST_CASE("a folder is put in place whole") {
  const CommandFixture f;
  FolderWriter writer(f.path("new/"));
  fs::create_directory(writer.path() / "in");
  f.folder.write(writer.path().filename().string() + "/in/a", "text");
  CHECK_FALSE(fs::exists(f.path("new")));
  CHECK(writer.finish());
  CHECK(f.text("new/in/a") == "text");
  CHECK(entries_in(f) == 1);
}

TEST_CASE("a folder takes the place of an empty one, and of no other") {
  const CommandFixture f;
  fs::create_directory(f.path("empty"));
  f.folder.write("full/a", "old");
  FolderWriter into_empty(f.path("empty"));
  CHECK(into_empty.finish());
  {
    FolderWriter into_full(f.path("full"));
    CHECK_FALSE(into_full.finish());
  }
  CHECK(f.text("full/a") == "old");
  CHECK(entries_in(f) == 2);
}

TEST_CASE("a folder that is not finished leaves nothing behind") {
  const CommandFixture f;
  {
    const FolderWriter writer(f.path("new"));
    f.folder.write(writer.path().filename().string() + "/a", "text");
  }
  CHECK(entries_in(f) == 0);
}

TEST_CASE("where there is no folder above, none can be made") {
  const CommandFixture f;
  FolderWriter writer(f.path("no/such/folder"));
  CHECK(writer.path().empty());
  CHECK_FALSE(writer.finish());
}

TEST_CASE("a temporary folder is gone with what is in it") {
  fs::path path;
  {
    const TemporaryFolder folder;
    path = folder.path();
    fs::create_directories(path / "a" / "b");
    CHECK(fs::is_directory(path));
  }
  CHECK_FALSE(fs::exists(path));
}

TEST_CASE("the current folder is changed for a while") {
  const CommandFixture f;
  const fs::path before = fs::current_path();
  {
    const CurrentFolder current(f.folder.path);
    CHECK(fs::equivalent(fs::current_path(), f.folder.path));
  }
  CHECK(fs::current_path() == before);
}

}  // namespace dutoan::work_folder_test
