#include "input/received_dates.hpp"

#include "base/text.hpp"
#include "input/csv_records.hpp"

#include <optional>

namespace dutoan {

namespace {

struct ReceivedColumns {
  std::optional<std::size_t> file;
  std::optional<std::size_t> day;
};

ReceivedColumns columns_of(const std::vector<CsvField>& headings) {
  ReceivedColumns columns;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const std::string heading = folded(unquoted(headings[i]));
    if (heading == "file" || heading == "tệp") columns.file = i;
    if (heading == "received" || heading == "ngày nhận") columns.day = i;
  }
  return columns;
}

}  // namespace

std::map<std::string, Date> read_received_dates(const FileName& file, Diagnostics& diagnostics) {
  std::map<std::string, Date> dates;
  const auto text = read_text(file, diagnostics);
  if (text == nullptr) return dates;
  std::vector<CsvField> fields;
  ReceivedColumns columns;
  char delimiter = ',';
  std::size_t at = 0;
  for (const char candidate : {',', ';', '\t'}) {
    at = split_record(text->text(), 0, candidate, fields);
    columns = columns_of(fields);
    delimiter = candidate;
    if (columns.file && columns.day) break;
  }
  if (!columns.file || !columns.day) {
    diagnostics.error({"received-headings", {}}, {.file = file.path});
    return dates;
  }
  while (at < text->text().size()) {
    at = split_record(text->text(), at, delimiter, fields);
    if (*columns.file >= fields.size() || *columns.day >= fields.size()) continue;
    const CsvField& written = fields[*columns.day];
    const auto day = Date::parse(trimmed(written.text));
    if (day) {
      dates.emplace(composed(trimmed(unquoted(fields[*columns.file]))), *day);
    } else if (!trimmed(written.text).empty()) {
      const Place place{.file = text.get(),
                        .offset = std::uint32_t(written.offset),
                        .length = std::uint32_t(written.text.size())};
      diagnostics.error({"date-invalid", {std::string("received"), std::string(written.text)}},
                        locate(place));
    }
  }
  return dates;
}

}  // namespace dutoan
