#include "output/result_format.hpp"

#include <array>

namespace dutoan {

namespace {

using enum FieldType;
using enum Needed;

constexpr std::array message_fields = {
    FieldFormat{.key = "id", .needed = required},
    FieldFormat{.key = "arguments", .type = any, .list = true},
    FieldFormat{.key = "vi"},
    FieldFormat{.key = "en"},
};
constexpr ObjectFormat message_format = {"message", message_fields};

constexpr std::array missing_fields = {
    FieldFormat{.key = "id", .needed = required},
    FieldFormat{.key = "arguments", .type = any, .list = true},
    FieldFormat{.key = "vi"},
    FieldFormat{.key = "en"},
    FieldFormat{.key = "remedy", .type = object, .object = &message_format},
    FieldFormat{.key = "place"},
};
constexpr ObjectFormat missing_format = {"missing-item", missing_fields};

constexpr std::array used_document_fields = {
    FieldFormat{.key = "document", .needed = required},
    FieldFormat{.key = "title"},
    FieldFormat{.key = "sha256", .needed = required},
};
constexpr ObjectFormat used_document_format = {"used-document", used_document_fields};

constexpr std::array submission_fields = {
    FieldFormat{.key = "agency", .needed = required},
    FieldFormat{.key = "file"},
    FieldFormat{.key = "sha256"},
    FieldFormat{.key = "received", .type = date},
    FieldFormat{.key = "rows", .type = count},
    FieldFormat{.key = "placed", .type = count},
    FieldFormat{.key = "errors", .type = count},
};
constexpr ObjectFormat submission_format = {"submission", submission_fields};

constexpr std::array used_file_fields = {
    FieldFormat{.key = "file", .needed = required},
    FieldFormat{.key = "sha256", .needed = required},
};
constexpr ObjectFormat used_file_format = {"used-file", used_file_fields};

constexpr std::array rounding_fields = {
    FieldFormat{.key = "policy"},
    FieldFormat{.key = "step"},
};
constexpr ObjectFormat rounding_format = {"result-rounding", rounding_fields};

constexpr std::array funding_fields = {
    FieldFormat{.key = "source", .needed = required},
    FieldFormat{.key = "amount"},
    FieldFormat{.key = "complete", .type = yes_no},
    FieldFormat{.key = "at_least"},
    FieldFormat{.key = "known_part"},
};
constexpr ObjectFormat funding_format = {"funding-part", funding_fields};

constexpr std::array year_fields = {
    FieldFormat{.key = "year", .type = count, .needed = required},
    FieldFormat{.key = "amount"},
    FieldFormat{.key = "complete", .type = yes_no},
    FieldFormat{.key = "at_least"},
    FieldFormat{.key = "known_part"},
};
constexpr ObjectFormat year_format = {"year-part", year_fields};

constexpr std::array split_term_fields = {
    FieldFormat{.key = "source", .needed = required},
    FieldFormat{.key = "share"},
    FieldFormat{.key = "amount"},
    FieldFormat{.key = "rest", .type = yes_no},
};
constexpr ObjectFormat split_term_format = {"split-term", split_term_fields};

constexpr std::array split_year_fields = {
    FieldFormat{.key = "year", .type = count, .needed = required},
    FieldFormat{.key = "share", .needed = required},
};
constexpr ObjectFormat split_year_format = {"split-year", split_year_fields};

constexpr std::array split_fields = {
    FieldFormat{.key = "funding", .type = object, .list = true, .object = &split_term_format},
    FieldFormat{.key = "years", .type = object, .list = true, .object = &split_year_format},
};
constexpr ObjectFormat split_format = {"split", split_fields};

constexpr std::array cost_group_fields = {
    FieldFormat{.key = "id", .needed = required},
    FieldFormat{.key = "label", .type = local},
    FieldFormat{.key = "complete", .type = yes_no, .needed = required},
    FieldFormat{.key = "total"},
    FieldFormat{.key = "at_least"},
    FieldFormat{.key = "known_part"},
    FieldFormat{.key = "approximate"},
    FieldFormat{.key = "illustrative", .type = yes_no},
};
constexpr ObjectFormat cost_group_format = {"cost-group-part", cost_group_fields};

// Of a row with columns the three amounts have the columns' names, and `at_least` is a map.
constexpr std::array row_fields = {
    FieldFormat{.key = "id", .needed = required},
    FieldFormat{.key = "value"},
    FieldFormat{.key = "amount"},
    FieldFormat{.key = "before_tax"},
    FieldFormat{.key = "tax"},
    FieldFormat{.key = "after_tax"},
    FieldFormat{.key = "complete", .type = yes_no},
    FieldFormat{.key = "approximate"},
    FieldFormat{.key = "at_least", .type = any},
    FieldFormat{.key = "known_part", .type = any},
    FieldFormat{.key = "unit"},
    FieldFormat{.key = "given"},
    FieldFormat{.key = "evidence"},
    FieldFormat{.key = "basis"},
    FieldFormat{.key = "place"},
};
constexpr ObjectFormat row_format = {"result-row", row_fields};

constexpr std::array line_fields = {
    FieldFormat{.key = "no"},
    FieldFormat{.key = "id"},
    FieldFormat{.key = "name"},
    FieldFormat{.key = "group"},
    FieldFormat{.key = "kind"},
    FieldFormat{.key = "category"},
    FieldFormat{.key = "quantity"},
    FieldFormat{.key = "unit"},
    FieldFormat{.key = "unit_price"},
    FieldFormat{.key = "method"},
    FieldFormat{.key = "price", .type = any},
    FieldFormat{.key = "vat"},
    FieldFormat{.key = "complete", .type = yes_no},
    FieldFormat{.key = "before_tax"},
    FieldFormat{.key = "tax"},
    FieldFormat{.key = "amount"},
    FieldFormat{.key = "at_least", .type = any},
    FieldFormat{.key = "known_part", .type = any},
    FieldFormat{.key = "approximate"},
    FieldFormat{.key = "stated"},
    FieldFormat{.key = "evidence"},
    FieldFormat{.key = "basis"},
    FieldFormat{.key = "place"},
    FieldFormat{.key = "note"},
    FieldFormat{.key = "facts", .type = map},
    FieldFormat{.key = "rows", .type = object, .list = true, .object = &row_format},
};
constexpr ObjectFormat line_format = {"result-line", line_fields};

constexpr std::array task_fields = {
    FieldFormat{.key = "id", .needed = required},
    FieldFormat{.key = "agency", .needed = required},
    FieldFormat{.key = "no"},
    FieldFormat{.key = "name"},
    FieldFormat{.key = "group"},
    FieldFormat{.key = "programmes", .list = true},
    FieldFormat{.key = "scope"},
    FieldFormat{.key = "procedure"},
    FieldFormat{.key = "budget", .type = map},
    FieldFormat{.key = "facts", .type = map},
    FieldFormat{.key = "method"},
    FieldFormat{.key = "document"},
    FieldFormat{.key = "document_title"},
    FieldFormat{.key = "method_title", .type = local},
    FieldFormat{.key = "date"},
    FieldFormat{.key = "dates", .type = map},
    FieldFormat{.key = "broken", .type = yes_no},
    FieldFormat{.key = "estimated", .type = yes_no, .needed = required},
    FieldFormat{.key = "complete", .type = yes_no, .needed = required},
    FieldFormat{.key = "total"},
    FieldFormat{.key = "at_least"},
    FieldFormat{.key = "known_part"},
    FieldFormat{.key = "approximate"},
    FieldFormat{.key = "illustrative", .type = yes_no},
    FieldFormat{.key = "total_row"},
    FieldFormat{.key = "money", .type = any, .list = true},
    FieldFormat{.key = "progress", .type = map},
    FieldFormat{.key = "funding", .type = object, .list = true, .object = &funding_format},
    FieldFormat{.key = "years", .type = object, .list = true, .object = &year_format},
    FieldFormat{.key = "split", .type = object, .object = &split_format},
    FieldFormat{.key = "cost_groups", .type = object, .list = true, .object = &cost_group_format},
    FieldFormat{.key = "evidence", .type = map, .needed = required},
    FieldFormat{.key = "missing",
                .type = object,
                .needed = required,
                .list = true,
                .object = &missing_format},
    FieldFormat{.key = "unverified", .type = any},
    FieldFormat{.key = "documents", .list = true},
    FieldFormat{.key = "columns", .list = true},
    FieldFormat{.key = "table_lines", .type = count},
    FieldFormat{
        .key = "rows", .type = object, .needed = required, .list = true, .object = &row_format},
    FieldFormat{
        .key = "lines", .type = object, .needed = required, .list = true, .object = &line_format},
};
constexpr ObjectFormat task_format = {"result-task", task_fields};

constexpr std::array options_fields = {
    FieldFormat{.key = "allow_unverified", .type = yes_no},
    FieldFormat{.key = "as_of", .type = date},
};
constexpr ObjectFormat options_format = {"result-options", options_fields};

constexpr std::array file_fields = {
    FieldFormat{.key = "format", .type = count, .needed = required},
    FieldFormat{.key = "status", .needed = required, .list = true},
    FieldFormat{.key = "plan", .type = map, .needed = required},
    FieldFormat{.key = "submissions", .type = object, .list = true, .object = &submission_format},
    FieldFormat{.key = "complete", .type = yes_no, .needed = required},
    FieldFormat{.key = "total"},
    FieldFormat{.key = "at_least"},
    FieldFormat{.key = "known_part"},
    FieldFormat{.key = "approximate"},
    FieldFormat{.key = "illustrative", .type = yes_no},
    FieldFormat{.key = "evidence", .type = map, .needed = required},
    FieldFormat{.key = "missing",
                .type = object,
                .needed = required,
                .list = true,
                .object = &missing_format},
    FieldFormat{.key = "rounding", .type = object, .needed = required, .object = &rounding_format},
    FieldFormat{.key = "norms_edition"},
    FieldFormat{.key = "norms",
                .type = object,
                .needed = required,
                .list = true,
                .object = &used_document_format},
    FieldFormat{.key = "inputs",
                .type = object,
                .needed = required,
                .list = true,
                .object = &used_file_format},
    FieldFormat{.key = "read_from", .needed = required, .list = true},
    FieldFormat{.key = "options", .type = object, .needed = required, .object = &options_format},
    FieldFormat{.key = "unread_files", .list = true},
    FieldFormat{
        .key = "tasks", .type = object, .needed = required, .list = true, .object = &task_format},
};

}  // namespace

constexpr ObjectFormat result_file_format = {"result-file", file_fields};

}  // namespace dutoan
