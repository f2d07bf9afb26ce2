#include "input/line_reader.hpp"

#include "base/nearest.hpp"
#include "input/amount_reader.hpp"
#include "input/map_reader.hpp"
#include "input/plan_format.hpp"

#include <algorithm>

namespace dutoan {

namespace {

class LineReader {
 public:
  LineReader(Yaml node, const LineContext& context)
      : map_(node, line_format, context.diagnostics),
        context_(context),
        diagnostics_(context.diagnostics) {}

  WorkItem run() {
    WorkItem line{.no = map_.text("no"),
                  .id = map_.text("id"),
                  .name = map_.text("name"),
                  .group = map_.text("group"),
                  .kind = map_.text("kind"),
                  .category = map_.text("category"),
                  .unit = map_.text("unit"),
                  .norm = map_.text("norm"),
                  .vat_included = map_.yes("vat_included"),
                  .note = map_.text("note"),
                  .form_row = map_.count("form_row"),
                  .place = map_.place()};
    line.quantity = number("quantity", Counted::in_units);
    line.unit_price = number("unit_price", Counted::in_dong);
    line.amount = map_.number("amount");
    const std::string approximate = map_.text("approximate");
    line.marks.about = approximate == "about";
    line.marks.at_least = approximate == "at-least";
    if (map_.has("stated")) {
      line.stated = read_written_amount(map_.at("stated"), "stated", diagnostics_);
    }
    read_vat(line);
    read_price(line);
    read_pricing(line);
    line.facts = read_facts(map_.at("facts"), diagnostics_);
    check(line);
    return line;
  }

 private:
  std::optional<Number> number(std::string_view key, Counted counted) {
    return read_explained_number(map_.at(key), key, counted, diagnostics_);
  }

  void read_vat(WorkItem& line) {
    const Yaml vat = map_.at("vat");
    line.vat_not_subject = vat.is_scalar() && vat.text() == "not_subject";
    if (line.vat_not_subject) return;
    line.vat = read_rate(vat, "vat", diagnostics_);
    if (line.vat) (void)is_part(*line.vat, vat, "vat", diagnostics_);
  }

  void read_price(WorkItem& line) {
    if (!map_.has("price")) return;
    const MapReader price(map_.at("price"), price_format, diagnostics_);
    line.price = {.kind = price.text("kind"),
                  .ref = price.text("ref"),
                  .date = price.date("date"),
                  .rule = price.text("rule")};
    for (const Yaml& node : price.elements("quotes")) {
      const MapReader quote(node, quote_format, diagnostics_);
      line.price.quotes.push_back({.supplier = quote.text("supplier"),
                                   .unit_price = quote.number("unit_price").value_or(0),
                                   .ref = quote.text("ref"),
                                   .date = quote.date("date")});
    }
    const bool needs_rule = !line.price.quotes.empty() && line.price.rule.empty();
    if (needs_rule) {
      diagnostics_.error({"quotes-without-rule", {}}, locate(price.at("quotes").place()));
    }
  }

  /// A norm code, or a method of its own.
  void read_pricing(WorkItem& line) {
    if (!line.norm.empty()) {
      line.norm_use = context_.norms.norm_use(line.norm, line.unit, context_.date.norms,
                                              locate(map_.at("norm").place()), diagnostics_);
    }
    if (!map_.has("method")) return;
    const Method* method = context_.inputs.find_method(map_.at("method"));
    MethodCall call{.row = map_.text("row"), .place = map_.at("method").place()};
    if (method != nullptr) {
      call.document = method->document;
      call.method = method->id;
      call.inputs = read_inputs(map_.at("inputs"), *method, context_.inputs);
      call.given = read_given(map_.at("given"), *method, context_.inputs);
      if (line.kind.empty()) line.kind = method->line_kind;
      if (line.name.empty()) line.name = method->title.vi;
    }
    line.method = std::move(call);
  }

  /// A line has one price: `quantity` with a price, a norm, a method, or a lump sum.
  void check(const WorkItem& line) {
    const int ways = int(line.unit_price.has_value()) + int(!line.norm.empty()) +
                     int(line.method.has_value()) + int(line.amount.has_value());
    if (ways > 1) diagnostics_.error({"line-two-prices", {}}, locate(line.place));
    check_group(line.group, context_.method, locate(place_of("group")), diagnostics_);
    check_category(line.category, context_.method, locate(place_of("category")), diagnostics_);
    if (line.lowers_total()) {
      diagnostics_.warning({"amount-negative", {line.name}}, locate(line.place));
    }
    if (line.amount_overflows()) {
      diagnostics_.error({"money-overflow-line", {line.name}}, locate(place_of("unit_price")));
    }
    if (line.vat && context_.method.columns.empty()) {
      diagnostics_.warning({"vat-unused", {context_.method.id}}, locate(place_of("vat")));
    }
    if (map_.has("inputs") && !line.method) {
      diagnostics_.error({"inputs-without-method", {}}, locate(place_of("inputs")));
    }
    if (lines_input(context_.method) == nullptr) {
      diagnostics_.error({"method-without-lines", {context_.method.full_name()}},
                         locate(line.place));
    }
  }

  Place place_of(std::string_view key) const {
    return map_.at(key) ? map_.at(key).place() : map_.place();
  }

  MapReader map_;
  const LineContext& context_;
  Diagnostics& diagnostics_;
};

}  // namespace

std::vector<Fact> read_facts(Yaml node, Diagnostics& diagnostics) {
  std::vector<Fact> facts;
  for (const auto& [key, value] : node.entries()) {
    const auto text = read_text(value, key.text(), diagnostics);
    if (text) facts.push_back({std::string(key.text()), *text, value.place()});
  }
  return facts;
}

const InputSpec* lines_input(const Method& method) {
  for (const InputSpec& input : method.inputs) {
    if (input.kind == InputKind::lines) return &input;
  }
  return nullptr;
}

void check_category(const std::string& category, const Method& method, const Location& place,
                    Diagnostics& diagnostics) {
  const InputSpec* spec = lines_input(method);
  if (category.empty() || spec == nullptr || spec->categories.empty()) return;
  std::vector<std::string> known;
  for (const auto& [id, name] : spec->categories)
    known.push_back(id);
  if (std::find(known.begin(), known.end(), category) != known.end()) return;
  diagnostics.error({"category-unknown", {category}}, place)
      .hints.push_back({"hint-allowed", {joined(known)}});
}

void check_group(const std::string& group, const Method& method, const Location& place,
                 Diagnostics& diagnostics) {
  const InputSpec* spec = lines_input(method);
  if (spec == nullptr || spec->groups.empty()) return;
  std::vector<std::string> known;
  for (const auto& [id, name] : spec->groups)
    known.push_back(id);
  if (std::find(known.begin(), known.end(), group) != known.end()) return;
  Diagnostic& error = diagnostics.error(
      {group.empty() ? "group-missing" : "group-unknown", {group, method.full_name()}}, place);
  error.hints = choice_hints(group, known);
}

WorkItem read_line(Yaml node, const LineContext& context) {
  return LineReader(node, context).run();
}

}  // namespace dutoan
