#include "output/form_position.hpp"

#include "estimate/result.hpp"
#include "output/catalogue.hpp"
#include "plan/agency_form.hpp"
#include "review/rule_roots.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

struct ColumnOfKey {
  std::string_view key;  ///< as plan files write it
  FormColumn column;
};

constexpr auto columns_of_keys = std::to_array<ColumnOfKey>({
    {"name", FormColumn::name},
    {"group", FormColumn::group},
    {"kind", FormColumn::kind},
    {"scope", FormColumn::kind},
    {"unit", FormColumn::unit},
    {"quantity", FormColumn::quantity},
    {"unit_price", FormColumn::unit_price},
    {"vat", FormColumn::vat},
    {"vat_included", FormColumn::vat_included},
    {"amount", FormColumn::amount},
    {"stated", FormColumn::line_total},
    {"money", FormColumn::task_total},
    {"funding", FormColumn::source},
    {"norm", FormColumn::norm},
    {"method", FormColumn::method},
    {"estimate", FormColumn::method},
    {"price", FormColumn::price_ref},
    {"price.kind", FormColumn::price_kind},
    {"price.ref", FormColumn::price_ref},
    {"price.date", FormColumn::price_date},
    {"note", FormColumn::note},
});

/// Of the likeliest of the places where it may be written; "" where the form has no column for it.
std::string heading_of(const std::vector<std::string>& written) {
  if (written.empty()) return "";
  const std::string& whole = written.front();
  for (const std::string& key : {whole, whole.substr(0, whole.find('.'))}) {
    for (const ColumnOfKey& one : columns_of_keys) {
      if (one.key == key) return std::string(form_columns[std::size_t(one.column)].heading);
    }
  }
  return "";
}

std::size_t form_row_of(const Finding& finding) {
  if (finding.of_line != nullptr) return finding.of_line->form_row;
  return finding.of_task == nullptr ? 0 : finding.of_task->form_row;
}

/// Once each, parted by "hoặc": any of them may be the wrong one.
std::string alternatives(const std::vector<std::string>& texts) {
  std::vector<std::string> different;
  for (const std::string& text : texts) {
    const bool known = std::find(different.begin(), different.end(), text) != different.end();
    if (!known && !text.empty()) different.push_back(text);
  }
  return joined(different, " " + phrase("or", Language::vietnamese) + " ");
}

std::string place_in_file(const Place& place) {
  const std::string text = place_text(place);
  if (place.file->sheet().empty()) return text;
  return text.substr(text.rfind(place.file->sheet() + "!"));
}

}  // namespace

std::string form_position(const Finding& finding) {
  const bool in_sheet = finding.place.file != nullptr && !finding.place.file->sheet().empty();
  const std::size_t row = form_row_of(finding);
  std::vector<std::string> texts;
  if (row > 0 && !in_sheet) {
    for (const std::string& field : finding.fields)
      texts.push_back(heading_of(written_as(finding.rule->of, field)));
    const std::string headings = alternatives(texts);
    if (headings.empty()) return render({"form-row", {Number(row)}}, Language::vietnamese);
    return render({"form-cell", {Number(row), headings}}, Language::vietnamese);
  }
  if (finding.place.file == nullptr) return "";
  texts.push_back(place_in_file(finding.place));
  for (const Place& place : finding.also)
    texts.push_back(place_in_file(place));
  return alternatives(texts);
}

}  // namespace dutoan
