#include "norms/overridden.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

using Entries = std::vector<NormEntry>;

/// A version of something, and the days it holds.
struct NormVersion {
  Validity in_force;
  Place place;
  Entries entries;
};

std::string bound_text(const TableRow& row) {
  return row.bound ? exact_text(*row.bound) : "";
}

/// Rows without keys are alike by their position, where both tables have as many, else by bound.
Entries entries_of(const Table& table, bool by_position) {
  Entries entries;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const TableRow& row = table.rows[i];
    const bool is_keyed = table.kind == TableKind::keyed || table.kind == TableKind::value;
    const std::string path = is_keyed ? row.key : bound_text(row);
    const std::string match = !is_keyed && by_position ? std::to_string(i) : path;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
      const Cell& cell = row.cells[column];
      if (!cell.content && cell.missing == no_cell) continue;
      const std::string& name = table.columns[std::min(column, table.columns.size() - 1)];
      const std::string end = name.empty() ? "" : "." + name;
      const bool has_own = row.value_place.file != nullptr;
      entries.push_back(
          {match + end, path + end, cell.content, has_own ? row.value_place : cell.place});
    }
    if (is_keyed || !row.bound || row.cells.empty()) continue;
    entries.push_back({match + "/bound", path + ".bound", *row.bound, row.bound_place});
    entries.push_back({match + "/above", path + ".above", row.strict, row.bound_place});
  }
  if (table.otherwise) {
    entries.push_back(
        {"/otherwise", "otherwise", table.otherwise->content, table.otherwise->place});
  }
  if (table.kind == TableKind::brackets)
    entries.push_back({"/ends", "ends", table.hold_ends, table.place});
  return entries;
}

Entries entries_of(const Method& method) {
  Entries entries;
  for (const InputSpec& input : method.inputs) {
    const std::string path = "inputs." + input.name;
    if (const auto* value = std::get_if<Value>(&input.fallback.given)) {
      NormEntry entry{path, path, std::nullopt, input.fallback.place};
      if (const auto* number = std::get_if<Number>(&value->content)) entry.content = *number;
      if (const auto* text = std::get_if<std::string>(&value->content)) entry.content = *text;
      if (const auto* yes = std::get_if<bool>(&value->content)) entry.content = *yes;
      if (const auto* date = std::get_if<Date>(&value->content)) entry.content = *date;
      entries.push_back(std::move(entry));
    }
  }
  for (const RowSpec& row : method.rows) {
    const std::string path = "rows." + row.id;
    entries.push_back({path, path, row.formula.text, row.formula_place});
    if (!row.round) continue;
    entries.push_back({path + ".round", path + ".round", row.round->step, row.place});
  }
  if (!method.rows.empty())
    entries.push_back({"total", "total", method.rows[method.total].id, method.place});
  return entries;
}

/// A version laid over others: their values side by side.
class VersionComparison {
 public:
  VersionComparison(NormPart part, std::string document, std::string name,
                    std::vector<OverriddenValue>& values)
      : part_(part), document_(std::move(document)), name_(std::move(name)), values_(values) {}

  void compare(const NormVersion& over, const std::vector<NormVersion>& replaced) {
    if (replaced.empty()) compare(over, {}, "");
    for (const NormVersion& one : replaced) {
      const bool has_day = replaced.size() > 1 && one.in_force.from;
      compare(over, one, has_day ? "@" + iso_text(*one.in_force.from) : "");
    }
  }

 private:
  void compare(const NormVersion& over, const NormVersion& replaced, const std::string& day) {
    std::map<std::string, const NormEntry*> references;
    for (const NormEntry& entry : replaced.entries)
      references.emplace(entry.match, &entry);
    for (const NormEntry& entry : over.entries) {
      const auto found = references.find(entry.match);
      const bool is_there = found != references.end();
      add(entry.path + day, entry.content, is_there ? found->second->content : std::nullopt,
          entry.place);
      if (is_there) references.erase(found);
    }
    for (const NormEntry& entry : replaced.entries) {
      if (references.contains(entry.match))
        add(entry.path + day, std::nullopt, entry.content, over.place);
    }
  }

  void add(const std::string& path, std::optional<CellContent> value,
           std::optional<CellContent> reference, const Place& place) {
    if (!value && !reference) return;
    const bool is_whole = path.empty() || path.front() == '@';
    values_.push_back({part_, document_, name_ + (is_whole ? "" : ".") + path, std::move(value),
                       std::move(reference), place});
  }

  NormPart part_;
  std::string document_;
  std::string name_;
  std::vector<OverriddenValue>& values_;
};

bool replaces(const NormTable& over, const NormTable& other) {
  return over.name == other.name &&
         (over.document == other.document || (over.shared && other.shared));
}

/// What stands below the override and holds on one of its days.
template <class Content, class Same>
std::vector<const Content*> replaced_by(const Content& over, const std::deque<Content>& all,
                                        Same same) {
  std::vector<const Content*> result;
  for (const Content& other : all) {
    if (!other.overriding && other.layer < over.layer && same(other)) result.push_back(&other);
  }
  return result;
}

void compare_table(const NormTable& over, const Library& library,
                   std::vector<OverriddenValue>& values) {
  const auto below = replaced_by(over, library.tables(),
                                 [&](const NormTable& other) { return replaces(over, other); });
  for (const TableVersion& version : over.versions) {
    std::vector<NormVersion> replaced;
    bool by_position = true;
    for (const NormTable* table : below) {
      for (const TableVersion& other : table->versions) {
        if (!other.in_force.overlaps(version.in_force)) continue;
        by_position = by_position && other.table.rows.size() == version.table.rows.size();
      }
    }
    for (const NormTable* table : below) {
      for (const TableVersion& other : table->versions) {
        if (!other.in_force.overlaps(version.in_force)) continue;
        replaced.push_back(
            {other.in_force, other.table.place, entries_of(other.table, by_position)});
      }
    }
    VersionComparison(NormPart::table, over.document, over.full_name(), values)
        .compare({version.in_force, over.place, entries_of(version.table, by_position)}, replaced);
  }
}

/// Of what has no versions.
template <class Content, class Same, class Read>
void compare_whole(NormPart part, const std::string& name, const Content& over,
                   const std::deque<Content>& all, Same same, Read read,
                   std::vector<OverriddenValue>& values) {
  std::vector<NormVersion> replaced;
  for (const Content* other : replaced_by(over, all, same)) {
    if (other->in_force.overlaps(over.in_force))
      replaced.push_back({other->in_force, other->place, read(*other)});
  }
  VersionComparison(part, over.document, name, values)
      .compare({over.in_force, over.place, read(over)}, replaced);
}

template <class Content>
bool any_overriding(const std::deque<Content>& all) {
  return std::any_of(all.begin(), all.end(), [](const Content& one) { return one.overriding; });
}

}  // namespace

bool has_overrides(const Library& library) {
  return any_overriding(library.tables()) || any_overriding(library.methods()) ||
         any_overriding(library.norm_items()) || any_overriding(library.price_books());
}

std::vector<OverriddenValue> overridden_values(const Library& library,
                                               const ItemEntries& item_entries) {
  std::vector<OverriddenValue> values;
  for (const NormTable& table : library.tables()) {
    if (table.overriding) compare_table(table, library, values);
  }
  for (const NormItem& item : library.norm_items()) {
    if (!item.overriding) continue;
    compare_whole(
        NormPart::norm_item, item.full_name(), item, library.norm_items(),
        [&](const NormItem& other) { return other.code == item.code; }, item_entries, values);
  }
  for (const PriceBook& book : library.price_books()) {
    if (!book.overriding) continue;
    compare_whole(
        NormPart::price_book, book.document + "/" + book.id, book, library.price_books(),
        [&](const PriceBook& other) { return other.id == book.id; },
        [](const PriceBook& one) { return entries_of(one.prices, false); }, values);
  }
  for (const Method& method : library.methods()) {
    if (!method.overriding) continue;
    compare_whole(
        NormPart::method, method.full_name(), method, library.methods(),
        [&](const Method& other) { return other.id == method.id; },
        [](const Method& one) { return entries_of(one); }, values);
  }
  return values;
}

}  // namespace dutoan
