#include "input/price_import.hpp"

#include "base/text.hpp"
#include "input/norm_store.hpp"
#include "input_fixture.hpp"
#include "output/price_book_files.hpp"
#include "random.hpp"

#include <map>

namespace dutoan::price_import_property {

namespace {

const PriceListWords words = make_price_list_words(
    {{"code", {"Mã"}}, {"name", {"Tên"}}, {"unit", {"ĐVT"}}, {"price", {"Giá"}}});

/// A cell as a spreadsheet writes it.
std::string quoted_field(const std::string& text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"') result += '"';
    result += c;
  }
  return result + "\"";
}

/// The number with dots between thousands and a comma before decimals.
std::string vietnamese(const std::string& plain_text) {
  const std::size_t point = plain_text.find('.');
  std::string whole = plain_text.substr(0, point);
  for (std::size_t at = whole.size(); at > 3;) {
    at -= 3;
    whole.insert(at, ".");
  }
  return point == std::string::npos ? whole : whole + "," + plain_text.substr(point + 1);
}

struct RandomList {
  std::string text;
  std::map<std::string, Number> prices;
};

RandomList random_list(Random& random, bool in_vietnamese) {
  constexpr std::array<std::string_view, 14> parts = {"KS", "1",  "Đá", " ",   "x", "2", ",",
                                                      ";",  "\"", "'",  "ống", "_", "@", "+5V"};
  constexpr std::array<std::int64_t, 3> scales = {1, 10, 1000};
  RandomList list{.text = "Bảng giá\nMã,Tên,ĐVT,Giá\n"};
  for (std::size_t count = 1 + random.below(20); count > 0; --count) {
    if (random.once_in(6)) list.text += "Nhóm,,,\n";
    const std::string code = "M" + std::to_string(count) + "." + random.pieces(parts, 5);
    Number dong(random.between(1, 2'000'000'000), random.one_of(scales));
    // What has two readings is refused: tested by itself.
    std::string number = exact_text(dong);
    const std::size_t point = number.find('.');
    if (point != std::string::npos && number.size() - point == 4) {
      dong = Number(random.between(1, 2'000'000'000));
      number = exact_text(dong);
    }
    list.text += quoted_field(code) + "," + quoted_field(random.pieces(parts, 4)) + ",m," +
                 quoted_field(in_vietnamese ? vietnamese(number) : number) + "\n";
    list.prices.emplace(std::string(trimmed(code)), dong);
  }
  return list;
}

PriceImport import_of(const SourceFile& file, bool in_vietnamese) {
  Diagnostics diagnostics;
  const auto table = find_price_table(file, words);
  REQUIRE(table);
  const auto columns = choose_columns(*table, {}, diagnostics);
  REQUIRE(columns);
  const ListPriceStyle style{.numbers =
                                 in_vietnamese ? NumberStyle::vietnamese : NumberStyle::plain};
  auto import = import_prices(*table, *columns, style, words, diagnostics);
  CAPTURE(said(diagnostics));
  REQUIRE(import);
  return std::move(*import);
}

}  // namespace

TEST_CASE("a list that was imported is read as the prices it had") {
  Random random(71);
  for (int i = 0; i < 150; ++i) {
    const bool in_vietnamese = random.once_in(2);
    const RandomList list = random_list(random, in_vietnamese);
    CAPTURE(list.text);
    const SourceFile file("gia.csv", "gia.csv", list.text);
    const PriceImport import = import_of(file, in_vietnamese);
    CHECK(import.count(ListRowFate::placed) == list.prices.size());
    CHECK(import.count(ListRowFate::unplaced) == 0);

    const std::string csv = price_book_csv(import);
    const TestFolder folder;
    folder.write("norms/documents.yaml", "format: 1\nedition: 2026-01-01\ndocuments: []\n");
    folder.write(
        "norms/headings.yaml",
        "format: 1\nheadings: {id: [Mã], name: [Tên], unit: [ĐVT], unit_price: [Đơn giá]}\n");
    folder.write("own/gia.csv", csv);
    folder.write("own/gia.yaml",
                 price_book_yaml({.id = "gia", .title = "t", .basis = "b"}, import, csv));
    Diagnostics diagnostics;
    NormStore store(
        {{folder.path / "norms", "norms", "norms"}, {folder.path / "own", "own", "own"}},
        diagnostics);
    diagnostics.add_all(store.take_diagnostics());
    CHECK(said(diagnostics) == "");
    const PriceBook* book = store.price_book("gia", {}, diagnostics);
    REQUIRE(book != nullptr);
    std::map<std::string, Number> read;
    for (const TableRow& row : book->prices.rows)
      read.emplace(row.key, std::get<Number>(*row.cells[0].content));
    CHECK(read == list.prices);
    for (const ListRow& row : import.rows) {
      if (row.fate != ListRowFate::placed) continue;
      const auto label = book->labels.find(row.code);
      REQUIRE(label != book->labels.end());
      CHECK(label->second.name == row.name);
      CHECK(label->second.unit == row.unit);
    }
    CHECK(is_untouched_price_book(
        price_book_yaml({.id = "gia", .title = "t", .basis = "b"}, import, csv), csv));
  }
}

TEST_CASE("every row of a list of anything is placed or said what became of it") {
  constexpr std::array<std::string_view, 18> pieces = {
      "Mã",      "Giá", "Tên", ",", ",", ",", "\n", "\n", "5",
      "185.000", "A",   "I",   "-", "#", "x", "=",  " ",  "liên hệ"};
  Random random(72);
  std::size_t read = 0;
  for (int i = 0; i < 4000; ++i) {
    const std::string text = "Mã,Tên,Giá\n" + random.pieces(pieces, 40);
    CAPTURE(text);
    const SourceFile file("gia.csv", "gia.csv", text);
    const auto table = find_price_table(file, words);
    REQUIRE(table);
    Diagnostics diagnostics;
    const auto columns = choose_columns(*table, {}, diagnostics);
    if (!columns) continue;
    const auto import = import_prices(*table, *columns, {}, words, diagnostics);
    if (!import) {
      CHECK(diagnostics.has_errors());
      continue;
    }
    ++read;
    std::size_t filled = 0;
    for (const auto& record : table->records)
      filled += is_blank(record) ? 0U : 1U;
    CHECK(import->titles + import->rows.size() == filled);
    for (const ListRow& row : import->rows) {
      CHECK(row.why.has_value() == (row.fate == ListRowFate::unplaced));
      if (row.fate == ListRowFate::placed) CHECK((row.dong && !row.code.empty()));
    }
  }
  CHECK(read > 1000);
}

}  // namespace dutoan::price_import_property
