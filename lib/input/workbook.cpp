#include "input/workbook.hpp"

#include "base/text.hpp"
#include "input/workbook_part.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <map>

namespace dutoan {

namespace {

constexpr std::size_t strings_limit = 128U << 20U;

std::string lower_case_ending(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? "" : folded(name.substr(dot));
}

/// `../theme/x.xml`, `/xl/x.xml` and `x.xml`, named by a part of `folder`.
std::string part_name(const std::string& folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  return (std::filesystem::path(folder) / target).lexically_normal().generic_string();
}

/// The parts a part refers to, by their ids and by the last word of their types.
struct Relations {
  std::map<std::string, std::string, std::less<>> by_id;
  std::map<std::string, std::string, std::less<>> by_type;
};

Relations read_relations(const ZipArchive& archive, const std::string& part) {
  const std::size_t slash = part.rfind('/') + 1;
  const std::string folder = part.substr(0, slash);
  Relations relations;
  const XmlHandler handler{.start = [&](std::string_view name, const XmlAttributes& attributes) {
    if (name != "Relationship") return;
    const std::string target = part_name(folder, attributes["Target"]);
    const std::string_view type = attributes["Type"];
    relations.by_id.emplace(attributes["Id"], target);
    relations.by_type.emplace(type.substr(type.rfind('/') + 1), target);
  }};
  (void)read_part(archive, folder + "_rels/" + part.substr(slash) + ".rels", handler);
  return relations;
}

std::string type_or(const Relations& relations, std::string_view type, const std::string& usual) {
  const auto found = relations.by_type.find(type);
  return found == relations.by_type.end() ? usual : found->second;
}

PartFault read_sheets(Workbook& workbook, const std::string& part, const Relations& relations) {
  const XmlHandler handler{.start = [&](std::string_view name, const XmlAttributes& attributes) {
    if (name == "workbookPr") {
      const std::string_view base = attributes["date1904"];
      workbook.from_1904 = base == "1" || base == "true";
    }
    if (name != "sheet") return;
    const auto target = relations.by_id.find(attributes["id"]);
    if (target == relations.by_id.end()) return;
    workbook.sheets.push_back({.name = composed(attributes["name"]),
                               .part = target->second,
                               .hidden = attributes["state"].ends_with("idden")});
  }};
  return read_part(*workbook.archive, part, handler);
}

PartFault read_strings(Workbook& workbook, const std::string& part) {
  SharedText text;
  std::size_t size = 0;
  bool too_large = false;
  const XmlHandler handler{
      .start = [&](std::string_view name, const XmlAttributes&) { text.start(name, "si"); },
      .end =
          [&](std::string_view name) {
            text.end(name);
            if (name != "si") return;
            size += text.content.size() + sizeof(std::string);  // an empty one takes room, too
            too_large = too_large || size > strings_limit;
            if (!too_large) workbook.strings.push_back(quoted_cell(text.content));
          },
      .text = [&](std::string_view piece) { text.take(piece); }};
  const PartFault fault = read_part(*workbook.archive, part, handler);
  return too_large ? PartFault::too_large : fault;
}

unsigned number_of(std::string_view text) {
  unsigned number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

PartFault read_formats(Workbook& workbook, const std::string& part) {
  std::map<unsigned, CellFormat> own;
  bool in_cell_formats = false;
  const XmlHandler handler{
      .start =
          [&](std::string_view name, const XmlAttributes& attributes) {
            if (name == "numFmt") {
              own[number_of(attributes["numFmtId"])] = format_of_code(attributes["formatCode"]);
            }
            if (name == "cellXfs") in_cell_formats = true;
            if (name != "xf" || !in_cell_formats) return;
            const unsigned id = number_of(attributes["numFmtId"]);
            const auto found = own.find(id);
            workbook.formats.push_back(found == own.end() ? format_of_id(id) : found->second);
          },
      .end =
          [&](std::string_view name) {
            if (name == "cellXfs") in_cell_formats = false;
          }};
  return read_part(*workbook.archive, part, handler);
}

/// The first bytes of an old workbook, and of a new one behind a password.
bool is_compound_file(const std::filesystem::path& file) {
  constexpr std::string_view mark = "\xD0\xCF\x11\xE0";
  std::array<char, mark.size()> start{};
  std::ifstream(file, std::ios::binary).read(start.data(), start.size());
  return std::string_view(start.data(), start.size()) == mark;
}

}  // namespace

std::optional<Message> cell_fault(std::string_view text, bool quoted) {
  if (quoted || !text.starts_with(cell_error_mark)) return std::nullopt;
  return Message{text == not_calculated ? "cell-not-calculated" : "cell-holds-error",
                 {std::string(text)}};
}

bool is_workbook(std::string_view name) {
  const std::string ending = lower_case_ending(name);
  return ending == ".xlsx" || ending == ".xlsm";
}

bool is_foreign_format(std::string_view name) {
  constexpr std::array<std::string_view, 10> others = {".xls", ".xlsb", ".ods", ".doc", ".docx",
                                                       ".odt", ".pdf",  ".rtf", ".zip", ".rar"};
  return std::find(others.begin(), others.end(), lower_case_ending(name)) != others.end();
}

std::optional<Workbook> open_workbook(const FileName& file, Diagnostics& diagnostics) {
  const auto fault = [&](const char* id, std::vector<MessageArgument> arguments = {}) {
    diagnostics.error({id, std::move(arguments)}, {.file = file.path});
    return std::nullopt;
  };
  Workbook workbook{.file = file, .archive = ZipArchive::open(file.where)};
  if (workbook.archive == nullptr) {
    Diagnostics reading;
    std::error_code error;
    const bool there = std::filesystem::is_regular_file(file.where, error);
    if (!there && !read_bytes(file, reading)) {
      diagnostics.add_all(std::move(reading));
      return std::nullopt;
    }
    return fault(is_compound_file(file.where) ? "workbook-locked" : "workbook-damaged");
  }
  const Relations package = read_relations(*workbook.archive, "");
  const std::string part = type_or(package, "officeDocument", "xl/workbook.xml");
  const Relations relations = read_relations(*workbook.archive, part);
  const std::string folder = part.substr(0, part.rfind('/') + 1);
  if (read_sheets(workbook, part, relations) != PartFault::none || workbook.sheets.empty()) {
    return fault("workbook-damaged");
  }
  for (const PartFault found :
       {read_strings(workbook, type_or(relations, "sharedStrings", folder + "sharedStrings.xml")),
        read_formats(workbook, type_or(relations, "styles", folder + "styles.xml"))}) {
    if (found == PartFault::too_large) return fault("workbook-too-large");
    // Both may be absent: a workbook of numbers without a format.
    if (found == PartFault::damaged) return fault("workbook-damaged");
  }
  return workbook;
}

}  // namespace dutoan
