#include "input/decision_text.hpp"

#include "base/money.hpp"
#include "base/text.hpp"
#include "input/yaml_text.hpp"
#include "input/yaml_tree.hpp"

namespace dutoan {

namespace {

constexpr std::size_t usual_indent = 2;

std::unique_ptr<YamlTree> parsed(const FileName& file, const std::string& text) {
  Diagnostics ignored;
  auto source = checked_text(file, text, ignored);
  return source == nullptr ? nullptr : YamlTree::parse(std::move(source), ignored);
}

/// Columns before the dash of the rows that stand there.
std::size_t indent_of(const std::vector<Yaml>& rows) {
  if (rows.empty()) return usual_indent;
  const Place place = rows.front().place();
  const std::string_view line = place.file->line_text(place.file->line_of(place.offset));
  const std::size_t dash = line.find_first_not_of(' ');
  const bool is_dash = dash != std::string_view::npos && line[dash] == '-';
  return is_dash ? dash : usual_indent;
}

std::string row_text(const Decision& decision, std::size_t indent) {
  const MoneyRow& row = decision.row;
  const std::string margin(indent, ' ');
  std::string text = margin + "- task: " + yaml_quoted(one_line(decision.task)) + "\n";
  const auto put = [&](const char* key, const std::string& value) {
    text += margin + "  " + key + ": " + value + "\n";
  };
  put("what", row.what);
  if (row.year) put("year", std::to_string(*row.year));
  put("amount", std::to_string(to_money(row.amount.dong).dong()));
  if (row.date) put("date", iso_text(*row.date));
  put("by", yaml_quoted(one_line(row.by)));
  put("reason", yaml_quoted(one_line(row.reason)));
  return text;
}

/// The new text is read as the old rows with the new ones behind them.
bool holds_all(const YamlTree* after, std::size_t count_before,
               const std::vector<Decision>& decisions) {
  if (after == nullptr) return false;
  const std::vector<Yaml> rows = after->root().at("money").elements();
  if (rows.size() != count_before + decisions.size()) return false;
  for (std::size_t i = 0; i < decisions.size(); ++i) {
    if (rows[count_before + i].at("task").text() != one_line(decisions[i].task)) return false;
  }
  return true;
}

}  // namespace

std::optional<std::string> with_decisions(const FileName& file, const std::string& before,
                                          const std::vector<Decision>& decisions,
                                          const std::string& heading, Diagnostics& diagnostics) {
  const bool empty = trimmed(before).empty();
  const auto old = empty ? nullptr : parsed(file, before);
  const Yaml root = old == nullptr ? Yaml() : old->root();
  const std::vector<Yaml> rows = root.at("money").elements();
  std::string text = before;
  if (!text.empty() && !text.ends_with('\n')) text += '\n';
  if (empty) text += "# " + heading + "\nformat: 1\n";
  bool has_key = false;
  for (const auto& [key, value] : root.entries())
    has_key = has_key || key.text() == "money";
  if (!has_key) text += "money:\n";
  const std::size_t indent = indent_of(rows);
  for (const Decision& decision : decisions)
    text += row_text(decision, indent);
  if ((empty || old != nullptr) && holds_all(parsed(file, text).get(), rows.size(), decisions)) {
    return text;
  }
  diagnostics.error({"decisions-not-appendable", {}}, {.file = file.path})
      .hints.push_back({"hint-decisions-list", {}});
  return std::nullopt;
}

}  // namespace dutoan
