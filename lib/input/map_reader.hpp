// A map of a file, read against its format: unknown keys, missing keys and wrong types are said.
#pragma once

#include "base/format.hpp"
#include "base/message.hpp"
#include "input/scalar_reader.hpp"
#include "input/yaml_tree.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

class MapReader {
 public:
  /// Checks the keys. Of anything but a map every field is absent, and that is reported.
  MapReader(Yaml node, const ObjectFormat& format, Diagnostics& diagnostics);

  [[nodiscard]] Yaml node() const { return node_; }
  [[nodiscard]] Place place() const { return node_.place(); }
  [[nodiscard]] bool has(std::string_view key) const { return !at(key).is_empty(); }
  /// The value of a key, or an empty node.
  [[nodiscard]] Yaml at(std::string_view key) const;

  /// The value as the format says it is to be read; empty or nothing where it is absent or wrong.
  [[nodiscard]] std::string text(std::string_view key) const;
  [[nodiscard]] LocalText local(std::string_view key) const;
  [[nodiscard]] bool yes(std::string_view key) const;
  [[nodiscard]] std::optional<Date> date(std::string_view key) const;
  [[nodiscard]] std::optional<Number> number(std::string_view key) const;
  /// 0 where it is absent or wrong.
  [[nodiscard]] std::size_t count(std::string_view key) const;
  [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
  /// The elements of a list.
  [[nodiscard]] std::vector<Yaml> elements(std::string_view key) const;

 private:
  [[nodiscard]] const FieldFormat& field(std::string_view key) const;
  void check_keys();
  void check_shape(const FieldFormat& field, Yaml value);
  void report_unknown(Yaml key, Yaml value);

  Yaml node_;
  std::vector<Yaml::Entry> entries_;
  const ObjectFormat& format_;
  Diagnostics& diagnostics_;
};

/// A text, or {vi: …, en: …}.
[[nodiscard]] LocalText read_local(Yaml value, std::string_view key, Diagnostics& diagnostics);

}  // namespace dutoan
