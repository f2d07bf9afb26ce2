#include "estimate/table_figures.hpp"

#include "estimate/figures.hpp"
#include "estimate/table_blocks.hpp"

#include <iterator>

namespace dutoan {

namespace {

/// Prices the lines of one block after the other.
class BlockPricer {
 public:
  BlockPricer(Columns columns, std::unique_ptr<Environment> environment)
      : columns_(columns), environment_(std::move(environment)) {}

  void work(const LineFeed& feed, const LineTable& table) {
    block.clear();
    lines.clear();
    has_block = feed(block);
    for (const LineBlock::Listed& listed : block.listed) {
      WorkItem item = whole_line(block, listed);
      if (listed.bulk) item.line = block.texts[listed.index].line;
      const PricedLine priced = price_line(item, columns_, *environment_, nullptr);
      lines.push_back({.figure = line_figure(item, priced, *environment_), .row = item.line});
      lines.back().figure.place =
          location_text({.file = table.file, .line = item.line, .column = 1, .sheet = table.sheet});
    }
  }

  LineBlock block;
  bool has_block = false;
  std::vector<TableLine> lines;

 private:
  Columns columns_;
  std::unique_ptr<Environment> environment_;
};

}  // namespace

std::vector<TableLine> table_figures(const Task& task, const Plan& plan, const Library& library,
                                     const EstimateOptions& options) {
  std::vector<TableLine> lines;
  const auto columns = table_columns(task, plan, library, options);
  if (!columns) return lines;
  std::vector<BlockPricer> pricers;
  for (unsigned i = 0; i < blocks_at_once(options.jobs); ++i)
    pricers.emplace_back(*columns, environment_of(task, plan, library, options));
  for (std::size_t table = 0; table < task.estimate->tables.size(); ++table) {
    work_through(task.estimate->tables[table], pricers, options.jobs, [&](BlockPricer& done) {
      for (TableLine& line : done.lines)
        line.table = table;
      std::move(done.lines.begin(), done.lines.end(), std::back_inserter(lines));
    });
  }
  return lines;
}

}  // namespace dutoan
