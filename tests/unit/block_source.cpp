#include "input/block_source.hpp"

#include "input_fixture.hpp"

namespace dutoan::block_source_test {

namespace {

/// A table of rows below one heading row, read in steps of eight bytes.
struct Table {
  explicit Table(const std::string& rows) {
    setup->file = folder.file("t.csv");
    setup->options.block_size = 8;
    setup->columns.delimiter = ',';
    setup->lines_above = 1;
    setup->lines_start = 2;
    folder.write("t.csv", "h\n" + rows);
  }

  /// Index, first line and size of every block.
  std::string blocks() {
    BlockSource source(setup, known);
    std::string text;
    for (LineBlock block; source.next(block); block.clear()) {
      text += std::to_string(block.index) + "@" + std::to_string(block.first_line) + " " +
              std::to_string(block.text.size()) + (block.cut ? " cut" : "") +
              (block.diagnostics.empty() ? "; " : " " + said(block.diagnostics) + "; ");
    }
    return text;
  }

  TestFolder folder;
  std::shared_ptr<LineTableSetup> setup = std::make_shared<LineTableSetup>();
  std::shared_ptr<BlockSizes> known = std::make_shared<BlockSizes>();
};

}  // namespace

TEST_CASE("blocks end where records do, and alike whenever a table is read") {
  Table table("\"a\nb\",1,2\nc,3,4\n\"d, \"\"e\"\"\",5,6\nf,7,8\n");
  CHECK(table.blocks() == "0@2 16; 1@5 15; 2@6 6; ");
  CHECK(table.known->complete);
  CHECK(table.blocks() == "0@2 16; 1@5 15; 2@6 6; ");
}

TEST_CASE("a last record without its line end is a record") {
  Table table("a,1,2\nb,3,4");
  CHECK(table.blocks() == "0@2 6; 1@3 5; ");
  CHECK(table.blocks() == "0@2 6; 1@3 5; ");
}

TEST_CASE("a converted text is drawn from memory") {
  Table table("");
  table.setup->in_memory = "h\na,1,2\nb,3,4\nc,5,6\n";
  CHECK(table.blocks() == "0@2 6; 1@3 6; 2@4 6; ");
  CHECK(table.blocks() == "0@2 6; 1@3 6; 2@4 6; ");
}

TEST_CASE("a record longer than any row people write ends the table") {
  Table table("a,1,2\n\"" + std::string(3U << 20U, 'x'));
  CHECK(table.blocks() == "0@2 6; 1@3 1048576 cut; ");
  CHECK_FALSE(table.known->complete);
  CHECK(table.blocks() == "0@2 6; 1@3 1048576 cut; ");
}

TEST_CASE("a file that is gone is said once") {
  Table table("a,1,2\n");
  std::filesystem::remove(table.setup->file.where);
  CHECK(table.blocks() == "0@1 0 file-unreadable t.csv; ");
  CHECK_FALSE(table.known->complete);
}

}  // namespace dutoan::block_source_test
