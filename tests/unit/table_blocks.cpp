#include "estimate/table_blocks.hpp"

#include "plan_fixture.hpp"

namespace dutoan::table_blocks_test {

namespace {

/// Keeps the block it was given for as long as it takes another to finish.
struct Worker {
  LineBlock block;
  bool has_block = false;

  void work(const LineFeed& feed, const LineTable&) { has_block = feed(block); }
};

/// A table whose feed hands out so many blocks, the later ones of each round first.
LineTable table_of(std::size_t blocks, std::size_t round) {
  LineTable table;
  table.open = [=](Listing listing) -> LineFeed {
    CHECK(listing == Listing::every_line);
    return [=, given = std::size_t{0}](LineBlock& block) mutable {
      if (given == blocks) return false;
      const std::size_t first = given - given % round;
      const std::size_t last = std::min(first + round, blocks) - 1;
      block.index = last - (given - first);
      ++given;
      return true;
    };
  };
  return table;
}

std::string order(std::size_t blocks, std::size_t workers) {
  std::vector<Worker> team(workers);
  std::string text;
  work_through(table_of(blocks, workers), team, 1,
               [&](const Worker& worker) { text += std::to_string(worker.block.index) + " "; });
  return text;
}

}  // namespace

TEST_CASE("blocks are taken in the order of the file, whichever worker has them") {
  CHECK(order(0, 3) == "");
  CHECK(order(2, 3) == "0 1 ");
  CHECK(order(3, 3) == "0 1 2 ");
  CHECK(order(7, 3) == "0 1 2 3 4 5 6 ");
}

TEST_CASE("two blocks for every thread, and no more than the memory is meant for") {
  CHECK(blocks_at_once(1) == 2);
  CHECK(blocks_at_once(16) == 32);
  CHECK(blocks_at_once(64) == 32);
}

TEST_CASE("a line of scaled integers becomes whole with its texts and what it shares") {
  LineBlock block;
  block.keys = {{.group = "A"}, {.group = "B", .kind = "hardware", .vat = Number(8, 100)}};
  block.lines = {
      {}, {.quantity = {.value = 15, .decimals = 1}, .unit_price = {.value = 100}, .key = 1}};
  block.texts = {{}, {.name = "Máy", .unit = "bộ"}};
  block.items.resize(1);
  block.items[0].name = "Phí";
  const WorkItem line = whole_line(block, {.bulk = true, .index = 1});
  CHECK(line.name == "Máy");
  CHECK(line.unit == "bộ");
  CHECK(line.group == "B");
  CHECK(line.kind == "hardware");
  CHECK(line.vat == Number(8, 100));
  CHECK(line.quantity == Number(3, 2));
  CHECK(line.unit_price == Number(100));
  CHECK(whole_line(block, {.bulk = false, .index = 0}).name == "Phí");
}

TEST_CASE("lines have tax columns where the method has, and are listed of an estimate alone") {
  const auto columns = [](const std::string& text) {
    PlanFixture f;
    f.task(text);
    return table_columns(f.plan().tasks.at(0), f.plan(), f.library(), f.options);
  };
  CHECK(columns("estimate: {method: sums, lines: []}") == Columns::taxed);
  CHECK(columns("estimate: {method: list, lines: []}") == Columns::none);
  CHECK(columns("name: x") == std::nullopt);
}

}  // namespace dutoan::table_blocks_test
