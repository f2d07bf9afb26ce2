#include "input/norm_format.hpp"

#include "base/rounding.hpp"
#include "input/table_numbers.hpp"

#include <array>

namespace dutoan {

namespace {

using enum FieldType;
constexpr Needed required = Needed::required;

constexpr std::array<std::string_view, 4> evidence_words = {"memory", "secondary", "user",
                                                            "primary"};
constexpr std::array<std::string_view, 4> table_kinds = {"value", "keyed", "ladder", "brackets"};
constexpr std::array<std::string_view, 4> cell_types = {"number", "text", "yes_no", "date"};
constexpr std::array<std::string_view, 1> end_words = {"hold"};
constexpr std::array validity_fields = {
    FieldFormat{.key = "from", .type = date},
    FieldFormat{.key = "until", .type = date},
};

constexpr std::array cell_fields = {
    FieldFormat{.key = "value", .type = any},
    FieldFormat{.key = "missing"},
    FieldFormat{.key = "evidence", .type = choice, .choices = evidence_words},
    FieldFormat{.key = "note"},
};

constexpr std::array table_row_fields = {
    FieldFormat{.key = "from", .type = number},
    FieldFormat{.key = "above", .type = number},
    FieldFormat{.key = "at", .type = number},
    FieldFormat{.key = "value", .type = any},
    FieldFormat{.key = "missing"},
    FieldFormat{.key = "evidence", .type = choice, .choices = evidence_words},
    FieldFormat{.key = "basis"},
    FieldFormat{.key = "note"},
};

constexpr std::array table_version_fields = {
    FieldFormat{.key = "from", .type = date},
    FieldFormat{.key = "until", .type = date},
    FieldFormat{.key = "value", .type = any},
    FieldFormat{.key = "rows", .type = any},
    FieldFormat{.key = "missing"},
    FieldFormat{.key = "basis"},
    FieldFormat{.key = "evidence", .type = choice, .choices = evidence_words},
    FieldFormat{.key = "note"},
};

constexpr std::array table_fields = {
    FieldFormat{.key = "title"},
    FieldFormat{.key = "basis"},
    FieldFormat{.key = "evidence", .type = choice, .choices = evidence_words},
    FieldFormat{.key = "unit"},
    FieldFormat{.key = "kind", .type = choice, .choices = table_kinds},
    FieldFormat{.key = "type", .type = choice, .choices = cell_types},
    FieldFormat{.key = "shared", .type = yes_no},
    FieldFormat{.key = "illustrative", .type = yes_no},
    FieldFormat{.key = "in_force", .type = object, .object = &validity_format},
    FieldFormat{.key = "value", .type = any},
    FieldFormat{.key = "rows", .type = any},
    FieldFormat{.key = "versions", .type = object, .list = true, .object = &table_version_format},
    FieldFormat{.key = "ends", .type = choice, .choices = end_words},
    FieldFormat{.key = "otherwise", .type = any},
    FieldFormat{.key = "missing"},
    FieldFormat{.key = "note"},
};

constexpr std::array input_fields = {
    FieldFormat{.key = "label", .type = local},
    FieldFormat{.key = "type", .needed = required},
    FieldFormat{.key = "unit"},
    FieldFormat{.key = "optional", .type = yes_no},
    FieldFormat{.key = "single", .type = yes_no},
    FieldFormat{.key = "default", .type = any},
    FieldFormat{.key = "min", .type = number},
    FieldFormat{.key = "max", .type = number},
    FieldFormat{.key = "of", .type = any},
    FieldFormat{.key = "one_per"},
    FieldFormat{.key = "fields", .type = map, .object = &input_format},
    FieldFormat{.key = "groups", .type = map},
    FieldFormat{.key = "category", .type = map},
    FieldFormat{.key = "note"},
};

constexpr std::array rounding_fields = {
    FieldFormat{.key = "step", .type = number, .needed = required},
    FieldFormat{.key = "direction", .type = choice, .choices = direction_words},
};

constexpr std::array row_fields = {
    FieldFormat{.key = "id", .needed = required},
    FieldFormat{.key = "label", .type = local},
    FieldFormat{.key = "formula", .needed = required},
    FieldFormat{.key = "unit"},
    FieldFormat{.key = "basis"},
    FieldFormat{.key = "evidence", .type = choice, .choices = evidence_words},
    FieldFormat{.key = "round", .type = object, .object = &rounding_format},
    FieldFormat{.key = "print", .type = yes_no},
    FieldFormat{.key = "note"},
};

constexpr std::array method_fields = {
    FieldFormat{.key = "id", .needed = required},
    FieldFormat{.key = "title", .type = local},
    FieldFormat{.key = "basis"},
    FieldFormat{.key = "evidence", .type = choice, .choices = evidence_words},
    FieldFormat{.key = "in_force", .type = object, .object = &validity_format},
    FieldFormat{.key = "kind"},
    FieldFormat{.key = "columns", .list = true},
    FieldFormat{.key = "inputs", .type = map, .object = &input_format},
    FieldFormat{
        .key = "rows", .type = object, .needed = required, .list = true, .object = &row_format},
    FieldFormat{.key = "total", .needed = required},
    FieldFormat{.key = "cost_groups", .list = true},
    FieldFormat{.key = "note"},
};

constexpr std::array norm_item_fields = {
    FieldFormat{.key = "code", .type = code, .needed = required},
    FieldFormat{.key = "name"},
    FieldFormat{.key = "unit", .needed = required},
    FieldFormat{.key = "method", .needed = required},
    FieldFormat{.key = "basis"},
    FieldFormat{.key = "evidence", .type = choice, .needed = required, .choices = evidence_words},
    FieldFormat{.key = "illustrative", .type = yes_no},
    FieldFormat{.key = "in_force", .type = object, .object = &validity_format},
    FieldFormat{.key = "inputs", .type = map},
    FieldFormat{.key = "note"},
};

constexpr std::array price_book_fields = {
    FieldFormat{.key = "id", .needed = required},
    FieldFormat{.key = "title"},
    FieldFormat{.key = "region"},
    FieldFormat{.key = "basis"},
    FieldFormat{.key = "in_force", .type = object, .object = &validity_format},
    FieldFormat{.key = "evidence", .type = choice, .needed = required, .choices = evidence_words},
    FieldFormat{.key = "illustrative", .type = yes_no},
    FieldFormat{.key = "unit"},
    FieldFormat{.key = "rows", .type = any},
    FieldFormat{.key = "rows_from"},
    FieldFormat{.key = "numbers", .type = choice, .choices = number_style_words},
    FieldFormat{.key = "note"},
};

constexpr std::array overrides_fields = {
    FieldFormat{.key = "tables", .type = map, .object = &table_format},
    FieldFormat{.key = "method", .type = object, .object = &method_format},
    FieldFormat{.key = "methods", .type = object, .list = true, .object = &method_format},
    FieldFormat{.key = "norm_items", .type = object, .list = true, .object = &norm_item_format},
    FieldFormat{.key = "price_books", .type = object, .list = true, .object = &price_book_format},
};

constexpr std::array norm_file_fields = {
    FieldFormat{.key = "format", .type = count, .needed = required},
    FieldFormat{.key = "document", .needed = required},
    FieldFormat{.key = "in_force", .type = object, .object = &validity_format},
    FieldFormat{.key = "tables", .type = map, .object = &table_format},
    FieldFormat{.key = "method", .type = object, .object = &method_format},
    FieldFormat{.key = "methods", .type = object, .list = true, .object = &method_format},
    FieldFormat{.key = "norm_items", .type = object, .list = true, .object = &norm_item_format},
    FieldFormat{.key = "price_books", .type = object, .list = true, .object = &price_book_format},
    FieldFormat{.key = "overrides", .type = object, .object = &overrides_format},
    FieldFormat{.key = "note"},
};

constexpr std::array claimed_name_fields = {
    FieldFormat{.key = "name", .type = code, .needed = required},
    FieldFormat{.key = "from", .type = date},
    FieldFormat{.key = "until", .type = date},
};

constexpr std::array document_fields = {
    FieldFormat{.key = "id", .needed = required},
    FieldFormat{.key = "number"},
    FieldFormat{.key = "type"},
    FieldFormat{.key = "title"},
    FieldFormat{.key = "issuer"},
    FieldFormat{.key = "signed", .type = date},
    FieldFormat{.key = "in_force", .type = object, .object = &validity_format},
    FieldFormat{.key = "replaced_by"},
    FieldFormat{.key = "evidence", .type = choice, .needed = required, .choices = evidence_words},
    FieldFormat{.key = "methods", .type = any, .list = true, .object = &claimed_name_format},
    FieldFormat{.key = "shared", .type = any, .list = true, .object = &claimed_name_format},
    FieldFormat{.key = "tables", .list = true},
    FieldFormat{.key = "norm_items", .type = any, .list = true, .object = &claimed_name_format},
    FieldFormat{.key = "price_books", .list = true},
};

constexpr std::array document_sources_fields = {
    FieldFormat{.key = "id", .needed = required},
    FieldFormat{.key = "read", .list = true},
    FieldFormat{.key = "checked", .type = date},
    FieldFormat{.key = "conflicts", .list = true},
    FieldFormat{.key = "note"},
};

constexpr std::array sources_fields = {
    FieldFormat{.key = "format", .type = count, .needed = required},
    FieldFormat{.key = "documents",
                .type = object,
                .needed = required,
                .list = true,
                .object = &document_sources_format},
};

constexpr std::array index_fields = {
    FieldFormat{.key = "format", .type = count, .needed = required},
    FieldFormat{.key = "edition", .type = date},
    FieldFormat{.key = "documents",
                .type = object,
                .needed = required,
                .list = true,
                .object = &document_format},
};

}  // namespace

constexpr ObjectFormat validity_format = {"validity", validity_fields};
constexpr ObjectFormat cell_format = {"cell", cell_fields};
constexpr ObjectFormat table_row_format = {"table-row", table_row_fields};
constexpr ObjectFormat table_version_format = {"table-version", table_version_fields};
constexpr ObjectFormat table_format = {"table", table_fields};
constexpr ObjectFormat input_format = {"input", input_fields};
constexpr ObjectFormat rounding_format = {"rounding", rounding_fields};
constexpr ObjectFormat row_format = {"row", row_fields};
constexpr ObjectFormat method_format = {"method", method_fields};
constexpr ObjectFormat norm_item_format = {"norm-item", norm_item_fields};
constexpr ObjectFormat price_book_format = {"price-book", price_book_fields};
constexpr ObjectFormat overrides_format = {"overrides", overrides_fields};
constexpr ObjectFormat norm_file_format = {"norm-file", norm_file_fields};
constexpr ObjectFormat claimed_name_format = {"claimed-name", claimed_name_fields};
constexpr ObjectFormat document_format = {"document", document_fields};
constexpr ObjectFormat document_sources_format = {"document-sources", document_sources_fields};
constexpr ObjectFormat sources_format = {"sources", sources_fields};
constexpr ObjectFormat index_format = {"index", index_fields};

}  // namespace dutoan
