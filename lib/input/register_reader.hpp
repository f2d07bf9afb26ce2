// A register from YAML, or from a table in CSV.
#pragma once

#include "input/file_reader.hpp"
#include "plan/register.hpp"

#include <memory>
#include <vector>

namespace dutoan {

class YamlTree;

/// Where the registers stand in a folder of norms.
inline constexpr std::string_view registers_folder = "registers";

struct Register {
  std::string path;  ///< as typed
  std::string name;  ///< as results name it
  std::vector<RegisterEntry> entries;
  std::shared_ptr<const SourceFile> text;  ///< holds the places, as `tree` does
  std::shared_ptr<const YamlTree> tree;
};

/// The entries that are sound. A file that ends in `.csv` is a table with a heading row, in which
/// keywords are parted by `;`; anything else is YAML: `{format: 1, register: [{id, name, …}]}`.
[[nodiscard]] Register read_register(const FileName& file, Diagnostics& diagnostics);

}  // namespace dutoan
