#include "input/norm_files.hpp"

#include "input_fixture.hpp"

namespace dutoan::norm_files_test {

namespace {

/// A folder "norms" with an index of the documents d and e, and a user's folder "own".
struct Folders {
  Folders() {
    base.write(
        "documents.yaml",
        "format: 1\nedition: 2026-11-24\ndocuments:\n"
        "  - {id: d, number: 1/QĐ, evidence: user, tables: [t], in_force: {from: 2020-01-01}}\n"
        "  - {id: e, evidence: user, price_books: [gia]}\n");
    base.write("headings.yaml", "format: 1\nheadings: {unit_price: [Giá], colour: [Màu]}\n");
    base.write("d/a.yaml", table_of("d", "t"));
  }

  static std::string table_of(const std::string& document, const std::string& name) {
    return "format: 1\ndocument: " + document + "\ntables: {" + name +
           ": {basis: x, evidence: user, value: 1}}\n";
  }

  /// The document e with prices in a file named like this, at line 3 from column 26 on.
  void prices_from(const std::string& name) const {
    base.write("e/a.yaml", "format: 1\ndocument: e\nprice_books: [{rows_from: \"" + name +
                               "\", id: gia, title: x, evidence: user}]\n");
  }

  NormFiles& files() {
    if (files_ == nullptr) {
      files_ = std::make_unique<NormFiles>(
          std::vector<NormFolder>{{base.path, "norms", "norms"}, {own.path, "own", "own"}},
          diagnostics);
    }
    return *files_;
  }

  Document& load(const std::string& id) {
    for (Document& document : files().library().documents()) {
      if (document.id != id) continue;
      files().load(document);
      return document;
    }
    throw std::out_of_range(id);
  }

  std::string faults() { return said(std::exchange(files().diagnostics(), {})); }

  TestFolder base;
  TestFolder own;
  Diagnostics diagnostics;

 private:
  std::unique_ptr<NormFiles> files_;
};

}  // namespace

TEST_CASE("an indexed document is opened when it is loaded and only once") {
  Folders f;
  CHECK(f.files().edition() == day("2026-11-24"));
  CHECK(f.files().library().tables().empty());
  const Document& loaded = f.load("d");
  CHECK(f.files().library().tables().size() == 1);
  CHECK(loaded.sha256 == sha256("norms/d/a.yaml\n" + Folders::table_of("d", "t")));
  (void)f.load("d");
  CHECK(f.files().library().tables().size() == 1);
  CHECK(f.faults().empty());
}

TEST_CASE("a user's folder is read whole whatever its folders are called") {
  Folders f;
  f.own.write("b/c/x.yaml", Folders::table_of("mine", "x"));
  f.own.write("a.yaml", Folders::table_of("mine", "y"));
  f.own.write("headings.yaml", "format: 1\n");
  f.own.write("notes.txt", "no norms");
  const auto& library = f.files().library();
  REQUIRE(library.tables().size() == 2);
  CHECK(library.tables()[0].name == "y");
  const Document& mine = library.documents().back();
  CHECK(mine.id == "mine");
  CHECK(mine.layer == 1);
  CHECK(mine.loaded);
  CHECK(mine.evidence == Evidence::user);
  CHECK(mine.sha256 == sha256("own/a.yaml\n" + Folders::table_of("mine", "y") + "own/b/c/x.yaml\n" +
                              Folders::table_of("mine", "x")));
  CHECK(f.faults().empty());
}

TEST_CASE("a user's file that adds to a document takes over what that is") {
  Folders f;
  f.own.write("a.yaml", Folders::table_of("d", "x"));
  const Document& own = f.files().library().documents().back();
  CHECK(own.layer == 1);
  CHECK(own.number == "1/QĐ");
  CHECK(own.in_force == days("2020-01-01"));
}

TEST_CASE("a file of another document and one that is no YAML are said where they are") {
  Folders f;
  f.base.write("d/b.yaml", Folders::table_of("e", "u"));
  f.base.write("d/c.yaml", "a: [\n");
  (void)f.load("d");
  CHECK(f.faults() == "document-misplaced b.yaml:2:11; yaml-open-bracket c.yaml:1:4");
}

TEST_CASE("where documents were read stands apart and is read when it is asked for") {
  Folders f;
  f.base.write("sources.yaml", "format: 1\ndocuments: [{id: d, note: shipped}]\n");
  f.own.write("a.yaml", Folders::table_of("mine", "y"));
  f.own.write("sources.yaml", "format: 1\ndocuments: [{id: mine, note: own}]\n");
  const auto& documents = f.files().library().documents();
  REQUIRE(documents.size() == 3);
  CHECK(documents[0].note.empty());
  f.files().load_sources();
  CHECK(documents[0].note == "shipped");
  CHECK(documents[2].note == "own");
  CHECK(f.faults().empty());
}

TEST_CASE("headings are those of the first folder") {
  Folders f;
  CHECK(f.files().headings().at("giá") == LineColumn::unit_price);
  CHECK_FALSE(f.files().headings().contains("màu"));
}

TEST_CASE("prices may stand in a file beside the norm file and belong to its document") {
  Folders f;
  f.prices_from("sub/gia.csv");
  f.base.write("e/sub/gia.csv", "id,Giá\nKS1,5\n");
  const Document& document = f.load("e");
  CHECK(f.faults().empty());
  const PriceBook* book = f.files().library().price_book("gia");
  REQUIRE(book != nullptr);
  CHECK(book->prices.row_of_key.contains("KS1"));
  CHECK(place_text(book->prices.rows.at(0).cells.at(0).place) == "norms/e/sub/gia.csv:2:5");
  const std::string hash = document.sha256;
  Folders g;
  g.prices_from("sub/gia.csv");
  g.base.write("e/sub/gia.csv", "id,Giá\nKS1,6\n");
  CHECK(g.load("e").sha256 != hash);
}

TEST_CASE("a changed price changes the hash of the document in a user's folder, too") {
  const auto hash_with = [](const std::string& price) {
    Folders f;
    f.own.write("a.yaml",
                "format: 1\ndocument: own\nprice_books: [{rows_from: gia.csv, id: own-gia, title: "
                "x, evidence: user}]\n");
    f.own.write("gia.csv", "id,unit_price\nKS1," + price + "\n");
    const std::string hash = f.load("own").sha256;
    CHECK(f.faults() == "");
    return hash;
  };
  CHECK(hash_with("5") == hash_with("5"));
  CHECK(hash_with("5") != hash_with("6"));
}

TEST_CASE("a file of prices stays inside the folder of the norms") {
  const auto fault = [](const std::string& name) {
    Folders f;
    f.base.write("gia.csv", "id,Giá\nKS1,5\n");
    f.prices_from(name);
    (void)f.load("e");
    return f.faults();
  };
  CHECK(fault("../gia.csv").empty());
  CHECK(fault("gia.csv") == "file-not-found a.yaml:3:27");
  CHECK(fault("../../gia.csv") == "price-file-outside a.yaml:3:27");
  CHECK(fault("/etc/passwd") == "price-file-outside a.yaml:3:27");
}

TEST_CASE("the files that were read are known, each in its folder") {
  Folders folders;
  folders.base.write("e/b.yaml", "format: 1\ndocument: e\n");
  folders.own.write("x/c.yaml", "format: 1\ndocument: x\n");
  folders.own.write("rules/r.yaml", "format: 1\n");
  const std::set<NormFileRead> at_first = {{0, "documents.yaml"}, {1, "x/c.yaml"}};
  CHECK(folders.files().files_read() == at_first);
  folders.load("d");
  folders.files().headings();
  const std::set<NormFileRead> then = {
      {0, "d/a.yaml"}, {0, "documents.yaml"}, {0, "headings.yaml"}, {1, "x/c.yaml"}};
  CHECK(folders.files().files_read() == then);
}

TEST_CASE("a file of prices is one that was read") {
  Folders folders;
  folders.prices_from("gia.csv");
  folders.base.write("e/gia.csv", "code,name,unit,price\nA,Máy,cái,5\n");
  folders.load("e");
  CHECK(folders.files().files_read().contains({0, "e/gia.csv"}));
}

}  // namespace dutoan::norm_files_test
