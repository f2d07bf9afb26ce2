#include "input/appraisal_reader.hpp"

#include "base/text.hpp"
#include "input/appraisal_table.hpp"

#include <map>
#include <set>

namespace dutoan {

namespace {

class AppraisalReader {
 public:
  AppraisalReader(const MarkedSheet& table, Diagnostics& diagnostics)
      : table_(table), diagnostics_(diagnostics) {}

  AppraisalSheet run() {
    read_fields();
    for (std::size_t row = table_.heading_row + 1; row < table_.rows.size(); ++row)
      read_row(row);
    std::erase_if(sheet_.entries,
                  [&](const AppraisalEntry& entry) { return doubled_.contains(entry.task); });
    return std::move(sheet_);
  }

 private:
  std::string field(AppraisalField name) const {
    return MarkedSheet::text_of(table_.fields[std::size_t(name)]);
  }

  void read_fields() {
    for (std::size_t i = 0; i < sheet_.fields_at.size(); ++i)
      sheet_.fields_at[i] = table_.location_of(i);
    sheet_.plan = field(AppraisalField::plan);
    sheet_.by = field(AppraisalField::appraiser);
    const std::string date = field(AppraisalField::date);
    sheet_.date = Date::parse(date);
    if (date.empty() || sheet_.date) return;
    diagnostics_.error(
        {"date-invalid",
         {std::string(appraisal_field_labels[std::size_t(AppraisalField::date)]), date}},
        sheet_.at(AppraisalField::date));
  }

  void read_row(std::size_t row) {
    const CsvField* id = table_.cell(row, AppraisalColumn::id);
    const CsvField* typed = table_.cell(row, AppraisalColumn::appraised);
    const bool is_number = typed != nullptr && !typed->quoted;
    if (below_total_ && !is_number && !names_task(id)) return;  // whoever signs
    if (id == nullptr) {
      check_own_row(row, typed);
      return;
    }
    AppraisalEntry entry{.task = MarkedSheet::text_of(id), .task_at = table_.location(*id)};
    note_task(entry);
    entry.reason = MarkedSheet::text_of(table_.cell(row, AppraisalColumn::reason));
    if (typed == nullptr) {
      check_reason_alone(row, entry);
      return;
    }
    const CsvField* recomputed = table_.cell(row, AppraisalColumn::recomputed);
    entry.recomputed = appraisal_money(table_, row, AppraisalColumn::recomputed, diagnostics_);
    entry.recomputed_at = recomputed == nullptr ? entry.task_at : table_.location(*recomputed);
    entry.appraised_at = table_.location(*typed);
    const auto amount = appraisal_money(table_, row, AppraisalColumn::appraised, diagnostics_);
    if (!amount || (recomputed != nullptr && !entry.recomputed)) return;
    entry.appraised = *amount;
    sheet_.entries.push_back(std::move(entry));
  }

  /// The rows of agencies are numbered and the total bears its name: both are sums of the sheet's
  /// own. A figure in any other row without a task would be lost.
  void check_own_row(std::size_t row, const CsvField* typed) {
    const auto name = MarkedSheet::text_of(table_.cell(row, AppraisalColumn::name));
    if (name.starts_with(appraisal_total)) {
      below_total_ = true;
      return;
    }
    if (typed == nullptr || table_.cell(row, AppraisalColumn::no) != nullptr) return;
    diagnostics_.error({"appraisal-row-without-task", {}}, table_.location(*typed));
  }

  static bool names_task(const CsvField* id) {
    return id != nullptr && id->text.find('/') != std::string::npos;
  }

  void note_task(const AppraisalEntry& entry) {
    const auto [first, is_new] = first_.emplace(entry.task, entry.task_at);
    if (is_new) return;
    doubled_.insert(entry.task);
    diagnostics_.error({"appraisal-task-twice", {entry.task}}, entry.task_at)
        .notes.push_back({{"note-first-here", {}}, first->second});
  }

  void check_reason_alone(std::size_t row, const AppraisalEntry& entry) {
    if (entry.reason.empty()) return;
    diagnostics_.warning({"appraisal-reason-alone", {entry.task}},
                         table_.location(*table_.cell(row, AppraisalColumn::reason)));
  }

  const MarkedSheet& table_;
  Diagnostics& diagnostics_;
  AppraisalSheet sheet_;
  std::map<std::string, Location> first_;
  std::set<std::string> doubled_;  ///< neither of whose rows counts
  bool below_total_ = false;
};

}  // namespace

std::optional<AppraisalSheet> read_appraisal_sheet(const FileName& file, Diagnostics& diagnostics) {
  const auto table = read_appraisal_table(file, diagnostics);
  if (!table) return std::nullopt;
  return AppraisalReader(*table, diagnostics).run();
}

}  // namespace dutoan
