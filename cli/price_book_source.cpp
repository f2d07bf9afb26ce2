#include "price_book_source.hpp"

#include "plan_run.hpp"

#include <filesystem>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

/// `don-vi/gia.yaml#gia-2026`
struct PriceBookOperand {
  std::string file;
  std::string id;
};

PriceBookOperand parts_of_operand(const std::string& operand) {
  const std::size_t mark = operand.rfind('#');
  const std::string file = operand.substr(0, mark);
  if (!file.ends_with(".yaml")) return {.id = operand};
  return {file, mark == std::string::npos ? "" : operand.substr(mark + 1)};
}

/// Of a file that is no price book, such as the prices of one, what would be.
std::optional<std::string> yaml_instead_of(const std::string& operand) {
  const fs::path file = operand.substr(0, operand.rfind('#'));
  std::error_code error;
  const bool other = file.has_extension() && file.extension() != ".yaml";
  if (!other || !fs::is_regular_file(file, error)) return std::nullopt;
  return fs::path(file).replace_extension(".yaml").generic_string();
}

const PriceBook* book_of_name(NormStore& norms, const std::string& name, Diagnostics& diagnostics) {
  const std::size_t slash = name.rfind('/');
  const std::string id = slash == std::string::npos ? name : name.substr(slash + 1);
  const PriceBook* book = norms.price_book(id, {}, diagnostics);
  if (book == nullptr || slash == std::string::npos) return book;
  if (book->document == name.substr(0, slash)) return book;
  diagnostics.error({"price-book-unknown", {name}})
      .hints.push_back({"hint-nearest", {book->prices.full_name()}});
  return nullptr;
}

const PriceBook* book_of_file(PriceBookSource& source, const PriceBookOperand& operand,
                              Diagnostics& diagnostics) {
  std::error_code error;
  if (!fs::is_regular_file(operand.file, error)) {
    diagnostics.error({"file-not-found", {operand.file}}, {.file = operand.file});
    return nullptr;
  }
  std::string folder = fs::path(operand.file).parent_path().generic_string();
  if (folder.empty()) folder = ".";
  auto norms = std::make_unique<NormStore>(
      std::vector<NormFolder>{{shipped_folder("norms"), "norms", "norms"},
                              {folder, folder, fs::weakly_canonical(folder).filename().string()}},
      diagnostics);
  diagnostics.add_all(norms->take_diagnostics());
  std::vector<const PriceBook*> books;
  std::vector<std::string> ids;
  for (const PriceBook& book : norms->library().price_books()) {
    const bool is_here = fs::equivalent(book.place.file->path(), operand.file, error);
    if (!is_here || (!operand.id.empty() && book.id != operand.id)) continue;
    books.push_back(&book);
    ids.push_back(book.id);
  }
  source.others.push_back(std::move(norms));
  if (books.size() == 1) return books.front();
  const char* id = books.empty() ? "price-diff-no-book" : "price-diff-several-books";
  diagnostics.error({id, {joined(ids)}}, {.file = operand.file});
  return nullptr;
}

}  // namespace

const PriceBook* find_price_book(PriceBookSource& source, const std::string& operand,
                                 Diagnostics& diagnostics) {
  if (auto yaml = yaml_instead_of(operand)) {
    diagnostics.error({"price-diff-not-yaml", {operand, *yaml}}, {.file = operand});
    return nullptr;
  }
  const PriceBookOperand parts = parts_of_operand(operand);
  if (parts.file.empty()) return book_of_name(*source.norms, parts.id, diagnostics);
  return book_of_file(source, parts, diagnostics);
}

}  // namespace dutoan
