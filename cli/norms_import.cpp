// `norms import`: a price list of somebody else's becomes a price book of a folder of norms.
#include "base/old_encoding.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "input/price_import.hpp"
#include "input/price_list_unit.hpp"
#include "input/sheet_reader.hpp"
#include "output/catalogue.hpp"
#include "output/price_book_files.hpp"
#include "output/price_import_report.hpp"
#include "plan_run.hpp"
#include "platform.hpp"
#include "write_fault.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

/// `gia.xlsx#Vùng III`; a file may have a # in its name, and only a workbook has sheets.
FileName price_list_file(const std::string& operand) {
  std::error_code error;
  const std::size_t mark = operand.rfind('#');
  const bool has_sheet = mark != std::string::npos && is_workbook(operand.substr(0, mark)) &&
                         !fs::exists(operand, error);
  const std::string path = has_sheet ? operand.substr(0, mark) : operand;
  return {path, path, fs::path(path).filename().generic_string(),
          has_sheet ? operand.substr(mark + 1) : ""};
}

std::unique_ptr<SourceFile> read_list_text(const FileName& file, Diagnostics& diagnostics) {
  if (is_foreign_format(file.name)) {
    diagnostics.error({"table-format", {file.path}}, {.file = file.path});
    return nullptr;
  }
  if (is_workbook(file.name)) {
    const auto workbook = open_workbook(file, diagnostics);
    if (!workbook) return nullptr;
    const WorkbookSheet* sheet =
        find_sheet(*workbook, file.sheet, {.file = file.path}, diagnostics);
    return sheet == nullptr ? nullptr : read_sheet(*workbook, *sheet, diagnostics);
  }
  auto bytes = read_bytes(file, diagnostics);
  if (!bytes) return nullptr;
  const bool wide = bytes->starts_with("\xFF\xFE") || bytes->starts_with("\xFE\xFF");
  return checked_text(file, wide ? utf8_of_utf16(*bytes) : std::move(*bytes), diagnostics);
}

void say_no_table(const SourceFile& text, Diagnostics& diagnostics) {
  const std::string sheet = text.sheet().empty() ? "" : ":" + text.sheet();
  const Location whole{.file = text.path() + sheet};
  const OldEncoding encoding = old_encoding_of(text.text());
  if (std::all_of(text.text().begin(), text.text().end(),
                  [](char c) { return c == '\n' || c == '\r' || c == ',' || c == ' '; })) {
    diagnostics.error({"price-list-empty", {}}, whole);
  } else if (encoding != OldEncoding::none) {
    diagnostics.error({"text-old-encoding", {std::string(old_encoding_name(encoding))}}, whole);
  } else {
    diagnostics.error({"price-list-no-headings", {}}, whole);
  }
}

std::optional<PriceImport> read_price_list(const Arguments& arguments, const SourceFile& text,
                                           const PriceListWords& words, Diagnostics& diagnostics) {
  const auto table = find_price_table(text, words);
  if (!table) {
    say_no_table(text, diagnostics);
    return std::nullopt;
  }
  const PriceListChoice choice{.column = arguments.value("column"),
                               .code = arguments.value("code"),
                               .region = arguments.value("region")};
  const auto columns = choose_columns(*table, choice, diagnostics);
  if (!columns) return std::nullopt;
  const auto unit = unit_of_list(*table, *columns, arguments.value("unit"), diagnostics);
  if (!unit) return std::nullopt;
  const ListPriceStyle style{.numbers = style_of(arguments.value("numbers")),
                             .unit = unit_size(unit->word),
                             .in_sheet = !text.sheet().empty()};
  auto import = import_prices(*table, *columns, style, words, diagnostics);
  if (import) import->unit = *unit;
  return import;
}

/// What a price book needs, before anything is read; false where something is amiss, which is said.
bool check_header_flags(const Arguments& arguments, Console& console) {
  constexpr std::array<const char*, 3> needed = {"id", "title", "basis"};
  std::vector<std::string> absent;
  for (const char* flag : needed) {
    if (arguments.value(flag).empty()) absent.push_back(std::string("--") + flag);
  }
  if (arguments.has("output") && !absent.empty()) {
    console.say({"price-import-flags", {joined(absent)}});
    return false;
  }
  const std::string id = arguments.value("id");
  const bool plain = id.find_first_not_of(
                         "abcdefghijklmnopqrstuvwxyz"
                         "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") == std::string::npos;
  if (!plain) {
    console.say({"price-import-id", {id}});
    return false;
  }
  const auto from = Date::parse(arguments.value("from"));
  const auto until = Date::parse(arguments.value("until"));
  if (!from || !until || *from < *until) return true;
  console.say({"price-import-days", {}});
  return false;
}

/// "III" of "Vùng III".
std::string bare_region(const std::string& region) {
  constexpr std::string_view word = "vùng ";
  const bool has_word = folded(region).starts_with(word) && region.size() > word.size();
  return has_word ? std::string(trimmed(std::string_view(region).substr(word.size()))) : region;
}

std::string bytes_of(const fs::path& file) {
  Diagnostics ignored;
  return read_bytes({file, "", ""}, ignored).value_or("");
}

/// The files of a price book in its folder.
struct PriceBookPaths {
  fs::path yaml;
  fs::path csv;
};

/// False, and a diagnostic, where something stands that is not to be lost, or the id is taken.
bool may_write(const Arguments& arguments, const PriceBookPaths& paths, Diagnostics& diagnostics) {
  std::error_code error;
  std::vector<std::string> there;
  for (const fs::path& path : {paths.yaml, paths.csv}) {
    if (fs::exists(path, error)) there.push_back(path.generic_string());
  }
  if (!there.empty() && !is_untouched_price_book(bytes_of(paths.yaml), bytes_of(paths.csv))) {
    diagnostics.error({"price-import-other-file", {joined(there)}}, {.file = there.front()});
    return false;
  }
  Arguments all = arguments;
  if (fs::is_directory(paths.yaml.parent_path(), error)) {
    all.add("norms", paths.yaml.parent_path().generic_string());
  }
  Diagnostics of_others;
  NormStore store(norm_folders(all), of_others);
  const PriceBook* other = store.price_book(arguments.value("id"), {}, of_others);
  if (other == nullptr || fs::equivalent(other->place.file->path(), paths.yaml, error)) return true;
  diagnostics.error({"price-import-id-taken", {other->id}}, {.file = paths.yaml.generic_string()})
      .notes.push_back({{"note-first-here", {}}, locate(other->place)});
  return false;
}

/// The names of what was written; none, and something said, where it could not be.
std::vector<std::string> write_price_book(const Arguments& arguments, const FileName& source,
                                          const PriceImport& import, Console& console,
                                          Diagnostics& diagnostics) {
  const fs::path folder = arguments.value("output");
  const PriceBookHeader header{.id = arguments.value("id"),
                               .title = arguments.value("title"),
                               .basis = arguments.value("basis"),
                               .region = bare_region(arguments.value("region")),
                               .in_force = {.from = Date::parse(arguments.value("from")),
                                            .until = Date::parse(arguments.value("until"))},
                               .source = one_line(source.name),
                               .source_sha256 = sha256_of_file(source.where)};
  const PriceBookPaths paths{folder / (header.id + ".yaml"), folder / (header.id + ".csv")};
  if (!may_write(arguments, paths, diagnostics)) return {};
  std::error_code error;
  fs::create_directories(folder, error);
  const std::string csv = price_book_csv(import);
  std::vector<std::string> written;
  for (const auto& [path, text] :
       {std::pair(paths.csv, csv), std::pair(paths.yaml, price_book_yaml(header, import, csv))}) {
    FileWriter writer(path);
    writer.write(text);
    if (!writer.finish()) {
      console.say(write_fault(path.generic_string()));
      return {};
    }
    written.push_back(path.generic_string());
  }
  return written;
}

void say_lost(const PriceImport& import, Diagnostics& diagnostics) {
  const auto first = std::find_if(import.rows.begin(), import.rows.end(), [](const ListRow& row) {
    return row.fate == ListRowFate::unplaced && row.priced;
  });
  if (first == import.rows.end()) return;
  diagnostics.error({"price-import-lost", {Number(import.lost())}}, locate(first->place));
}

void print_report(const Arguments& arguments, const PriceImportContents& contents, bool sound,
                  Console& console) {
  const std::string format = arguments.value("format");
  if (format == "json") {
    console.print(price_import_json(contents, {sound ? "complete" : "input-errors"}));
    return;
  }
  const ReportStyle style = {.language = console.language(), .width = console.width()};
  const Report report = price_import_report(contents, style);
  console.print(format == "md" ? to_markdown(report) : to_text(report, style.width));
}

}  // namespace

Exit run_norms_import(const Arguments& arguments, Console& console) {
  if (!check_header_flags(arguments, console)) return Exit::usage;
  const FileName file = price_list_file(arguments.operands[0]);
  Diagnostics diagnostics;
  NormStore store(norm_folders(arguments), diagnostics);
  const PriceListWords& words = store.price_list_words();
  diagnostics.add_all(store.take_diagnostics());
  const auto text = read_list_text(file, diagnostics);
  std::optional<PriceImport> import;
  if (text != nullptr) import = read_price_list(arguments, *text, words, diagnostics);
  std::vector<std::string> written;
  if (import) {
    say_lost(*import, diagnostics);
    if (import->count(ListRowFate::placed) == 0) {
      diagnostics.error({"price-import-nothing", {}}, {.file = file.path});
    } else if (arguments.has("output")) {
      written = write_price_book(arguments, file, *import, console, diagnostics);
    }
  }
  console.report(diagnostics.sorted());
  const bool sound = import && !diagnostics.has_errors();
  if (import) {
    const std::string shown = file.name + (text->sheet().empty() ? "" : ":" + text->sheet());
    print_report(arguments, {*import, shown, written, !arguments.has("output")}, sound, console);
  }
  if (!sound) return Exit::input;
  return arguments.has("output") && written.empty() ? Exit::usage : Exit::done;
}

}  // namespace dutoan
