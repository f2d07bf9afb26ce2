#include "output/plan_template.hpp"

#include "output/catalogue.hpp"
#include "output/norm_text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// The day the template computes at: the wanted one, or the first on which the method is in force.
std::optional<Date> day_of(const Validity& in_force, std::optional<Date> date) {
  return date ? date : in_force.from;
}

std::string quoted(const std::string& text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + '"';
}

class PlanTemplate {
 public:
  PlanTemplate(const Method& method, const Library& library, std::optional<Date> date,
               Language language)
      : method_(method),
        library_(library),
        date_(day_of(method.in_force, date)),
        language_(language) {}

  std::string run() {
    const std::string day = date_ ? iso_text(*date_) : "";
    text_ = "# " + method_.title.in(language_) + " (" + method_.full_name() + ")\n";
    text_ += "format: 1\n";
    text_ += "plan: {title: " + quoted(phrase("template-plan", language_)) +
             ", price_date: " + day + "}\n";
    text_ +=
        "agencies: [{id: don-vi, name: " + quoted(phrase("template-agency", language_)) + "}]\n";
    text_ += "tasks:\n  - id: T1\n    agency: don-vi\n";
    text_ += "    name: " + quoted(method_.title.in(language_)) + "\n";
    text_ += "    estimate:\n      method: " + method_.id + "\n";
    if (std::any_of(method_.inputs.begin(), method_.inputs.end(), is_plain)) {
      text_ += "      inputs:\n";
    }
    for (const InputSpec& input : method_.inputs) {
      if (is_plain(input)) add_input(input, "        ");
    }
    for (const InputSpec& input : method_.inputs) {
      if (!is_plain(input)) add_lines(input);
    }
    return std::move(text_);
  }

 private:
  /// Lines stand beside `inputs:`, not in it.
  static bool is_plain(const InputSpec& input) { return input.kind != InputKind::lines; }

  static bool may_stay_out(const InputSpec& input) {
    return input.optional || input.fallback.is_given();
  }

  [[nodiscard]] const Table* table(const std::string& name) const {
    return date_ ? library_.table_for(method_.document, name, *date_) : nullptr;
  }

  [[nodiscard]] std::string keys_of(const std::string& name) const {
    const Table* found = table(name);
    std::vector<std::string> keys;
    if (found != nullptr) {
      for (const TableRow& row : found->rows)
        keys.push_back(row.key);
    }
    return joined(keys);
  }

  [[nodiscard]] std::string allowed(const InputSpec& input) const {
    if (!input.choices.empty()) return joined(input.choices);
    if (input.kind == InputKind::key_of) return keys_of(input.table);
    if (input.kind == InputKind::yes_no) return "yes, no";
    std::string range;
    const bool obvious = input.kind == InputKind::rate && input.min == Number(0);
    if (input.min && !obvious) range += "≥ " + exact_text(*input.min);
    if (input.max) range += (range.empty() ? "≤ " : ", ≤ ") + exact_text(*input.max);
    return range;
  }

  /// What happens when the input stays out.
  [[nodiscard]] std::string absence(const InputSpec& input) const {
    if (const auto* row = std::get_if<RowReference>(&input.fallback.given)) {
      const std::string name = row->row + (row->column.empty() ? "" : "." + row->column);
      return render({"input-from-row", {name}}, language_);
    }
    if (const auto* value = std::get_if<Value>(&input.fallback.given)) {
      if (const auto* number = std::get_if<Number>(&value->content)) {
        return render({"template-default", {exact_text(*number)}}, language_);
      }
    }
    return phrase("template-optional", language_);
  }

  /// "Lương giờ; number, đồng/giờ; ≥ 0".
  [[nodiscard]] std::string remark(const InputSpec& input) const {
    std::string text = input.label.in(language_);
    if (!text.empty()) text += "; ";
    text += input_type_text(input);
    if (!input.unit.empty()) text += ", " + input.unit;
    const std::string values = allowed(input);
    if (input.choices.empty() && !values.empty()) text += "; " + values;
    if (may_stay_out(input)) text += "; " + absence(input);
    return text;
  }

  /// A line, as a comment where the value may stay out.
  void line(const std::string& indent, bool comment, const std::string& words) {
    text_ += indent + (comment ? "# " : "") + words + "\n";
  }

  void add_input(const InputSpec& input, const std::string& indent) {
    const bool comment = may_stay_out(input);
    text_ += indent + "# " + remark(input) + "\n";
    switch (input.kind) {
      case InputKind::records: add_records(input, indent, comment); break;
      case InputKind::ranks:
      case InputKind::numbers: add_ranks(input, indent, comment); break;
      default: line(indent, comment, input.name + ":");
    }
  }

  void add_records(const InputSpec& input, const std::string& indent, bool comment) {
    line(indent, comment, input.name + ":");
    std::string fields;
    for (const InputSpec& field : input.fields) {
      line(indent, comment, "  # " + field.name + ": " + remark(field));
      if (may_stay_out(field)) continue;
      fields += (fields.empty() ? "" : ", ") + field.name + ": ";
    }
    line(indent, comment, "  - {" + fields + "}");
  }

  void add_ranks(const InputSpec& input, const std::string& indent, bool comment) {
    const Table* rows = table(input.table);
    line(indent, comment, input.name + ":");
    if (rows == nullptr) return;
    for (const TableRow& row : rows->rows) {
      std::string label;
      for (const Cell& cell : row.cells) {
        const auto* text = cell.content ? std::get_if<std::string>(&*cell.content) : nullptr;
        if (text != nullptr && label.empty()) label = "  # " + *text;
      }
      line(indent, comment, "  " + row.key + ":" + label);
    }
  }

  void add_lines(const InputSpec& input) {
    text_ += "      lines:\n";
    for (const auto& [group, name] : input.groups) {
      text_ += "        # " + group + ": " + name + "\n";
    }
    const std::string group = input.groups.empty() ? "" : input.groups.front().first;
    text_ += "        # - {group: " + group +
             ", kind: hardware, name: \"\", unit: \"\", quantity: , unit_price: , price: {kind: "
             "quotation, ref: \"\", date: }}\n";
  }

  const Method& method_;
  const Library& library_;
  std::optional<Date> date_;
  Language language_;
  std::string text_;
};

const TableVersion& version_of(const NormTable& table, std::optional<Date> date) {
  const auto found = std::find_if(
      table.versions.begin(), table.versions.end(),
      [&](const TableVersion& version) { return date && version.in_force.contains(*date); });
  return found == table.versions.end() ? table.versions.back() : *found;
}

/// The word for the cells of a table that holds no numbers.
const char* cell_type_word(const Table& table) {
  if (table.has_columns()) return nullptr;
  switch (table.column_kinds[0]) {
    case Kind::text: return "text";
    case Kind::yes_no: return "yes_no";
    case Kind::date: return "date";
    default: return nullptr;
  }
}

/// "    at: 7000000000, value: " and the like, for the rows that are known by their keys.
std::string template_rows(const Table& table) {
  std::string text;
  for (const TableRow& row : table.rows) {
    if (table.kind == TableKind::keyed) {
      text += "        " + quoted(row.key) + ":";
      if (!table.has_columns()) {
        text += "\n";
        continue;
      }
      text += " {";
      for (std::size_t i = 0; i < table.columns.size(); ++i) {
        text += (i == 0 ? "" : ", ") + table.columns[i] + ": ";
      }
      text += "}\n";
    } else if (row.bound) {
      const char* key = table.kind == TableKind::brackets ? "at" : row.strict ? "above" : "from";
      text += "        - {" + std::string(key) + ": " + exact_text(*row.bound) + ", value: }\n";
    } else {
      text += "        - {value: }\n";
    }
  }
  return text;
}

/// Where nobody knows the rows, how one is written.
std::string empty_row(TableKind kind) {
  if (kind == TableKind::ladder) return "        # - {from: , value: }\n";
  if (kind == TableKind::brackets) return "        # - {at: , value: }\n";
  return "        # \"\":\n";
}

}  // namespace

std::string plan_template(const Method& method, const Library& library, std::optional<Date> date,
                          Language language) {
  return PlanTemplate(method, library, date, language).run();
}

std::string table_template(const NormTable& table, std::optional<Date> date, Language language) {
  const TableVersion& version = version_of(table, date);
  const Table& content = version.table;
  std::string text = "# " + phrase("template-table", language) + "\n";
  text += "format: 1\ndocument: " + table.document + "\noverrides:\n  tables:\n    " + table.name +
          ":\n";
  if (!table.title.empty()) text += "      title: " + quoted(table.title) + "\n";
  text += "      basis: " + quoted(content.basis) + "\n      evidence: user\n";
  if (!content.unit.empty()) text += "      unit: " + quoted(content.unit) + "\n";
  if (table.shared) text += "      shared: yes\n";
  if (version.in_force.from) {
    text += "      in_force: {from: " + iso_text(*version.in_force.from) +
            (version.in_force.until ? ", until: " + iso_text(*version.in_force.until) : "") + "}\n";
  }
  if (content.kind == TableKind::value) return text + "      value:\n";
  if (content.kind == TableKind::ladder) text += "      kind: ladder\n";
  if (content.kind == TableKind::brackets) text += "      kind: brackets\n";
  if (const char* type = cell_type_word(content)) text += "      type: " + std::string(type) + "\n";
  if (content.hold_ends) text += "      ends: hold\n";
  const std::string rows = template_rows(content);
  return text + "      rows:\n" + (rows.empty() ? empty_row(content.kind) : rows);
}

}  // namespace dutoan
