#include "input/norm_store.hpp"

#include "base/nearest.hpp"
#include "input/norm_holder.hpp"
#include "input/norm_item_values.hpp"

#include <algorithm>

namespace dutoan {

namespace {

bool mentions_other_dates(const Node& node) {
  if (node.op == Operator::call && node.function == Function::at) return true;
  return std::any_of(node.operands.begin(), node.operands.end(), mentions_other_dates);
}

}  // namespace

NormStore::NormStore(std::vector<NormFolder> folders, Diagnostics& diagnostics)
    : files_(std::move(folders), diagnostics), library_(files_.library()) {}

void NormStore::load_all() {
  const std::scoped_lock lock(mutex_);
  for (Document& document : library_.documents())
    files_.load(document);
  files_.load_sources();
  for (Method& method : library_.methods()) {
    if (method.in_force.from) (void)make_ready(method, *method.in_force.from);
  }
}

void NormStore::load_overridden() {
  const std::scoped_lock lock(mutex_);
  std::set<std::string> names;
  std::set<std::string> own;  // documents that replace something of their own
  const auto note = [&](const auto& contents, auto name_of) {
    for (const auto& content : contents) {
      if (!content.overriding) continue;
      names.insert(name_of(content));
      own.insert(content.document);
    }
  };
  note(library_.tables(), [](const NormTable& table) { return table.name; });
  note(library_.methods(), [](const Method& method) { return method.id; });
  note(library_.norm_items(), [](const NormItem& item) { return item.code; });
  note(library_.price_books(), [](const PriceBook& book) { return book.id; });
  const auto claims = [&](const std::vector<ClaimedName>& claimed) {
    return std::any_of(claimed.begin(), claimed.end(),
                       [&](const ClaimedName& claim) { return names.contains(claim.name); });
  };
  for (Document& document : library_.documents()) {
    const bool has_book = std::any_of(document.price_books.begin(), document.price_books.end(),
                                      [&](const std::string& id) { return names.contains(id); });
    const bool is_replaced = has_book || claims(document.shared) || claims(document.methods) ||
                             claims(document.norm_items);
    if (is_replaced || own.contains(document.id)) files_.load(document);
  }
}

std::vector<NormEntry> NormStore::values_of(const NormItem& item) {
  const std::scoped_lock lock(mutex_);
  for (const PendingItem& one : files_.items()) {
    if (one.item == &item) return norm_item_values(one.inputs);
  }
  return {};
}

const Headings& NormStore::headings() {
  const std::scoped_lock lock(mutex_);
  return files_.headings();
}

const PriceListWords& NormStore::price_list_words() {
  const std::scoped_lock lock(mutex_);
  return files_.price_list_words();
}

void NormStore::load_holder(NameKind kind, const std::string& name, Date date) {
  const Holder holder = library_.holder(kind, name, date);
  for (Document& document : library_.documents()) {
    if (&document == holder.document) files_.load(document);
  }
}

void NormStore::load_layers(const std::string& document) {
  for (Document& layer : library_.documents()) {
    if (layer.id == document) files_.load(layer);
  }
}

const Method* NormStore::method(const std::string& name, Date date, const Location& at,
                                Diagnostics& diagnostics) {
  const std::scoped_lock lock(mutex_);
  const std::size_t slash = name.find('/');
  const std::string id = slash == std::string::npos ? name : name.substr(slash + 1);
  const Document* document =
      holder_of_word(library_, NameKind::method, name, date, at, diagnostics);
  if (document == nullptr) return nullptr;
  load_layers(document->id);
  for (Method& method : library_.methods()) {
    const bool found = method.id == id && method.document == document->id &&
                       method.layer == document->layer && method.in_force.contains(date);
    if (!found) continue;
    return make_ready(method, date) && method.usable ? &method : nullptr;
  }
  diagnostics.error({"document-without-name", {document->id, id}}, at);
  return nullptr;
}

bool NormStore::make_ready(Method& method, Date date) {
  const auto [known, is_new] = ready_.emplace(std::pair(&method, date), false);
  if (!is_new) return known->second;
  const bool clear = need_tables_of(method, date);
  known->second = compile_method(method, date) && clear;
  return known->second;
}

bool NormStore::need_tables_of(const Method& method, Date date) {
  bool clear = true;
  const bool any_date = std::any_of(method.rows.begin(), method.rows.end(), [](const RowSpec& row) {
    return mentions_other_dates(row.formula.root);
  });
  for (const std::string& name : names_in(method)) {
    if (library_.table(method.document, name) == nullptr) {
      const Holder holder = library_.holder(NameKind::shared_table, name, date);
      if (!holder.clashing.empty()) {
        report_clash(name, date, holder, locate(holder.clashing.back()->place),
                     files_.diagnostics());
        clear = false;
      }
    }
    load_holder(NameKind::shared_table, name, date);
    if (!any_date) continue;
    for (Document& document : library_.documents()) {
      const bool holds = std::any_of(document.shared.begin(), document.shared.end(),
                                     [&](const ClaimedName& claim) { return claim.name == name; });
      if (holds) files_.load(document);
    }
  }
  return clear;
}

const Table* NormStore::table_to_type(const Method& method, const std::string& name, Date date) {
  if (const Table* table = library_.table_for(method.document, name, date)) return table;
  if (const NormTable* own = library_.table(method.document, name)) {
    return &own->versions.front().table;
  }
  // Two that claim the day have been said: the formulas are still read, with the first of them.
  if (library_.holder(NameKind::shared_table, name, date).clashing.empty()) return nullptr;
  for (const Document& document : library_.documents()) {
    for (const ClaimedName& claim : document.shared) {
      if (claim.name != name || !claim.validity.contains(date)) continue;
      const NormTable* table = library_.table(document.id, name);
      if (table != nullptr && table->at(date) != nullptr) return table->at(date);
    }
  }
  return nullptr;
}

bool NormStore::compile_method(Method& method, Date date) {
  std::vector<const Table*> tables;
  TableTypes types;
  for (const std::string& name : names_in(method)) {
    const Table* table = table_to_type(method, name, date);
    tables.push_back(table);
    if (table != nullptr) types[name] = type_of(*table);
  }
  const auto [known, is_new] = sound_.emplace(std::pair(&method, std::move(tables)), true);
  if (!is_new) return known->second;
  if (compiled_.insert(&method).second) {
    compile(method, types, files_.diagnostics());
    return known->second = method.usable;
  }
  // Other versions of its tables than those it was compiled with may be of other types.
  const bool all_there = std::all_of(method.table_names.begin(), method.table_names.end(),
                                     [&](const std::string& name) { return types.contains(name); });
  if (!method.usable || !all_there) return known->second;
  Method then = method;
  then.table_names.clear();
  compile(then, types, files_.diagnostics());
  return known->second = then.usable;
}

const Table* NormStore::table_for(const Method& method, const std::string& name, Date date) {
  const std::scoped_lock lock(mutex_);
  return library_.table_for(method.document, name, date);
}

const Table* NormStore::shared_table(const std::string& name, Date date) {
  const std::scoped_lock lock(mutex_);
  load_holder(NameKind::shared_table, name, date);
  return library_.shared_table(name, date);
}

const PriceBook* NormStore::price_book(const std::string& id, const Location& at,
                                       Diagnostics& diagnostics) {
  const std::scoped_lock lock(mutex_);
  std::vector<std::string> known;
  for (Document& document : library_.documents()) {
    known.insert(known.end(), document.price_books.begin(), document.price_books.end());
    const auto& books = document.price_books;
    if (std::find(books.begin(), books.end(), id) != books.end()) files_.load(document);
  }
  if (const PriceBook* book = library_.price_book(id)) return book;
  Diagnostic& error = diagnostics.error({"price-book-unknown", {id}}, at);
  const std::vector<std::string> close = nearest(id, known);
  if (!close.empty()) error.hints.push_back({"hint-nearest", {joined(close)}});
  error.hints.push_back({"hint-price-book", {}});
  return nullptr;
}

void NormStore::need_norm_items(Date date) {
  const std::scoped_lock lock(mutex_);
  if (!items_ready_.insert(date).second) return;
  for (Document& document : library_.documents()) {
    if (!document.norm_items.empty()) files_.load(document);
  }
  std::set<std::string> methods;
  for (const NormItem& item : library_.norm_items())
    methods.insert(item.method);
  // A method that is not in force then is reported where a line uses it.
  Diagnostics unused;
  for (const std::string& name : methods)
    (void)method(name, date, {}, unused);
  for (const NormItem& item : library_.norm_items()) {
    if (item.in_force.contains(date)) (void)use_of(item, date, unused);
  }
}

std::shared_ptr<const NormUse> NormStore::norm_use(const std::string& code, const std::string& unit,
                                                   Date date, const Location& at,
                                                   Diagnostics& diagnostics) {
  const std::scoped_lock lock(mutex_);
  const std::size_t slash = code.find('/');
  const std::string bare = slash == std::string::npos ? code : code.substr(slash + 1);
  const Document* document =
      holder_of_word(library_, NameKind::norm_item, code, date, at, diagnostics);
  if (document == nullptr) return nullptr;
  load_layers(document->id);
  const NormItem* item = library_.norm_item(document->id, bare);
  if (item == nullptr) {
    diagnostics.error({"document-without-name", {document->id, bare}}, at);
    return nullptr;
  }
  if (!unit.empty() && unit != item->unit) {
    diagnostics.error({"norm-unit", {item->full_name(), item->unit, unit}}, at)
        .notes.push_back({{"note-norm-here", {}}, locate(item->place)});
    return nullptr;
  }
  return use_of(*item, date, diagnostics);
}

std::shared_ptr<const NormUse> NormStore::use_of(const NormItem& item, Date date,
                                                 Diagnostics& diagnostics) {
  const Method* pricing = method(item.method, date, locate(item.place), diagnostics);
  if (pricing == nullptr) return nullptr;
  auto& use = uses_[{&item, pricing}];
  if (use != nullptr) return use;
  const auto pending = std::find_if(files_.items().begin(), files_.items().end(),
                                    [&](const PendingItem& one) { return one.item == &item; });
  const InputContext context{
      .diagnostics = files_.diagnostics(),
      .find_method =
          [&](Yaml name) {
            return method(std::string(name.text()), date, locate(name.place()),
                          files_.diagnostics());
          },
      .find_table = [&](const Method& of,
                        const std::string& name) { return table_for(of, name, date); },
      .records_from =
          [&](Yaml file, const InputSpec&, const Method&) {
            files_.diagnostics().error({"records-from-in-norms", {}}, locate(file.place()));
            return InputValue{};
          },
      .evidence = item.evidence,
      .illustrative = item.illustrative};
  NormUse read{.item = item.full_name(),
               .basis = item.basis,
               .evidence = item.evidence,
               .illustrative = item.illustrative};
  read.call = {.document = pricing->document, .method = pricing->id, .place = item.place};
  read.call.inputs = read_inputs(pending->inputs.at("inputs"), *pricing, context);
  use = std::make_shared<const NormUse>(std::move(read));
  return use;
}

Diagnostics NormStore::take_diagnostics() {
  const std::scoped_lock lock(mutex_);
  return std::exchange(files_.diagnostics(), {});
}

}  // namespace dutoan
