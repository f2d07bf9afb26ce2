#include "rule_source.hpp"

#include "input/rule_reader.hpp"
#include "norm_side_files.hpp"
#include "review/rule_roots.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// A version of the table of that name: the document's own, else any that is shared.
const Table* any_table(NormStore& norms, const Rule& rule, const std::string& name) {
  norms.load_document(rule.document);
  if (const NormTable* own = norms.library().table(rule.document, name))
    return &own->versions.front().table;
  for (const Document& document : norms.library().documents()) {
    const bool holds = std::any_of(document.shared.begin(), document.shared.end(),
                                   [&](const ClaimedName& claim) { return claim.name == name; });
    if (!holds) continue;
    const std::string id = document.id;
    norms.load_document(id);
    const NormTable* table = norms.library().table(id, name);
    if (table != nullptr && !table->versions.empty()) return &table->versions.front().table;
  }
  return nullptr;
}

}  // namespace

RuleBook read_rule_book(NormStore& norms, Diagnostics& diagnostics) {
  RuleBook book;
  for (const NormFolder& folder : norms.folders()) {
    for (const FileName& file : rule_files(folder))
      read_rules(file, book, diagnostics);
  }
  const std::vector<RuleRoot> common = rule_roots(book, diagnostics);
  for (Rule& rule : book.rules) {
    std::vector<RuleRoot> roots = common;
    if (!rule.methods.empty() && rule.in_force.from) {
      const Method* method =
          norms.method(rule.methods.front(), *rule.in_force.from, locate(rule.place), diagnostics);
      if (method != nullptr) roots.push_back(row_root(rule, *method));
    }
    TableTypes tables;
    for (const std::string& name : names_in(rule)) {
      const bool is_root = std::any_of(roots.begin(), roots.end(),
                                       [&](const RuleRoot& root) { return root.name == name; });
      const Table* table = is_root ? nullptr : any_table(norms, rule, name);
      if (table != nullptr) tables[name] = type_of(*table);
    }
    compile(rule, roots, tables, diagnostics);
  }
  return book;
}

const Table* table_of_rule(NormStore& norms, const Rule& rule, const std::string& name, Date date) {
  if (const NormTable* own = norms.library().table(rule.document, name)) {
    if (const Table* table = own->at(date)) return table;
  }
  return norms.shared_table(name, date);
}

}  // namespace dutoan
