#include "input/plan_format.hpp"

#include "input/table_numbers.hpp"
#include "plan/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

using enum FieldType;
constexpr Needed required = Needed::required;

constexpr std::array<std::string_view, 2> rounding_words = {"exact", "printed"};
constexpr std::array<std::string_view, 2> approximate_words = {"about", "at-least"};

constexpr std::array plan_header_fields = {
    FieldFormat{.key = "number"},
    FieldFormat{.key = "date", .type = date},
    FieldFormat{.key = "year", .type = count},
    FieldFormat{.key = "title"},
    FieldFormat{.key = "price_date", .type = date},
    FieldFormat{.key = "price_books", .list = true},
    FieldFormat{.key = "unit", .type = choice, .choices = money_units},
    FieldFormat{.key = "rounding", .type = choice, .choices = rounding_words},
    FieldFormat{.key = "issuer", .list = true},
    FieldFormat{.key = "signatures", .type = object, .list = true, .object = &signature_format},
    FieldFormat{.key = "note"},
};

constexpr std::array signature_fields = {
    FieldFormat{.key = "title", .needed = required},
    FieldFormat{.key = "name"},
};

constexpr std::array agency_fields = {
    FieldFormat{.key = "id", .type = code, .needed = required},
    FieldFormat{.key = "name"},
    FieldFormat{.key = "parent"},
    FieldFormat{.key = "due", .type = date},
    FieldFormat{.key = "progress", .type = object, .object = &agency_progress_format},
};

constexpr std::array submission_fields = {
    FieldFormat{.key = "agency", .needed = required}, FieldFormat{.key = "file"},
    FieldFormat{.key = "sha256", .type = code},       FieldFormat{.key = "received", .type = date},
    FieldFormat{.key = "rows", .type = count},        FieldFormat{.key = "placed", .type = count},
    FieldFormat{.key = "errors", .type = count},
};

constexpr std::array source_fields = {
    FieldFormat{.key = "id", .type = code, .needed = required},
    FieldFormat{.key = "name"},
    FieldFormat{.key = "state", .type = yes_no},
};

constexpr std::array named_fields = {
    FieldFormat{.key = "id", .type = code, .needed = required},
    FieldFormat{.key = "name"},
};

constexpr std::array funding_fields = {
    FieldFormat{.key = "source", .needed = required},
    FieldFormat{.key = "share", .type = share},
    FieldFormat{.key = "amount", .type = money},
    FieldFormat{.key = "rest", .type = yes_no},
};

constexpr std::array budget_fields = {
    FieldFormat{.key = "chuong", .type = code},
    FieldFormat{.key = "khoan", .type = code},
    FieldFormat{.key = "muc", .type = code},
    FieldFormat{.key = "tieu_muc", .type = code},
};

constexpr std::array dates_fields = {
    FieldFormat{.key = "estimate", .type = date}, FieldFormat{.key = "received", .type = date},
    FieldFormat{.key = "returned", .type = date}, FieldFormat{.key = "appraised", .type = date},
    FieldFormat{.key = "approved", .type = date}, FieldFormat{.key = "start", .type = date},
    FieldFormat{.key = "end", .type = date},
};

constexpr std::array money_fields = {
    FieldFormat{.key = "what", .type = choice, .needed = required, .choices = money_kinds},
    FieldFormat{.key = "year", .type = count},
    FieldFormat{.key = "source"},
    FieldFormat{.key = "amount", .type = any, .needed = required},
    FieldFormat{.key = "at_least", .type = yes_no},
    FieldFormat{.key = "phase", .type = choice, .choices = money_phases},
    FieldFormat{.key = "ref"},
    FieldFormat{.key = "date", .type = date},
    FieldFormat{.key = "by"},
    FieldFormat{.key = "reason"},
    FieldFormat{.key = "note"},
};

/// Those of a row of money, and the task it belongs to.
constexpr auto decision_fields = [] {
  std::array<FieldFormat, money_fields.size() + 1> fields = {
      FieldFormat{.key = "task", .needed = required}};
  std::copy(money_fields.begin(), money_fields.end(), fields.begin() + 1);
  return fields;
}();

constexpr std::array progress_fields = {
    FieldFormat{.key = "stage", .type = choice, .choices = work_stages},
    FieldFormat{.key = "date", .type = date},
    FieldFormat{.key = "note"},
    FieldFormat{.key = "proposal"},
    FieldFormat{.key = "ref"},
};

constexpr std::array agency_progress_fields = {
    FieldFormat{.key = "date", .type = date},
    FieldFormat{.key = "note"},
    FieldFormat{.key = "proposal"},
    FieldFormat{.key = "ref"},
};

constexpr std::array stage_count_fields = {
    FieldFormat{.key = "stage", .type = choice, .needed = required, .choices = work_stages},
    FieldFormat{.key = "count", .type = count, .needed = required},
    FieldFormat{.key = "within", .type = choice, .choices = work_stages},
    FieldFormat{.key = "date", .type = date},
    FieldFormat{.key = "note"},
    FieldFormat{.key = "ref"},
};

constexpr std::array programme_fields = {
    FieldFormat{.key = "id", .type = code, .needed = required},
    FieldFormat{.key = "name"},
    FieldFormat{.key = "tasks", .type = count},
    FieldFormat{.key = "money", .type = object, .list = true, .object = &money_format},
    FieldFormat{.key = "progress", .type = object, .list = true, .object = &stage_count_format},
    FieldFormat{.key = "note"},
    FieldFormat{.key = "proposal"},
    FieldFormat{.key = "ref"},
};

constexpr std::array explained_number_fields = {
    FieldFormat{.key = "value", .type = any, .needed = required},
    FieldFormat{.key = "ref"},
    FieldFormat{.key = "note"},
};

constexpr std::array quote_fields = {
    FieldFormat{.key = "supplier"},
    FieldFormat{.key = "unit_price", .type = money, .needed = required},
    FieldFormat{.key = "ref"},
    FieldFormat{.key = "date", .type = date},
};

constexpr std::array price_fields = {
    FieldFormat{.key = "kind", .type = choice, .choices = price_kinds},
    FieldFormat{.key = "ref"},
    FieldFormat{.key = "date", .type = date},
    FieldFormat{.key = "quotes", .type = object, .list = true, .object = &quote_format},
    FieldFormat{.key = "rule", .type = choice, .choices = price_rules},
};

constexpr std::array line_fields = {
    FieldFormat{.key = "no"},
    FieldFormat{.key = "id", .type = code},
    FieldFormat{.key = "name"},
    FieldFormat{.key = "group"},
    FieldFormat{.key = "kind", .type = choice, .choices = line_kinds},
    FieldFormat{.key = "category"},
    FieldFormat{.key = "unit"},
    FieldFormat{.key = "quantity", .type = any},
    FieldFormat{.key = "unit_price", .type = any},
    FieldFormat{.key = "amount", .type = money},
    FieldFormat{.key = "approximate", .type = choice, .choices = approximate_words},
    FieldFormat{.key = "norm", .type = code},
    FieldFormat{.key = "method"},
    FieldFormat{.key = "inputs", .type = map},
    FieldFormat{.key = "given", .type = map},
    FieldFormat{.key = "row"},
    FieldFormat{.key = "vat", .type = any},
    FieldFormat{.key = "vat_included", .type = yes_no},
    FieldFormat{.key = "price", .type = object, .object = &price_format},
    FieldFormat{.key = "stated", .type = any},
    FieldFormat{.key = "facts", .type = map},
    FieldFormat{.key = "note"},
    FieldFormat{.key = "form_row", .type = count},
};

constexpr std::array estimate_fields = {
    FieldFormat{.key = "method", .needed = required},
    FieldFormat{.key = "inputs", .type = map},
    FieldFormat{.key = "given", .type = map},
    FieldFormat{.key = "row"},
    FieldFormat{.key = "lines", .type = object, .list = true, .object = &line_format},
    FieldFormat{.key = "lines_from"},
    FieldFormat{.key = "numbers", .type = choice, .choices = number_style_words},
    FieldFormat{.key = "unit", .type = choice, .choices = money_units},
    FieldFormat{.key = "note"},
};

constexpr std::array task_fields = {
    FieldFormat{.key = "id", .type = code, .needed = required},
    FieldFormat{.key = "no"},
    FieldFormat{.key = "name"},
    FieldFormat{.key = "illustrative", .type = yes_no},
    FieldFormat{.key = "agency", .needed = required},
    FieldFormat{.key = "group"},
    FieldFormat{.key = "programmes", .list = true},
    FieldFormat{.key = "scope", .type = choice, .choices = task_scopes},
    FieldFormat{.key = "procedure", .type = choice, .choices = task_procedures},
    FieldFormat{.key = "funding", .type = object, .list = true, .object = &funding_format},
    FieldFormat{.key = "years", .type = map},
    FieldFormat{.key = "budget", .type = object, .object = &budget_format},
    FieldFormat{.key = "dates", .type = object, .object = &dates_format},
    FieldFormat{.key = "facts", .type = map},
    FieldFormat{.key = "price_date", .type = date},
    FieldFormat{.key = "price_books", .list = true},
    FieldFormat{.key = "legal_basis", .list = true},
    FieldFormat{.key = "money", .type = object, .list = true, .object = &money_format},
    FieldFormat{.key = "progress", .type = object, .object = &progress_format},
    FieldFormat{.key = "estimate", .type = object, .object = &estimate_format},
    FieldFormat{.key = "note"},
    FieldFormat{.key = "form_row", .type = count},
};

constexpr std::array plan_file_fields = {
    FieldFormat{.key = "format", .type = count, .needed = required},
    FieldFormat{.key = "plan", .type = object, .object = &plan_header_format},
    FieldFormat{.key = "agencies", .type = object, .list = true, .object = &agency_format},
    FieldFormat{.key = "groups", .type = object, .list = true, .object = &named_format},
    FieldFormat{.key = "programmes", .type = object, .list = true, .object = &programme_format},
    FieldFormat{.key = "sources", .type = object, .list = true, .object = &source_format},
    FieldFormat{.key = "submissions", .type = object, .list = true, .object = &submission_format},
    FieldFormat{.key = "money", .type = object, .list = true, .object = &decision_format},
    FieldFormat{.key = "include", .list = true},
    FieldFormat{.key = "tasks", .type = object, .list = true, .object = &task_format},
};

}  // namespace

constexpr ObjectFormat plan_header_format = {"plan-header", plan_header_fields};
constexpr ObjectFormat signature_format = {"signature", signature_fields};
constexpr ObjectFormat agency_format = {"agency", agency_fields};
constexpr ObjectFormat submission_format = {"submission", submission_fields};
constexpr ObjectFormat source_format = {"source", source_fields};
constexpr ObjectFormat named_format = {"named", named_fields};
constexpr ObjectFormat funding_format = {"funding", funding_fields};
constexpr ObjectFormat budget_format = {"budget", budget_fields};
constexpr ObjectFormat dates_format = {"dates", dates_fields};
constexpr ObjectFormat money_format = {"money", money_fields};
constexpr ObjectFormat progress_format = {"progress", progress_fields};
constexpr ObjectFormat agency_progress_format = {"agency-progress", agency_progress_fields};
constexpr ObjectFormat stage_count_format = {"stage-count", stage_count_fields};
constexpr ObjectFormat programme_format = {"programme", programme_fields};
constexpr ObjectFormat decision_format = {"decision", decision_fields};
constexpr ObjectFormat explained_number_format = {"explained-value", explained_number_fields};
constexpr ObjectFormat quote_format = {"quote", quote_fields};
constexpr ObjectFormat price_format = {"price", price_fields};
constexpr ObjectFormat line_format = {"line", line_fields};
constexpr ObjectFormat estimate_format = {"estimate", estimate_fields};
constexpr ObjectFormat task_format = {"task", task_fields};
constexpr ObjectFormat plan_file_format = {"plan-file", plan_file_fields};

}  // namespace dutoan
