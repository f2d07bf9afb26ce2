#include "input/price_list_columns.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// Whether the words stand in the text side by side: "vùng ii" not in "vùng iii".
bool holds_words(std::string_view text, std::string_view words) {
  const auto is_edge = [&](std::size_t at) {
    constexpr std::string_view signs = " ,.;:()/-";
    return at >= text.size() || signs.find(text[at]) != std::string_view::npos;
  };
  for (std::size_t at = text.find(words); at != std::string_view::npos;
       at = text.find(words, at + 1)) {
    if ((at == 0 || is_edge(at - 1)) && is_edge(at + words.size())) return true;
  }
  return false;
}

class ColumnChooser {
 public:
  ColumnChooser(const PriceListTable& table, const PriceListChoice& choice,
                Diagnostics& diagnostics)
      : table_(table), choice_(choice), diagnostics_(diagnostics) {}

  std::optional<PriceListColumns> run() {
    const auto price = price_column();
    const auto code = code_column();
    if (!price || !code) return std::nullopt;
    PriceListColumns columns{.price = *price, .code = *code};
    if (columns.price == columns.code) {
      error({"price-list-one-column", {column_name(table_, *price)}}, *price);
      return std::nullopt;
    }
    columns.names = of_kind(PriceListColumn::name);
    std::erase(columns.names, columns.price);
    columns.no = first_of(PriceListColumn::no);
    columns.unit = first_of(PriceListColumn::unit);
    return columns;
  }

 private:
  [[nodiscard]] std::vector<std::size_t> of_kind(PriceListColumn kind) const {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < table_.headings.size(); ++i) {
      if (table_.headings[i].column == kind) columns.push_back(i);
    }
    return columns;
  }

  [[nodiscard]] std::optional<std::size_t> first_of(PriceListColumn kind) const {
    const auto columns = of_kind(kind);
    return columns.empty() ? std::nullopt : std::optional(columns.front());
  }

  Diagnostic& error(Message message, std::size_t column) {
    return diagnostics_.error(std::move(message), locate(table_.headings[column].place));
  }

  /// Of the heading row as a whole.
  Diagnostic& error(Message message) {
    return diagnostics_.error(
        std::move(message),
        locate(place_of(*table_.file, table_.records[table_.heading_record].front())));
  }

  [[nodiscard]] std::string names_of(const std::vector<std::size_t>& columns) const {
    std::vector<std::string> names;
    for (const std::size_t column : columns)
      names.push_back(column_name(table_, column));
    return joined(names, "; ");
  }

  [[nodiscard]] std::vector<std::size_t> all_columns() const {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < table_.headings.size(); ++i) {
      if (!table_.headings[i].text.empty() || holds_numbers(i)) columns.push_back(i);
    }
    return columns;
  }

  [[nodiscard]] bool holds_numbers(std::size_t column) const {
    for (std::size_t i = table_.first; i < table_.records.size(); ++i) {
      const auto& record = table_.records[i];
      if (column >= record.size()) continue;
      if (record[column].text.find_first_of("0123456789") != std::string_view::npos) return true;
    }
    return false;
  }

  /// Also those without a heading to the right of a price: the heading spread over them.
  [[nodiscard]] std::vector<std::size_t> price_columns() const {
    std::vector<std::size_t> columns;
    bool below_price = false;
    for (std::size_t i = 0; i < table_.headings.size(); ++i) {
      const PriceListHeading& heading = table_.headings[i];
      if (!heading.text.empty()) below_price = heading.column == PriceListColumn::price;
      if (below_price && (!heading.text.empty() || holds_numbers(i))) columns.push_back(i);
    }
    // Where a second row parts a price, the heading above it is no column of its own.
    std::erase_if(columns, [&](std::size_t column) {
      return table_.headings[column].lower.empty() && is_parted(column) && !holds_numbers(column);
    });
    return columns;
  }

  [[nodiscard]] bool is_parted(std::size_t column) const {
    return column + 1 < table_.headings.size() && !table_.headings[column + 1].lower.empty();
  }

  /// The column of that heading, else of that letter.
  [[nodiscard]] std::optional<std::size_t> find_column(const std::string& said,
                                                       std::vector<std::size_t>& several) const {
    const std::string wanted = folded(said);
    for (std::size_t i = 0; i < table_.headings.size(); ++i) {
      const PriceListHeading& heading = table_.headings[i];
      if (folded(heading.text) == wanted || folded(heading.lower) == wanted) several.push_back(i);
    }
    for (std::size_t i = 0; i < table_.headings.size() && several.empty(); ++i) {
      if (column_letters(i + 1) == said) several.push_back(i);
    }
    return several.size() == 1 ? std::optional(several.front()) : std::nullopt;
  }

  std::optional<std::size_t> said_column(const std::string& said, const char* flag) {
    std::vector<std::size_t> several;
    if (const auto column = find_column(said, several)) return column;
    const bool none = several.empty();
    Diagnostic& fault =
        error({none ? "price-list-no-such-column" : "price-list-column-twice", {said, flag}});
    fault.hints.push_back({"price-list-columns", {names_of(none ? all_columns() : several)}});
    return std::nullopt;
  }

  std::optional<std::size_t> price_column() {
    if (!choice_.column.empty()) return said_column(choice_.column, "--column");
    const std::vector<std::size_t> columns = price_columns();
    if (columns.size() == 1) return columns.front();
    if (columns.empty()) {
      error({"price-list-no-price", {}})
          .hints.push_back({"price-list-columns", {names_of(all_columns())}});
      return std::nullopt;
    }
    if (const auto column = column_of_region(columns)) return column;
    Message message{"price-list-several-prices", {names_of(columns)}};
    if (!choice_.region.empty()) {
      message = {"price-list-no-region", {choice_.region, names_of(columns)}};
    }
    error(std::move(message), columns.front()).hints.push_back({"price-list-choose", {}});
    return std::nullopt;
  }

  [[nodiscard]] std::optional<std::size_t> column_of_region(
      const std::vector<std::size_t>& columns) const {
    if (choice_.region.empty()) return std::nullopt;
    std::optional<std::size_t> found;
    for (const std::size_t column : columns) {
      const PriceListHeading& heading = table_.headings[column];
      const std::string& text = heading.lower.empty() ? heading.text : heading.lower;
      if (!holds_words(folded(text), folded(choice_.region))) continue;
      if (found) return std::nullopt;
      found = column;
    }
    return found;
  }

  std::optional<std::size_t> code_column() {
    if (!choice_.code.empty()) return said_column(choice_.code, "--code");
    const std::vector<std::size_t> columns = of_kind(PriceListColumn::code);
    if (columns.size() == 1) return columns.front();
    if (columns.empty()) {
      error({"price-list-no-code", {}})
          .hints.push_back({"price-list-columns", {names_of(all_columns())}});
    } else {
      error({"price-list-several-codes", {names_of(columns)}}, columns.front());
    }
    return std::nullopt;
  }

  const PriceListTable& table_;
  const PriceListChoice& choice_;
  Diagnostics& diagnostics_;
};

}  // namespace

std::string column_name(const PriceListTable& table, std::size_t column) {
  const std::string& text = table.headings[column].text;
  return column_letters(column + 1) + (text.empty() ? "" : ": " + text);
}

std::optional<PriceListColumns> choose_columns(const PriceListTable& table,
                                               const PriceListChoice& choice,
                                               Diagnostics& diagnostics) {
  return ColumnChooser(table, choice, diagnostics).run();
}

}  // namespace dutoan
