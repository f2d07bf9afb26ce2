#include "review/petition_lines.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// A price that rests on a norm, even where the plan does not name the norm itself.
constexpr std::string_view priced_by_norm = "norm";

/// What is looked at of a line, whatever it was read from.
struct LineAtHand {
  std::string_view title;
  std::string_view unit;
  std::string_view kind;
  std::string_view price_kind;
  std::string_view paper;
  std::optional<Number> quantity;
  std::optional<Number> unit_price;
  Amount amount;
};

/// The text as it is printed: single spaces, none at the ends.
std::string spelled(std::string_view text) {
  std::string result;
  for (const char c : one_line(trimmed(text))) {
    if (c != ' ' || !result.ends_with(' ')) result += c;
  }
  return result;
}

/// The sum of what is known: of a line of which nothing is known no bound is lowered.
Amount with_line(const Amount& total, Amount line) {
  if (!line.known) line.lower_bound = true;
  return sum(total, line);
}

void add_paper(GatheredLines& group, std::string_view paper) {
  if (paper.empty()) return;
  group.papers.emplace(paper);
  if (group.papers.size() <= most_papers) return;
  group.papers.erase(std::prev(group.papers.end()));
  group.more_papers = true;
}

void add_price(GatheredLines& group, const std::optional<Number>& price) {
  if (!price) return;
  group.lowest = group.lowest ? std::min(*group.lowest, *price) : *price;
  group.highest = group.highest ? std::max(*group.highest, *price) : *price;
}

void add_line(PetitionLines& lines, std::size_t task, const LineAtHand& line) {
  GatheredLines& group =
      lines.groups[{petition_name(line.title), petition_name(line.unit), std::string(line.kind)}];
  ++group.spellings[spelled(line.title)];
  ++group.units[spelled(line.unit)];
  group.tasks.insert(task);
  ++group.count;
  // A lump sum has no unit price, and is a price all the same.
  if (!line.unit_price && !line.amount.complete) {
    ++group.unpriced;
  } else {
    ++group.price_kinds[std::string(line.price_kind)];
  }
  if (line.quantity) group.quantity += *line.quantity;
  if (!line.quantity) ++group.unmeasured;
  add_price(group, line.unit_price);
  add_paper(group, line.paper);
  group.amount = with_line(group.amount, line.amount);
}

template <class Counts>
void add_counts(Counts& counts, const Counts& more) {
  for (const auto& [word, count] : more)
    counts[word] += count;
}

void add_group(GatheredLines& group, const GatheredLines& more, std::size_t tasks) {
  add_counts(group.spellings, more.spellings);
  add_counts(group.units, more.units);
  add_counts(group.price_kinds, more.price_kinds);
  for (const std::size_t task : more.tasks)
    group.tasks.insert(task + tasks);
  group.count += more.count;
  group.unpriced += more.unpriced;
  group.unmeasured += more.unmeasured;
  group.quantity += more.quantity;
  add_price(group, more.lowest);
  add_price(group, more.highest);
  group.amount = sum(group.amount, more.amount);
  for (const std::string& paper : more.papers)
    add_paper(group, paper);
  group.more_papers = group.more_papers || more.more_papers;
}

}  // namespace

std::string petition_name(std::string_view text) {
  return folded(text);
}

void gather(PetitionLines& lines, std::size_t task, const LineFigure& line) {
  ++lines.seen;
  if (!line.facts.empty()) lines.with_facts[task].push_back(line);
  if (!line.method.empty() || line.price.kind == priced_by_norm) return;
  add_line(lines, task,
           {.title = line.name.empty() ? line.id : line.name,
            .unit = line.unit,
            .kind = line.kind,
            .price_kind = line.price.kind,
            .paper = line.price.ref,
            .quantity = line.quantity,
            .unit_price = line.unit_price,
            .amount = line.amounts[2]});
}

void gather(PetitionLines& lines, std::size_t task, const BulkFigure& line) {
  ++lines.seen;
  if (line.text.price_kind == priced_by_norm) return;
  add_line(lines, task,
           {.title = line.text.name.empty() ? line.text.id : line.text.name,
            .unit = line.text.unit,
            .kind = line.terms.key.kind,
            .price_kind = line.text.price_kind,
            .paper = line.text.price_ref,
            .quantity = to_number(line.quantity),
            .unit_price = to_number(line.unit_price),
            .amount = {.known = line.amounts[2], .marks = line.terms.marks}});
}

void gather(PetitionLines& lines, PetitionLines more, std::size_t tasks) {
  lines.seen += more.seen;
  for (const auto& [key, group] : more.groups)
    add_group(lines.groups[key], group, tasks);
  for (auto& [task, with_facts] : more.with_facts)
    lines.with_facts[task + tasks] = std::move(with_facts);
}

}  // namespace dutoan
