#include "input/norm_reader.hpp"

#include "input/map_reader.hpp"
#include "input/method_reader.hpp"
#include "input/norm_format.hpp"

#include <algorithm>

namespace dutoan {

namespace {

class NormFileReader {
 public:
  NormFileReader(const YamlTree& tree, Document& document, const NormFileUse& use, Library& library,
                 PendingNorms& pending, Diagnostics& diagnostics)
      : root_(tree.root()),
        document_(document),
        use_(use),
        library_(library),
        pending_(pending),
        diagnostics_(diagnostics) {}

  void run() {
    const MapReader file(root_, norm_file_format, diagnostics_);
    if (file.has("format") && !is_known_format(file.at("format"), diagnostics_)) return;
    Validity in_force = read_validity(file.at("in_force"), diagnostics_);
    if (in_force == Validity{}) in_force = document_.in_force;
    if (use_.claims_from_content && document_.in_force == Validity{}) document_.in_force = in_force;
    NormOrigin origin{.document = document_.id, .in_force = in_force, .layer = document_.layer};
    read_parts(file, origin);
    if (!file.has("overrides") || !use_.overrides) return;
    origin.overriding = true;
    read_parts(MapReader(file.at("overrides"), overrides_format, diagnostics_), origin);
  }

 private:
  void read_parts(const MapReader& part, const NormOrigin& origin) {
    for (const auto& [name, table] : part.at("tables").entries()) {
      add(read_table(name, table, origin, diagnostics_));
    }
    if (part.has("method")) add(read_method(part.at("method"), origin, diagnostics_));
    for (const Yaml& method : part.elements("methods")) {
      add(read_method(method, origin, diagnostics_));
    }
    for (const Yaml& item : part.elements("norm_items"))
      add_item(item, origin);
    for (const Yaml& book : part.elements("price_books")) {
      PendingPrices prices;
      PriceBook read = read_price_book(book, origin, prices, diagnostics_);
      prices.book = &add(std::move(read));
      if (!prices.file.is_empty()) pending_.prices.push_back(prices);
    }
  }

  /// Two of one name must not stand beside each other, unless a later layer says `overrides:`.
  /// Whichever of the two is read first, a later layer's may stand under `overrides:`.
  template <class Content>
  void check_clash(const std::string& name, const Content& content, const Content* other) {
    if (other == nullptr) return;
    const Content& later = content.layer > other->layer ? content : *other;
    if (later.overriding && content.layer != other->layer) return;
    Diagnostic& error = diagnostics_.error({"norm-twice", {name}}, locate(content.place));
    error.notes.push_back({{"note-first-here", {}}, locate(other->place)});
    error.hints.push_back({"hint-overrides", {}});
  }

  void claim(std::vector<ClaimedName>& claims, const std::string& name, const Validity& validity,
             bool overriding, const Place& place) {
    if (use_.claims_from_content) claims.push_back({name, validity, overriding, place});
  }

  void add(NormTable table) {
    check_clash(table.full_name(), table, library_.table(table.document, table.name));
    if (table.shared) {
      claim(document_.shared, table.name, table.in_force(), table.overriding, table.place);
    }
    if (use_.claims_from_content) document_.tables.push_back(table.name);
    library_.add(std::move(table));
  }

  void add(Method method) {
    check_clash(method.full_name(), method, library_.method(method.document, method.id));
    claim(document_.methods, method.id, method.in_force, method.overriding, method.place);
    library_.add(std::move(method));
  }

  PriceBook& add(PriceBook book) {
    check_clash(book.id, book, library_.price_book(book.id));
    if (use_.claims_from_content) document_.price_books.push_back(book.id);
    return library_.add(std::move(book));
  }

  void add_item(Yaml node, const NormOrigin& origin) {
    const MapReader map(node, norm_item_format, diagnostics_);
    NormItem item{.document = origin.document,
                  .code = map.text("code"),
                  .name = map.text("name"),
                  .unit = map.text("unit"),
                  .basis = map.text("basis"),
                  .illustrative = map.yes("illustrative"),
                  .method = map.text("method"),
                  .layer = origin.layer,
                  .overriding = origin.overriding,
                  .place = map.at("code") ? map.at("code").place() : node.place()};
    item.evidence = evidence_from_word(map.text("evidence")).value_or(Evidence::memory);
    item.in_force = intersection(origin.in_force, read_validity(map.at("in_force"), diagnostics_));
    check_clash(item.full_name(), item, library_.norm_item(item.document, item.code));
    claim(document_.norm_items, item.code, item.in_force, item.overriding, item.place);
    pending_.items.push_back({&library_.add(std::move(item)), node});
  }

  Yaml root_;
  Document& document_;
  NormFileUse use_;
  Library& library_;
  PendingNorms& pending_;
  Diagnostics& diagnostics_;
};

/// Names of an index: "name", or {name, from, until} where it holds for a shorter time.
std::vector<ClaimedName> read_claims(const MapReader& map, std::string_view key,
                                     const Validity& in_force, Diagnostics& diagnostics) {
  std::vector<ClaimedName> claims;
  for (const Yaml& node : map.elements(key)) {
    ClaimedName claim{.validity = in_force, .place = node.place()};
    if (node.is_map()) {
      const MapReader own(node, claimed_name_format, diagnostics);
      claim.name = own.text("name");
      claim.validity = intersection(in_force, {own.date("from"), own.date("until")});
    } else {
      claim.name = read_code(node, key, diagnostics).value_or("");
    }
    claims.push_back(std::move(claim));
  }
  return claims;
}

Document read_document(Yaml node, std::size_t layer, Diagnostics& diagnostics) {
  const MapReader map(node, document_format, diagnostics);
  Document document{.id = map.text("id"),
                    .number = map.text("number"),
                    .type = map.text("type"),
                    .title = map.text("title"),
                    .issuer = map.text("issuer"),
                    .signed_on = map.date("signed"),
                    .in_force = read_validity(map.at("in_force"), diagnostics),
                    .replaced_by = map.text("replaced_by"),
                    .layer = layer,
                    .place = node.place()};
  document.evidence = evidence_from_word(map.text("evidence")).value_or(Evidence::memory);
  document.methods = read_claims(map, "methods", document.in_force, diagnostics);
  document.shared = read_claims(map, "shared", document.in_force, diagnostics);
  document.tables = map.texts("tables");
  document.norm_items = read_claims(map, "norm_items", document.in_force, diagnostics);
  document.price_books = map.texts("price_books");
  return document;
}

}  // namespace

void read_norm_file(const YamlTree& tree, Document& document, const NormFileUse& use,
                    Library& library, PendingNorms& pending, Diagnostics& diagnostics) {
  NormFileReader(tree, document, use, library, pending, diagnostics).run();
}

std::string document_of(const YamlTree& tree, Diagnostics& diagnostics) {
  return read_text(tree.root().at("document"), "document", diagnostics).value_or("");
}

void read_sources(const YamlTree& tree, std::size_t layer, Library& library,
                  Diagnostics& diagnostics) {
  const MapReader file(tree.root(), sources_format, diagnostics);
  for (const Yaml& node : file.elements("documents")) {
    const MapReader map(node, document_sources_format, diagnostics);
    const std::string id = map.text("id");
    auto& documents = library.documents();
    const auto found = std::find_if(documents.begin(), documents.end(), [&](const Document& one) {
      return one.id == id && one.layer == layer;
    });
    if (found == documents.end()) {
      diagnostics.error({"document-unknown", {id}}, locate(map.at("id").place()));
      continue;
    }
    found->read = map.texts("read");
    found->checked = map.date("checked");
    found->conflicts = map.texts("conflicts");
    found->note = map.text("note");
  }
}

NormIndex read_index(const YamlTree& tree, std::size_t layer, Diagnostics& diagnostics) {
  const MapReader map(tree.root(), index_format, diagnostics);
  NormIndex index{.edition = map.date("edition")};
  for (const Yaml& node : map.elements("documents")) {
    index.documents.push_back(read_document(node, layer, diagnostics));
  }
  return index;
}

}  // namespace dutoan
