#include "estimate/table_listing.hpp"

#include "estimate/figures.hpp"
#include "estimate/line_pricing.hpp"

namespace dutoan {

namespace {

/// A line of a block with everything about it.
WorkItem whole_line(const LineBlock& block, const LineBlock::Listed& listed) {
  WorkItem item = listed.text;
  if (!listed.bulk) return item;
  const LineKey& key = block.keys[block.lines[listed.index].key];
  item.group = key.group;
  item.kind = key.kind;
  item.category = key.category;
  item.vat = key.vat;
  item.vat_not_subject = key.vat_not_subject;
  item.vat_included = key.vat_included;
  return item;
}

}  // namespace

void list_table_lines(const Task& task, const Plan& plan, const Library& library,
                      const EstimateOptions& options, const LineVisitor& visit) {
  const auto environment = environment_of(task, plan, library, options);
  if (environment == nullptr || !task.estimate) return;
  const MethodCall& call = task.estimate->call;
  const Method* method = library.method(call.document, call.method, environment->date.norms);
  if (method == nullptr) return;
  const Columns columns = method->columns.empty() ? Columns::none : Columns::taxed;
  LineBlock block;
  for (const LineTable& table : task.estimate->tables) {
    const LineFeed feed = table.open(Listing::every_line);
    std::size_t lines_before = 0;
    for (block.clear(); feed(block); block.clear()) {
      for (const LineBlock::Listed& listed : block.listed) {
        const WorkItem item = whole_line(block, listed);
        const PricedLine priced = price_line(item, columns, *environment, nullptr);
        LineFigure figure = line_figure(item, priced, *environment);
        figure.place = table.file + ":" + std::to_string(lines_before + item.line) + ":" +
                       std::to_string(item.column);
        visit(figure);
      }
      lines_before += block.line_count;
    }
  }
}

}  // namespace dutoan
