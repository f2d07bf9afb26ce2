#include "output/price_import_report.hpp"

#include "output/catalogue.hpp"
#include "output/json_value.hpp"
#include "output/number_format.hpp"

#include <array>

namespace dutoan {

namespace {

/// Of more headings and notes than this the rest is counted: JSON holds them all.
constexpr std::size_t shown_headings = 20;

constexpr std::array<std::string_view, 5> fate_words = {"placed", "repeated", "group", "note",
                                                        "unplaced"};

class PriceImportWriter {
 public:
  PriceImportWriter(const PriceImportContents& contents, const ReportStyle& style)
      : contents_(contents), import_(contents.import), language_(style.language) {}

  Report run() {
    report_.title(say("price-import-title"));
    report_.paragraph(
        say("price-import-read", {contents_.file, import_.code_column, import_.price_column}));
    add_unit();
    report_.paragraph(
        say("price-import-proof",
            {Number(import_.rows.size()), count(ListRowFate::placed), count(ListRowFate::repeated),
             count(ListRowFate::group), count(ListRowFate::note), count(ListRowFate::unplaced)}));
    report_.paragraph(say("price-import-above", {Number(import_.titles)}));
    add_unplaced();
    add_headings();
    add_written();
    return std::move(report_);
  }

 private:
  [[nodiscard]] std::string say(std::string id, std::vector<MessageArgument> arguments = {}) const {
    return render({std::move(id), std::move(arguments)}, language_);
  }

  [[nodiscard]] Number count(ListRowFate fate) const { return Number(import_.count(fate)); }

  /// What the prices are in, and some of them as they will stand in đồng: a list read in the wrong
  /// unit is seen at once.
  void add_unit() {
    const PriceListUnit& unit = import_.unit;
    const std::string name = phrase("unit-" + unit.word, language_);
    if (unit.place) {
      report_.paragraph(say("price-import-unit-list", {name, place_text(*unit.place)}));
    } else {
      report_.paragraph(
          say(unit.by_flag ? "price-import-unit-flag" : "price-import-unit-assumed", {name}));
    }
    std::vector<MessageArgument> shown;
    for (const ListRow* row : import_.extremes()) {
      shown.emplace_back(row->code);
      shown.emplace_back(number_text(*row->dong, language_));
    }
    if (!shown.empty()) report_.paragraph(say("price-import-extremes", std::move(shown)));
  }

  void add_unplaced() {
    if (import_.count(ListRowFate::unplaced) == 0) return;
    TextTable table;
    table.columns = {{say("column-place"), Align::left},
                     {say("price-import-holds"), Align::left, true},
                     {say("price-import-why"), Align::left}};
    for (const ListRow& row : import_.rows) {
      if (row.fate != ListRowFate::unplaced) continue;
      table.rows.push_back(
          {.cells = {place_text(row.place), row.holds, render(*row.why, language_)}});
    }
    report_.space();
    report_.heading(say("price-import-unplaced"));
    report_.table(std::move(table));
  }

  void add_headings() {
    std::size_t shown = 0;
    const std::size_t all = import_.count(ListRowFate::group) + import_.count(ListRowFate::note);
    if (all == 0) return;
    report_.space();
    report_.heading(say("price-import-texts"));
    for (const ListRow& row : import_.rows) {
      if (row.fate != ListRowFate::group && row.fate != ListRowFate::note) continue;
      if (shown++ == shown_headings) break;
      report_.item(place_text(row.place) + ": " + row.holds);
    }
    if (all > shown_headings) {
      report_.item(say("price-import-more", {Number(all - shown_headings)}));
    }
  }

  void add_written() {
    report_.space();
    if (contents_.looked_only) {
      report_.paragraph(say("price-import-not-written"));
    } else if (contents_.written.empty()) {
      report_.paragraph(say("price-import-nothing-written"));
    } else {
      report_.paragraph(say("price-import-written", {joined(contents_.written)}));
    }
  }

  const PriceImportContents& contents_;
  const PriceImport& import_;
  Language language_;
  Report report_;
};

Json row_json(const ListRow& row) {
  Json json = {{"place", place_text(row.place)},
               {"fate", std::string(fate_words[std::size_t(row.fate)])}};
  put(json, "code", row.code);
  put(json, "name", row.name);
  put(json, "unit", row.unit);
  put(json, "group", row.group);
  put(json, "price", row.dong);
  if (row.fate != ListRowFate::placed) json["holds"] = row.holds;
  if (row.why) json["why"] = to_json(*row.why);
  return json;
}

}  // namespace

Report price_import_report(const PriceImportContents& contents, const ReportStyle& style) {
  return PriceImportWriter(contents, style).run();
}

std::string price_import_json(const PriceImportContents& contents,
                              const std::vector<std::string>& status) {
  const PriceImport& import = contents.import;
  Json json = {{"format", 1},
               {"status", status},
               {"file", contents.file},
               {"code_column", import.code_column},
               {"price_column", import.price_column},
               {"unit", import.unit.word},
               {"titles", import.titles},
               {"rows", import.rows.size()}};
  if (import.unit.place) json["unit_place"] = place_text(*import.unit.place);
  for (std::size_t i = 0; i < fate_words.size(); ++i)
    json[std::string(fate_words[i])] = import.count(ListRowFate(i));
  json["list"] = Json::array();
  for (const ListRow& row : import.rows)
    json["list"].push_back(row_json(row));
  json["written"] = contents.written;
  return json.dump(1) + "\n";
}

}  // namespace dutoan
