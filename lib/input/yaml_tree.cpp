#include "input/yaml_tree.hpp"

#include "base/text.hpp"
#include "input/yaml_place.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <sstream>
#include <unordered_map>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace dutoan {

namespace {

/// Maps and lists may nest this deep; a plan needs about ten.
constexpr std::size_t depth_limit = 64;

/// Letters written as a base and a mark of their own: U+0300 to U+036F.
bool has_combining_mark(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c == '\xCC' || c == '\xCD'; });
}

/// The parser's English sentence, as one of ours.
std::string syntax_id(const std::string& sentence) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 12> table = {{
      {"illegal EOF in scalar", "yaml-open-quote"},
      {"illegal document indicator in scalar", "yaml-open-quote"},
      {"end of map flow not found", "yaml-open-brace"},
      {"end of sequence flow not found", "yaml-open-bracket"},
      {"illegal flow end", "yaml-stray-close"},
      {"illegal map value", "yaml-colon"},
      {"illegal map key", "yaml-colon"},
      {"end of map not found", "yaml-indentation"},
      {"end of sequence not found", "yaml-indentation"},
      {"illegal block entry", "yaml-indentation"},
      {"illegal tab when looking for indentation", "yaml-tab"},
      {"bad file", "yaml-too-deep"},
  }};
  for (const auto& [theirs, ours] : table) {
    if (sentence == theirs) return std::string(ours);
  }
  return sentence.starts_with("unknown escape character") ? "yaml-escape" : "yaml-syntax";
}

/// yaml-cpp reads `\N` and `\_` as one byte each, half of the character they stand for.
std::string with_whole_escapes(std::string text) {
  const auto is_half = [&](std::size_t at) { return text[at] == '\x85' || text[at] == '\xA0'; };
  for (auto at = find_invalid_utf8(text); at && is_half(*at); at = find_invalid_utf8(text))
    text.insert(*at, 1, '\xC2');
  return text;
}

}  // namespace

/// Receives the parser's events. Its base class is the library's; nothing else here inherits.
class YamlBuilder final : public YAML::EventHandler {
 public:
  YamlBuilder(YamlTree& tree, Diagnostics& diagnostics)
      : tree_(tree), text_(tree.file_->text()), diagnostics_(diagnostics) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ == 0) return;
    const bool parted = text_.substr(offset_of(mark)).starts_with("---");
    fault(parted ? "yaml-second-document" : "yaml-syntax", mark);
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {
    // The parser marks what follows; the place of a missing value is its key.
    YamlTree::Node node;
    node.empty = true;
    node.offset = tree_.nodes_.empty() ? 0 : tree_.nodes_.back().offset;
    leaf(node);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    fault("yaml-alias", mark);
    OnNull(mark, 0);
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    check_anchor(anchor, mark);
    YamlTree::Node node;
    node.quoted = tag == "!";
    node.offset = offset_of(mark);
    const std::size_t first = node.offset + (node.quoted ? 1 : 0);
    const bool word_for_word = text_.substr(std::min(first, text_.size())).starts_with(value);
    if (has_combining_mark(value)) {
      node.text = tree_.texts_.emplace_back(composed(value));
    } else if (word_for_word) {
      node.text = text_.substr(first, value.size());
    } else {
      node.text = tree_.texts_.emplace_back(with_whole_escapes(value));
    }
    leaf(node);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    check_anchor(anchor, mark);
    open(YamlTree::NodeKind::list, mark, style);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    check_anchor(anchor, mark);
    open(YamlTree::NodeKind::map, mark, style);
  }
  void OnMapEnd() override { close(); }

  /// Where the trouble began: the parser marks where it noticed, often the end of the file.
  void syntax_fault(const YAML::Exception& exception) {
    std::string id = syntax_id(exception.msg);
    Place place{.file = tree_.file_.get(), .offset = offset_of(exception.mark), .length = 1};
    if (const auto tab = tab_before(place.offset); tab && id != "yaml-open-quote") {
      id = "yaml-tab";
      place.offset = *tab;
    }
    if (id == "yaml-open-quote") place.offset = start_of_open_quote().value_or(place.offset);
    if (id == "yaml-open-brace" || id == "yaml-open-bracket") {
      if (!open_.empty()) place.offset = tree_.nodes_[open_.back()].offset;
    }
    diagnostics_.error({id, {}}, locate(place));
  }

 private:
  std::uint32_t offset_of(const YAML::Mark& mark) const {
    return std::uint32_t(std::min<std::size_t>(std::size_t(std::max(mark.pos, 0)), text_.size()));
  }

  /// The first quote behind the last text that was read whole.
  std::optional<std::uint32_t> start_of_open_quote() const {
    std::size_t from = 0;
    if (!tree_.nodes_.empty()) {
      const YamlTree::Node& last = tree_.nodes_.back();
      from = last.offset + last.text.size() + (last.quoted ? 2 : 0);
    }
    const std::size_t at = text_.find_first_of("\"'", from);
    if (at == std::string_view::npos) return std::nullopt;
    return std::uint32_t(at);
  }

  /// A tab in the indentation of the line `offset` lies in: whatever the parser says came of it.
  std::optional<std::uint32_t> tab_before(std::uint32_t offset) const {
    const std::size_t newline = text_.rfind('\n', offset == 0 ? 0 : offset - 1);
    const std::size_t start = newline == std::string_view::npos ? 0 : newline + 1;
    const std::size_t at = text_.find_first_not_of(' ', start);
    if (at >= offset || text_[at] != '\t') return std::nullopt;
    return std::uint32_t(at);
  }

  void check_anchor(YAML::anchor_t anchor, const YAML::Mark& mark) {
    if (anchor != YAML::NullAnchor) fault("yaml-alias", mark);
  }

  void fault(std::string id, const YAML::Mark& mark) {
    const Place place{.file = tree_.file_.get(), .offset = offset_of(mark), .length = 1};
    diagnostics_.error({std::move(id), {}}, locate(place));
  }

  void leaf(YamlTree::Node node) {
    node.end = std::uint32_t(tree_.nodes_.size() + 1);
    tree_.nodes_.push_back(node);
  }

  void open(YamlTree::NodeKind kind, const YAML::Mark& mark, YAML::EmitterStyle::value style) {
    YamlTree::Node node;
    node.kind = kind;
    node.flow = style == YAML::EmitterStyle::Flow;
    node.offset = offset_of(mark);
    if (open_.size() == depth_limit) fault("yaml-too-deep", mark);
    open_.push_back(tree_.nodes_.size());
    tree_.nodes_.push_back(node);
  }

  void close() {
    tree_.nodes_[open_.back()].end = std::uint32_t(tree_.nodes_.size());
    open_.pop_back();
  }

  YamlTree& tree_;
  std::string_view text_;
  Diagnostics& diagnostics_;
  std::vector<std::size_t> open_;
  int documents_ = 0;
};

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
  // The end mark turns a quote left open at the end of the file into an error: without it the
  // parser takes the rest of the file as one text.
  std::istringstream stream(std::string(tree->file_->text()) + "\n...\n");
  YamlBuilder builder(*tree, faults);
  try {
    YAML::Parser parser(stream);
    // Where it cannot go on the parser finds one empty document after the other, without end.
    while (parser.HandleNextDocument(builder) && !faults.has_errors()) {
    }
  } catch (const YAML::Exception& exception) {
    if (!faults.has_errors()) builder.syntax_fault(exception);
  }
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
  return tree_ != nullptr && tree_->nodes_[index_].kind == YamlTree::NodeKind::scalar;
}

bool Yaml::is_list() const {
  return tree_ != nullptr && tree_->nodes_[index_].kind == YamlTree::NodeKind::list;
}

bool Yaml::is_map() const {
  return tree_ != nullptr && tree_->nodes_[index_].kind == YamlTree::NodeKind::map;
}

bool Yaml::is_empty() const {
  return tree_ == nullptr || tree_->nodes_[index_].empty;
}

bool Yaml::is_quoted() const {
  return tree_ != nullptr && tree_->nodes_[index_].quoted;
}

bool Yaml::is_flow() const {
  return tree_ != nullptr && tree_->nodes_[index_].flow;
}

std::string_view Yaml::text() const {
  return tree_ == nullptr ? std::string_view() : tree_->nodes_[index_].text;
}

Place Yaml::place() const {
  if (tree_ == nullptr) return {};
  const YamlTree::Node& node = tree_->nodes_[index_];
  if (node.kind != YamlTree::NodeKind::scalar || node.empty) {
    return {.file = tree_->file_.get(), .offset = node.offset, .length = 1};
  }
  const std::size_t length = node.text.size() + (node.quoted ? 2 : 0);
  return {.file = tree_->file_.get(), .offset = node.offset, .length = std::uint32_t(length)};
}

Place Yaml::place_of(std::size_t offset, std::size_t length) const {
  Place place = this->place();
  if (tree_ == nullptr) return place;
  const YamlTree::Node& node = tree_->nodes_[index_];
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
  const std::uint32_t end = tree_->nodes_[index_].end;
  for (std::uint32_t at = index_ + 1; at < end; at = tree_->nodes_[at].end) {
    result.emplace_back(tree_, at);
  }
  return result;
}

std::vector<Yaml::Entry> Yaml::entries() const {
  std::vector<Entry> result;
  if (!is_map()) return result;
  const std::uint32_t end = tree_->nodes_[index_].end;
  for (std::uint32_t at = index_ + 1; at < end;) {
    const std::uint32_t value = tree_->nodes_[at].end;
    result.push_back({{tree_, at}, {tree_, value}});
    at = tree_->nodes_[value].end;
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
