#include "input/appraisal_table.hpp"

#include "base/number_text.hpp"
#include "base/text.hpp"
#include "input/table_numbers.hpp"
#include "input/workbook.hpp"

namespace dutoan {

namespace {

constexpr std::array needed_appraisal_columns = {
    std::size_t(AppraisalColumn::id), std::size_t(AppraisalColumn::recomputed),
    std::size_t(AppraisalColumn::appraised), std::size_t(AppraisalColumn::reason)};
constexpr SheetLayout appraisal_layout = {.mark = appraisal_mark,
                                          .labels = appraisal_field_labels,
                                          .headings = appraisal_headings,
                                          .needed = needed_appraisal_columns};

/// What to say of a cell that holds no number.
Message not_a_number(const CsvField& field, const std::string& heading) {
  const std::string written = MarkedSheet::text_of(&field);
  if (auto message = cell_fault(field.text, field.quoted)) return *std::move(message);
  if (!field.quoted) return {"form-number", {heading, written}};
  if (!may_be_grouped(written)) return {"cell-number-as-text", {heading, written}};
  Message message = two_readings(written);
  message.id = "cell-text-two-readings";
  message.arguments.insert(message.arguments.begin(), heading);
  return message;
}

}  // namespace

std::optional<Money> appraisal_money(const MarkedSheet& sheet, std::size_t row,
                                     AppraisalColumn column, Diagnostics& diagnostics) {
  const CsvField* field = sheet.cell(row, column);
  if (field == nullptr) return std::nullopt;
  const std::string heading(appraisal_headings[std::size_t(column)]);
  const auto value =
      field->quoted ? std::nullopt : parse_table_number(trimmed(field->text), NumberStyle::plain);
  if (!value) {
    diagnostics.error(not_a_number(*field, heading), sheet.location(*field));
    return std::nullopt;
  }
  const auto amount = try_money(*value);
  if (!value->is_integer() || value->is_negative()) {
    diagnostics.error({"count-whole", {heading, MarkedSheet::text_of(field)}},
                      sheet.location(*field));
  } else if (!amount) {
    diagnostics.error({"number-long", {heading}}, sheet.location(*field));
  } else {
    return amount;
  }
  return std::nullopt;
}

std::optional<MarkedSheet> read_appraisal_table(const FileName& file, Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.size();
  auto sheet = read_marked_sheet(file, appraisal_layout, diagnostics);
  if (!sheet && diagnostics.size() == before) {
    diagnostics.error({"appraisal-not-ours", {}}, {.file = file.path})
        .hints.push_back({"hint-appraisal-sheet", {}});
  }
  return sheet;
}

}  // namespace dutoan
