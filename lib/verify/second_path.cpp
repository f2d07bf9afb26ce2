#include "verify/second_path.hpp"

#include <algorithm>
#include <exception>
#include <functional>
#include <memory>
#include <optional>

namespace dutoan {

namespace {

std::string column_of(const PrintedJson& row) {
  return row.value("column", "");
}

LineGroupName group_of(const PrintedJson& holder) {
  const auto word = [&](const char* key) {
    return holder.contains(key) && holder.at(key).is_string() ? holder.at(key).get<std::string>()
                                                              : std::string();
  };
  return {word("group"), word("category"), word("kind")};
}

/// One derivation: of a task, or of a method that is nested in it.
class Follower {
 public:
  /// `around` follows the derivation this one is nested in, or is null.
  Follower(const PrintedJson& json, bool rounds, SecondPath& path, Follower* around)
      : json_(json), rounds_(rounds), path_(path), around_(around) {
    for (const PrintedJson& row : json.at("rows"))
      rows_.emplace(std::pair(row.at("id").get<std::string>(), column_of(row)), &row);
    for (const PrintedJson& input : json.at("inputs"))
      inputs_.emplace(input.at("name").get<std::string>(), &input);
    if (!json.contains("nested")) return;
    for (const PrintedJson& nested : json.at("nested"))
      nested_.push_back(std::make_unique<Follower>(nested, rounds, path, this));
  }

  /// Everything that is printed; the figure that is asked for.
  SecondValue run() {
    for (const auto& [name, printed] : rows_)
      (void)row(name.first, name.second);
    for (const auto& [name, printed] : inputs_)
      (void)input(name);
    for (const char* key : {"lines", "tables"}) {
      if (!json_.contains(key)) continue;
      for (const PrintedJson& line : json_.at(key))
        (void)amounts(line);
    }
    return json_.contains("asked") ? amounts(json_.at("lines").at(0))[2] : total();
  }

  /// What was computed, where no derivation before this one did.
  void hand_over() {
    path_.rows.merge(computed_);
    path_.tables.merge(tables_);
  }

 private:
  /// The first row of a derivation is the figure it is of.
  SecondValue total() {
    const PrintedJson& first = json_.at("rows").at(0);
    return row(first.at("id").get<std::string>(), column_of(first)).value_or(second_missing());
  }

  SecondValue total_of(std::size_t nested) { return nested_.at(nested)->run(); }

  void compared(const std::string& step, const SecondValue& printed, const SecondValue& computed) {
    ++path_.steps;
    if (agree(printed, computed)) return;
    path_.disagreements.push_back({json_.at("subject").get<std::string>() + " · " + step,
                                   second_text(printed), second_text(computed)});
  }

  std::optional<SecondValue> row(const std::string& id, const std::string& column) {
    const std::pair name(id, column);
    const auto found = rows_.find(name);
    if (found == rows_.end()) return std::nullopt;
    const auto [known, is_new] = computed_.emplace(name, printed_value(*found->second));
    if (is_new) {
      const SecondValue value = row_again(*found->second);
      const std::string step = id + (column.empty() ? "" : "." + column);
      compared(step, printed_value(*found->second), value);
    }
    return known->second;
  }

  SecondValue row_again(const PrintedJson& row) {
    const bool dong = row.value("unit", "") == "đồng";
    const bool given = row.contains("given");
    SecondValue value = given ? printed_value(row) : formula_again(row);
    if (row.contains("round")) {
      const auto step = read_fixed_point(row.at("round").get<std::string>());
      value = rounded_to(value, step.value_or(fixed_point(1)),
                         row.at("round_direction").get<std::string>());
    }
    return rounds_ && dong ? rounded_to(value, fixed_point(1), "half-away") : value;
  }

  SecondValue formula_again(const PrintedJson& row) {
    const std::string id = row.at("id").get<std::string>();
    if (is_unverified(row, id)) return second_missing();
    const std::string column = column_of(row);
    const SecondScope scope{
        .row = [&](const std::string& other,
                   const std::string& its) { return this->row(other, its.empty() ? column : its); },
        .input = [this](const std::string& name) { return input(name); },
        .fields_of = [this](const std::string& name) { return fields_of(name); },
        .lines = [&](const PrintedJson& element) { return lines_of(element, column); },
        .compared =
            [&](const std::string& step, const SecondValue& printed, const SecondValue& computed) {
              compared(id + (column.empty() ? "" : "." + column) + " · " + step, printed, computed);
            }};
    return node_again(row.at("node"), scope);
  }

  /// A formula from memory gives no figure, whatever it comes to.
  [[nodiscard]] bool is_unverified(const PrintedJson& row, const std::string& id) const {
    const std::string own = json_.at("method").get<std::string>() + "." + id;
    const PrintedJson causes = row.value("missing", PrintedJson::array());
    return std::any_of(causes.begin(), causes.end(), [&](const PrintedJson& cause) {
      return cause.at("id") == "missing-unverified" && cause.at("arguments").at(0) == own;
    });
  }

  std::vector<std::string> fields_of(const std::string& name) const {
    const auto found = inputs_.find(name);
    if (found == inputs_.end()) return {};
    return found->second->value("fields", std::vector<std::string>());
  }

  /// An input as it is printed; where it is computed by a method, or is a row of the estimate
  /// around it, that value is in it.
  std::optional<SecondValue> input(const std::string& name) {
    const auto found = inputs_.find(name);
    if (found == inputs_.end()) return std::nullopt;
    const PrintedJson& printed = *found->second;
    const SecondValue value = printed_value(printed);
    if (!checked_inputs_.insert(name).second) return value;
    const bool list = std::holds_alternative<SecondValue::List>(value.content);
    for (const SecondValue& source : sources_of(printed)) {
      compared(name, list && contains(value, source) ? source : value, source);
    }
    return value;
  }

  std::vector<SecondValue> sources_of(const PrintedJson& input) {
    std::vector<SecondValue> sources;
    for (const char* key : {"nested_index", "enclosing"}) {
      if (!input.contains(key)) continue;
      for (const PrintedJson& source : input.at(key)) {
        if (source.is_number()) {
          sources.push_back(total_of(source.get<std::size_t>()));
        } else if (around_ != nullptr) {
          const auto value = around_->row(source.at("id").get<std::string>(), column_of(source));
          sources.push_back(value.value_or(second_missing()));
        }
      }
    }
    return sources;
  }

  /// Whether some part of a list is that value.
  static bool contains(const SecondValue& value, const SecondValue& part) {
    const auto* list = std::get_if<SecondValue::List>(&value.content);
    if (list == nullptr) {
      return (value.is_missing() && part.is_missing()) || agree(value, part);
    }
    return std::any_of(list->begin(), list->end(),
                       [&](const SecondValue& one) { return contains(one, part); });
  }

  /// The sum over the lines of a group; as many as the element says.
  SecondValue lines_of(const PrintedJson& element, const std::string& column) {
    const LineGroupName group = group_of(element.at("fields"));
    const std::size_t index = column == "before_tax" ? 0 : column == "tax" ? 1 : 2;
    std::optional<SecondValue> sum;
    long long count = 0;
    for (const char* key : {"lines", "tables"}) {
      if (!json_.contains(key)) continue;
      for (const PrintedJson& line : json_.at(key)) {
        if (group_of(line) != group) continue;
        count += line.value("count", 1LL);
        const SecondValue amount = amounts(line)[index];
        sum = sum ? plus(*sum, amount) : amount;
      }
    }
    compared("lines", {std::to_string(element.at("count").get<long long>())},
             second_number(fixed_point(count)));
    return sum.value_or(second_number({}));
  }

  SecondAmounts amounts(const PrintedJson& line) {
    const auto [known, is_new] = amounts_.emplace(&line, printed_amounts(line));
    if (!is_new) return known->second;
    const SecondAmounts again = amounts_again(line);
    const std::string name = line.value("name", line.value("file", ""));
    for (std::size_t i = 0; i < again.size(); ++i)
      compared("line " + name, known->second[i], again[i]);
    if (around_ == nullptr) keep(line, known->second);
    return known->second;
  }

  /// For what `estimate` says of the same lines.
  void keep(const PrintedJson& line, const SecondAmounts& amounts) {
    if (!line.contains("count")) {
      path_.lines.emplace(line.at("place").get<std::string>(), amounts);
      return;
    }
    SecondTable& table = tables_[group_of(line)];
    table.count += line.at("count").get<long long>();
    const std::size_t priced = line.at("vat_included").get<bool>() ? 2 : 0;
    table.priced = table.priced + amounts[priced].number().value_or(FixedPoint{});
  }

  SecondAmounts amounts_again(const PrintedJson& line) {
    if (line.contains("count")) return table_again(line);
    if (!line.contains("nested_index")) return line_again(line, nullptr);
    const SecondValue nested = total_of(line.at("nested_index").get<std::size_t>());
    if (line.contains("unit_price")) {
      compared("line " + line.value("name", ""), read_printed(line.at("unit_price")), nested);
    }
    return line_again(line, &nested);
  }

  const PrintedJson& json_;
  bool rounds_ = false;
  SecondPath& path_;
  Follower* around_;
  std::map<std::pair<std::string, std::string>, const PrintedJson*> rows_;
  std::map<std::string, const PrintedJson*> inputs_;
  std::vector<std::unique_ptr<Follower>> nested_;
  std::map<std::pair<std::string, std::string>, SecondValue> computed_;
  std::map<const PrintedJson*, SecondAmounts> amounts_;
  std::map<LineGroupName, SecondTable> tables_;
  std::set<std::string> checked_inputs_;
};

/// The groups of lines that the sums over lines of a derivation go through.
void collect_groups(const PrintedJson& json, std::set<LineGroupName>& groups) {
  if (json.is_object() && json.contains("count") && json.contains("fields")) {
    groups.insert(group_of(json.at("fields")));
  }
  if (!json.is_structured()) return;
  for (const PrintedJson& part : json)
    collect_groups(part, groups);
}

}  // namespace

void follow_derivation(const std::string& derivation, SecondPath& path) {
  try {
    const PrintedJson json = PrintedJson::parse(derivation);
    Follower follower(json, json.at("rounding").at("policy") == "printed", path, nullptr);
    (void)follower.run();
    follower.hand_over();
    collect_groups(json.at("rows"), path.groups);
  } catch (const std::exception& fault) {  // what is printed lacks something
    path.disagreements.push_back({"derivation", fault.what(), ""});
  }
}

}  // namespace dutoan
