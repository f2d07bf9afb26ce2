#include "review/task_lines.hpp"

#include "estimate/table_blocks.hpp"

#include <string>
#include <unordered_map>

namespace dutoan {

namespace {

/// Pairs the lines that are not paired yet and have the same key, which is not empty.
template <class KeyOf>
void pair_by(std::span<const TaskLine> before, std::span<const TaskLine> after, LinePairs& pairs,
             const KeyOf& key_of) {
  using Key = decltype(key_of(before[0]));
  std::unordered_map<Key, std::deque<std::size_t>> open;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (pairs.of_before[i]) continue;
    const Key key = key_of(before[i]);
    if (!key.empty()) open[key].push_back(i);
  }
  for (std::size_t i = 0; i < after.size() && !open.empty(); ++i) {
    if (pairs.of_after[i]) continue;
    const auto found = open.find(key_of(after[i]));
    if (found == open.end()) continue;
    pairs.of_after[i] = found->second.front();
    pairs.of_before[found->second.front()] = i;
    found->second.pop_front();
    if (found->second.empty()) open.erase(found);
  }
}

void read_table(const LineTable& table, std::size_t task, TaskLines& all) {
  const LineFeed feed = table.open(Listing::every_line);
  all.blocks.emplace_back();
  while (feed(all.blocks.back())) {
    const LineBlock& block = all.blocks.back();
    for (const LineBlock::Listed& listed : block.listed) {
      const WorkItem* item = listed.bulk ? nullptr : &block.items[listed.index];
      all.lines.push_back({task, item, &block, listed.index});
    }
    all.blocks.emplace_back();
  }
  all.blocks.pop_back();
}

std::string number_or_empty(const std::optional<Number>& number) {
  return number ? exact_text(*number) : "";
}

/// What is multiplied, or the lump sum.
std::string price_text(const TaskLine& line) {
  if (line.item == nullptr) {
    return exact_text(line.bulk().quantity) + "×" + exact_text(line.bulk().unit_price);
  }
  const WorkItem& item = *line.item;
  if (item.amount) return exact_text(*item.amount);
  return number_or_empty(item.quantity) + "×" + number_or_empty(item.unit_price);
}

}  // namespace

std::string_view TaskLine::id() const {
  return item != nullptr ? std::string_view(item->id) : block->texts[index].id;
}

std::string_view TaskLine::name() const {
  return item != nullptr ? std::string_view(item->name) : block->texts[index].name;
}

std::string_view TaskLine::group() const {
  return item != nullptr ? item->group : key().group;
}

std::string_view TaskLine::unit() const {
  return item != nullptr ? std::string_view(item->unit) : block->texts[index].unit;
}

WorkItem TaskLine::whole() const {
  return item != nullptr ? *item
                         : whole_line(*block, {.bulk = true, .index = std::uint32_t(index)});
}

TaskLines lines_of(std::span<const Task* const> tasks) {
  TaskLines all;
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    if (!tasks[i]->estimate) continue;
    const std::vector<WorkItem>& own = tasks[i]->estimate->lines;
    for (std::size_t line = 0; line < own.size(); ++line)
      all.lines.push_back({i, &own[line], nullptr, line});
    for (const LineTable& table : tasks[i]->estimate->tables)
      read_table(table, i, all);
  }
  return all;
}

LinePairs pair_lines(std::span<const TaskLine> before, std::span<const TaskLine> after) {
  LinePairs pairs{std::vector<std::optional<std::size_t>>(before.size()),
                  std::vector<std::optional<std::size_t>>(after.size())};
  pair_by(before, after, pairs, [](const TaskLine& line) { return line.id(); });
  const auto group_and_name = [](const TaskLine& line) {
    if (line.name().empty()) return std::string();
    return std::string(line.group()).append("\n").append(line.name());
  };
  pair_by(before, after, pairs, [&](const TaskLine& line) {
    const std::string key = group_and_name(line);
    return key.empty() ? key : key + "\n" + price_text(line);
  });
  pair_by(before, after, pairs, group_and_name);
  pair_by(before, after, pairs, [](const TaskLine& line) { return line.name(); });
  return pairs;
}

}  // namespace dutoan
