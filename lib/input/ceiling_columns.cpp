#include "input/ceiling_columns.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::size_t most_titles = 20;

struct Synonym {
  std::string_view word;  ///< folded
  CeilingColumn column;
};

constexpr std::array<Synonym, 24> synonyms = {
    {{"source", CeilingColumn::source},     {"nguồn", CeilingColumn::source},
     {"nguồn vốn", CeilingColumn::source},  {"nguồn kinh phí", CeilingColumn::source},
     {"agency", CeilingColumn::agency},     {"đơn vị", CeilingColumn::agency},
     {"cơ quan", CeilingColumn::agency},    {"year", CeilingColumn::year},
     {"năm", CeilingColumn::year},          {"năm ngân sách", CeilingColumn::year},
     {"amount", CeilingColumn::amount},     {"trần", CeilingColumn::amount},
     {"mức trần", CeilingColumn::amount},   {"số tiền", CeilingColumn::amount},
     {"ref", CeilingColumn::ref},           {"văn bản", CeilingColumn::ref},
     {"căn cứ", CeilingColumn::ref},        {"date", CeilingColumn::date},
     {"ngày", CeilingColumn::date},         {"unit", CeilingColumn::unit},
     {"đơn vị tính", CeilingColumn::unit},  {"đvt", CeilingColumn::unit},
     {"currency", CeilingColumn::currency}, {"loại tiền", CeilingColumn::currency}}};

struct UnitName {
  std::string_view text;
  std::string_view word;
};

constexpr std::array<UnitName, 34> unit_names = {{{"dong", "dong"},
                                                  {"đồng", "dong"},
                                                  {"nghin", "nghin"},
                                                  {"nghìn", "nghin"},
                                                  {"nghìn đồng", "nghin"},
                                                  {"ngàn đồng", "nghin"},
                                                  {"trieu", "trieu"},
                                                  {"triệu", "trieu"},
                                                  {"triệu đồng", "trieu"},
                                                  {"tr.đ", "trieu"},
                                                  {"ty", "ty"},
                                                  {"tỷ", "ty"},
                                                  {"tỷ đồng", "ty"},
                                                  {"tỉ", "ty"},
                                                  {"tỉ đồng", "ty"},
                                                  {"đ", "dong"},
                                                  {"vnđ", "dong"},
                                                  {"vnd", "dong"},
                                                  {"ngàn", "nghin"},
                                                  {"nghìn đ", "nghin"},
                                                  {"ngàn đ", "nghin"},
                                                  {"nghìn vnđ", "nghin"},
                                                  {"1.000 đồng", "nghin"},
                                                  {"1.000 đ", "nghin"},
                                                  {"1.000đ", "nghin"},
                                                  {"1000 đồng", "nghin"},
                                                  {"1000 đ", "nghin"},
                                                  {"1000đ", "nghin"},
                                                  {"1,000 đồng", "nghin"},
                                                  {"triệu đ", "trieu"},
                                                  {"triệu vnđ", "trieu"},
                                                  {"trđ", "trieu"},
                                                  {"tr.đồng", "trieu"},
                                                  {"1.000.000 đồng", "trieu"}}};

/// A heading, and the unit it gives in brackets.
struct Heading {
  std::optional<CeilingColumn> column;
  std::string unit;
};

Heading read_heading(std::string_view text) {
  const std::string whole = folded(text);
  const std::size_t open = whole.find('(');
  const std::string name(trimmed(std::string_view(whole).substr(0, open)));
  Heading heading;
  for (const Synonym& synonym : synonyms) {
    if (synonym.word == name) heading.column = synonym.column;
  }
  if (open == std::string::npos) return heading;
  const std::size_t close = whole.find(')', open);
  const auto unit = unit_word(std::string_view(whole).substr(open + 1, close - open - 1));
  if (unit && heading.column == CeilingColumn::amount) {
    heading.unit = *unit;
  } else {
    heading.column.reset();  // brackets that say something nobody understands
  }
  return heading;
}

struct HeadingFields {
  CeilingColumns columns;
  std::vector<CsvField> fields;
  std::size_t known = 0;
};

/// A row that names the amount, read as headings.
std::optional<HeadingFields> read_row(std::vector<CsvField> fields, char delimiter) {
  HeadingFields row{.fields = std::move(fields)};
  row.columns.delimiter = delimiter;
  row.columns.count = row.fields.size();
  for (std::size_t i = 0; i < row.fields.size(); ++i) {
    const Heading heading = read_heading(unquoted(row.fields[i]));
    if (!heading.column) continue;
    const auto column = std::size_t(*heading.column);
    if (row.columns.at[column] >= 0) continue;
    row.columns.at[column] = int(i);
    row.columns.headings[column] = composed(trimmed(unquoted(row.fields[i])));
    if (!heading.unit.empty()) row.columns.unit = heading.unit;
    ++row.known;
  }
  if (row.columns[CeilingColumn::amount] < 0) return std::nullopt;
  return row;
}

std::optional<HeadingFields> find_row(std::string_view text, char delimiter) {
  std::size_t at = 0;
  for (std::size_t row = 0; row < most_titles && at < text.size(); ++row) {
    std::vector<CsvField> fields;
    at = split_record(text, at, delimiter, fields);
    auto headings = read_row(std::move(fields), delimiter);
    if (!headings) continue;
    headings->columns.end = at;
    return headings;
  }
  return std::nullopt;
}

void report_headings(const SourceFile& file, const HeadingFields& row, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < row.fields.size(); ++i) {
    const std::string text = composed(trimmed(unquoted(row.fields[i])));
    const Location location = locate(place_of(file, row.fields[i]));
    const Heading heading = read_heading(text);
    if (!heading.column) {
      if (!text.empty()) diagnostics.warning({"headings-unused", {text}}, location);
    } else if (row.columns[*heading.column] != int(i)) {
      diagnostics.error({"heading-twice", {text}}, location);
    }
  }
}

}  // namespace

std::optional<CeilingColumns> find_ceiling_columns(const SourceFile& file,
                                                   Diagnostics& diagnostics) {
  std::optional<HeadingFields> best;
  for (const char delimiter : {',', ';', '\t'}) {
    auto row = find_row(file.text(), delimiter);
    if (row && (!best || row->known > best->known)) best = std::move(row);
  }
  if (!best) {
    diagnostics.error({"ceiling-headings", {}}, locate({.file = &file}));
    return std::nullopt;
  }
  report_headings(file, *best, diagnostics);
  return best->columns;
}

std::optional<std::string> unit_word(std::string_view text) {
  const std::string wanted = folded(text);
  for (const UnitName& name : unit_names) {
    if (name.text == wanted) return std::string(name.word);
  }
  return std::nullopt;
}

}  // namespace dutoan
