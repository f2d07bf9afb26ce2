#include "estimate/table_listing.hpp"

#include "estimate/figures.hpp"
#include "estimate/line_pricing.hpp"
#include "estimate/table_blocks.hpp"

namespace dutoan {

namespace {

/// Writes the lines of one block after the other; what keys share is kept between them.
class BlockLister {
 public:
  BlockLister(Columns columns, std::unique_ptr<Environment> environment, const LineWriter& writer)
      : columns_(columns), environment_(std::move(environment)), writer_(writer) {}

  /// The next block, written; or nothing behind the last one.
  void work(const LineFeed& feed, const LineTable& table) {
    block.clear();
    text.clear();
    has_block = feed(block);
    std::vector<const BulkTerms*> terms;
    for (const LineKey& key : block.keys)
      terms.push_back(terms_of(key));
    for (const LineBlock::Listed& listed : block.listed) {
      if (listed.bulk && write_bulk(listed.index, table, terms)) continue;
      write_whole(whole_line(block, listed), table);
    }
  }

  LineBlock block;
  bool has_block = false;
  std::string text;  ///< of the lines of the block

 private:
  const BulkTerms* terms_of(const LineKey& key) {
    auto found = terms_.find(key);
    if (found == terms_.end()) {
      found = terms_.emplace(key, bulk_terms(key, columns_, *environment_)).first;
    }
    return found->second ? &*found->second : nullptr;
  }

  bool write_bulk(std::size_t index, const LineTable& table,
                  const std::vector<const BulkTerms*>& terms) {
    const BulkLine& line = block.lines[index];
    if (terms[line.key] == nullptr) return false;
    const auto amounts = bulk_amounts(line, *terms[line.key]);
    if (!amounts) return false;
    const LineText& own = block.texts[index];
    place_ = table.file + ":";
    if (!table.sheet.empty()) place_ += table.sheet + "!A";
    place_ += std::to_string(own.line);
    if (table.sheet.empty()) place_ += ":1";
    writer_.bulk(text, {.text = own,
                        .terms = *terms[line.key],
                        .quantity = line.quantity,
                        .unit_price = line.unit_price,
                        .amounts = *amounts,
                        .place = place_});
    return true;
  }

  void write_whole(const WorkItem& item, const LineTable& table) {
    const PricedLine priced = price_line(item, columns_, *environment_, nullptr);
    LineFigure figure = line_figure(item, priced, *environment_);
    figure.place = location_text(
        {.file = table.file, .line = item.line, .column = item.column, .sheet = table.sheet});
    writer_.figure(text, figure);
  }

  Columns columns_;
  std::unique_ptr<Environment> environment_;
  const LineWriter& writer_;
  std::map<LineKey, std::optional<BulkTerms>> terms_;
  std::string place_;
};

}  // namespace

void list_table_lines(const Task& task, const Plan& plan, const Library& library,
                      const EstimateOptions& options, const LineWriter& writer, const Sink& sink) {
  const auto columns = table_columns(task, plan, library, options);
  if (!columns) return;
  std::vector<BlockLister> listers;
  for (unsigned i = 0; i < blocks_at_once(options.jobs); ++i)
    listers.emplace_back(*columns, environment_of(task, plan, library, options), writer);
  for (const LineTable& table : task.estimate->tables)
    work_through(table, listers, options.jobs, [&](BlockLister& done) { sink(done.text); });
}

}  // namespace dutoan
