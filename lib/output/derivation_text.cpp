#include "output/derivation_text.hpp"

#include "output/catalogue.hpp"
#include "output/derived_line_text.hpp"
#include "output/derived_row_text.hpp"
#include "output/number_format.hpp"
#include "output/text_table.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::size_t indent_of(DerivedKind kind) {
  switch (kind) {
    case DerivedKind::element:
    case DerivedKind::lookup:
    case DerivedKind::cause: return 4;
    case DerivedKind::price: return 6;
    default: return 2;
  }
}

std::string text_of(const DerivedSentence& sentence) {
  if (sentence.kind == DerivedKind::element) return "• " + sentence.text;
  return (sentence.kind == DerivedKind::cause ? "- " : "") + sentence.text;
}

class DerivationText {
 public:
  DerivationText(const Derivation& derivation, const ReportStyle& style, std::size_t depth)
      : derivation_(derivation),
        style_(style),
        language_(style.language),
        margin_(depth * 2, ' ') {}

  std::string run() {
    heading();
    if (derivation_.asks_line) lines();
    for (const DerivedRow& row : derivation_.rows)
      add_row(row);
    if (!derivation_.inputs.empty()) inputs();
    if (!derivation_.asks_line && derivation_.has_lines()) lines();
    for (const Derivation& nested : derivation_.nested) {
      text_ += "\n" + DerivationText(nested, style_, margin_.size() / 2 + 1).run();
    }
    return std::move(text_);
  }

 private:
  /// Lines of one paragraph, the second and later ones indented further.
  void paragraph(const std::string& text, std::size_t indent) {
    const std::size_t width = std::max<std::size_t>(style_.width, 40);
    const std::string start = margin_ + std::string(indent, ' ');
    const auto parts = wrapped(text, width - std::min(width - 20, start.size() + 4));
    for (std::size_t i = 0; i < parts.size(); ++i) {
      text_ += start + (i == 0 ? "" : "    ") + parts[i] + "\n";
    }
  }

  void heading() {
    const Method& method = *derivation_.method;
    const std::string title = method.title.in(language_);
    const std::string date = derivation_.date ? date_text(*derivation_.date, language_) : "";
    const bool marked = derivation_.illustrative && margin_.empty();
    paragraph(derivation_.subject + (marked ? "  [" + phrase("illustrative", language_) + "]" : ""),
              0);
    paragraph(render({"method-line",
                      {title.empty() ? method.id : title, derivation_.document_title, date}},
                     language_),
              0);
    const bool printed = derivation_.rounding == RoundingPolicy::printed;
    if (printed && margin_.empty()) paragraph(phrase("rounding-printed", language_), 0);
  }

  void add_row(const DerivedRow& derived) {
    const std::string label = derived.row->label.in(language_);
    text_ += "\n";
    paragraph(derived_row_name(derived) + (label.empty() ? "" : "  " + label), 0);
    for (const DerivedSentence& sentence : derived_row_text(derived, derivation_, language_))
      paragraph(text_of(sentence), indent_of(sentence.kind));
  }

  void inputs() {
    text_ += "\n";
    paragraph(phrase("inputs-heading", language_), 0);
    for (const DerivedInput& input : derivation_.inputs)
      paragraph(derived_input_text(input, language_), 2);
  }

  void lines() {
    text_ += "\n";
    paragraph(phrase("lines-heading", language_), 0);
    for (const DerivedLine& line : derivation_.lines)
      paragraph(derived_line_text(line, language_), 2);
    for (const TablePart* part : derivation_.tables)
      paragraph(table_part_text(*part, style_), 2);
  }

  const Derivation& derivation_;
  const ReportStyle& style_;
  Language language_;
  std::string margin_;
  std::string text_;
};

}  // namespace

std::string derivation_text(const Derivation& derivation, const ReportStyle& style) {
  return DerivationText(derivation, style, 0).run();
}

}  // namespace dutoan
