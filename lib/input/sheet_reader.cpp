#include "input/sheet_reader.hpp"

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "input/workbook_part.hpp"

#include <charconv>

namespace dutoan {

namespace {

constexpr std::size_t text_limit = 64U << 20U;
constexpr std::size_t most_columns = 16'384;

/// "BC12": the column counts from 1; 0 where there is none.
std::size_t column_of(std::string_view cell) {
  std::size_t column = 0;
  for (const char c : cell) {
    if (c < 'A' || c > 'Z' || column > most_columns) break;
    column = column * 26 + std::size_t(c - 'A' + 1);
  }
  return column;
}

class SheetTextReader {
 public:
  explicit SheetTextReader(const Workbook& workbook) : workbook_(workbook) {}

  std::string text;
  bool damaged = false;  ///< rows or cells out of order, texts that are not there
  bool too_large = false;
  bool too_many_rows = false;
  std::size_t hidden_rows = 0;  ///< with something in them
  std::size_t first_hidden = 0;

  void start(std::string_view name, const XmlAttributes& attributes) {
    if (name == "row") {
      start_row(attributes);
    } else if (name == "c") {
      start_cell(attributes);
    } else if (name == "v") {
      in_value_ = true;
    } else if (name == "f") {
      has_formula_ = true;
    }
    inline_text_.start(name, "is");
  }

  void end(std::string_view name) {
    if (name == "c") {
      end_cell();
    } else if (name == "v") {
      in_value_ = false;
    }
    inline_text_.end(name);
  }

  void take(std::string_view piece) {
    if (in_value_) value_ += piece;
    inline_text_.take(piece);
  }

 private:
  void start_row(const XmlAttributes& attributes) {
    const std::string_view written = attributes["r"];
    std::size_t row = row_ + 1;
    if (!written.empty()) std::from_chars(written.data(), written.data() + written.size(), row);
    too_many_rows = too_many_rows || row > most_rows;
    damaged = damaged || row <= row_;
    if (!goes_on()) return;
    // The line of the text is the row of the sheet.
    text.append(row - std::max<std::size_t>(row_, 1), '\n');
    row_ = row;
    column_ = 0;
    cell_ = 0;
    const std::string_view hidden = attributes["hidden"];
    row_hidden_ = hidden == "1" || hidden == "true";
  }

  void start_cell(const XmlAttributes& attributes) {
    const std::string_view written = attributes["r"];
    const std::size_t column = written.empty() ? cell_ + 1 : column_of(written);
    damaged = damaged || row_ == 0 || column <= cell_ || column > most_columns;
    cell_ = column;
    type_ = attributes["t"];
    style_ = 0;
    const std::string_view style = attributes["s"];
    std::from_chars(style.data(), style.data() + style.size(), style_);
    value_.clear();
    inline_text_.content.clear();
    has_formula_ = false;
  }

  void end_cell() {
    const std::string cell = goes_on() ? content() : "";
    if (cell.empty()) return;  // only its format
    text.append(cell_ - std::max<std::size_t>(column_, 1), ',');
    column_ = cell_;
    text += cell;
    too_large = text.size() > text_limit;
    if (!std::exchange(row_hidden_, false)) return;
    if (hidden_rows++ == 0) first_hidden = row_;
  }

  bool goes_on() const { return !damaged && !too_large && !too_many_rows; }

  std::string content() {
    if (type_ == "s") return shared_text();
    if (type_ == "inlineStr") return quoted_cell(inline_text_.content);
    if (type_ == "str") return quoted_cell(value_);
    if (value_.empty()) return has_formula_ ? std::string(not_calculated) : "";
    if (type_ == "b") return value_ == "1" ? "\"yes\"" : "\"no\"";
    if (type_ == "e") return error();
    if (type_ == "d") return day(Date::parse(std::string_view(value_).substr(0, 10)));
    return number();
  }

  std::string shared_text() {
    std::size_t index = workbook_.strings.size();
    std::from_chars(value_.data(), value_.data() + value_.size(), index);
    if (index < workbook_.strings.size()) return workbook_.strings[index];
    damaged = true;
    return "";
  }

  std::string error() const {
    const bool usual = value_[0] == cell_error_mark && value_.size() > 1 &&
                       value_.find_first_of(",\"\n") == std::string::npos;
    return usual ? value_ : "#VALUE!";
  }

  std::string day(std::optional<Date> date) const {
    return date ? iso_text(*date) : quoted_cell(value_);
  }

  std::string number() const {
    const CellFormat format =
        style_ < workbook_.formats.size() ? workbook_.formats[style_] : CellFormat::number;
    if (format == CellFormat::date) {
      if (const auto date = stored_date(value_, workbook_.from_1904)) return iso_text(*date);
    }
    const auto plain = format == CellFormat::percent ? plain_percent(value_) : plain_number(value_);
    return plain ? *plain : quoted_cell(value_);
  }

  const Workbook& workbook_;
  std::size_t row_ = 0;     ///< of the sheet; 0: none yet
  std::size_t cell_ = 0;    ///< its column, from 1
  std::size_t column_ = 0;  ///< of the last cell with something in it
  bool row_hidden_ = false;
  std::string type_;
  std::size_t style_ = 0;
  std::string value_;
  bool in_value_ = false;
  bool has_formula_ = false;
  SharedText inline_text_;
};

}  // namespace

std::unique_ptr<SourceFile> read_sheet(const Workbook& workbook, const WorkbookSheet& sheet,
                                       Diagnostics& diagnostics) {
  SheetTextReader reader(workbook);
  const XmlHandler handler{
      .start = [&](std::string_view name, const XmlAttributes& all) { reader.start(name, all); },
      .end = [&](std::string_view name) { reader.end(name); },
      .text = [&](std::string_view piece) { reader.take(piece); }};
  PartFault fault = read_part(*workbook.archive, sheet.part, handler);
  if (reader.damaged) fault = PartFault::damaged;
  if (reader.too_large) fault = PartFault::too_large;
  const Location whole{.file = workbook.file.path + ":" + sheet.name};
  if (reader.too_many_rows) {
    diagnostics.error({"sheet-too-many-rows", {Number(most_rows)}}, whole);
  } else if (fault != PartFault::none) {
    diagnostics.error({fault == PartFault::too_large ? "workbook-too-large" : "sheet-damaged", {}},
                      whole);
  } else {
    auto text = std::make_unique<SourceFile>(workbook.file.path, workbook.file.name,
                                             std::move(reader.text), sheet.name);
    if (reader.hidden_rows > 0) {
      diagnostics.warning(
          {"sheet-hidden-rows", {Number(reader.hidden_rows)}},
          locate({text.get(), std::uint32_t(text->line_start(reader.first_hidden))}));
    }
    return text;
  }
  return nullptr;
}

const WorkbookSheet* find_sheet(const Workbook& workbook, std::string_view name,
                                const Location& asked, Diagnostics& diagnostics) {
  std::vector<std::string> names;
  const WorkbookSheet* found = nullptr;
  const std::string wanted = folded(name);
  for (const WorkbookSheet& sheet : workbook.sheets) {
    if (name.empty() ? !sheet.hidden : folded(sheet.name) == wanted) found = &sheet;
    if (!sheet.hidden) names.push_back(sheet.name);
  }
  if (found != nullptr && (!name.empty() || names.size() == 1)) return found;
  const char* id = name.empty() ? "sheet-not-named" : "sheet-not-found";
  Diagnostic& error = diagnostics.error({id, {workbook.file.path, std::string(name)}}, asked);
  if (!name.empty()) error.hints = choice_hints(std::string(name), names);
  if (name.empty()) error.hints.push_back({"hint-allowed", {joined(names)}});
  return nullptr;
}

}  // namespace dutoan
