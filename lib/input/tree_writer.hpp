// A tree of maps, lists and scalars put together by a program from another file, such as a sheet:
// whoever reads YAML reads it, and places are those of that file.
#pragma once

#include "input/yaml_tree.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

class TreeWriter {
 public:
  explicit TreeWriter(std::unique_ptr<SourceFile> file);

  [[nodiscard]] const SourceFile& file() const { return tree_->file(); }

  /// Everything opened is to be closed; in a map a key comes before every value.
  void open_map(std::size_t offset = 0);
  void open_list(std::size_t offset = 0);
  void close();
  void key(std::string_view name, std::size_t offset = 0);
  /// What YAML files write without quotes (numbers, days, yes), and texts.
  void plain(std::string value, std::size_t offset = 0);
  void text(std::string value, std::size_t offset = 0);

  [[nodiscard]] std::unique_ptr<YamlTree> take() { return std::move(tree_); }

 private:
  void open(bool list, std::size_t offset);
  void scalar(std::string value, bool quoted, std::size_t offset);

  std::unique_ptr<YamlTree> tree_;
  std::vector<std::size_t> open_;
};

}  // namespace dutoan
