#include "price_book_source.hpp"

#include "input_fixture.hpp"
#include "plan_run.hpp"

namespace dutoan::price_book_source_test {

namespace {

struct Books {
  Books() {
    folder.write(
        "n/a.yaml",
        "format: 1\ndocument: d\nprice_books: [{id: g1, title: t, evidence: user}, {id: g2, "
        "title: u, evidence: user}]\n");
    folder.write("o/b.yaml",
                 "format: 1\ndocument: d\nprice_books: [{id: g1, title: v, evidence: user}]\n");
    source.norms = std::make_shared<NormStore>(
        std::vector<NormFolder>{{shipped_folder("norms"), "norms", "norms"},
                                {folder.path / "n", "n", "n"}},
        diagnostics);
  }

  /// The title of the book, or what is said.
  std::string title(const std::string& operand) {
    Diagnostics found;
    const PriceBook* book = find_price_book(source, operand, found);
    return book == nullptr ? said(found) : book->title;
  }

  std::string file(const std::string& name) const { return (folder.path / name).string(); }

  TestFolder folder;
  Diagnostics diagnostics;
  PriceBookSource source;
};

}  // namespace

TEST_CASE("a book goes by its id, with its document or without") {
  Books books;
  CHECK(books.title("g2") == "u");
  CHECK(books.title("d/g1") == "t");
  CHECK(books.title("e/g1") == "price-book-unknown");
  CHECK(books.title("g3") == "price-book-unknown");
}

TEST_CASE("a book goes by its file, and by its id where there are several") {
  Books books;
  CHECK(books.title(books.file("o/b.yaml")) == "v");
  CHECK(books.title(books.file("n/a.yaml") + "#g2") == "u");
  CHECK(books.title(books.file("n/a.yaml")) == "price-diff-several-books a.yaml");
  CHECK(books.title(books.file("n/a.yaml") + "#g3") == "price-diff-no-book a.yaml");
  CHECK(books.title(books.file("n/c.yaml")) == "file-not-found c.yaml");
}

}  // namespace dutoan::price_book_source_test
