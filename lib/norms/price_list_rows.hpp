// The rows of a price list, each of them placed, or listed with the reason why not.
#pragma once

#include "base/message.hpp"
#include "base/number.hpp"
#include "base/source.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

enum class ListRowFate : std::uint8_t {
  placed,    ///< a price of the book
  repeated,  ///< says once more what a row above says
  group,     ///< a heading between the rows
  note,      ///< below the last row; or a sum
  unplaced,
};

struct ListRow {
  ListRowFate fate = ListRowFate::unplaced;
  Place place;  ///< of the price where there is one
  std::string code;
  std::string name;
  std::string unit;
  std::string group;  ///< the heading it stands below
  std::optional<Number> dong;
  bool priced = false;         ///< something stands where the price should
  std::string holds;           ///< of a row that is not placed: all its cells
  std::optional<Message> why;  ///< of one that is unplaced
};

/// What a 1 in the list is.
struct PriceListUnit {
  std::string word = "dong";   ///< or nghin, trieu, ty
  std::optional<Place> place;  ///< where the list says so
  bool by_flag = false;        ///< the user does, and the list does not
};

struct PriceImport {
  PriceListUnit unit;
  std::string price_column;
  std::string code_column;
  std::size_t titles = 0;  ///< records above the rows, and headings that stand there once more
  std::vector<ListRow> rows;

  [[nodiscard]] std::size_t count(ListRowFate fate) const;
  /// Rows whose price is not in the book.
  [[nodiscard]] std::size_t lost() const;
  /// Of the rows that are placed: the first, that of the lowest price, and that of the highest;
  /// none where none is placed.
  [[nodiscard]] std::vector<const ListRow*> extremes() const;
};

}  // namespace dutoan
