#include "output/sql_schema.hpp"

namespace dutoan {

namespace {

using enum SqlType;
constexpr bool or_null = true;

constexpr SqlColumn task_column{"task", integer, false, "the number of the task"};
constexpr SqlColumn position_column{"position", integer, false, "from 1"};
constexpr SqlColumn figure_columns{"", figure, false, ""};

constexpr std::array plan_columns = {
    SqlColumn{"format", integer, false, "1: the format of this database"},
    SqlColumn{"number", text, false, "as on paper"},
    SqlColumn{"title"},
    SqlColumn{"date", text, or_null},
    SqlColumn{"year", integer, or_null},
    SqlColumn{"price_date", text, or_null},
    SqlColumn{"rounding", text, false, "exact or printed"},
    SqlColumn{"norms_edition"},
    SqlColumn{"as_of", text, or_null, "the day of --as-of"},
    SqlColumn{"allow_unverified", flag, false, "values from memory were used"},
    SqlColumn{"input_errors", flag, false, "something in the plan is wrong and was left out"},
    SqlColumn{"only_task", text, false,
              "of --only: the one task that is here; figures below are of all"},
    figure_columns,
};
constexpr std::array agency_columns = {
    position_column,
    SqlColumn{"id"},
    SqlColumn{"name"},
    SqlColumn{"parent", text, false, "the id of the agency above"},
    SqlColumn{"due", text, or_null, "the day it is to send in"},
};
constexpr std::array named_columns = {position_column, SqlColumn{"id"}, SqlColumn{"name"}};
constexpr std::array source_columns = {
    position_column, SqlColumn{"id"}, SqlColumn{"name"},
    SqlColumn{"state", integer, or_null, "1: of the state budget; 0: not"}};
constexpr std::array submission_columns = {
    position_column,
    SqlColumn{"agency"},
    SqlColumn{"file"},
    SqlColumn{"sha256"},
    SqlColumn{"received", text, or_null},
    SqlColumn{"rows_sent", integer},
    SqlColumn{"rows_placed", integer},
    SqlColumn{"errors", integer},
};
constexpr std::array document_columns = {position_column, SqlColumn{"id"}, SqlColumn{"title"},
                                         SqlColumn{"sha256"}};
constexpr std::array input_file_columns = {position_column, SqlColumn{"name"}, SqlColumn{"sha256"}};
constexpr std::array task_columns = {
    SqlColumn{"number", integer, false, "its place in the plan, from 1"},
    SqlColumn{"id", text, false, "agency/id"},
    SqlColumn{"agency"},
    SqlColumn{"no"},
    SqlColumn{"name"},
    SqlColumn{"plan_group"},
    SqlColumn{"programmes", text, false, "ids with + between them"},
    SqlColumn{"scope"},
    SqlColumn{"procedure"},
    SqlColumn{"chuong"},
    SqlColumn{"khoan"},
    SqlColumn{"muc"},
    SqlColumn{"tieu_muc"},
    SqlColumn{"method"},
    SqlColumn{"method_title"},
    SqlColumn{"document", text, false, "of the method"},
    SqlColumn{"document_title"},
    SqlColumn{"norms_date", text, or_null, "at which norms were looked up"},
    SqlColumn{"estimate_date", text, or_null},
    SqlColumn{"received_date", text, or_null},
    SqlColumn{"returned_date", text, or_null},
    SqlColumn{"appraised_date", text, or_null},
    SqlColumn{"approved_date", text, or_null},
    SqlColumn{"start_date", text, or_null},
    SqlColumn{"end_date", text, or_null},
    SqlColumn{"broken", flag, false, "left out: its text has errors"},
    SqlColumn{"estimated", flag, false, "it has an estimate"},
    SqlColumn{"total_row", text, false, "the row of method_row that is the total"},
    SqlColumn{"table_lines", integer, false, "lines that stand in tables of their own"},
    figure_columns,
};
constexpr std::array missing_columns = {
    SqlColumn{"number", integer, false, "from 1"},
    SqlColumn{"task", integer, or_null, "NULL: outside the tasks"},
    SqlColumn{"id", text, false, "of the message"},
    SqlColumn{"vi"},
    SqlColumn{"en"},
    SqlColumn{"remedy_vi"},
    SqlColumn{"remedy_en"},
    SqlColumn{"place"},
};
constexpr std::array task_funding_columns = {
    task_column, position_column, SqlColumn{"source", text, false, "empty: none is named"},
    figure_columns};
constexpr std::array task_year_columns = {
    task_column, position_column, SqlColumn{"year", integer, or_null, "NULL: none is named"},
    figure_columns};
constexpr std::array task_cost_group_columns = {
    task_column, position_column, SqlColumn{"cost_group", text, false, "empty: not split"},
    SqlColumn{"label"}, figure_columns};
constexpr std::array task_evidence_columns = {
    task_column, position_column,
    SqlColumn{"evidence", text, false, "memory, secondary, user, primary; empty: not known"},
    figure_columns};
constexpr std::array task_document_columns = {task_column, position_column, SqlColumn{"document"}};
constexpr std::array money_columns = {
    task_column,
    position_column,
    SqlColumn{"what", text, false, "requested, appraised, planned, approved, assigned, ..."},
    SqlColumn{"year", integer, or_null},
    SqlColumn{"source"},
    SqlColumn{"amount", dong, or_null, "rounded to whole đồng; NULL: beyond 64 bits"},
    SqlColumn{"exact_amount"},
    SqlColumn{"written_unit", text, false, "đồng of the unit it was written in"},
    SqlColumn{"approximate", text, false, "about, at-least"},
    SqlColumn{"phase"},
    SqlColumn{"ref"},
    SqlColumn{"date", text, or_null},
    SqlColumn{"decided_by"},
    SqlColumn{"reason"},
    SqlColumn{"note"},
    SqlColumn{"counted", flag, false, "0: a later row of the same kind replaces it"},
};
constexpr std::array method_row_columns = {
    task_column,
    SqlColumn{"line", integer, false, "the line whose price it makes; 0: the task's own row"},
    position_column,
    SqlColumn{"id"},
    SqlColumn{"label"},
    SqlColumn{"unit"},
    SqlColumn{"formula"},
    SqlColumn{"given", text, false, "the paper that states it instead of the formula"},
    SqlColumn{"value", text, or_null, "exact, of the last column"},
    SqlColumn{"before_tax", dong, or_null},
    SqlColumn{"tax", dong, or_null},
    SqlColumn{"amount", dong, or_null, "after tax; of rows in đồng, only where complete"},
    SqlColumn{"at_least", dong, or_null},
    SqlColumn{"known_part", dong, or_null},
    SqlColumn{"complete", flag},
    SqlColumn{"approximate"},
    SqlColumn{"illustrative", flag},
    SqlColumn{"evidence"},
    SqlColumn{"basis"},
    SqlColumn{"place"},
};
constexpr std::array line_columns = {
    task_column,
    position_column,
    SqlColumn{"no"},
    SqlColumn{"id"},
    SqlColumn{"name"},
    SqlColumn{"cost_group"},
    SqlColumn{"kind"},
    SqlColumn{"category"},
    SqlColumn{"unit"},
    SqlColumn{"quantity", text, or_null, "exact"},
    SqlColumn{"unit_price", text, or_null, "đồng, exact"},
    SqlColumn{"vat", text, or_null, "a rate such as 0.1, or not_subject"},
    SqlColumn{"method", text, false, "or norm, that gave the price"},
    SqlColumn{"price_kind"},
    SqlColumn{"price_ref"},
    SqlColumn{"price_date", text, or_null},
    SqlColumn{"price_rule"},
    SqlColumn{"stated", text, or_null, "đồng, exact: the amount the agency itself wrote"},
    SqlColumn{"before_tax", dong, or_null},
    SqlColumn{"tax", dong, or_null},
    SqlColumn{"amount", dong, or_null, "after tax; only where complete"},
    SqlColumn{"at_least", dong, or_null},
    SqlColumn{"known_part", dong, or_null},
    SqlColumn{"complete", flag},
    SqlColumn{"approximate"},
    SqlColumn{"illustrative", flag},
    SqlColumn{"evidence"},
    SqlColumn{"basis"},
    SqlColumn{"place", text, false, "file:line:column, or file:sheet!cell"},
    SqlColumn{"note"},
};
constexpr std::array quote_columns = {task_column,
                                      SqlColumn{"line", integer},
                                      position_column,
                                      SqlColumn{"supplier"},
                                      SqlColumn{"unit_price", text, false, "đồng, exact"},
                                      SqlColumn{"ref"},
                                      SqlColumn{"date", text, or_null}};
constexpr std::array fact_columns = {
    task_column, SqlColumn{"line", integer, false, "0: of the task"}, position_column,
    SqlColumn{"name"}, SqlColumn{"value", text, false, "as stated"}};

constexpr std::array tables = {
    SqlTable{"plan", "kế hoạch: one row, with the plan's total", plan_columns, ""},
    SqlTable{"agency", "đơn vị", agency_columns, "position"},
    SqlTable{"plan_group", "nhóm nhiệm vụ: groups of tasks", named_columns, "position"},
    SqlTable{"programme", "chương trình", named_columns, "position"},
    SqlTable{"source", "nguồn vốn: sources of money", source_columns, "position"},
    SqlTable{"submission", "hồ sơ đã nhận: what agencies sent in", submission_columns, "position"},
    SqlTable{"document", "văn bản: the documents of norms used", document_columns, "position"},
    SqlTable{"input_file", "tệp đã đọc: the files read", input_file_columns, "position"},
    SqlTable{"task", "nhiệm vụ: tasks, with their totals", task_columns, "number"},
    SqlTable{"missing", "còn thiếu: why figures are incomplete", missing_columns, "number", true},
    SqlTable{"task_funding", "theo nguồn: the total of a task by source", task_funding_columns,
             "task, position", true},
    SqlTable{"task_year", "theo năm: the total of a task by year", task_year_columns,
             "task, position", true},
    SqlTable{"task_cost_group", "theo nhóm chi phí: the total of a task by cost group",
             task_cost_group_columns, "task, position", true},
    SqlTable{"task_evidence", "theo mức xác minh: the total of a task by class of evidence",
             task_evidence_columns, "task, position", true},
    SqlTable{"task_document", "văn bản của nhiệm vụ: the documents a task rests on",
             task_document_columns, "task, position", true},
    SqlTable{"money", "tiền đã ghi: figures people stated for a task", money_columns,
             "task, position", true},
    SqlTable{"method_row", "bảng tính: the rows of the method", method_row_columns,
             "task, line, position", true},
    SqlTable{"line", "hạng mục: the lines of the estimates", line_columns, "task, position", true},
    SqlTable{"quote", "báo giá: the quotations behind the price of a line", quote_columns,
             "task, line, position", true},
    SqlTable{"fact", "thông tin bổ sung: facts stated of a task or line", fact_columns,
             "task, line, position", true},
};

}  // namespace

std::span<const SqlTable> sql_tables() {
  return tables;
}

const SqlTable& sql_table(SqlTableName name) {
  return tables[std::size_t(name)];
}

}  // namespace dutoan
