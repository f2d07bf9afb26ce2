#include "input/yaml_builder.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <sstream>

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

/// Receives the parser's events. Its base class is the library's; nothing else here inherits.
class YamlBuilder final : public YAML::EventHandler {
 public:
  YamlBuilder(const SourceFile& file, Diagnostics& diagnostics)
      : file_(file), text_(file.text()), diagnostics_(diagnostics) {}

  YamlNodes take() { return std::move(nodes_); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ == 0) return;
    const bool parted = text_.substr(offset_of(mark)).starts_with("---");
    fault(parted ? "yaml-second-document" : "yaml-syntax", mark);
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {
    // The parser marks what follows; the place of a missing value is its key.
    YamlNode node;
    node.empty = true;
    node.offset = nodes_.all.empty() ? 0 : nodes_.all.back().offset;
    leaf(node);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    fault("yaml-alias", mark);
    OnNull(mark, 0);
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    check_anchor(anchor, mark);
    YamlNode node;
    node.quoted = tag == "!";
    node.offset = offset_of(mark);
    const std::size_t first = node.offset + (node.quoted ? 1 : 0);
    const bool word_for_word = text_.substr(std::min(first, text_.size())).starts_with(value);
    if (has_combining_mark(value)) {
      node.text = nodes_.texts.emplace_back(composed(value));
    } else if (word_for_word) {
      node.text = text_.substr(first, value.size());
    } else {
      node.text = nodes_.texts.emplace_back(with_whole_escapes(value));
    }
    leaf(node);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    check_anchor(anchor, mark);
    open(YamlNodeKind::list, mark, style);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    check_anchor(anchor, mark);
    open(YamlNodeKind::map, mark, style);
  }
  void OnMapEnd() override { close(); }

  /// Where the trouble began: the parser marks where it noticed, often the end of the file.
  void syntax_fault(const YAML::Exception& exception) {
    std::string id = syntax_id(exception.msg);
    Place place{.file = &file_, .offset = offset_of(exception.mark), .length = 1};
    if (const auto tab = tab_before(place.offset); tab && id != "yaml-open-quote") {
      id = "yaml-tab";
      place.offset = *tab;
    }
    if (id == "yaml-open-quote") place.offset = start_of_open_quote().value_or(place.offset);
    if (id == "yaml-open-brace" || id == "yaml-open-bracket") {
      if (!open_.empty()) place.offset = nodes_.all[open_.back()].offset;
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
    if (!nodes_.all.empty()) {
      const YamlNode& last = nodes_.all.back();
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
    const Place place{.file = &file_, .offset = offset_of(mark), .length = 1};
    diagnostics_.error({std::move(id), {}}, locate(place));
  }

  void leaf(YamlNode node) {
    node.end = std::uint32_t(nodes_.all.size() + 1);
    nodes_.all.push_back(node);
  }

  void open(YamlNodeKind kind, const YAML::Mark& mark, YAML::EmitterStyle::value style) {
    YamlNode node;
    node.kind = kind;
    node.flow = style == YAML::EmitterStyle::Flow;
    node.offset = offset_of(mark);
    if (open_.size() == depth_limit) fault("yaml-too-deep", mark);
    open_.push_back(nodes_.all.size());
    nodes_.all.push_back(node);
  }

  void close() {
    nodes_.all[open_.back()].end = std::uint32_t(nodes_.all.size());
    open_.pop_back();
  }

  const SourceFile& file_;
  std::string_view text_;
  Diagnostics& diagnostics_;
  YamlNodes nodes_;
  std::vector<std::size_t> open_;
  int documents_ = 0;
};

}  // namespace

YamlNodes yaml_nodes(const SourceFile& file, Diagnostics& diagnostics) {
  Diagnostics faults;
  // The end mark turns a quote left open at the end of the file into an error: without it the
  // parser takes the rest of the file as one text.
  std::istringstream stream(std::string(file.text()) + "\n...\n");
  YamlBuilder builder(file, faults);
  try {
    YAML::Parser parser(stream);
    // Where it cannot go on the parser finds one empty document after the other, without end.
    while (parser.HandleNextDocument(builder) && !faults.has_errors()) {
    }
  } catch (const YAML::Exception& exception) {
    if (!faults.has_errors()) builder.syntax_fault(exception);
  }
  diagnostics.add_all(std::move(faults));
  return builder.take();
}

}  // namespace dutoan
