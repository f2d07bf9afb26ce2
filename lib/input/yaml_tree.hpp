// A YAML file as a flat tree: every scalar is text with its place; nothing is interpreted.
//
// It lies in one vector of nodes, as the parser's events come. A file with any fault of syntax, or
// with a doubled key, has no tree.
#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "input/yaml_builder.hpp"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace dutoan {

class YamlTree;

/// A node of a tree: a scalar, a list or a map. Cheap to copy; the tree must outlive it.
class Yaml {
 public:
  Yaml() = default;
  Yaml(const YamlTree* tree, std::uint32_t index) : tree_(tree), index_(index) {}

  [[nodiscard]] explicit operator bool() const { return tree_ != nullptr; }
  [[nodiscard]] bool is_scalar() const;
  [[nodiscard]] bool is_list() const;
  [[nodiscard]] bool is_map() const;
  /// A key with nothing behind it.
  [[nodiscard]] bool is_empty() const;
  [[nodiscard]] bool is_quoted() const;
  /// Written in `{…}` or `[…]`.
  [[nodiscard]] bool is_flow() const;
  [[nodiscard]] std::string_view text() const;
  [[nodiscard]] Place place() const;
  /// The place of some bytes of this scalar's text, as they stand in the file; that of the whole
  /// text where it cannot be known.
  [[nodiscard]] Place place_of(std::size_t offset, std::size_t length) const;

  /// The elements of a list; nothing of any other node.
  [[nodiscard]] std::vector<Yaml> elements() const;
  struct Entry;
  /// The entries of a map in file order; nothing of any other node.
  [[nodiscard]] std::vector<Entry> entries() const;
  /// The value of a key of a map, or an empty node.
  [[nodiscard]] Yaml at(std::string_view key) const;

 private:
  const YamlTree* tree_ = nullptr;
  std::uint32_t index_ = 0;
};

struct Yaml::Entry {
  Yaml key;
  Yaml value;
};

class YamlTree {
 public:
  /// Reads a file. A syntax fault ends the reading of the file: then there is no tree.
  [[nodiscard]] static std::unique_ptr<YamlTree> parse(std::unique_ptr<SourceFile> file,
                                                       Diagnostics& diagnostics);

  [[nodiscard]] const SourceFile& file() const { return *file_; }
  [[nodiscard]] Yaml root() const { return {this, 0}; }

 private:
  friend class Yaml;
  friend class TreeWriter;

  [[nodiscard]] bool root_is_empty() const { return nodes_.all.empty() || nodes_.all[0].empty; }

  std::unique_ptr<SourceFile> file_;
  YamlNodes nodes_;
};

}  // namespace dutoan
