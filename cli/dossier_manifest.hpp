// manifest.sha256 of a dossier: the SHA-256 of every other file in it.
//
// It is written and read as the program sha256sum does, so that nobody needs us to check it. The
// SHA-256 of the manifest itself is the code of the dossier (mã hồ sơ): it fits on paper and stands
// for every byte of the folder.
#pragma once

#include "base/diagnostic.hpp"
#include "input/file_reader.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

inline constexpr std::string_view manifest_name = "manifest.sha256";

/// SHA-256 in hexadecimal of each file, by its path in the folder; in the order of their bytes.
using FileHashes = std::map<std::string, std::string>;

/// Whether a path names something inside the folder it is relative to, written the plain way: no
/// "..", no "//", not absolute.
[[nodiscard]] bool is_plain_path(std::string_view path);

/// "HASH  path" a line. A path with a line break or a backslash is escaped, and a backslash in
/// front of the line says so.
[[nodiscard]] std::string manifest_text(const FileHashes& files);

/// Nothing where a line is none of a manifest, names a file twice or one outside the folder.
[[nodiscard]] std::optional<FileHashes> parse_manifest(const SourceFile& file,
                                                       Diagnostics& diagnostics);

/// Of every file in a folder but the manifest. Nothing where it holds a link, or anything else that
/// is no file of its own: what it stands for may change without a byte of the folder.
[[nodiscard]] std::optional<FileHashes> hash_files(const std::filesystem::path& folder,
                                                   Diagnostics& diagnostics);

struct FolderDifference {
  std::vector<std::string> changed;
  std::vector<std::string> missing;  ///< the manifest names them, they are not there
  std::vector<std::string> added;    ///< they are there, the manifest does not name them

  [[nodiscard]] bool empty() const { return changed.empty() && missing.empty() && added.empty(); }
};

[[nodiscard]] FolderDifference compare(const FileHashes& manifest, const FileHashes& present);

}  // namespace dutoan
