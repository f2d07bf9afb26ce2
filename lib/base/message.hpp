// A sentence for people, still without its language: an id and what fills its blanks.
//
// The floors below the printers say *what* is to be said; the catalogue (output/catalogue.hpp)
// holds the Vietnamese and the English of every id.
#pragma once

#include "base/date.hpp"
#include "base/number.hpp"

#include <string>
#include <variant>
#include <vector>

namespace dutoan {

enum class Language : std::uint8_t { vietnamese, english };

/// A text that data files give in one or both languages.
struct LocalText {
  std::string vi;
  std::string en;

  /// The wanted language, or the other where only that was given.
  [[nodiscard]] const std::string& in(Language language) const;
  [[nodiscard]] bool empty() const { return vi.empty() && en.empty(); }
  friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// A list of names to choose from is written "a, b, c" in every language.
using MessageArgument = std::variant<std::string, LocalText, Number, Date>;

struct Message {
  std::string id;
  std::vector<MessageArgument> arguments;
};

/// Language-free text of a message, for sorting and for telling two of them apart.
[[nodiscard]] std::string sort_key(const Message& message);

/// "a, b, c".
[[nodiscard]] std::string joined(const std::vector<std::string>& names,
                                 std::string_view separator = ", ");

}  // namespace dutoan
