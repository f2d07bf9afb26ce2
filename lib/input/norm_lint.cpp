#include "input/norm_lint.hpp"

#include "input/norm_files.hpp"
#include "norms/method_life.hpp"
#include "norms/name_clash.hpp"
#include "norms/norm_index.hpp"

#include <algorithm>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

/// The class of a formula has a stand-in when it is not said, so that it must be looked for where
/// it is written.
void check_method(Yaml method, Diagnostics& diagnostics) {
  if (!method.is_map() || !method.at("evidence").is_empty()) return;
  for (const Yaml& row : method.at("rows").elements()) {
    if (!row.at("evidence").is_empty()) continue;
    const Yaml id = method.at("id");
    diagnostics.error({"value-without-evidence", {std::string(id.text())}}, locate(id.place()));
    return;
  }
}

void check_part(Yaml part, Diagnostics& diagnostics) {
  check_method(part.at("method"), diagnostics);
  for (const Yaml& method : part.at("methods").elements())
    check_method(method, diagnostics);
}

void check_files(const NormFolder& folder, Diagnostics& diagnostics) {
  Diagnostics known;  // what cannot be read was reported when the norms were loaded
  for (const fs::path& path : yaml_files(folder.where, known)) {
    const std::string name = fs::relative(path, folder.where).generic_string();
    auto text =
        read_text(FileName{path, folder.path + "/" + name, folder.name + "/" + name}, known);
    if (text == nullptr) continue;
    const auto tree = YamlTree::parse(std::move(text), known);
    if (tree == nullptr) continue;
    check_part(tree->root(), diagnostics);
    check_part(tree->root().at("overrides"), diagnostics);
  }
}

/// A folder no entry of the index names would never be opened.
void check_folders(const NormFolder& folder, const Library& library, Diagnostics& diagnostics) {
  if (!fs::exists(folder.where / "documents.yaml")) return;
  std::error_code error;
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder.where, error)) {
    if (entry.is_directory()) names.push_back(entry.path().filename().generic_string());
  }
  std::sort(names.begin(), names.end());
  for (const std::string& name : names) {
    if (library.find_document(name) != nullptr || is_reserved_folder(name)) continue;
    diagnostics.error({"lint-folder-not-listed", {name}}, {.file = folder.path + "/" + name});
  }
}

void check_tables(const Library& library, Diagnostics& diagnostics) {
  for (const PriceBook& book : library.price_books()) {
    if (!book.prices.basis.empty()) continue;
    diagnostics.error({"value-without-basis", {book.id}}, locate(book.place));
  }
  for (const NormTable& table : library.tables()) {
    for (const TableVersion& version : table.versions) {
      if (version.table.kind != TableKind::brackets) continue;
      for (const TableRow& row : version.table.rows) {
        if (!row.strict) continue;
        diagnostics.error({"lint-bracket-above", {table.name}}, locate(row.cells[0].place));
      }
    }
  }
}

/// The days from which an item is priced by a method: that of the item, and those on which another
/// document's method of the name takes over. A norm may be older than every method at hand that
/// prices it; a plan of that time is told so.
std::vector<Date> pricing_days(const NormItem& item, const Library& library) {
  std::vector<Date> days;
  if (item.in_force.from) days.push_back(*item.in_force.from);
  const std::string name = item.method.substr(item.method.find('/') + 1);
  for (const Document& document : library.documents()) {
    for (const ClaimedName& claim : document.methods) {
      const auto from = claim.validity.from;
      if (claim.name == name && from && item.in_force.contains(*from)) days.push_back(*from);
    }
  }
  std::vector<Date> priced;
  for (const Date day : days) {
    const bool whole_name = name != item.method;
    if (whole_name || library.holder(NameKind::method, name, day).document != nullptr) {
      priced.push_back(day);
    }
  }
  // None at all: the first day stands for what is wrong.
  if (priced.empty() && !days.empty()) priced.push_back(days.front());
  return priced;
}

/// Norm items: a basis of their own, and inputs their method takes.
void check_items(NormStore& store, Diagnostics& diagnostics) {
  for (const NormItem& item : store.library().norm_items()) {
    if (item.basis.empty()) {
      diagnostics.error({"value-without-basis", {item.code}}, locate(item.place));
    }
    for (const Date day : pricing_days(item, store.library())) {
      (void)store.norm_use(item.full_name(), item.unit, day, locate(item.place), diagnostics);
    }
  }
}

}  // namespace

LintCounts lint_norms(const std::vector<NormFolder>& folders, Diagnostics& diagnostics) {
  NormStore store(folders, diagnostics);
  store.load_all();
  const Library& library = store.library();
  check_items(store, diagnostics);
  diagnostics.add_all(store.take_diagnostics());
  check_name_clashes(library, diagnostics);
  check_index(library, diagnostics);
  check_tables(library, diagnostics);
  for (const Method& method : library.methods())
    check_life(library, method, diagnostics);
  for (const NormFolder& folder : folders)
    check_files(folder, diagnostics);
  if (!folders.empty()) check_folders(folders[0], library, diagnostics);
  return {library.documents().size(), library.tables().size(), library.methods().size()};
}

}  // namespace dutoan
