#include "output/norm_text.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"

#include <array>

namespace dutoan {

namespace {

/// The bytes of a cell in its file. Of a row or a cell written as a map they begin behind `value:`.
std::string_view written(const Table& table, const Cell& cell) {
  if (cell.place.file == nullptr) return {};
  constexpr std::string_view key = "value:";
  std::string_view text = cell.place.file->text().substr(cell.place.offset);
  const bool bounded = table.kind == TableKind::ladder || table.kind == TableKind::brackets;
  if (bounded || text.starts_with('{')) {
    const std::size_t at = text.find(key);
    if (at == std::string_view::npos) return {};
    text.remove_prefix(at + key.size());
  }
  return text.substr(0, text.find_first_of(",}#\n"));
}

std::string content_text(const CellContent& content, bool rate, Language language) {
  if (const auto* number = std::get_if<Number>(&content)) {
    return rate ? rate_text(*number, language) : number_text(*number, language);
  }
  if (const auto* text = std::get_if<std::string>(&content)) return *text;
  if (const auto* yes = std::get_if<bool>(&content)) return phrase(*yes ? "yes" : "no", language);
  return date_text(std::get<Date>(content), language);
}

}  // namespace

std::string days_text(const Validity& validity, Language language) {
  if (validity.from && validity.until) {
    return render({"days-between", {*validity.from, *validity.until}}, language);
  }
  if (validity.from) return render({"days-from", {*validity.from}}, language);
  if (validity.until) return render({"days-until", {*validity.until}}, language);
  return phrase("days-always", language);
}

bool is_rate(const Table& table, const Cell& cell) {
  return written(table, cell).find('%') != std::string_view::npos;
}

std::string cell_text(const Table& table, const Cell& cell, Language language) {
  if (cell.content) return content_text(*cell.content, is_rate(table, cell), language);
  // A row without this column: the reader marks it so.
  if (cell.missing == "-") return "";
  return phrase("unknown", language);
}

std::string key_text(const Table& table, const TableRow& row, Language language) {
  if (table.kind == TableKind::value) return "";
  if (table.kind == TableKind::keyed) return row.key;
  if (!row.bound) return phrase("ladder-first", language);
  const std::string bound = number_text(*row.bound, language);
  if (table.kind == TableKind::brackets) return bound;
  return render({row.strict ? "ladder-above" : "ladder-from", {bound}}, language);
}

std::optional<Evidence> evidence_of(const TableRow& row) {
  std::optional<Evidence> evidence;
  for (const Cell& cell : row.cells) {
    if (cell.content) evidence = weakest(evidence.value_or(cell.evidence), cell.evidence);
  }
  return evidence;
}

std::optional<Evidence> evidence_of(const NormReading& reading) {
  if (reading.value.is_missing()) return std::nullopt;
  const Table& table = *reading.table;
  const bool whole_row = table.has_columns() && !reading.column && reading.reached.lower;
  return whole_row ? evidence_of(table.rows[*reading.reached.lower]) : reading.value.evidence;
}

std::string input_type_text(const InputSpec& input) {
  constexpr std::array<std::string_view, 12> words = {"number",  "count",  "rate",    "text",
                                                      "choice",  "yes_no", "date",    "key_of",
                                                      "numbers", "ranks",  "records", "lines"};
  std::string text(words[std::size_t(input.kind)]);
  if (input.kind == InputKind::key_of || input.kind == InputKind::ranks ||
      input.kind == InputKind::numbers) {
    text += " " + input.table;
  }
  return input.choices.empty() ? text : text + " (" + joined(input.choices) + ")";
}

std::optional<Money> amount_of(const NormReading& reading) {
  const auto* rate = std::get_if<Number>(&reading.value.content);
  if (rate == nullptr || !reading.number || !reading.reached.lower) return std::nullopt;
  const Table& table = *reading.table;
  if (!is_rate(table, table.rows[*reading.reached.lower].cells[0])) return std::nullopt;
  return try_money(*reading.number * *rate);
}

std::string title_of(const NormSubject& subject, Language language) {
  if (subject.table != nullptr) return subject.table->title;
  if (subject.method != nullptr) return subject.method->title.in(language);
  if (subject.item != nullptr) return subject.item->name;
  if (subject.book != nullptr) return subject.book->title;
  return subject.document->title;
}

}  // namespace dutoan
