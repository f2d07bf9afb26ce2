#include "output/appraisal_workbook.hpp"

#include "estimate/appraisal.hpp"
#include "output/catalogue.hpp"
#include "output/form_parts.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::array<unsigned, appraisal_headings.size()> appraisal_widths = {6,  18, 34, 16,
                                                                              16, 16, 16, 24};
constexpr std::array money_columns = {AppraisalColumn::requested, AppraisalColumn::recomputed,
                                      AppraisalColumn::appraised, AppraisalColumn::difference};

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

PrintedFormCell words(std::string text) {
  return {.value = std::move(text)};
}

class AppraisalForm {
 public:
  explicit AppraisalForm(const PlanResult& result) : result_(result) {
    form_ = form_of(result.header, std::string(appraisal_sheet), "PHIẾU THẨM ĐỊNH DỰ TOÁN");
    form_.subtitles = {result.header.title};
    form_.is_protected = true;
    add_field(AppraisalField::mark, std::string(appraisal_mark));
    add_field(AppraisalField::plan, result.header.number);
    add_field(AppraisalField::unit, std::string(appraisal_unit));
    add_open_field(AppraisalField::appraiser, "@");
    add_open_field(AppraisalField::date, "dd/mm/yyyy");
    for (std::size_t i = 0; i < appraisal_headings.size(); ++i) {
      form_.columns.push_back({.headings = {std::string(appraisal_headings[i])},
                               .width = appraisal_widths[i],
                               .text = !is_money(AppraisalColumn(i)) && i > 0,
                               .centred = i == 0});
    }
  }

  PrintedForm run() {
    for (const AgencyBlock& block : blocks_of(result_))
      add_block(block);
    add_total();
    add_foot();
    return std::move(form_);
  }

 private:
  static bool is_money(AppraisalColumn column) {
    return std::find(money_columns.begin(), money_columns.end(), column) != money_columns.end();
  }

  void add_field(AppraisalField field, std::string value) {
    form_.fields.push_back({std::string(appraisal_field_labels[std::size_t(field)]),
                            {.value = std::move(value), .number_format = "@"}});
  }

  void add_open_field(AppraisalField field, const char* number_format) {
    form_.fields.push_back({std::string(appraisal_field_labels[std::size_t(field)]),
                            {.value = {}, .number_format = number_format, .open = true}});
  }

  std::string cell_of(std::size_t row, AppraisalColumn column) const {
    return table_cell_name(form_, row, std::size_t(column));
  }

  /// The agency's own row, its tasks below it.
  void add_block(const AgencyBlock& block) {
    const std::size_t own = form_.rows.size();
    form_.rows.emplace_back();
    ++agencies_;
    ColumnSums sums;
    for (const AppraisalLine& line : block.lines) {
      const auto amounts = amounts_of(line);
      for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i].add(amounts[i]);
        totals_[i].add(amounts[i]);
      }
      illustrative_ += line.task->illustrative ? 1 : 0;
      add_line(line, form_.rows.size() - own);
    }
    PrintedFormRow row{.cells = {words(std::to_string(agencies_)), words(""),
                                 words(block.name.empty() ? block.id : block.name)},
                       .bold = true};
    for (std::size_t i = 0; i < sums.size(); ++i) {
      const std::string range = cell_of(own + 1, money_columns[i]) + ":" +
                                cell_of(form_.rows.size() - 1, money_columns[i]);
      row.cells.push_back(sum_cell(i, "=SUM(" + range + ")", sums[i]));
    }
    row.cells.push_back(words(""));
    form_.rows[own] = std::move(row);
  }

  static PrintedFormCell sum_cell(std::size_t column, std::string formula, const ColumnSum& sum) {
    // What is appraised fills up as it is typed; the foot says how far it is.
    const bool fixed = column < 2;
    const bool bound = fixed && sum.unknown > 0 && sum.known > 0;
    return {.value = to_number(sum.sum),
            .formula = std::move(formula),
            .number_format = money_format(fixed ? sum.marks : Marks(), bound, true)};
  }

  void add_line(const AppraisalLine& line, std::size_t number) {
    const TaskResult& task = *line.task;
    PrintedFormCell requested = amount_of(line.requested);
    requested.struck = line.requested_differs;
    PrintedFormCell appraised = amount_of(line.appraised);
    appraised.open = true;
    PrintedFormCell reason = words(line.reason);
    reason.open = true;
    form_.rows.push_back({.cells = {words(std::to_string(agencies_) + "." + std::to_string(number)),
                                    words(task.id), words(name_of(task)), std::move(requested),
                                    amount_of(line.recomputed), std::move(appraised),
                                    difference_cell(amounts_of(line).back()), std::move(reason)}});
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

  static PrintedFormCell amount_of(const std::optional<Amount>& amount) {
    PrintedFormCell cell{
        .value = {}, .number_format = money_format(amount ? amount->marks : Marks(), false, false)};
    if (amount && amount->known) cell.value = to_number(*amount->known);
    return cell;
  }

  /// Of the row that comes next; nothing as long as one of the two is not there.
  PrintedFormCell difference_cell(const std::optional<Amount>& difference) const {
    const std::string requested = cell_of(form_.rows.size(), AppraisalColumn::requested);
    const std::string appraised = cell_of(form_.rows.size(), AppraisalColumn::appraised);
    PrintedFormCell cell{.value = std::string(),
                         .formula = "=IF(COUNT(" + requested + "," + appraised + ")=2," +
                                    appraised + "-" + requested + ",\"\")"};
    if (difference) cell.value = to_number(*difference->known);
    return cell;
  }

  /// The rows of tasks have an id, those of agencies none: each task counts once.
  std::string of_tasks(AppraisalColumn column) const {
    return fixed_cell_name(table_cell(form_, 0, std::size_t(column))) + ":" +
           fixed_cell_name(table_cell(form_, rows_of_tasks_ - 1, std::size_t(column)));
  }

  void add_total() {
    rows_of_tasks_ = form_.rows.size();
    if (rows_of_tasks_ == 0) return;
    PrintedFormRow row{.cells = {words(""), words(""), total_name()}, .bold = true};
    for (std::size_t i = 0; i < totals_.size(); ++i) {
      const std::string formula =
          "=SUMIF(" + of_tasks(AppraisalColumn::id) + ",\"?*\"," + of_tasks(money_columns[i]) + ")";
      row.cells.push_back(sum_cell(i, formula, totals_[i]));
    }
    row.cells.push_back(words(""));
    form_.rows.push_back(std::move(row));
  }

  /// As long as some are not appraised, the total says of how many it is.
  PrintedFormCell total_name() const {
    const std::string total(appraisal_total);
    const std::string done = "SUMPRODUCT((" + of_tasks(AppraisalColumn::id) + "<>\"\")*ISNUMBER(" +
                             of_tasks(AppraisalColumn::appraised) + "))";
    const std::size_t known = totals_[2].known;
    const std::string all = std::to_string(known + totals_[2].unknown);
    const std::string open = " (" + phrase("appraisal-of", Language::vietnamese) + " ";
    PrintedFormCell cell = words(total);
    if (totals_[2].unknown > 0) cell.value = total + open + std::to_string(known) + "/" + all + ")";
    cell.formula = "=\"" + total + "\"&IF(" + done + "<" + all + ",\"" + open + "\"&" + done +
                   "&\"/" + all + ")\",\"\")";
    return cell;
  }

  /// How far the appraisal is, live, and what is not known.
  void add_foot() {
    const auto say = [&](const char* id, std::size_t count) {
      if (count == 0) return;
      form_.foot.push_back({render({id, {Number(count)}}, Language::vietnamese)});
    };
    const ColumnSum& appraised = totals_[2];
    const std::string tasks = std::to_string(appraised.known + appraised.unknown);
    if (rows_of_tasks_ > 0) {
      const std::string before = phrase("appraisal-done", Language::vietnamese) + " ";
      form_.foot.push_back({.text = before + std::to_string(appraised.known) + "/" + tasks,
                            .formula = "=\"" + before + "\"&SUMPRODUCT((" +
                                       of_tasks(AppraisalColumn::id) + "<>\"\")*ISNUMBER(" +
                                       of_tasks(AppraisalColumn::appraised) + "))&\"/" + tasks +
                                       "\""});
    }
    say("appraisal-not-requested", totals_[0].unknown);
    say("appraisal-not-recomputed", totals_[1].unknown);
    say("appraisal-illustrative", illustrative_);
  }

  const PlanResult& result_;
  PrintedForm form_;
  std::size_t rows_of_tasks_ = 0;  ///< and of their agencies
  std::size_t agencies_ = 0;
  std::size_t illustrative_ = 0;
  ColumnSums totals_;
};

}  // namespace

bool write_appraisal_workbook(const PlanResult& result, const std::filesystem::path& file) {
  XlsxBook book(file, "Phiếu thẩm định dự toán", creation_date(result.header));
  write_printed_form(AppraisalForm(result).run(), book);
  return book.finish();
}

}  // namespace dutoan
