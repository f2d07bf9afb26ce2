#include "input/report_form_reader.hpp"

#include "base/format.hpp"
#include "input/map_reader.hpp"
#include "plan/vocabulary.hpp"

#include <algorithm>
#include <charconv>

namespace dutoan {

namespace {

constexpr std::string_view recomputed_word = "recomputed";

constexpr std::array report_column_fields = {
    FieldFormat{.key = "no", .type = FieldType::code, .needed = Needed::required},
    FieldFormat{.key = "heading", .needed = Needed::required, .list = true},
    FieldFormat{.key = "is", .type = FieldType::choice, .choices = form_content_words},
    FieldFormat{.key = "money"},
    FieldFormat{.key = "years", .type = FieldType::code},
    FieldFormat{.key = "phase"},
    FieldFormat{.key = "sources", .type = FieldType::choice, .choices = source_class_words},
    FieldFormat{.key = "formula", .type = FieldType::code},
    FieldFormat{.key = "per_agency", .type = FieldType::yes_no},
};
constexpr ObjectFormat report_column_format = {"form-column", report_column_fields};

constexpr std::array report_form_fields = {
    FieldFormat{.key = "id", .type = FieldType::code, .needed = Needed::required},
    FieldFormat{.key = "title", .needed = Needed::required},
    FieldFormat{.key = "basis", .needed = Needed::required},
    FieldFormat{.key = "evidence", .needed = Needed::required},
    FieldFormat{.key = "note"},
    FieldFormat{.key = "by_group", .type = FieldType::yes_no},
    FieldFormat{.key = "columns",
                .type = FieldType::object,
                .needed = Needed::required,
                .list = true,
                .object = &report_column_format},
};
constexpr ObjectFormat report_form_format = {"form", report_form_fields};

constexpr std::array forms_file_fields = {
    FieldFormat{.key = "format", .type = FieldType::count, .needed = Needed::required},
    FieldFormat{.key = "forms",
                .type = FieldType::object,
                .needed = Needed::required,
                .list = true,
                .object = &report_form_format},
};
constexpr ObjectFormat forms_file_format = {"forms-file", forms_file_fields};

/// "N", "N-1", "N+2": the difference to the plan's year.
std::optional<int> year_offset(std::string_view text) {
  if (!text.starts_with('N')) return std::nullopt;
  text.remove_prefix(1);
  if (text.empty()) return 0;
  if (text.starts_with('+')) text.remove_prefix(1);
  int offset = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), offset);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(offset)
                                                                  : std::nullopt;
}

/// "N", "..N-2", "N+3..", "all".
std::optional<YearRange> year_range(std::string_view text) {
  constexpr std::string_view dots = "..";
  if (text == "all") return YearRange{};
  const bool until = text.starts_with(dots);
  const bool from = text.ends_with(dots);
  if (until) text.remove_prefix(dots.size());
  if (from) text.remove_suffix(dots.size());
  const auto offset = year_offset(text);
  if (!offset || (until && from)) return std::nullopt;
  return YearRange{.from = until ? std::nullopt : offset, .until = from ? std::nullopt : offset};
}

std::vector<FormTerm> terms_of(std::string_view formula) {
  std::vector<FormTerm> terms;
  bool negative = false;
  while (!formula.empty()) {
    const std::size_t end = std::min(formula.find_first_of("+-"), formula.size());
    terms.push_back({std::string(formula.substr(0, end)), negative});
    if (end == formula.size()) break;
    negative = formula[end] == '-';
    formula.remove_prefix(end + 1);
  }
  return terms;
}

class ColumnReader {
 public:
  ColumnReader(Yaml node, Diagnostics& diagnostics)
      : map_(node, report_column_format, diagnostics), diagnostics_(diagnostics) {}

  ReportColumn run() {
    ReportColumn column{.number = map_.text("no"),
                        .headings = map_.texts("heading"),
                        .phase = map_.text("phase"),
                        .terms = terms_of(map_.text("formula")),
                        .per_agency = map_.yes("per_agency")};
    read_content(column);
    read_money(column);
    const std::string sources = map_.text("sources");
    const auto known = std::find(source_class_words.begin(), source_class_words.end(), sources);
    if (known != source_class_words.end()) {
      column.sources = SourceClass(known - source_class_words.begin());
    }
    return column;
  }

 private:
  /// A column is a word, money, or a formula, which may have money where it cannot be computed.
  void read_content(ReportColumn& column) {
    const bool figures = map_.has("money") || map_.has("formula");
    if (map_.has("is") == figures)
      diagnostics_.error({"form-column-ways", {column.number}}, locate(map_.place()));
    if (map_.has("money")) column.content = FormContent::money;
    if (map_.has("formula")) column.content = FormContent::formula;
    const auto word =
        std::find(form_content_words.begin(), form_content_words.end(), map_.text("is"));
    if (word != form_content_words.end()) {
      column.content = FormContent(word - form_content_words.begin());
    }
  }

  void read_money(ReportColumn& column) {
    if (!map_.has("money")) return;
    column.money = map_.text("money");
    const auto is_one_of = [&](const auto& words) {
      return std::find(words.begin(), words.end(), column.money) != words.end();
    };
    const bool known =
        column.money == recomputed_word || is_one_of(money_kinds) || is_one_of(adjustment_money);
    if (!known) {
      diagnostics_.error({"choice-unknown", {"money", column.money}},
                         locate(map_.at("money").place()));
    }
    const std::string years = map_.has("years") ? map_.text("years") : "N";
    if (const auto range = year_range(years)) {
      column.years = *range;
    } else {
      diagnostics_.error({"form-years", {years}}, locate(map_.at("years").place()));
    }
  }

  MapReader map_;
  Diagnostics& diagnostics_;
};

/// Formulas name columns of their own form.
void check_terms(const ReportForm& form, const Location& at, Diagnostics& diagnostics) {
  for (const ReportColumn& column : form.columns) {
    for (const FormTerm& term : column.terms) {
      const bool known =
          std::any_of(form.columns.begin(), form.columns.end(),
                      [&](const ReportColumn& other) { return other.number == term.column; });
      if (known) continue;
      diagnostics.error({"form-term-unknown", {form.id, column.number, term.column}}, at);
    }
  }
}

}  // namespace

std::vector<ReportForm> read_report_forms(const FileName& file, Diagnostics& diagnostics) {
  std::vector<ReportForm> forms;
  auto text = read_text(file, diagnostics);
  if (text == nullptr) return forms;
  const auto tree = YamlTree::parse(std::move(text), diagnostics);
  if (tree == nullptr) return forms;
  const MapReader map(tree->root(), forms_file_format, diagnostics);
  if (!is_known_format(tree->root().at("format"), diagnostics)) return forms;
  for (const Yaml& node : map.elements("forms")) {
    const MapReader one(node, report_form_format, diagnostics);
    ReportForm form{.id = one.text("id"),
                    .title = one.text("title"),
                    .basis = one.text("basis"),
                    .evidence = evidence_from_word(one.text("evidence")).value_or(Evidence::memory),
                    .note = one.text("note"),
                    .by_group = one.yes("by_group")};
    for (const Yaml& column : one.elements("columns"))
      form.columns.push_back(ColumnReader(column, diagnostics).run());
    check_terms(form, locate(node.place()), diagnostics);
    forms.push_back(std::move(form));
  }
  return forms;
}

}  // namespace dutoan
