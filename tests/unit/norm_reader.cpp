#include "input/norm_reader.hpp"

#include "input_fixture.hpp"

namespace dutoan::norm_reader_test {

namespace {

const std::string head = "format: 1\ndocument: d\n";

/// A library, and the files read into it: each a text behind the head, so that it starts on line 3.
struct Files {
  Document& document(std::size_t layer = 0) {
    return library.add(Document{.id = "d", .in_force = days("2020-01-01"), .layer = layer});
  }

  void read(Document& document, const std::string& text, bool claims = true) {
    const YamlText& file = files.emplace_back(head + text);
    read_norm_file(*file.tree, document, {.claims_from_content = claims}, library, pending,
                   diagnostics);
  }

  std::deque<YamlText> files;
  Library library;
  PendingNorms pending;
  Diagnostics diagnostics;
};

/// "m 2020-01-01…; n 2021-01-01…, overriding"
std::string shown(const std::vector<ClaimedName>& claims) {
  std::string text;
  for (const ClaimedName& claim : claims) {
    text += (text.empty() ? "" : "; ") + claim.name + " ";
    if (claim.validity.from) text += iso_text(*claim.validity.from);
    text += "…";
    if (claim.validity.until) text += iso_text(*claim.validity.until);
    if (claim.overriding) text += ", overriding";
  }
  return text;
}

const std::string all =
    "tables:\n"
    "  wage: {basis: x, evidence: user, shared: yes, value: 1}\n"
    "  own: {basis: x, evidence: user, value: 2}\n"
    "methods:\n"
    "  - {id: m, basis: x, total: A, rows: [{id: A, formula: 1}]}\n"
    "  - {id: n, basis: x, total: A, rows: [{id: A, formula: 1}], in_force: {from: 2021-01-01}}\n"
    "norm_items:\n"
    "  - {code: \"01.01\", unit: bộ, method: m, evidence: user, inputs: {a: 1}}\n"
    "price_books:\n"
    "  - {id: gia, evidence: user, rows: {KS1: 5}}\n";

}  // namespace

TEST_CASE("what a file holds is in the library and what it claims in its document") {
  Files f;
  Document& document = f.document();
  f.read(document, all);
  CHECK(said(f.diagnostics).empty());
  CHECK(shown(document.methods) == "m 2020-01-01…; n 2021-01-01…");
  CHECK(shown(document.shared) == "wage 2020-01-01…");
  CHECK(document.tables == std::vector<std::string>{"wage", "own"});
  CHECK(shown(document.norm_items) == "01.01 2020-01-01…");
  CHECK(document.price_books == std::vector<std::string>{"gia"});
  CHECK(f.library.method("d", "n") != nullptr);
  CHECK(f.library.table("d", "own") != nullptr);
  CHECK(f.library.price_book("gia") != nullptr);
  REQUIRE(f.pending.items.size() == 1);
  CHECK(f.pending.items[0].item == f.library.norm_item("d", "01.01"));
  CHECK(f.pending.items[0].inputs.at("inputs").at("a").text() == "1");
}

TEST_CASE("an indexed document claims what its index says and nothing of its files") {
  Files f;
  Document& document = f.document();
  f.read(document, all, false);
  CHECK(document.methods.empty());
  CHECK(document.shared.empty());
  CHECK(document.tables.empty());
  CHECK(document.norm_items.empty());
  CHECK(document.price_books.empty());
  CHECK(f.library.method("d", "m") != nullptr);
}

TEST_CASE("a file without dates has those of its document and a document those of its file") {
  Files f;
  Document& dated = f.document();
  f.read(dated, "in_force: {from: 2022-01-01}\n" + all);
  CHECK(shown(dated.methods) == "m 2022-01-01…; n 2022-01-01…");
  CHECK(dated.in_force == days("2020-01-01"));
  Document& undated = f.library.add(Document{.id = "e"});
  f.read(undated, "in_force: {from: 2022-01-01}\n");
  CHECK(undated.in_force == days("2022-01-01"));
}

TEST_CASE("one name may stand once in a layer") {
  Files f;
  Document& document = f.document();
  f.read(document, "tables: {t: {basis: x, evidence: user, value: 1}}\n");
  f.read(document, "\ntables: {t: {basis: x, evidence: user, value: 2}}\n");
  CHECK(said(f.diagnostics) == "norm-twice f:4:10 (note-first-here f:3:10)");
  CHECK(hints(f.diagnostics) == "hint-overrides");
}

TEST_CASE("a later layer says that it overrides or clashes whichever is read first") {
  const std::string table = "tables: {t: {basis: x, evidence: user, value: 1}}\n";
  const std::string over = "overrides: {tables: {t: {basis: x, evidence: user, value: 2}}}\n";
  const auto laid = [](const std::string& base, const std::string& later, bool base_first) {
    Files f;
    Document& low = f.document();
    Document& high = f.document(1);
    if (base_first) f.read(low, base);
    f.read(high, later);
    if (!base_first) f.read(low, base);
    return f.diagnostics.empty() ? std::string() : f.diagnostics.items()[0].message.id;
  };
  for (const bool base_first : {true, false}) {
    CAPTURE(base_first);
    CHECK(laid(table, over, base_first).empty());
    CHECK(laid(table, table, base_first) == "norm-twice");
    CHECK(laid(over, table, base_first) == "norm-twice");
  }
  Files f;
  Document& document = f.document(1);
  f.read(document, over);
  f.read(document, over);
  CHECK(said(f.diagnostics) == "norm-twice f:3:22 (note-first-here f:3:22)");
}

TEST_CASE("what stands under overrides claims as overriding") {
  Files f;
  Document& document = f.document(1);
  f.read(document,
         "overrides:\n  method: {id: m, basis: x, total: A, rows: [{id: A, formula: 1}]}\n"
         "  norm_items: [{code: \"1\", unit: bộ, method: m, evidence: user}]\n"
         "  tables: {t: {basis: x, evidence: user, shared: yes, value: 1}}\n"
         "  price_books: [{id: gia, evidence: user}]\n");
  CHECK(said(f.diagnostics).empty());
  CHECK(shown(document.methods) == "m 2020-01-01…, overriding");
  CHECK(shown(document.norm_items) == "1 2020-01-01…, overriding");
  CHECK(shown(document.shared) == "t 2020-01-01…, overriding");
  CHECK(f.library.price_book("gia")->overriding);
}

TEST_CASE("a norm item needs its code in quotes and a unit and a method and evidence") {
  Files f;
  f.read(
      f.document(),
      "norm_items:\n  - {code: 01.01, unit: bộ, method: m, evidence: user}\n  - {code: \"2\"}\n");
  CHECK(said(f.diagnostics) ==
        "code-unquoted f:4:12; key-missing f:5:5; key-missing f:5:5; key-missing f:5:5");
}

TEST_CASE("an index names documents and what they hold for how long") {
  YamlText text(
      "format: 1\nedition: 2026-11-24\ndocuments:\n"
      "  - id: d\n    number: 671/QĐ-BTTTT\n    type: Quyết định\n    signed: 26/4/2024\n"
      "    in_force: {from: 2024-04-26, until: 2026-01-01}\n    evidence: secondary\n"
      "    methods: [m, {name: n, from: 2025-01-01}, {name: o, until: 2027-01-01}]\n"
      "    norm_items: [\"01.01\"]\n    tables: [t]\n"
      "  - {id: e, evidence: memory, shared: [w]}\n");
  const NormIndex index = read_index(*text.tree, 0, text.diagnostics);
  CHECK(text.said().empty());
  CHECK(index.edition == day("2026-11-24"));
  REQUIRE(index.documents.size() == 2);
  const Document& d = index.documents[0];
  CHECK(d.full_number() == "Quyết định 671/QĐ-BTTTT");
  CHECK(d.signed_on == day("2024-04-26"));
  CHECK(d.evidence == Evidence::secondary);
  CHECK(shown(d.methods) ==
        "m 2024-04-26…2026-01-01; n 2025-01-01…2026-01-01; o 2024-04-26…2026-01-01");
  CHECK(shown(d.norm_items) == "01.01 2024-04-26…2026-01-01");
  CHECK(d.tables == std::vector<std::string>{"t"});
  CHECK_FALSE(d.loaded);
  CHECK(shown(index.documents[1].shared) == "w …");
}

TEST_CASE("faults of an index are said at their places") {
  YamlText text(
      "format: 1\ndocuments:\n  - {id: d, evidence: user, norm_items: [01.01, [x]], methods: "
      "[{from: 2020-01-01}]}\n"
      "  - {id: e}\n");
  (void)read_index(*text.tree, 0, text.diagnostics);
  CHECK(text.said() ==
        "code-unquoted f:3:42; value-type f:3:49; key-missing f:3:65; key-missing f:4:5");
}

TEST_CASE("where documents were read is put beside them, layer by layer") {
  YamlText text(
      "format: 1\ndocuments:\n"
      "  - {id: d, read: [\"Công báo\", \"báo\"], checked: 2026-11-23, conflicts: [c], note: n}\n"
      "  - {id: gone, note: x}\n");
  Library library;
  library.add(Document{.id = "d", .layer = 0});
  library.add(Document{.id = "d", .layer = 1});
  read_sources(*text.tree, 1, library, text.diagnostics);
  CHECK(text.said() == "document-unknown f:4:10");
  const Document& d = library.documents()[1];
  CHECK(d.read == std::vector<std::string>{"Công báo", "báo"});
  CHECK(d.checked == day("2026-11-23"));
  CHECK(d.conflicts == std::vector<std::string>{"c"});
  CHECK(d.note == "n");
  CHECK(library.documents()[0].note.empty());
}

TEST_CASE("a file says which document it belongs to") {
  YamlText text(head);
  CHECK(document_of(*text.tree, text.diagnostics) == "d");
  YamlText none("format: 1\n");
  CHECK(document_of(*none.tree, none.diagnostics).empty());
}

}  // namespace dutoan::norm_reader_test
