#include "input/tree_writer.hpp"

namespace dutoan {

TreeWriter::TreeWriter(std::unique_ptr<SourceFile> file) : tree_(std::make_unique<YamlTree>()) {
  tree_->file_ = std::move(file);
}

void TreeWriter::open_map(std::size_t offset) {
  open(false, offset);
}

void TreeWriter::open_list(std::size_t offset) {
  open(true, offset);
}

void TreeWriter::open(bool list, std::size_t offset) {
  open_.push_back(tree_->nodes_.all.size());
  YamlNode& node = tree_->nodes_.all.emplace_back();
  node.kind = list ? YamlNodeKind::list : YamlNodeKind::map;
  node.offset = std::uint32_t(offset);
}

void TreeWriter::close() {
  tree_->nodes_.all[open_.back()].end = std::uint32_t(tree_->nodes_.all.size());
  open_.pop_back();
}

void TreeWriter::key(std::string_view name, std::size_t offset) {
  scalar(std::string(name), false, offset);
}

void TreeWriter::plain(std::string value, std::size_t offset) {
  scalar(std::move(value), false, offset);
}

void TreeWriter::text(std::string value, std::size_t offset) {
  scalar(std::move(value), true, offset);
}

void TreeWriter::scalar(std::string value, bool quoted, std::size_t offset) {
  YamlNode& node = tree_->nodes_.all.emplace_back();
  node.quoted = quoted;
  node.offset = std::uint32_t(offset);
  node.text = tree_->nodes_.texts.emplace_back(std::move(value));
  node.end = std::uint32_t(tree_->nodes_.all.size());
}

}  // namespace dutoan
