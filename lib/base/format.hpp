// What a file format looks like: the keys of its objects and the type of each.
//
// One description serves three: the readers know which keys exist, a misspelt one gets the nearest
// known name, and the JSON Schema (output/schema_json.hpp) is generated from it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace dutoan {

enum class FieldType : std::uint8_t {
  text,
  code,  ///< text that must stand in quotes where it looks like a number
  yes_no,
  date,
  number,
  money,   ///< đồng: 185_000_000
  count,   ///< a whole number, not negative
  rate,    ///< 10%
  share,   ///< 30% or 1/3
  choice,  ///< one of `choices`
  object,  ///< a map with the keys of `object`
  map,     ///< a map with keys of the user's own, each an `object` where one is named
  local,   ///< a text, or {vi: …, en: …}
  any,     ///< what docs/formats.md says of it; several shapes are allowed
};

enum class Needed : std::uint8_t { optional, required };

struct ObjectFormat;

struct FieldFormat {
  std::string_view key;
  FieldType type = FieldType::text;
  Needed needed = Needed::optional;
  bool list = false;  ///< a list of values of that type
  const ObjectFormat* object = nullptr;
  std::span<const std::string_view> choices = {};
};

struct ObjectFormat {
  std::string_view name;  ///< how messages call the object: a key of the catalogue
  std::span<const FieldFormat> fields;

  [[nodiscard]] const FieldFormat* find(std::string_view key) const;
};

}  // namespace dutoan
