#include "input/answer_sheet.hpp"

#include "base/text.hpp"
#include "input/marked_sheet.hpp"
#include "input/workbook.hpp"
#include "plan/finding_form.hpp"

#include <map>

namespace dutoan {

namespace {

constexpr std::array needed_answer_columns = {std::size_t(FindingFormColumn::finding),
                                              std::size_t(FindingFormColumn::answer),
                                              std::size_t(FindingFormColumn::id)};
constexpr SheetLayout answer_layout = {.mark = finding_form_mark,
                                       .labels = finding_form_labels,
                                       .headings = finding_form_headings,
                                       .needed = needed_answer_columns};

bool looks_like_fingerprint(const std::string& text) {
  constexpr std::size_t digits = 32;
  return text.size() == digits && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

class AnswerSheetReader {
 public:
  AnswerSheetReader(const MarkedSheet& table, const FileName& file, Diagnostics& diagnostics)
      : table_(table), file_(file), diagnostics_(diagnostics) {}

  AnswerSheet run() {
    sheet_.plan = field(FindingFormField::plan);
    sheet_.plan_at = table_.location_of(FindingFormField::plan);
    sheet_.agency = field(FindingFormField::agency);
    for (std::size_t row = table_.heading_row + 1; row < table_.rows.size(); ++row)
      read_row(row);
    return std::move(sheet_);
  }

 private:
  std::string field(FindingFormField name) const {
    return MarkedSheet::text_of(table_.fields[std::size_t(name)]);
  }

  void read_row(std::size_t row) {
    const CsvField* id = table_.cell(row, FindingFormColumn::id);
    const CsvField* typed = table_.cell(row, FindingFormColumn::answer);
    if (id == nullptr && typed == nullptr) return;
    ++sheet_.rows;
    if (typed == nullptr) return;
    const Location at = table_.location(*typed);
    if (id == nullptr) return leave_out(row, {"answer-without-finding", {}}, at);
    if (auto fault = cell_fault(typed->text, typed->quoted)) return leave_out(row, *fault, at);
    const std::string finding = MarkedSheet::text_of(id);
    if (!looks_like_fingerprint(finding))
      return leave_out(row, {"answer-id-wrong", {finding}}, table_.location(*id));
    Answer answer{.finding = finding,
                  .agency = sheet_.agency,
                  .about = MarkedSheet::text_of(table_.cell(row, FindingFormColumn::finding)),
                  .text = MarkedSheet::text_of(typed),
                  .by = field(FindingFormField::by),
                  .file = file_.name,
                  .cell = cell_of(location_text(at))};
    const auto [first, is_new] = first_.emplace(answer.finding, at);
    if (is_new) {
      sheet_.answers.push_back(std::move(answer));
    } else {
      leave_out(row, {"answer-twice", {}}, at, &first->second);
    }
  }

  void leave_out(std::size_t row, Message message, const Location& at,
                 const Location* first = nullptr) {
    sheet_.unplaced.push_back(row + 1);
    Diagnostic& error = diagnostics_.error(std::move(message), at);
    if (first != nullptr) error.notes.push_back({{"note-first-here", {}}, *first});
  }

  /// "Ý kiến!M12" of "so-a.xlsx:Ý kiến!M12".
  std::string cell_of(const std::string& place) const {
    return place.substr(std::min(place.size(), file_.path.size() + 1));
  }

  const MarkedSheet& table_;
  const FileName& file_;
  Diagnostics& diagnostics_;
  AnswerSheet sheet_;
  std::map<std::string, Location> first_;  ///< where each finding was answered
};

}  // namespace

std::optional<AnswerSheet> read_answer_sheet(const FileName& file, Diagnostics& diagnostics) {
  const auto table = read_marked_sheet(file, answer_layout, diagnostics);
  if (!table) return std::nullopt;
  return AnswerSheetReader(*table, file, diagnostics).run();
}

}  // namespace dutoan
