#include "input/line_cells.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "base/text.hpp"
#include "input/workbook.hpp"

#include <algorithm>

namespace dutoan {

LineCells::LineCells(const LineTableSetup& setup, LineBlock& block)
    : setup_(setup),
      block_(block),
      text_(block.text),
      composed_(is_composed(text_)),
      is_text_((composed_ || !find_invalid_utf8(text_)) &&
               text_.find('\0') == std::string_view::npos),
      in_dong_(setup.options.dong_per_unit == Number(1)),
      line_(block.first_line) {}

bool LineCells::next() {
  while (next_ < text_.size()) {
    const std::size_t start = next_;
    next_ = split_record(text_, start, setup_.columns.delimiter, fields_);
    count_lines(start);
    sound_ = true;
    if ((is_text_ || check_bytes(start)) && check_fields()) return true;
  }
  return false;
}

void LineCells::count_lines(std::size_t up_to) {
  line_ += line_ends(text_.substr(counted_, up_to - counted_));
  counted_ = up_to;
}

/// Whether the record that starts at `start` is text. Its neighbours are read in any case: which
/// rows share a block must not be seen.
bool LineCells::check_bytes(std::size_t start) {
  const std::string_view record = text_.substr(start, next_ - start);
  const std::size_t nul = record.find('\0');
  const std::size_t invalid = find_invalid_utf8(record).value_or(std::string_view::npos);
  const std::size_t at = std::min(nul, invalid);
  if (at == std::string_view::npos) return true;
  block_.diagnostics.error({at == nul ? "text-nul" : "text-not-utf8", {}}, location(start + at, 1));
  return false;
}

/// Whether the record is one: its quotes closed, no more fields than headings.
bool LineCells::check_fields() {
  if (block_.cut) {
    fault("csv-record-long", {}, {.offset = fields_[0].offset});
    return false;
  }
  if (!setup_.file.sheet.empty()) return check_sheet_cells();
  for (const CsvField& field : fields_) {
    if (field.unclosed) fault("csv-open-quote", {}, {.offset = field.offset});
    if (field.tail) fault("csv-after-quote", {}, field);
  }
  for (std::size_t i = setup_.columns.count; sound_ && i < fields_.size(); ++i) {
    if (trimmed(fields_[i].text).empty()) continue;
    fault("csv-extra-field", {Number(setup_.columns.count), Number(fields_.size())}, fields_[i]);
    break;
  }
  return sound_;
}

/// Whether every cell that is used holds a value. What stands beside the table is not looked at.
bool LineCells::check_sheet_cells() {
  for (const int at : setup_.columns.at) {
    if (at < 0 || std::size_t(at) >= fields_.size()) continue;
    const CsvField& field = fields_[std::size_t(at)];
    if (auto message = cell_fault(field.text, field.quoted)) {
      fault(std::move(message->id), std::move(message->arguments), field);
    }
  }
  return sound_;
}

const CsvField* LineCells::cell(LineColumn column) const {
  const int at = setup_.columns[column];
  if (at < 0 || std::size_t(at) >= fields_.size()) return nullptr;
  return &fields_[std::size_t(at)];
}

CsvField LineCells::cell_or_start(LineColumn column) const {
  const CsvField* field = cell(column);
  return field == nullptr ? CsvField{.offset = fields_[0].offset} : *field;
}

std::string_view LineCells::raw(LineColumn column) const {
  const CsvField* field = cell(column);
  return field == nullptr ? std::string_view() : trimmed(field->text);
}

std::string LineCells::text(LineColumn column) const {
  const CsvField* field = cell(column);
  return field == nullptr ? "" : composed(trimmed(unquoted(*field)));
}

std::string_view LineCells::kept_text(LineColumn column) {
  const CsvField* field = cell(column);
  if (field == nullptr) return {};
  const std::string_view written = trimmed(field->text);
  if (!field->doubled && (composed_ || is_composed(written))) return written;
  return block_.own_texts.emplace_back(text(column));
}

const std::string& LineCells::heading(LineColumn column) const {
  return setup_.columns.headings[std::size_t(column)];
}

Location LineCells::location(std::size_t offset, std::size_t length) const {
  const std::size_t newline = text_.rfind('\n', offset == 0 ? 0 : offset - 1);
  const bool first = newline == std::string_view::npos || offset == 0;
  const std::size_t start = first ? 0 : newline + 1;
  std::string_view line = text_.substr(start);
  line = line.substr(0, line.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  const std::size_t counted = std::min(counted_, start);
  const std::size_t extra = line_ends(text_.substr(counted, start - counted));
  if (!setup_.file.sheet.empty()) {
    return locate_in_sheet(setup_.file.path, setup_.file.sheet, line_ + extra, line,
                           offset - start);
  }
  return locate_in_line(setup_.file.path, line_ + extra, line, offset - start, length);
}

Location LineCells::location(const CsvField& field) const {
  return location(field.offset, field.text.size() + (field.quoted ? 2 : 0));
}

Location LineCells::record_location() const {
  return location(fields_.front().offset, fields_.front().text.size());
}

Diagnostic& LineCells::fault(std::string id, std::vector<MessageArgument> arguments,
                             const CsvField& field) {
  sound_ = false;
  return block_.diagnostics.error({std::move(id), std::move(arguments)}, location(field));
}

void LineCells::add_faults(Diagnostics faults) {
  sound_ = sound_ && faults.empty();
  block_.diagnostics.add_all(std::move(faults));
}

bool LineCells::is_ambiguous(LineColumn column, bool is_amount) const {
  if (!setup_.file.sheet.empty()) return cell(column) != nullptr && cell(column)->quoted;
  const bool whole_units = in_dong_ || !is_amount;
  return whole_units && setup_.options.numbers == NumberStyle::plain && may_be_grouped(raw(column));
}

void LineCells::report_ambiguous(LineColumn column) {
  const std::string written = text(column);
  Message message = two_readings(written);
  if (!setup_.file.sheet.empty()) {
    const bool two = may_be_grouped(written);
    std::vector<MessageArgument> arguments = {heading(column), written};
    if (two)
      arguments.insert(arguments.end(), message.arguments.begin() + 1, message.arguments.end());
    message = {two ? "cell-text-two-readings" : "cell-number-as-text", std::move(arguments)};
  }
  fault(std::move(message.id), std::move(message.arguments), *cell(column));
}

std::optional<Number> LineCells::number(LineColumn column, bool is_amount) {
  const std::string_view written = raw(column);
  if (written.empty()) return std::nullopt;
  if (is_ambiguous(column, is_amount)) {
    report_ambiguous(column);
    return std::nullopt;
  }
  const auto value = parse_table_number(written, setup_.options.numbers);
  if (!value) {
    const bool plain = setup_.options.numbers == NumberStyle::plain;
    fault(plain ? "cell-number-plain" : "cell-number-vi", {heading(column), std::string(written)},
          *cell(column));
    return std::nullopt;
  }
  if (!is_amount) return value;
  const Number dong = *value * setup_.options.dong_per_unit;
  if (try_money(dong)) return dong;
  fault("money-too-large", {heading(column)}, *cell(column));
  return std::nullopt;
}

void LineCells::check_choice(LineColumn column, std::span<const std::string_view> choices) {
  const std::string written = text(column);
  if (std::find(choices.begin(), choices.end(), written) != choices.end()) return;
  const std::vector<std::string> known(choices.begin(), choices.end());
  fault("choice-unknown", {heading(column), written}, *cell(column)).hints =
      choice_hints(written, known);
}

void LineCells::check_stated() {
  const std::string_view amount = raw(LineColumn::amount);
  const bool readable = amount.empty() || (parse_scaled(amount, setup_.options.numbers) &&
                                           !is_ambiguous(LineColumn::amount, true));
  if (!readable) (void)number(LineColumn::amount, true);
}

void LineCells::check_paper() {
  const std::string_view date = raw(LineColumn::price_date);
  if (!date.empty() && !Date::parse(date)) {
    fault("date-invalid", {heading(LineColumn::price_date), std::string(date)},
          *cell(LineColumn::price_date));
  }
  if (!raw(LineColumn::price_kind).empty()) check_choice(LineColumn::price_kind, price_kinds);
}

}  // namespace dutoan
