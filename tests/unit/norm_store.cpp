#include "input/norm_store.hpp"

#include "inputs_fixture.hpp"

namespace dutoan::norm_store_test {

namespace {

std::string method(const std::string& id, const std::string& formula,
                   const std::string& more = "") {
  return "method: {id: " + id + ", basis: x, evidence: user, total: A, rows: [{id: A, formula: \"" +
         formula + "\"}]" + more + "}\n";
}

std::string table(const std::string& name, const std::string& value) {
  return "  " + name + ": {basis: x, evidence: user, shared: yes, value: " + value + "}\n";
}

std::string head(const std::string& document) {
  return "format: 1\ndocument: " + document + "\n";
}

/// Two methods of one name, one after the other, a table they share and one that is never needed.
class Store {
 public:
  Store() {
    base.write(
        "documents.yaml",
        "format: 1\nedition: 2026-11-24\ndocuments:\n"
        "  - {id: old, number: 1/QĐ, evidence: user, methods: [m], tables: [own],\n"
        "     in_force: {from: 2011-01-01, until: 2020-01-01}, replaced_by: new}\n"
        "  - {id: new, number: 2/QĐ, evidence: user, methods: [m], norm_items: [\"01.01\"],\n"
        "     in_force: {from: 2020-01-01}}\n"
        "  - {id: wage, evidence: user, shared: [wage], in_force: {from: 2015-01-01}}\n"
        "  - {id: gia, evidence: user, price_books: [gia-2023]}\n"
        "  - {id: bad, evidence: user, methods: [broken]}\n");
    base.write("headings.yaml", "format: 1\nheadings: {quantity: [Khối lượng]}\n");
    base.write("old/a.yaml", head("old") + "tables:\n" + table("own", "2") + method("m", "own"));
    base.write("new/a.yaml", head("new") + method("m", "wage * n", ", inputs: {n: {type: count}}"));
    base.write("new/items.yaml",
               head("new") +
                   "norm_items:\n  - {code: \"01.01\", name: x, unit: bộ, method: m, "
                   "evidence: secondary, illustrative: yes, basis: x, inputs: {n: 3}}\n");
    base.write("wage/a.yaml", head("wage") + "tables:\n" + table("wage", "1"));
    base.write("gia/a.yaml",
               head("gia") + "price_books: [{id: gia-2023, evidence: user, rows: {KS1: 5}}]\n");
    base.write("bad/a.yaml", "a: [\n");
  }

  NormStore& store() {
    if (store_ == nullptr) {
      std::vector<NormFolder> folders = {{base.path, "norms", "norms"}};
      if (std::filesystem::exists(own.path / "a.yaml")) folders.push_back({own.path, "own", "own"});
      store_ = std::make_unique<NormStore>(folders, diagnostics);
    }
    return *store_;
  }

  /// "new/m", or what is said; the norms themselves must be sound.
  std::string method_at(const std::string& name, std::string_view date) {
    diagnostics = {};
    const Method* found = store().method(name, day(date), locate(in_file("f")), diagnostics);
    CHECK(said(store().take_diagnostics()).empty());
    return found == nullptr ? said(diagnostics) : found->full_name();
  }

  std::string loaded() {
    std::vector<std::string> names;
    for (const Document& document : store().library().documents()) {
      if (document.loaded) names.push_back(document.id);
    }
    return dutoan::joined(names);
  }

  TestFolder base;
  TestFolder own;
  Diagnostics diagnostics;

 private:
  std::unique_ptr<NormStore> store_;
};

}  // namespace

TEST_CASE("a method is that of the day and only what it needs is opened") {
  Store f;
  CHECK(f.store().edition() == day("2026-11-24"));
  CHECK(f.loaded().empty());
  CHECK(f.method_at("m", "2019-12-31") == "old/m");
  CHECK(f.loaded() == "old");
  CHECK(f.method_at("m", "2020-01-01") == "new/m");
  CHECK(f.loaded() == "old, new, wage");
  CHECK(f.method_at("m", "2010-12-31") == "not-in-force f:1:1");
}

TEST_CASE("a document may be asked for by name and must be in force then") {
  Store f;
  CHECK(f.method_at("old/m", "2019-12-31") == "old/m");
  CHECK(f.method_at("old/m", "2020-01-01") == "document-not-in-force f:1:1");
  CHECK(f.method_at("new/x", "2020-01-01") == "document-without-name f:1:1");
  CHECK(f.method_at("nwe/m", "2020-01-01") == "document-unknown f:1:1");
  CHECK(hints(f.diagnostics) == "hint-nearest new");
}

TEST_CASE("a method nobody holds gets the nearest name") {
  Store f;
  CHECK(f.method_at("brokn", "2020-01-01") == "method-unknown f:1:1");
  CHECK(hints(f.diagnostics) == "hint-nearest broken");
}

TEST_CASE("what is wrong with a file of norms is said of the norms once") {
  Store f;
  Diagnostics diagnostics;
  CHECK(f.store().method("broken", day("2020-01-01"), locate(in_file("f")), diagnostics) ==
        nullptr);
  CHECK(said(f.store().take_diagnostics()) == "yaml-open-bracket a.yaml:1:4");
  CHECK(f.store().method("broken", day("2020-01-01"), locate(in_file("f")), diagnostics) ==
        nullptr);
  CHECK(said(f.store().take_diagnostics()).empty());
}

TEST_CASE("a formula that does not type makes its method unusable") {
  const TestNorms norms({{"a.yaml", head("d") + method("m", "nosuch + 1")}});
  Diagnostics diagnostics;
  CHECK(norms.store->method("m", day("2020-01-01"), locate(in_file("f")), diagnostics) == nullptr);
  CHECK(said(norms.store->take_diagnostics()) == "formula-unknown-name a.yaml:3:78");
  CHECK(norms.store->method("m", day("2021-01-01"), locate(in_file("f")), diagnostics) == nullptr);
  CHECK(said(norms.store->take_diagnostics()).empty());
}

TEST_CASE("a version of a table that a formula cannot use is said on the days it holds") {
  const auto own = [&](const std::string& document, const std::string& days, const char* type) {
    return head(document) + "in_force: {" + days +
           "}\ntables:\n  wage: {basis: x, evidence: user, " + "shared: yes, type: " + type +
           ", value: \"1\"}\n";
  };
  const TestNorms norms({{"a.yaml", head("d") + method("m", "wage + 1")},
                         {"b.yaml", own("e", "from: 2020-01-01, until: 2022-01-01", "number")},
                         {"c.yaml", own("f", "from: 2022-01-01", "text")}});
  Diagnostics diagnostics;
  const auto usable = [&](std::string_view date) {
    return norms.store->method("m", day(date), locate(in_file("f")), diagnostics) != nullptr;
  };
  CHECK(usable("2020-01-01"));
  CHECK(said(norms.store->take_diagnostics()).empty());
  CHECK_FALSE(usable("2022-01-01"));
  CHECK(said(norms.store->take_diagnostics()) == "formula-type a.yaml:3:78");
  CHECK_FALSE(usable("2023-01-01"));
  CHECK(said(norms.store->take_diagnostics()).empty());
  CHECK(usable("2021-12-31"));
  CHECK(said(diagnostics).empty());
}

TEST_CASE("a user's folder adds to the norms and overrides what it says it does") {
  Store f;
  f.own.write("a.yaml", head("mine") + "in_force: {from: 2022-01-01}\n" + method("n", "wage * 2") +
                            "overrides:\n  " + method("m", "1"));
  CHECK(f.method_at("n", "2022-01-01") == "mine/n");
  CHECK(f.method_at("m", "2021-12-31") == "new/m");
  CHECK(f.method_at("m", "2022-01-01") == "mine/m");
  CHECK(f.method_at("new/m", "2022-01-01") == "new/m");
}

TEST_CASE("a user's index says what the documents are and their files what they hold") {
  Store f;
  f.own.write(
      "documents.yaml",
      "format: 1\nedition: 2030-01-01\ndocuments: [{id: mine, number: 3/QĐ, evidence: user, "
      "methods: [gone], in_force: {from: 2022-01-01}}]\n");
  f.own.write("a.yaml", head("mine") + method("n", "1"));
  CHECK(f.method_at("n", "2022-01-01") == "mine/n");
  CHECK(f.method_at("n", "2021-12-31") == "not-in-force f:1:1");
  CHECK(f.method_at("gone", "2022-01-01") == "method-unknown f:1:1");
  CHECK(f.store().library().find_document("mine")->number == "3/QĐ");
  CHECK(f.store().edition() == day("2026-11-24"));
}

TEST_CASE("two that claim a method for a day are said where it is asked for") {
  Store f;
  f.own.write("a.yaml", head("mine") + "in_force: {from: 2022-01-01}\n" + method("m", "1"));
  CHECK(f.method_at("m", "2021-12-31") == "new/m");
  CHECK(
      f.method_at("m", "2022-01-01") ==
      "norms-clash f:1:1 (note-claimed-here documents.yaml:6:55) (note-claimed-here a.yaml:4:14)");
}

TEST_CASE("a later folder may add to a document without saying again what it is") {
  Store f;
  f.own.write("a.yaml", head("old") + method("extra", "wage * 3"));
  CHECK(f.method_at("extra", "2019-12-31") == "old/extra");
  CHECK(f.method_at("extra", "2020-01-01") == "not-in-force f:1:1");
}

TEST_CASE("a norm item is a call of the method that prices it") {
  Store f;
  const auto at = in_file("f");
  const auto use = f.store().norm_use("01.01", "bộ", day("2020-01-01"), locate(at), f.diagnostics);
  CHECK(said(f.diagnostics).empty());
  REQUIRE(use != nullptr);
  CHECK(use->item == "new/01.01");
  CHECK(use->illustrative);
  CHECK(use->call.document == "new");
  CHECK(shown(use->call.inputs.at(0)) == "3");
  CHECK(std::get<Value>(use->call.inputs.at(0).given).evidence == Evidence::secondary);
  const auto fault = [&](const std::string& code, const std::string& unit, std::string_view date) {
    f.diagnostics = {};
    CHECK(f.store().norm_use(code, unit, day(date), locate(at), f.diagnostics) == nullptr);
    return said(f.diagnostics);
  };
  CHECK(f.store().norm_use("01.01", "", day("2020-01-01"), locate(at), f.diagnostics) == use);
  CHECK(fault("01.01", "cái", "2020-01-01") == "norm-unit f:1:1 (note-norm-here items.yaml:4:12)");
  CHECK(fault("01.02", "bộ", "2020-01-01") == "norm-unknown f:1:1");
  CHECK(fault("01.01", "bộ", "2019-12-31") == "not-in-force f:1:1");
  CHECK(fault("old/01.01", "bộ", "2019-12-31") == "document-without-name f:1:1");
}

TEST_CASE("price books are found by their ids in any document") {
  Store f;
  const PriceBook* book = f.store().price_book("gia-2023", {}, f.diagnostics);
  REQUIRE(book != nullptr);
  CHECK(book->prices.row_of_key.contains("KS1"));
  CHECK(f.loaded() == "gia");
  CHECK(f.store().price_book("gia-2032", locate(in_file("f")), f.diagnostics) == nullptr);
  CHECK(said(f.diagnostics) == "price-book-unknown f:1:1");
  CHECK(hints(f.diagnostics).starts_with("hint-nearest gia-2023"));
}

TEST_CASE("a method sees its own table and any a shared one in force") {
  Store f;
  (void)f.method_at("m", "2019-12-31");
  const Method* old = f.store().library().method("old", "m");
  REQUIRE(old != nullptr);
  CHECK(f.store().table_for(*old, "own", day("2019-12-31")) != nullptr);
  CHECK(f.store().table_for(*old, "own", day("2020-01-01")) == nullptr);
  CHECK(f.store().shared_table("wage", day("2014-12-31")) == nullptr);
  CHECK(f.store().shared_table("wage", day("2015-01-01")) != nullptr);
  CHECK(f.store().shared_table("own", day("2019-12-31")) == nullptr);
}

TEST_CASE("tables of lines may name any code and find it loaded") {
  Store f;
  f.store().need_norm_items(day("2020-01-01"));
  CHECK(f.loaded() == "new, wage");
}

TEST_CASE("headings are those of files and of the norms") {
  Store f;
  CHECK(f.store().headings().at("khối lượng") == LineColumn::quantity);
  CHECK(f.store().headings().at("unit_price") == LineColumn::unit_price);
}

TEST_CASE("documents are told apart by all bytes of their files") {
  Store f;
  Store g;
  g.base.write("new/items.yaml", head("new"));
  CHECK(f.method_at("m", "2020-01-01") == "new/m");
  CHECK(g.method_at("m", "2020-01-01") == "new/m");
  const auto hash = [](Store& store, const char* id) {
    return store.store().library().find_document(id)->sha256;
  };
  CHECK(hash(f, "wage").size() == 64);
  CHECK(hash(f, "wage") == hash(g, "wage"));
  CHECK(hash(f, "new") != hash(g, "new"));
  CHECK(hash(f, "gia").empty());
}

TEST_CASE("a folder that is not there is said and a file in another's folder as well") {
  Diagnostics diagnostics;
  const NormStore none({{"/nowhere/norms", "typed/norms", "norms"}}, diagnostics);
  CHECK(said(diagnostics) == "norms-not-found norms");
  Store f;
  f.base.write("wage/b.yaml", head("old"));
  (void)f.store().shared_table("wage", day("2020-01-01"));
  CHECK(said(f.store().take_diagnostics()) == "document-misplaced b.yaml:2:11");
}

}  // namespace dutoan::norm_store_test
