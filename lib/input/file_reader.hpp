// The only door to the disk for reading. Bytes are checked before any parser sees them.
#pragma once

#include "base/diagnostic.hpp"
#include "base/sha256.hpp"
#include "base/source.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// A file and its two names (base/source.hpp).
struct FileName {
  std::filesystem::path where;
  std::string path;        ///< for messages: as typed
  std::string name;        ///< for results: within its folder
  std::string sheet = {};  ///< of a workbook, where one is named
};

/// The bytes of a file, or nothing and a diagnostic: it is not there, a folder, unreadable, or
/// larger than the limit.
[[nodiscard]] std::optional<std::string> read_bytes(const FileName& file, Diagnostics& diagnostics);

/// A text file made ready for a parser: UTF-8 without byte order mark, no NUL byte.
[[nodiscard]] std::unique_ptr<SourceFile> read_text(const FileName& file, Diagnostics& diagnostics);

/// The same checks for text that is at hand already (standard input, tests).
[[nodiscard]] std::unique_ptr<SourceFile> checked_text(const FileName& file, std::string text,
                                                       Diagnostics& diagnostics);

/// The YAML files of a folder and of the folders in it, in the order of their names. That a folder
/// cannot be read is an error: what stands in it would be missed in silence.
[[nodiscard]] std::vector<std::filesystem::path> yaml_files(const std::filesystem::path& folder,
                                                            Diagnostics& diagnostics);

/// Whether `path`, which is relative to `folder`, stays inside it, links followed.
[[nodiscard]] bool stays_inside(const std::filesystem::path& folder,
                                const std::filesystem::path& path);

/// SHA-256 in hexadecimal of a file however large.
[[nodiscard]] std::string sha256_of_file(const std::filesystem::path& file);

}  // namespace dutoan
