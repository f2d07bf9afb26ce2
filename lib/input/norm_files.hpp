// The files of the norms of a run: folders laid over each other, loaded document by document.
//
// The first folder has an index (documents.yaml), so that one task opens only the documents it
// uses; the user's own folders are read whole.
#pragma once

#include "base/diagnostic.hpp"
#include "input/file_reader.hpp"
#include "input/line_columns.hpp"
#include "input/norm_reader.hpp"
#include "input/price_list.hpp"
#include "norms/library.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dutoan {

struct NormFolder {
  std::filesystem::path where;
  std::string path;       ///< for messages: as typed
  std::string name;       ///< for results
  bool overrides = true;  ///< what stands under `overrides:` counts
};

/// A file of a folder of norms.
struct NormFileRead {
  std::size_t layer = 0;
  std::string inside;  ///< its path in the folder: "qd-671-2024/luong.yaml"

  friend auto operator<=>(const NormFileRead&, const NormFileRead&) = default;
};

/// Whether a folder beside those of the documents holds rules, words or registers, and no norms.
[[nodiscard]] bool is_reserved_folder(std::string_view name);

class NormFiles {
 public:
  /// Reads the index of the first folder and all of the others.
  NormFiles(std::vector<NormFolder> folders, Diagnostics& diagnostics);

  [[nodiscard]] Library& library() { return library_; }
  [[nodiscard]] const Library& library() const { return library_; }
  [[nodiscard]] std::optional<Date> edition() const { return edition_; }
  [[nodiscard]] const std::vector<NormFolder>& folders() const { return folders_; }
  /// Every file read so far, or looked for.
  [[nodiscard]] const std::set<NormFileRead>& files_read() const { return files_read_; }
  /// The norm items of what is loaded, whose inputs wait for their methods.
  [[nodiscard]] const std::vector<PendingItem>& items() const { return pending_.items; }
  /// What is wrong with the files read so far.
  [[nodiscard]] Diagnostics& diagnostics() { return diagnostics_; }

  /// Reads the files of a document, once.
  void load(Document& document);
  /// Reads where the documents were read: sources.yaml of every folder that has one.
  void load_sources();
  /// What people write above the columns of tables of lines: headings.yaml of the first folder.
  const Headings& headings();
  /// The same for the price lists of others.
  const PriceListWords& price_list_words();

 private:
  void read_index_of(std::size_t layer);
  void read_whole_folder(std::size_t layer);
  Document& document_of_file(const YamlTree& tree, std::size_t layer);
  /// Its names; it is noted as read.
  FileName file_in(std::size_t layer, const std::filesystem::path& file);
  const YamlTree* read_yaml(const FileName& file, std::string& all_bytes);
  void read_price_files(std::size_t layer, const std::filesystem::path& norm_file,
                        std::string& all_bytes);
  /// The words of headings.yaml under a key: by the column all of its words.
  std::vector<std::pair<std::string, std::vector<std::string>>> heading_words(std::string_view key);

  std::vector<NormFolder> folders_;
  std::set<NormFileRead> files_read_;
  Library library_;
  std::optional<Date> edition_;
  std::vector<std::unique_ptr<YamlTree>> trees_;
  std::vector<std::unique_ptr<SourceFile>> price_files_;  ///< places of prices point into them
  PendingNorms pending_;
  std::optional<Headings> headings_;
  std::optional<PriceListWords> price_list_words_;
  Diagnostics diagnostics_;
};

}  // namespace dutoan
