#include "input/yaml_tree.hpp"

#include "input/yaml_place.hpp"

#include <algorithm>
#include <unordered_map>

namespace dutoan {

namespace {

void report_doubled_keys(const Yaml& node, Diagnostics& diagnostics) {
  std::unordered_map<std::string_view, Yaml> seen;
  for (const auto& [key, value] : node.entries()) {
    const auto [first, is_new] = seen.emplace(key.text(), key);
    if (!is_new) {
      diagnostics.error({"key-twice", {std::string(key.text())}}, locate(key.place()))
          .notes.push_back({{"note-first-here", {}}, locate(first->second.place())});
    }
    report_doubled_keys(value, diagnostics);
  }
  for (const Yaml& element : node.elements())
    report_doubled_keys(element, diagnostics);
}

}  // namespace

std::unique_ptr<YamlTree> YamlTree::parse(std::unique_ptr<SourceFile> file,
                                          Diagnostics& diagnostics) {
  auto tree = std::make_unique<YamlTree>();
  tree->file_ = std::move(file);
  Diagnostics faults;
  tree->nodes_ = yaml_nodes(*tree->file_, faults);
  if (!faults.has_errors() && tree->root_is_empty()) {
    faults.error({"file-empty", {}}, {.file = tree->file_->path()});
  }
  if (!faults.has_errors()) report_doubled_keys(tree->root(), faults);
  const bool readable = !faults.has_errors();
  diagnostics.add_all(std::move(faults));
  if (!readable) return nullptr;
  return tree;
}

bool Yaml::is_scalar() const {
  return tree_ != nullptr && tree_->nodes_.all[index_].kind == YamlNodeKind::scalar;
}

bool Yaml::is_list() const {
  return tree_ != nullptr && tree_->nodes_.all[index_].kind == YamlNodeKind::list;
}

bool Yaml::is_map() const {
  return tree_ != nullptr && tree_->nodes_.all[index_].kind == YamlNodeKind::map;
}

bool Yaml::is_empty() const {
  return tree_ == nullptr || tree_->nodes_.all[index_].empty;
}

bool Yaml::is_quoted() const {
  return tree_ != nullptr && tree_->nodes_.all[index_].quoted;
}

bool Yaml::is_flow() const {
  return tree_ != nullptr && tree_->nodes_.all[index_].flow;
}

std::string_view Yaml::text() const {
  return tree_ == nullptr ? std::string_view() : tree_->nodes_.all[index_].text;
}

Place Yaml::place() const {
  if (tree_ == nullptr) return {};
  const YamlNode& node = tree_->nodes_.all[index_];
  if (node.kind != YamlNodeKind::scalar || node.empty) {
    return {.file = tree_->file_.get(), .offset = node.offset, .length = 1};
  }
  const std::size_t length = node.text.size() + (node.quoted ? 2 : 0);
  return {.file = tree_->file_.get(), .offset = node.offset, .length = std::uint32_t(length)};
}

Place Yaml::place_of(std::size_t offset, std::size_t length) const {
  Place place = this->place();
  if (tree_ == nullptr) return place;
  const YamlNode& node = tree_->nodes_.all[index_];
  const std::string_view raw = tree_->file_->text().substr(place.offset);
  const auto start = offset_in_file(raw, node.quoted, node.text, offset);
  if (!start) return place;
  const auto end = offset_in_file(raw, node.quoted, node.text, offset + length);
  place.offset += std::uint32_t(*start);
  place.length = std::uint32_t(std::max<std::size_t>(end ? *end - *start : length, 1));
  return place;
}

std::vector<Yaml> Yaml::elements() const {
  std::vector<Yaml> result;
  if (!is_list()) return result;
  const std::uint32_t end = tree_->nodes_.all[index_].end;
  for (std::uint32_t at = index_ + 1; at < end; at = tree_->nodes_.all[at].end) {
    result.emplace_back(tree_, at);
  }
  return result;
}

std::vector<Yaml::Entry> Yaml::entries() const {
  std::vector<Entry> result;
  if (!is_map()) return result;
  const std::uint32_t end = tree_->nodes_.all[index_].end;
  for (std::uint32_t at = index_ + 1; at < end;) {
    const std::uint32_t value = tree_->nodes_.all[at].end;
    result.push_back({{tree_, at}, {tree_, value}});
    at = tree_->nodes_.all[value].end;
  }
  return result;
}

Yaml Yaml::at(std::string_view key) const {
  for (const auto& [name, value] : entries()) {
    if (name.text() == key) return value;
  }
  return {};
}

}  // namespace dutoan
