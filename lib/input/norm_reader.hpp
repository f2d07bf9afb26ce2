// A norm file into the library, and the index of a folder of norms.
#pragma once

#include "base/diagnostic.hpp"
#include "input/price_book_reader.hpp"
#include "input/yaml_tree.hpp"
#include "norms/library.hpp"

#include <vector>

namespace dutoan {

/// A norm item whose inputs wait for its method: they are read when all files are loaded.
struct PendingItem {
  NormItem* item = nullptr;
  Yaml inputs;
};

/// What a norm file says that can only be read when more is at hand.
struct PendingNorms {
  std::vector<PendingItem> items;
  std::vector<PendingPrices> prices;
};

/// What of a norm file counts.
struct NormFileUse {
  bool claims_from_content = false;  ///< its names are claimed: a user's folder needs no index
  bool overrides = true;             ///< what stands under `overrides:` is read, too
};

/// Adds what the file holds to `library`, and names it claims to `document`.
void read_norm_file(const YamlTree& tree, Document& document, const NormFileUse& use,
                    Library& library, PendingNorms& pending, Diagnostics& diagnostics);

/// The document a norm file belongs to, or an empty text.
[[nodiscard]] std::string document_of(const YamlTree& tree, Diagnostics& diagnostics);

/// documents.yaml: every document with its dates and the names it claims.
struct NormIndex {
  std::optional<Date> edition;
  std::vector<Document> documents;
};
[[nodiscard]] NormIndex read_index(const YamlTree& tree, std::size_t layer,
                                   Diagnostics& diagnostics);

/// sources.yaml: where the documents of a layer were read. No estimate needs it.
void read_sources(const YamlTree& tree, std::size_t layer, Library& library,
                  Diagnostics& diagnostics);

}  // namespace dutoan
