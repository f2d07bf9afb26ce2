#include "verify/second_result.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace dutoan {

namespace {

constexpr std::array<const char*, 2> part_keys = {"at_least", "known_part"};

/// A row's figures by their columns; one without a name of a method without columns.
std::vector<std::string> columns_of(const PrintedJson& task) {
  return task.value("columns", std::vector<std::string>{""});
}

/// Down where the figure is a lower bound, else to the nearest: that is how it is printed.
SecondValue as_money(const SecondValue& value, bool bound) {
  return rounded_to(value, fixed_point(1), bound ? "down" : "half-away");
}

/// Whole đồng under `name`; what is known of an incomplete figure stands under one of `part_keys`,
/// or there under its name.
struct PrintedMoney {
  SecondValue value;
  bool bound = false;  ///< "at least" or "more than"
};

PrintedMoney printed_money(const PrintedJson& holder, const std::string& name, bool by_name) {
  if (holder.contains(name)) {
    return {read_printed(holder.at(name)), holder.value("approximate", "") == "at-least"};
  }
  for (const char* key : part_keys) {
    if (!holder.contains(key)) continue;
    const PrintedJson& part = holder.at(key);
    const bool bound = std::string_view(key) == "at_least";
    if (!by_name) return {second_missing(read_printed(part).number()), bound};
    if (part.contains(name)) return {second_missing(read_printed(part.at(name)).number()), bound};
  }
  return {second_missing()};
}

class TaskComparison {
 public:
  TaskComparison(const PrintedJson& task, SecondPath& path)
      : task_(task), path_(path), id_(task.at("id").get<std::string>()) {}

  void run() {
    for (const PrintedJson& row : task_.at("rows"))
      compare_row(row);
    for (const PrintedJson& line : task_.at("lines"))
      compare_line(line);
    const std::string row = task_.value("total_row", "");
    const auto found = path_.rows.find({row, columns_of(task_).back()});
    if (found != path_.rows.end())
      compare_money("total", printed_money(task_, "total", false), found->second);
    compare_parts();
  }

 private:
  void compared(const std::string& what, const SecondValue& printed, const SecondValue& computed) {
    ++path_.steps;
    if (agree(printed, computed)) return;
    path_.disagreements.push_back(
        {id_ + " · " + what, second_text(printed), second_text(computed)});
  }

  void compare_money(const std::string& what, const PrintedMoney& printed,
                     const SecondValue& computed) {
    compared(what, printed.value, as_money(computed, printed.bound));
  }

  void compare_row(const PrintedJson& row) {
    const std::string id = row.at("id").get<std::string>();
    const std::vector<std::string> columns = columns_of(task_);
    const bool named = !columns.back().empty();
    const bool dong = row.value("unit", "") == "đồng";
    for (const std::string& column : columns) {
      const auto found = path_.rows.find({id, column});
      if (found == path_.rows.end()) continue;
      const bool last = column == columns.back();
      if (dong) {
        const PrintedMoney money = printed_money(row, named ? column : "amount", named);
        compare_money(id + (named ? "." + column : ""), money, found->second);
      }
      if (!last || !row.contains("value")) continue;
      const bool word = std::holds_alternative<bool>(found->second.content);
      compared(id, printed_value(row),
               word ? SecondValue{second_text(found->second)} : found->second);
    }
  }

  /// Its amounts, and that a sum over lines went by its group.
  void compare_line(const PrintedJson& line) {
    const auto found = path_.lines.find(line.value("place", ""));
    const bool taxed = task_.contains("columns");
    constexpr std::array<const char*, 3> names = {"before_tax", "tax", "amount"};
    for (std::size_t i = taxed ? 0 : 2; found != path_.lines.end() && i < names.size(); ++i) {
      compare_money(line.value("name", "") + " · " + names[i], printed_money(line, names[i], true),
                    found->second[i]);
    }
    if (path_.groups.empty()) return;
    const LineGroupName group = {line.value("group", ""), line.value("category", ""),
                                 line.value("kind", "")};
    compared("group of " + line.value("name", ""), {path_.groups.contains(group)}, {true});
  }

  /// Sources, years and evidence add up to the total; a share is within a đồng of it.
  void compare_parts() {
    const SecondValue total = printed_money(task_, "total", false).value;
    const FixedPoint known = total.number().value_or(FixedPoint{});
    for (const char* list : {"funding", "years"}) {
      FixedPoint sum;
      for (const PrintedJson& part : task_.at(list)) {
        const auto amount = printed_money(part, "amount", false).value.number();
        sum = sum + amount.value_or(FixedPoint{});
      }
      compared(list, second_number(sum), second_number(known));
      compare_shares(list, known);
    }
    FixedPoint sum;
    for (const PrintedJson& amount : task_.at("evidence"))
      sum = sum + read_printed(amount).number().value_or(FixedPoint{});
    compared("evidence", second_number(sum), second_number(known));
    if (task_.contains("cost_groups")) compare_cost_groups(known);
  }

  void compare_shares(const char* list, const FixedPoint& known) {
    if (!task_.contains("split") || !task_.at("split").contains(list)) return;
    const PrintedJson& terms = task_.at("split").at(list);
    for (std::size_t i = 0; i < terms.size(); ++i) {
      const PrintedJson& term = terms.at(i);
      const auto amount = printed_money(task_.at(list).at(i), "amount", false).value.number();
      if (term.contains("amount")) {
        const FixedPoint stated = *read_printed(term.at("amount")).number();
        compared(list, second_number(*amount), second_number(whole(stated)));
      }
      if (!term.contains("share")) continue;
      const FixedPoint share = *read_printed(term.at("share")).number() * known;
      const FixedPoint off = *amount - share;
      const bool near = compare(off, fixed_point(1)) < 0 && compare(off, fixed_point(-1)) > 0;
      if (!near) compared(list, second_number(*amount), second_number(share));
    }
  }

  /// Each is its row, to the đồng that makes them add up.
  void compare_cost_groups(const FixedPoint& known) {
    FixedPoint sum;
    for (const PrintedJson& part : task_.at("cost_groups")) {
      const auto amount = printed_money(part, "total", false).value.number();
      if (!amount) continue;
      sum = sum + *amount;
      const auto found =
          path_.rows.find({part.at("id").get<std::string>(), columns_of(task_).back()});
      if (found == path_.rows.end()) continue;
      const FixedPoint off = *amount - found->second.number().value_or(FixedPoint{});
      const bool near = compare(off, fixed_point(1)) < 0 && compare(off, fixed_point(-1)) > 0;
      if (!near) compared("cost_groups", second_number(*amount), found->second);
    }
    compared("cost_groups", second_number(sum), second_number(known));
  }

  const PrintedJson& task_;
  SecondPath& path_;
  std::string id_;
};

}  // namespace

std::vector<std::string> figures_not_followed(const PrintedJson& task, const SecondPath& path) {
  std::vector<std::string> names;
  for (const PrintedJson& row : task.at("rows")) {
    const std::string id = row.at("id").get<std::string>();
    for (const std::string& column : columns_of(task)) {
      if (!path.rows.contains({id, column}))
        names.push_back(id + (column.empty() ? "" : "." + column));
    }
  }
  return names;
}

void compare_task(const PrintedJson& task, SecondPath& path) {
  TaskComparison(task, path).run();
}

void compare_plan(const PrintedJson& result, SecondPath& path) {
  SecondValue total = second_number({});
  bool any = false;
  for (const PrintedJson& task : result.at("tasks")) {
    const SecondValue own = printed_money(task, "total", false).value;
    total = any ? plus(total, own) : own;
    any = true;
  }
  const SecondValue printed = printed_money(result, "total", false).value;
  const auto sum = total.number().value_or(FixedPoint{});
  ++path.steps;
  // Of a sum that no amount of money can hold nothing is printed.
  if (!printed.number() && compare(sum, fixed_point(INT64_MAX)) > 0) return;
  // What could not be read makes the whole incomplete, too.
  const bool complete_though = total.is_missing() && !printed.is_missing();
  if (!complete_though && compare(sum, printed.number().value_or(FixedPoint{})) == 0) return;
  path.disagreements.push_back({"total", second_text(printed), second_text(total)});
}

}  // namespace dutoan
