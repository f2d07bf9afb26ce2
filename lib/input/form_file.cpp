#include "input/form_file.hpp"

#include "base/date.hpp"
#include "base/number_text.hpp"
#include "base/old_encoding.hpp"
#include "base/text.hpp"
#include "input/sheet_reader.hpp"

#include <algorithm>
#include <utility>

namespace dutoan {

namespace {

constexpr std::size_t rows_above = 40;  ///< the heading row stands among these
constexpr std::size_t least_form_headings = 4;
constexpr std::array needed_columns = {FormColumn::row,        FormColumn::id,
                                       FormColumn::name,       FormColumn::quantity,
                                       FormColumn::unit_price, FormColumn::source};

std::vector<std::vector<CsvField>> split_rows(std::string_view text, char delimiter) {
  std::vector<std::vector<CsvField>> rows;
  for (std::size_t at = 0; at < text.size();)
    at = split_record(text, at, delimiter, rows.emplace_back());
  return rows;
}

/// The value beside each label above the table.
void find_fields(FormTable& table) {
  for (std::size_t row = 0; row < std::min(table.rows.size(), rows_above); ++row) {
    const auto& cells = table.rows[row];
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string label = folded(unquoted(cells[i]));
      for (std::size_t field = 0; field < form_field_labels.size(); ++field) {
        if (label != folded(form_field_labels[field]) || table.labels[field] != nullptr) continue;
        table.labels[field] = &cells[i];
        if (i + 1 < cells.size()) table.fields[field] = &cells[i + 1];
      }
    }
  }
}

bool is_our_form(FormTable& table) {
  find_fields(table);
  return FormTable::text_of(table.field(FormField::mark)) == form_mark;
}

/// Texts of the row that looks most like headings, for people to recognize the sheet by.
std::string headings_found(const std::vector<std::vector<CsvField>>& rows) {
  std::vector<std::string> best;
  for (std::size_t row = 0; row < std::min(rows.size(), rows_above); ++row) {
    std::vector<std::string> texts;
    for (const CsvField& cell : rows[row]) {
      const std::string text = FormTable::text_of(&cell);
      if (!text.empty() && !looks_like_number(text)) texts.push_back(text);
    }
    if (texts.size() > best.size()) best = std::move(texts);
  }
  if (best.size() > form_columns.size()) best.resize(form_columns.size());
  return joined(best);
}

std::string headings_expected() {
  std::vector<std::string> names;
  for (const FormColumnText& column : form_columns)
    names.emplace_back(column.heading);
  return joined(names);
}

void report_other_form(const std::string& where, const std::vector<std::vector<CsvField>>& rows,
                       Diagnostics& diagnostics) {
  Diagnostic& error = diagnostics.error({"form-not-ours", {headings_found(rows)}}, {.file = where});
  error.hints.push_back({"hint-form-headings", {headings_expected()}});
  error.hints.push_back({"hint-form-again", {}});
}

bool report_old_encoding(const SourceFile& text, const std::vector<std::vector<CsvField>>& rows,
                         Diagnostics& diagnostics) {
  for (const auto& row : rows) {
    for (const CsvField& cell : row) {
      const OldEncoding encoding = old_encoding_of(cell.text);
      if (encoding == OldEncoding::none) continue;
      const Place place{.file = &text,
                        .offset = std::uint32_t(cell.offset),
                        .length = std::uint32_t(cell.text.size() + (cell.quoted ? 2 : 0))};
      diagnostics.error({"text-old-encoding", {std::string(old_encoding_name(encoding))}},
                        locate(place));
      return true;
    }
  }
  return false;
}

/// Letters with two marks as UTF-8 has them: a byte that is wrong among them is only that.
bool has_unicode_letters(std::string_view bytes) {
  return bytes.find("\xE1\xBA") != std::string_view::npos ||
         bytes.find("\xE1\xBB") != std::string_view::npos;
}

/// The text of a CSV file, whatever encoding of Unicode it is in.
std::unique_ptr<SourceFile> csv_text(const FileName& file, Diagnostics& diagnostics) {
  auto bytes = read_bytes(file, diagnostics);
  if (!bytes) return nullptr;
  if (bytes->starts_with("\xFF\xFE") || bytes->starts_with("\xFE\xFF")) {
    bytes = utf8_of_utf16(*bytes);
  } else if (find_invalid_utf8(*bytes) && !has_unicode_letters(*bytes)) {
    // Bytes of one letter each: with the font of their time they were Vietnamese.
    std::string latin;
    for (const char c : *bytes)
      append_utf8(latin, static_cast<unsigned char>(c));
    const SourceFile text(file.path, file.name, std::move(latin));
    if (report_old_encoding(text, split_rows(text.text(), ','), diagnostics)) return nullptr;
  }
  return checked_text(file, *std::move(bytes), diagnostics);
}

std::optional<FormTable> from_csv(const FileName& file, Diagnostics& diagnostics) {
  FormTable table{.owner = csv_text(file, diagnostics)};
  if (table.owner == nullptr) return std::nullopt;
  table.text = table.owner.get();
  for (const char delimiter : {',', ';', '\t'}) {
    table.rows = split_rows(table.text->text(), delimiter);
    table.fields.fill(nullptr);
    table.labels.fill(nullptr);
    if (is_our_form(table)) return table;
  }
  table.rows = split_rows(table.text->text(), ',');
  if (!report_old_encoding(*table.text, table.rows, diagnostics)) {
    report_other_form(file.path, table.rows, diagnostics);
  }
  return std::nullopt;
}

/// How a CSV file writes numbers and days, by the samples the form holds.
bool find_style(FormTable& table, Diagnostics& diagnostics) {
  if (table.in_sheet) return true;
  const std::string sample = FormTable::text_of(table.field(FormField::number_sample));
  if (sample == form_sample_number) {
    table.style = WrittenStyle::plain;
  } else if (sample == "1.234.567,89") {
    table.style = WrittenStyle::vietnamese;
  } else if (sample == "1,234,567.89") {
    table.style = WrittenStyle::english;
  } else {
    diagnostics.error({"form-sample-number", {sample}}, table.location(FormField::number_sample));
    return false;
  }
  const std::string day = FormTable::text_of(table.field(FormField::date_sample));
  if (Date::parse(day) == Date::parse(form_sample_date)) return true;
  diagnostics.error({"form-sample-date", {day}}, table.location(FormField::date_sample));
  return false;
}

bool find_columns(FormTable& table, Diagnostics& diagnostics) {
  for (std::size_t row = 0; row < std::min(table.rows.size(), rows_above); ++row) {
    table.columns.fill(-1);
    std::size_t known = 0;
    for (std::size_t i = 0; i < table.rows[row].size(); ++i) {
      const std::string heading = folded(unquoted(table.rows[row][i]));
      for (std::size_t column = 0; column < form_columns.size(); ++column) {
        if (heading != folded(form_columns[column].heading) || table.columns[column] >= 0) continue;
        table.columns[column] = int(i);
        ++known;
      }
    }
    if (known < least_form_headings) continue;
    table.heading_row = row;
    bool whole = true;
    for (const FormColumn column : needed_columns) {
      if (table.columns[std::size_t(column)] >= 0) continue;
      whole = false;
      diagnostics.error(
          {"form-column-missing", {std::string(form_columns[std::size_t(column)].heading)}},
          table.location(table.rows[row][0]));
    }
    return whole;
  }
  report_other_form(table.text->path(), table.rows, diagnostics);
  return false;
}

/// Whether somebody typed rows of a table; where it cannot be said, somebody did.
bool is_filled_in(FormTable& table) {
  Diagnostics ignored;
  if (!find_columns(table, ignored)) return true;
  for (std::size_t row = table.heading_row + 1; row < table.rows.size(); ++row) {
    const bool example = folded(table.text_at(row, FormColumn::row)) ==
                         folded(form_row_words[std::size_t(FormRow::example)]);
    if (!example && is_touched(table, row)) return true;
  }
  return false;
}

/// Whichever of two sheets that are our form is filled in; nothing, and a diagnostic, of both.
std::optional<FormTable> one_of(FormTable first, FormTable second, Diagnostics& diagnostics) {
  if (!is_filled_in(second)) return first;
  if (!is_filled_in(first)) return second;
  diagnostics.error({"form-two-sheets", {first.text->sheet(), second.text->sheet()}},
                    {.file = second.text->path() + ":" + second.text->sheet()});
  return std::nullopt;
}

std::optional<FormTable> from_workbook(const FileName& file, Diagnostics& diagnostics) {
  const auto workbook = open_workbook(file, diagnostics);
  if (!workbook) return std::nullopt;
  std::optional<FormTable> form;
  std::optional<FormTable> other;
  for (const WorkbookSheet& sheet : workbook->sheets) {
    if (sheet.hidden || (!file.sheet.empty() && folded(sheet.name) != folded(file.sheet))) continue;
    Diagnostics of_sheet;
    FormTable table{.owner = read_sheet(*workbook, sheet, of_sheet), .in_sheet = true};
    if (table.owner != nullptr) {
      table.text = table.owner.get();
      table.rows = split_rows(table.text->text(), ',');
    }
    const bool ours = is_our_form(table);
    // Behind the form other sheets may be what they like.
    if (ours || !form) diagnostics.add_all(std::move(of_sheet));
    if (table.owner == nullptr && !form) return std::nullopt;
    if (ours && form) {
      form = one_of(*std::exchange(form, std::nullopt), std::move(table), diagnostics);
      if (!form) return std::nullopt;
    } else if (ours) {
      form = std::move(table);
    } else if (!other && !form) {
      other = std::move(table);
    }
  }
  if (form) return form;
  if (!other) {
    diagnostics.error({"sheet-not-found", {file.path, file.sheet}}, {.file = file.path});
  } else if (!report_old_encoding(*other->text, other->rows, diagnostics)) {
    report_other_form(file.path + ":" + other->text->sheet(), other->rows, diagnostics);
  }
  return std::nullopt;
}

}  // namespace

std::optional<FormTable> read_form_table(const FileName& file, Diagnostics& diagnostics) {
  auto table =
      is_workbook(file.name) ? from_workbook(file, diagnostics) : from_csv(file, diagnostics);
  if (!table || !find_style(*table, diagnostics) || !find_columns(*table, diagnostics) ||
      report_old_encoding(*table->text, table->rows, diagnostics)) {
    return std::nullopt;
  }
  return table;
}

}  // namespace dutoan
