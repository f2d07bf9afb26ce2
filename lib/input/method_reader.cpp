#include "input/method_reader.hpp"

#include "base/nearest.hpp"
#include "formula/parse.hpp"
#include "input/input_reader.hpp"
#include "input/map_reader.hpp"
#include "input/norm_format.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

constexpr std::array<std::pair<std::string_view, InputKind>, 12> input_kinds = {{
    {"number", InputKind::number},
    {"count", InputKind::count},
    {"rate", InputKind::rate},
    {"text", InputKind::text},
    {"choice", InputKind::choice},
    {"yes_no", InputKind::yes_no},
    {"date", InputKind::date},
    {"key_of", InputKind::key_of},
    {"numbers", InputKind::numbers},
    {"ranks", InputKind::ranks},
    {"records", InputKind::records},
    {"lines", InputKind::lines},
}};

/// The columns an estimate's figures may have; what a line's amount is in each is the same for
/// every law.
constexpr std::array<std::string_view, 3> tax_columns = {"before_tax", "tax", "after_tax"};

std::optional<InputKind> input_kind(std::string_view word) {
  for (const auto& [name, kind] : input_kinds) {
    if (name == word) return kind;
  }
  return std::nullopt;
}

Direction direction_from_word(std::string_view word) {
  if (word == "up") return Direction::up;
  if (word == "down") return Direction::down;
  return word == "truncate" ? Direction::truncate : Direction::half_away;
}

class MethodReader {
 public:
  MethodReader(Yaml node, const NormOrigin& origin, Diagnostics& diagnostics)
      : diagnostics_(diagnostics),
        before_(diagnostics.size()),
        map_(node, method_format, diagnostics) {
    method_.document = origin.document;
    method_.layer = origin.layer;
    method_.overriding = origin.overriding;
    method_.place = map_.at("id") ? map_.at("id").place() : node.place();
    method_.in_force =
        intersection(origin.in_force, read_validity(map_.at("in_force"), diagnostics));
    // A user's own folder answers for its formulas; the shipped norms must say how they were read.
    const Evidence unsaid = origin.layer > 0 ? Evidence::user : Evidence::memory;
    evidence_ = evidence_from_word(map_.text("evidence")).value_or(unsaid);
  }

  Method run() {
    method_.id = map_.text("id");
    method_.title = map_.local("title");
    method_.basis = map_.text("basis");
    method_.line_kind = map_.text("kind");
    method_.note = map_.text("note");
    read_columns();
    for (const auto& [name, value] : map_.at("inputs").entries()) {
      method_.inputs.push_back(read_input_spec(name, value));
    }
    read_defaults();
    for (const Yaml& row : map_.elements("rows"))
      read_row(row);
    if (method_.rows.empty() && map_.has("rows")) {
      diagnostics_.error({"method-without-rows", {method_.full_name()}}, locate(method_.place));
    }
    find_total();
    find_cost_groups();
    method_.usable = diagnostics_.size() == before_;
    return std::move(method_);
  }

 private:
  void read_columns() {
    method_.columns = map_.texts("columns");
    const bool known =
        method_.columns.empty() || std::equal(method_.columns.begin(), method_.columns.end(),
                                              tax_columns.begin(), tax_columns.end());
    if (known) return;
    diagnostics_.error({"method-columns", {}}, locate(map_.at("columns").place()));
    method_.columns.clear();
  }

  InputSpec read_input_spec(Yaml name, Yaml node) {
    const MapReader map(node, input_format, diagnostics_);
    InputSpec spec{.name = std::string(name.text()),
                   .label = map.local("label"),
                   .unit = map.text("unit"),
                   .optional = map.yes("optional"),
                   .single = map.yes("single"),
                   .min = map.number("min"),
                   .max = map.number("max"),
                   .place = name.place()};
    read_type(spec, map);
    // A rate below zero is a slip unless its method says otherwise.
    if (spec.kind == InputKind::rate && !spec.min) spec.min = 0;
    for (const auto& [field, value] : map.at("fields").entries()) {
      spec.fields.push_back(read_input_spec(field, value));
    }
    spec.groups = named_texts(map.at("groups"));
    spec.categories = named_texts(map.at("category"));
    defaults_.push_back(map.at("default"));
    return spec;
  }

  /// `number`, `key_of use_case_weight`, `ranks` with `of:`, `numbers` with `one_per:` …
  void read_type(InputSpec& spec, const MapReader& map) {
    constexpr std::string_view key_of = "key_of ";
    const std::string type = map.text("type");
    if (type.starts_with(key_of)) {
      spec.kind = InputKind::key_of;
      spec.table = type.substr(key_of.size());
      return;
    }
    const auto kind = input_kind(type);
    if (!kind || *kind == InputKind::key_of) {
      std::vector<std::string> known;
      for (const auto& [word, one] : input_kinds)
        known.emplace_back(word);
      if (type.empty()) return;
      diagnostics_.error({"input-type", {type}}, locate(map.at("type").place()))
          .hints.push_back({"hint-allowed", {joined(known)}});
      return;
    }
    spec.kind = *kind;
    const char* needs = spec.kind == InputKind::numbers ? "one_per" : "of";
    if (spec.kind == InputKind::choice) {
      spec.choices = texts_of(map.at("of"));
    } else if (spec.kind == InputKind::ranks || spec.kind == InputKind::numbers) {
      spec.table = read_text(map.at(needs), needs, diagnostics_).value_or("");
    } else {
      return;
    }
    if (!map.has(needs)) {
      diagnostics_.error({"key-missing", {needs, "input"}}, locate(spec.place));
    }
  }

  std::vector<std::string> texts_of(Yaml list) {
    std::vector<std::string> texts;
    for (const Yaml& node : list.elements()) {
      if (auto text = read_text(node, "of", diagnostics_)) texts.push_back(std::move(*text));
    }
    return texts;
  }

  std::vector<std::pair<std::string, std::string>> named_texts(Yaml node) {
    std::vector<std::pair<std::string, std::string>> result;
    for (const auto& [key, value] : node.entries()) {
      result.emplace_back(key.text(), read_text(value, key.text(), diagnostics_).value_or(""));
    }
    return result;
  }

  /// `default:` is read like a value a plan would give, once the inputs are known.
  void read_defaults() {
    const InputContext context{
        .diagnostics = diagnostics_,
        .find_method = [](Yaml) { return nullptr; },
        .find_table = [](const Method&, const std::string&) { return nullptr; },
        .records_from = [](Yaml, const InputSpec&, const Method&) { return InputValue{}; }};
    std::size_t next = 0;
    const auto read = [&](InputSpec& spec) {
      const Yaml node = defaults_[next++];
      if (!node.is_empty()) spec.fallback = read_input(node, spec, method_, context);
    };
    // In the order they were met: the fields of an input before the input itself.
    for (InputSpec& spec : method_.inputs) {
      for (InputSpec& field : spec.fields)
        read(field);
      read(spec);
    }
  }

  void read_row(Yaml node) {
    const MapReader map(node, row_format, diagnostics_);
    RowSpec row{.id = map.text("id"),
                .label = map.local("label"),
                .unit = map.text("unit"),
                .basis = map.has("basis") ? map.text("basis") : method_.basis,
                .evidence = evidence_from_word(map.text("evidence")).value_or(evidence_),
                .print = !map.has("print") || map.yes("print"),
                .place = map.at("id") ? map.at("id").place() : node.place()};
    if (row.basis.empty()) {
      diagnostics_.error({"value-without-basis", {row.id}}, locate(row.place));
    }
    if (map.has("round")) row.round = read_rounding(map.at("round"));
    const Yaml formula = map.at("formula");
    row.formula_place = formula.place();
    row.place_of = [formula](std::size_t offset, std::size_t length) {
      return formula.place_of(offset, length);
    };
    auto parsed = parse_formula(map.text("formula"));
    if (auto* fault = std::get_if<FormulaFault>(&parsed)) {
      if (formula) {
        diagnostics_.error(std::move(fault->message),
                           locate(formula.place_of(fault->offset, fault->length)));
      }
    } else {
      row.formula = std::get<Expression>(std::move(parsed));
    }
    method_.rows.push_back(std::move(row));
  }

  Rounding read_rounding(Yaml node) {
    const MapReader map(node, rounding_format, diagnostics_);
    const Rounding rounding{map.number("step").value_or(1),
                            direction_from_word(map.text("direction"))};
    if (rounding.step > Number(0)) return rounding;
    diagnostics_.error({"rounding-step", {}}, locate(node.place()));
    return {};
  }

  std::optional<std::size_t> row_named(Yaml name) {
    const auto row = method_.row_of(name.text());
    if (row) return row;
    std::vector<std::string> rows;
    for (const RowSpec& known : method_.rows)
      rows.push_back(known.id);
    diagnostics_
        .error({"row-unknown", {std::string(name.text()), method_.full_name()}},
               locate(name.place()))
        .hints.push_back({"hint-rows", {joined(rows)}});
    return std::nullopt;
  }

  void find_total() {
    const Yaml total = map_.at("total");
    if (total.is_empty() || method_.rows.empty()) return;
    method_.total = row_named(total).value_or(0);
  }

  void find_cost_groups() {
    for (const Yaml& name : map_.elements("cost_groups")) {
      if (const auto row = row_named(name)) method_.cost_groups.push_back(*row);
    }
  }

  Diagnostics& diagnostics_;
  std::size_t before_;  ///< faults before those of this method
  MapReader map_;
  Method method_;
  Evidence evidence_ = Evidence::memory;
  std::vector<Yaml> defaults_;
};

}  // namespace

Method read_method(Yaml node, const NormOrigin& origin, Diagnostics& diagnostics) {
  return MethodReader(node, origin, diagnostics).run();
}

}  // namespace dutoan
