#include "input/norm_files.hpp"

#include "input/price_rows.hpp"
#include "input/register_reader.hpp"
#include "input/report_form_reader.hpp"
#include "input/rule_reader.hpp"
#include "input/scalar_reader.hpp"
#include "input/word_book_reader.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

constexpr std::string_view index_name = "documents.yaml";
constexpr std::string_view headings_name = "headings.yaml";
constexpr std::string_view sources_name = "sources.yaml";

/// Whether a file of a folder's top is about its documents instead of holding norms.
bool is_about_documents(const std::filesystem::path& file) {
  return file == index_name || file == headings_name || file == sources_name || file == forms_name;
}

/// Rules, words and registers stand beside the documents and are read by those who ask for them.
bool is_beside_documents(const std::filesystem::path& file, const std::filesystem::path& folder) {
  return is_reserved_folder(file.parent_path().lexically_relative(folder).generic_string());
}

}  // namespace

bool is_reserved_folder(std::string_view name) {
  return name == rules_folder || name == words_folder || name == registers_folder;
}

NormFiles::NormFiles(std::vector<NormFolder> folders, Diagnostics& diagnostics)
    : folders_(std::move(folders)) {
  for (std::size_t layer = 0; layer < folders_.size(); ++layer) {
    const NormFolder& folder = folders_[layer];
    if (!std::filesystem::is_directory(folder.where)) {
      diagnostics.error({"norms-not-found", {folder.path}}, {.file = folder.path});
      continue;
    }
    const bool indexed = std::filesystem::exists(folder.where / index_name);
    if (indexed) read_index_of(layer);
    if (layer > 0 || !indexed) read_whole_folder(layer);
  }
}

FileName NormFiles::file_in(std::size_t layer, const std::filesystem::path& file) {
  const NormFolder& folder = folders_[layer];
  const std::string relative = std::filesystem::relative(file, folder.where).generic_string();
  files_read_.insert({layer, relative});
  return {file, folder.path + "/" + relative, folder.name + "/" + relative};
}

const YamlTree* NormFiles::read_yaml(const FileName& file, std::string& all_bytes) {
  std::unique_ptr<SourceFile> text = read_text(file, diagnostics_);
  if (text == nullptr) return nullptr;
  all_bytes += file.name + "\n";
  all_bytes += text->text();
  auto tree = YamlTree::parse(std::move(text), diagnostics_);
  if (tree == nullptr) return nullptr;
  return trees_.emplace_back(std::move(tree)).get();
}

/// The prices that stand in files of their own, of the books just read from `norm_file`.
void NormFiles::read_price_files(std::size_t layer, const std::filesystem::path& norm_file,
                                 std::string& all_bytes) {
  const NormFolder& folder = folders_[layer];
  for (const PendingPrices& prices : std::exchange(pending_.prices, {})) {
    const auto name = dutoan::read_text(prices.file, "rows_from", diagnostics_);
    if (!name) continue;
    const std::filesystem::path path = norm_file.parent_path() / *name;
    const std::filesystem::path relative = std::filesystem::relative(path, folder.where);
    if (std::filesystem::path(*name).is_absolute() || !stays_inside(folder.where, relative)) {
      diagnostics_.error({"price-file-outside", {*name}}, locate(prices.file.place()));
      continue;
    }
    if (!std::filesystem::is_regular_file(path)) {
      diagnostics_.error({"file-not-found", {*name}}, locate(prices.file.place()));
      continue;
    }
    std::unique_ptr<SourceFile> text = read_text(file_in(layer, path), diagnostics_);
    if (text == nullptr) continue;
    all_bytes += text->name() + "\n";
    all_bytes += text->text();
    read_price_rows(*text, headings(), prices, diagnostics_);
    price_files_.push_back(std::move(text));
  }
}

void NormFiles::read_index_of(std::size_t layer) {
  const NormFolder& folder = folders_[layer];
  std::string bytes;
  const YamlTree* tree = read_yaml(file_in(layer, folder.where / index_name), bytes);
  if (tree == nullptr) return;
  NormIndex index = read_index(*tree, layer, diagnostics_);
  if (layer == 0) edition_ = index.edition;
  for (Document& document : index.documents) {
    // A user's index says what the documents are; what they hold is read from the files.
    if (layer > 0) {
      document.methods.clear();
      document.shared.clear();
      document.tables.clear();
      document.norm_items.clear();
      document.price_books.clear();
    }
    library_.add(std::move(document));
  }
}

Document& NormFiles::document_of_file(const YamlTree& tree, std::size_t layer) {
  const std::string id = document_of(tree, diagnostics_);
  for (Document& document : library_.documents()) {
    if (document.id == id && document.layer == layer) return document;
  }
  Document document{.id = id, .layer = layer, .place = tree.root().place()};
  // A later folder may add to a document of an earlier one: what it is need not be said again.
  if (const Document* earlier = library_.find_document(id)) {
    document.number = earlier->number;
    document.type = earlier->type;
    document.in_force = earlier->in_force;
  }
  document.evidence = Evidence::user;
  return library_.add(std::move(document));
}

void NormFiles::read_whole_folder(std::size_t layer) {
  const NormFolder& folder = folders_[layer];
  std::map<std::string, std::string> bytes_of;
  for (const auto& path : yaml_files(folder.where, diagnostics_)) {
    if (is_about_documents(path.filename()) || is_beside_documents(path, folder.where)) continue;
    std::string bytes;
    const YamlTree* tree = read_yaml(file_in(layer, path), bytes);
    if (tree == nullptr) continue;
    Document& document = document_of_file(*tree, layer);
    document.loaded = true;
    read_norm_file(*tree, document, {true, folder.overrides}, library_, pending_, diagnostics_);
    read_price_files(layer, path, bytes);
    bytes_of[document.id] += bytes;
  }
  for (Document& document : library_.documents()) {
    if (document.layer == layer) document.sha256 = sha256(bytes_of[document.id]);
  }
}

void NormFiles::load(Document& document) {
  if (document.loaded) return;
  document.loaded = true;
  const NormFolder& folder = folders_[document.layer];
  std::string bytes;
  for (const auto& path : yaml_files(folder.where / document.id, diagnostics_)) {
    const YamlTree* tree = read_yaml(file_in(document.layer, path), bytes);
    if (tree == nullptr) continue;
    if (document_of(*tree, diagnostics_) != document.id) {
      diagnostics_.error({"document-misplaced", {document.id}},
                         locate(tree->root().at("document").place()));
    }
    read_norm_file(*tree, document, {false, folder.overrides}, library_, pending_, diagnostics_);
    read_price_files(document.layer, path, bytes);
  }
  document.sha256 = sha256(bytes);
}

void NormFiles::load_sources() {
  for (std::size_t layer = 0; layer < folders_.size(); ++layer) {
    const std::filesystem::path path = folders_[layer].where / sources_name;
    if (!std::filesystem::exists(path)) continue;
    std::string bytes;
    const YamlTree* tree = read_yaml(file_in(layer, path), bytes);
    if (tree != nullptr) read_sources(*tree, layer, library_, diagnostics_);
  }
}

std::vector<std::pair<std::string, std::vector<std::string>>> NormFiles::heading_words(
    std::string_view key) {
  std::vector<std::pair<std::string, std::vector<std::string>>> words;
  std::string bytes;
  const YamlTree* tree = read_yaml(file_in(0, folders_[0].where / headings_name), bytes);
  if (tree == nullptr) return words;
  for (const auto& [column, list] : tree->root().at(key).entries()) {
    auto& [name, others] = words.emplace_back(column.text(), std::vector<std::string>{});
    for (const Yaml& word : list.elements())
      others.emplace_back(word.text());
  }
  return words;
}

const Headings& NormFiles::headings() {
  if (!headings_) headings_ = make_headings(heading_words("headings"));
  return *headings_;
}

const PriceListWords& NormFiles::price_list_words() {
  if (!price_list_words_) {
    price_list_words_ = make_price_list_words(heading_words("price_lists"));
  }
  return *price_list_words_;
}

}  // namespace dutoan
