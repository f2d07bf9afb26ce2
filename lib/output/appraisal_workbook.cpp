#include "output/appraisal_workbook.hpp"

#include "estimate/appraisal.hpp"
#include "output/catalogue.hpp"
#include "output/xlsx_book.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::uint32_t first_label_row = 2;
constexpr std::uint32_t table_heading_row = 8;
constexpr std::array<unsigned, appraisal_headings.size()> appraisal_widths = {6,  24, 44, 19,
                                                                              19, 19, 19, 36};
constexpr std::array money_columns = {AppraisalColumn::requested, AppraisalColumn::recomputed,
                                      AppraisalColumn::appraised, AppraisalColumn::difference};

XlsxCell cell_at(std::uint32_t row, AppraisalColumn column) {
  return {row, std::uint16_t(column)};
}

/// "ROUND" has no place here: đồng are whole. A sum that is nothing is blank, a bound says so.
std::string money_format(const Marks& marks, bool bound, bool is_sum) {
  const std::string digits = is_sum ? "#,##0;-#,##0;" : "#,##0";
  const std::string prefix = bound ? "≥ " : marks.at_least ? "hơn " : marks.about ? "≈ " : "";
  if (prefix.empty()) return digits;
  return "\"" + prefix + "\"#,##0";
}

/// What stands in a column below a heading or in all of it.
struct ColumnSum {
  Money sum;
  Marks marks;
  std::size_t known = 0;
  std::size_t unknown = 0;

  void add(const std::optional<Amount>& amount) {
    if (amount && amount->known) {
      sum += *amount->known;
      marks = both(marks, amount->marks);
      ++known;
    } else {
      ++unknown;
    }
  }
};

/// In the order of `money_columns`.
using ColumnSums = std::array<ColumnSum, money_columns.size()>;

/// Of a line: requested, recomputed, appraised, and what the last is above the first.
std::array<std::optional<Amount>, money_columns.size()> amounts_of(const AppraisalLine& line) {
  std::optional<Amount> difference;
  if (line.requested && line.appraised) {
    difference = Amount{.known = *line.appraised->known - *line.requested->known};
  }
  return {line.requested, line.recomputed, line.appraised, difference};
}

/// The lines of an agency, below its heading.
struct AgencyBlock {
  std::string id;
  std::string name;
  std::vector<AppraisalLine> lines;
};

std::vector<AgencyBlock> blocks_of(const PlanResult& result) {
  std::vector<AgencyBlock> blocks;
  for (const Agency& agency : result.agencies)
    blocks.push_back({agency.id, agency.name, {}});
  for (const TaskResult& task : result.tasks) {
    auto block = std::find_if(blocks.begin(), blocks.end(),
                              [&](const AgencyBlock& one) { return one.id == task.agency; });
    if (block == blocks.end()) block = blocks.insert(blocks.end(), {task.agency, "", {}});
    block->lines.push_back(appraisal_line(task));
  }
  std::erase_if(blocks, [](const AgencyBlock& block) { return block.lines.empty(); });
  return blocks;
}

class AppraisalWriter {
 public:
  AppraisalWriter(const PlanResult& result, XlsxBook& book)
      : result_(result), sheet_(book.add_sheet(appraisal_sheet)) {}

  void run() {
    write_labels();
    for (std::size_t i = 0; i < appraisal_headings.size(); ++i) {
      sheet_.text({table_heading_row, std::uint16_t(i)}, appraisal_headings[i], heading());
      sheet_.column_width(std::uint16_t(i), appraisal_widths[i]);
    }
    sheet_.row_height(table_heading_row, 36);
    const std::vector<AgencyBlock> blocks = blocks_of(result_);
    for (const AgencyBlock& block : blocks)
      write_block(block);
    write_total();
    write_foot();
    sheet_.freeze({table_heading_row + 1, std::uint16_t(AppraisalColumn::requested)});
    sheet_.protect();
    sheet_.page({.landscape = true,
                 .first_heading_row = table_heading_row,
                 .last_heading_row = table_heading_row});
  }

 private:
  static XlsxStyle heading() {
    return {.bold = true,
            .wrap = true,
            .border = true,
            .grey = true,
            .align = XlsxStyle::Align::centre};
  }

  static XlsxStyle bordered(bool bold = false) {
    return {.bold = bold, .wrap = true, .border = true};
  }

  void write_labels() {
    const auto last = std::uint16_t(appraisal_headings.size() - 1);
    sheet_.merge({{0, 0}, {0, last}}, "PHIẾU THẨM ĐỊNH DỰ TOÁN",
                 {.bold = true, .align = XlsxStyle::Align::centre, .size = 14});
    sheet_.merge({{1, 0}, {1, last}}, result_.header.title,
                 {.bold = true, .wrap = true, .align = XlsxStyle::Align::centre});
    put_label(AppraisalField::mark, appraisal_mark, true);
    put_label(AppraisalField::plan, result_.header.number, true);
    put_label(AppraisalField::unit, appraisal_unit, true);
    put_label(AppraisalField::appraiser, "", false);
    put_label(AppraisalField::date, "", false);
  }

  void put_label(AppraisalField field, std::string_view value, bool locked) {
    const std::uint32_t row = first_label_row + std::uint32_t(field);
    sheet_.text(cell_at(row, AppraisalColumn::id), appraisal_field_labels[std::size_t(field)],
                {.bold = true, .align = XlsxStyle::Align::right});
    const XlsxStyle style{.border = true,
                          .locked = locked,
                          .grey = locked,
                          .align = XlsxStyle::Align::left,
                          .number_format = field == AppraisalField::date ? "dd/mm/yyyy" : "@"};
    const XlsxCell cell = cell_at(row, AppraisalColumn::name);
    if (value.empty()) sheet_.blank(cell, style);
    if (!value.empty()) sheet_.text(cell, value, style);
  }

  /// The agency's own row, its tasks below it.
  void write_block(const AgencyBlock& block) {
    const std::uint32_t own = row_++;
    ColumnSums sums;
    std::size_t number = 0;
    for (const AppraisalLine& line : block.lines) {
      const auto amounts = amounts_of(line);
      for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i].add(amounts[i]);
        totals_[i].add(amounts[i]);
      }
      illustrative_ += line.task->illustrative ? 1 : 0;
      write_line(line, ++number);
    }
    sheet_.text(cell_at(own, AppraisalColumn::no), std::to_string(++agencies_), bordered(true));
    sheet_.blank(cell_at(own, AppraisalColumn::id), bordered());
    sheet_.text(cell_at(own, AppraisalColumn::name), block.name.empty() ? block.id : block.name,
                bordered(true));
    for (std::size_t i = 0; i < sums.size(); ++i) {
      const XlsxCell first = cell_at(own + 1, money_columns[i]);
      const XlsxCell last = cell_at(row_ - 1, money_columns[i]);
      write_sum(own, i, "=SUM(" + cell_name(first) + ":" + cell_name(last) + ")", sums[i]);
    }
    sheet_.blank(cell_at(own, AppraisalColumn::reason), bordered());
  }

  void write_sum(std::uint32_t row, std::size_t column, const std::string& formula,
                 const ColumnSum& sum) {
    // What is appraised fills up as it is typed; the foot says how far it is.
    const bool fixed = column < 2;
    XlsxStyle style = bordered(true);
    style.number_format =
        money_format(fixed ? sum.marks : Marks(), fixed && sum.unknown > 0 && sum.known > 0, true);
    sheet_.formula(cell_at(row, money_columns[column]), formula, to_number(sum.sum), style);
  }

  void write_line(const AppraisalLine& line, std::size_t number) {
    const std::uint32_t row = row_++;
    const TaskResult& task = *line.task;
    sheet_.text(cell_at(row, AppraisalColumn::no),
                std::to_string(agencies_ + 1) + "." + std::to_string(number), bordered());
    sheet_.text(cell_at(row, AppraisalColumn::id), task.id, bordered());
    sheet_.text(cell_at(row, AppraisalColumn::name), name_of(task), bordered());
    put_amount(row, AppraisalColumn::requested, line.requested, line.requested_differs, true);
    put_amount(row, AppraisalColumn::recomputed, line.recomputed, false, true);
    put_amount(row, AppraisalColumn::appraised, line.appraised, false, false);
    write_difference(row, amounts_of(line).back());
    XlsxStyle reason = bordered();
    reason.locked = false;
    const XlsxCell cell = cell_at(row, AppraisalColumn::reason);
    if (line.reason.empty()) sheet_.blank(cell, reason);
    if (!line.reason.empty()) sheet_.text(cell, line.reason, reason);
  }

  static std::string name_of(const TaskResult& task) {
    std::string name = task.name;
    const auto add = [&](const char* id) {
      name += (name.empty() ? "(" : " (") + phrase(id, Language::vietnamese) + ")";
    };
    if (task.illustrative) add("illustrative");
    if (task.broken) add("appraisal-has-errors");
    return name;
  }

  void put_amount(std::uint32_t row, AppraisalColumn column, const std::optional<Amount>& amount,
                  bool struck, bool locked) {
    XlsxStyle style = bordered();
    style.struck = struck;
    style.locked = locked;
    style.number_format = money_format(amount ? amount->marks : Marks(), false, false);
    const XlsxCell cell = cell_at(row, column);
    if (amount && amount->known) sheet_.number(cell, to_number(*amount->known), style);
    if (!amount || !amount->known) sheet_.blank(cell, style);
  }

  void write_difference(std::uint32_t row, const std::optional<Amount>& difference) {
    const std::string requested = cell_name(cell_at(row, AppraisalColumn::requested));
    const std::string appraised = cell_name(cell_at(row, AppraisalColumn::appraised));
    const std::string formula = "=IF(COUNT(" + requested + "," + appraised + ")=2," + appraised +
                                "-" + requested + ",\"\")";
    XlsxStyle style = bordered();
    style.number_format = "#,##0";
    const XlsxCell cell = cell_at(row, AppraisalColumn::difference);
    if (difference) sheet_.formula(cell, formula, to_number(*difference->known), style);
    if (!difference) sheet_.formula(cell, formula, "", style);
  }

  /// The rows of tasks have an id, those of agencies none: each task counts once.
  std::string of_tasks(AppraisalColumn column) const {
    return fixed_cell_name(cell_at(first_row, column)) + ":" +
           fixed_cell_name(cell_at(row_ - 1, column));
  }

  void write_total() {
    if (row_ == first_row) return;
    const std::uint32_t own = row_;
    for (const AppraisalColumn column : {AppraisalColumn::no, AppraisalColumn::id})
      sheet_.blank(cell_at(own, column), bordered());
    sheet_.text(cell_at(own, AppraisalColumn::name), appraisal_total, bordered(true));
    for (std::size_t i = 0; i < totals_.size(); ++i) {
      const std::string formula =
          "=SUMIF(" + of_tasks(AppraisalColumn::id) + ",\"?*\"," + of_tasks(money_columns[i]) + ")";
      write_sum(own, i, formula, totals_[i]);
    }
    sheet_.blank(cell_at(own, AppraisalColumn::reason), bordered());
  }

  /// How far the appraisal is, live, and what is not known.
  void write_foot() {
    std::uint32_t row = row_ + 2;
    const auto say = [&](const Message& message) {
      sheet_.text(cell_at(row++, AppraisalColumn::id), render(message, Language::vietnamese),
                  {.italic = true});
    };
    const ColumnSum& appraised = totals_[2];
    const std::string tasks = std::to_string(appraised.known + appraised.unknown);
    if (row_ > first_row) {
      const std::string before = phrase("appraisal-done", Language::vietnamese) + " ";
      const std::string formula = "=\"" + before + "\"&SUMPRODUCT((" +
                                  of_tasks(AppraisalColumn::id) + "<>\"\")*ISNUMBER(" +
                                  of_tasks(AppraisalColumn::appraised) + "))&\"/" + tasks + "\"";
      sheet_.formula(cell_at(row++, AppraisalColumn::id), formula,
                     before + std::to_string(appraised.known) + "/" + tasks, {.italic = true});
    }
    if (totals_[0].unknown > 0) say({"appraisal-not-requested", {Number(totals_[0].unknown)}});
    if (totals_[1].unknown > 0) say({"appraisal-not-recomputed", {Number(totals_[1].unknown)}});
    if (illustrative_ > 0) say({"appraisal-illustrative", {Number(illustrative_)}});
  }

  static constexpr std::uint32_t first_row = table_heading_row + 1;

  const PlanResult& result_;
  XlsxSheet sheet_;
  std::uint32_t row_ = first_row;
  std::size_t agencies_ = 0;
  std::size_t illustrative_ = 0;
  ColumnSums totals_;
};

}  // namespace

bool write_appraisal_workbook(const PlanResult& result, const std::filesystem::path& file) {
  // No clock: what is written depends on the plan alone.
  const PlanHeader& header = result.header;
  const Date created = header.date.value_or(header.price_date.value_or(
      Date::from_ymd(header.year.value_or(2000), 1, 1).value_or(Date())));
  XlsxBook book(file, "Phiếu thẩm định dự toán", created);
  AppraisalWriter(result, book).run();
  return book.finish();
}

}  // namespace dutoan
