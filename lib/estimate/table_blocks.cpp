#include "estimate/table_blocks.hpp"

namespace dutoan {

WorkItem whole_line(const LineBlock& block, const LineBlock::Listed& listed) {
  if (!listed.bulk) return block.items[listed.index];
  const BulkLine& line = block.lines[listed.index];
  WorkItem item;
  put_text(item, block.texts[listed.index]);
  put_key(item, block.keys[line.key]);
  item.quantity = to_number(line.quantity);
  item.unit_price = to_number(line.unit_price);
  return item;
}

unsigned blocks_at_once(unsigned jobs) {
  constexpr unsigned blocks_per_thread = 2;
  constexpr unsigned most_blocks = 32;
  return std::min(jobs * blocks_per_thread, most_blocks);
}

std::optional<Columns> table_columns(const Task& task, const Plan& plan, const Library& library,
                                     const EstimateOptions& options) {
  const auto environment = environment_of(task, plan, library, options);
  if (environment == nullptr || !task.estimate) return std::nullopt;
  const MethodCall& call = task.estimate->call;
  const Method* method = library.method(call.document, call.method, environment->date.norms);
  if (method == nullptr) return std::nullopt;
  return method->columns.empty() ? Columns::none : Columns::taxed;
}

}  // namespace dutoan
