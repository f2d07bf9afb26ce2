#include "input/record_table.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "base/text.hpp"
#include "formula/table.hpp"
#include "input/csv_records.hpp"
#include "input/input_scalar.hpp"
#include "input/sheet_reader.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

constexpr std::size_t record_title_rows = 50;

/// The text of the file, or of its sheet.
std::shared_ptr<const SourceFile> read_records(const FileName& file, Diagnostics& diagnostics) {
  if (is_foreign_format(file.name)) {
    diagnostics.error({"table-format", {file.path}}, {.file = file.path});
    return nullptr;
  }
  if (!is_workbook(file.name)) return read_text(file, diagnostics);
  const auto workbook = open_workbook(file, diagnostics);
  if (!workbook) return nullptr;
  const WorkbookSheet* sheet = find_sheet(*workbook, file.sheet, {.file = file.path}, diagnostics);
  return sheet == nullptr ? nullptr : read_sheet(*workbook, *sheet, diagnostics);
}

class RecordTableReader {
 public:
  RecordTableReader(const SourceFile& file, const InputSpec& spec, const Method& method,
                    const InputContext& context)
      : file_(file),
        spec_(spec),
        method_(method),
        context_(context),
        in_sheet_(!file.sheet().empty()) {}

  InputValue::Elements run() {
    InputValue::Elements records;
    if (!find_headings()) return records;
    while (next_ < file_.text().size()) {
      next_ = split_record(file_.text(), next_, delimiter_, fields_);
      const bool blank = std::all_of(fields_.begin(), fields_.end(), [](const CsvField& field) {
        return trimmed(field.text).empty();
      });
      if (!blank) records.push_back(record());
    }
    return records;
  }

 private:
  Place place(const CsvField& field) const {
    const std::size_t length = field.text.size() + (field.quoted ? 2 : 0);
    return {.file = &file_,
            .offset = std::uint32_t(field.offset),
            .length = std::uint32_t(std::max<std::size_t>(length, 1))};
  }

  std::optional<std::size_t> field_named(const std::string& heading) const {
    for (std::size_t i = 0; i < spec_.fields.size(); ++i) {
      const InputSpec& field = spec_.fields[i];
      const bool named = heading == field.name || heading == folded(field.label.vi) ||
                         heading == folded(field.label.en);
      if (named && !heading.empty()) return i;
    }
    return std::nullopt;
  }

  /// The heading row, by the delimiter that knows most of its headings: the first row, or below
  /// titles one that knows two.
  bool find_headings() {
    std::size_t best = 0;
    for (const char delimiter : {',', ';', '\t'}) {
      std::size_t end = 0;
      for (std::size_t row = 0; row < record_title_rows && end < file_.text().size(); ++row) {
        std::vector<CsvField> fields;
        end = split_record(file_.text(), end, delimiter, fields);
        std::vector<std::optional<std::size_t>> columns;
        for (const CsvField& field : fields)
          columns.push_back(field_named(folded(unquoted(field))));
        const auto known = std::size_t(std::count_if(
            columns.begin(), columns.end(), [](const auto& column) { return column.has_value(); }));
        if (known < (row == 0 ? 1U : 2U)) continue;
        if (known <= best) break;
        best = known;
        delimiter_ = delimiter;
        columns_ = std::move(columns);
        headings_ = std::move(fields);
        next_ = end;
        break;
      }
    }
    if (best > 0) return check_headings();
    std::vector<std::string> names;
    for (const InputSpec& field : spec_.fields)
      names.push_back(field.name);
    context_.diagnostics.error({"record-headings", {spec_.name}}, {.file = file_.path()})
        .hints.push_back({"hint-allowed", {joined(names)}});
    return false;
  }

  /// Of a column that stands twice nobody can say which counts.
  bool check_headings() {
    bool sound = true;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const std::string heading = unquoted(headings_[i]);
      if (!columns_[i] && !trimmed(heading).empty()) {
        context_.diagnostics.warning({"headings-unused", {heading}}, locate(place(headings_[i])));
      }
      const bool twice =
          columns_[i] &&
          std::count(columns_.begin(), columns_.begin() + std::ptrdiff_t(i), columns_[i]) > 0;
      if (!twice) continue;
      error("heading-twice", {heading}, headings_[i]);
      sound = false;
    }
    return sound;
  }

  InputValue record() {
    InputValue::Elements values(spec_.fields.size());
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      const CsvField& field = fields_[i];
      if (field.unclosed) error("csv-open-quote", {}, field);
      if (field.tail) error("csv-after-quote", {}, field);
      if (i >= columns_.size() && !trimmed(field.text).empty() && !in_sheet_) {
        error("csv-extra-field", {Number(columns_.size()), Number(fields_.size())}, field);
      }
      if (i >= columns_.size() || !columns_[i] || trimmed(field.text).empty()) continue;
      InputValue& value = values[*columns_[i]];
      value.place = place(field);
      if (auto message = in_sheet_ ? cell_fault(field.text, field.quoted) : std::nullopt) {
        error(std::move(message->id), std::move(message->arguments), field);
        continue;
      }
      if (auto content = content_of(field, spec_.fields[*columns_[i]])) {
        value.given = Value(std::move(*content), context_.evidence);
      }
    }
    fill_defaults(values, spec_);
    InputValue record;
    record.place = place(fields_[0]);
    record.given = std::move(values);
    return record;
  }

  void error(std::string id, std::vector<MessageArgument> arguments, const CsvField& field) {
    context_.diagnostics.error({std::move(id), std::move(arguments)}, locate(place(field)));
  }

  std::optional<Value::Content> content_of(const CsvField& field, const InputSpec& spec) {
    const std::string text = composed(trimmed(unquoted(field)));
    switch (spec.kind) {
      case InputKind::text: return Value::Content(text);
      case InputKind::choice: return known_word(field, text, spec.choices, spec.name);
      case InputKind::key_of: return key(field, text, spec);
      case InputKind::yes_no: return yes_no(field, text, spec.name);
      case InputKind::date:
        if (const auto date = Date::parse(text)) return Value::Content(*date);
        error("date-invalid", {spec.name, text}, field);
        return std::nullopt;
      default: return number(field, text, spec);
    }
  }

  std::optional<Value::Content> known_word(const CsvField& field, const std::string& text,
                                           const std::vector<std::string>& known,
                                           const std::string& name) {
    if (std::find(known.begin(), known.end(), text) != known.end()) return Value::Content(text);
    Diagnostic& diagnostic =
        context_.diagnostics.error({"choice-unknown", {name, text}}, locate(place(field)));
    diagnostic.hints = choice_hints(text, known);
    return std::nullopt;
  }

  std::optional<Value::Content> key(const CsvField& field, const std::string& text,
                                    const InputSpec& spec) {
    const Table* table = context_.find_table(method_, spec.table);
    if (table == nullptr || !table->missing.empty()) return Value::Content(text);
    std::vector<std::string> known;
    for (const TableRow& row : table->rows)
      known.push_back(row.key);
    return known_word(field, text, known, spec.name);
  }

  std::optional<Value::Content> number(const CsvField& field, const std::string& text,
                                       const InputSpec& spec) {
    if (in_sheet_ && field.quoted) {
      error("cell-number-as-text", {spec.name, text}, field);
      return std::nullopt;
    }
    const auto parsed = parse_fraction(text);
    const auto* found = std::get_if<NumberText>(&parsed);
    if (found == nullptr) {
      error("number-malformed", {spec.name, text}, field);
      return std::nullopt;
    }
    const Number& value = found->value;
    if (spec.in_dong() && !in_sheet_ && may_be_grouped(text)) {
      context_.diagnostics.error(two_readings(text), locate(place(field)));
    } else if (spec.kind == InputKind::count &&
               (!value.is_integer() || value.is_negative() || found->percent)) {
      error("count-whole", {spec.name, text}, field);
    } else if (spec.kind == InputKind::rate && !found->percent && !value.is_zero()) {
      context_.diagnostics.error(rate_without_percent(spec.name, text, value),
                                 locate(place(field)));
    } else if (!is_within(value, spec)) {
      context_.diagnostics.error(range_fault(value, spec, spec.name), locate(place(field)));
    } else {
      return Value::Content(value);
    }
    return std::nullopt;
  }

  std::optional<Value::Content> yes_no(const CsvField& field, const std::string& text,
                                       const std::string& name) {
    const std::string word = folded(text);
    if (word == "yes" || word == "có" || word == "x") return Value::Content(true);
    if (word == "no" || word == "không") return Value::Content(false);
    error("yes-no", {name, text}, field);
    return std::nullopt;
  }

  const SourceFile& file_;
  const InputSpec& spec_;
  const Method& method_;
  const InputContext& context_;
  bool in_sheet_;
  std::vector<std::optional<std::size_t>> columns_;
  std::vector<CsvField> headings_;
  char delimiter_ = ',';
  std::size_t next_ = 0;
  std::vector<CsvField> fields_;
};

}  // namespace

InputValue read_record_table(const FileName& file, const InputSpec& spec, const Method& method,
                             const InputContext& context) {
  InputValue result;
  const std::shared_ptr<const SourceFile> text = read_records(file, context.diagnostics);
  if (text == nullptr) return result;
  context.keep({text, sha256_of_file(file.where)});
  result.given = RecordTableReader(*text, spec, method, context).run();
  result.place = {.file = text.get()};
  return result;
}

}  // namespace dutoan
