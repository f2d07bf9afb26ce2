#include "dossier_manifest.hpp"

#include <algorithm>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t hash_digits = 64;
constexpr std::string_view between = "  ";  ///< hash and path; " *" would be a binary file's
constexpr std::string_view escaped_letters = "\\\n\r";
constexpr std::string_view escapes = "\\nr";  ///< of each of them

bool is_hash(std::string_view text) {
  return text.size() == hash_digits && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

std::string escaped(std::string_view path) {
  std::string text;
  for (const char c : path) {
    const std::size_t letter = escaped_letters.find(c);
    if (letter != std::string_view::npos) text += '\\';
    text += letter == std::string_view::npos ? c : escapes[letter];
  }
  return text;
}

/// Nothing where a backslash stands before what it cannot.
std::optional<std::string> unescaped(std::string_view text) {
  std::string path;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      path += text[i];
      continue;
    }
    const std::size_t letter =
        i + 1 < text.size() ? escapes.find(text[i + 1]) : std::string_view::npos;
    if (letter == std::string_view::npos) return std::nullopt;
    path += escaped_letters[letter];
    ++i;
  }
  return path;
}

struct ManifestLine {
  std::string hash;
  std::string path;
};

std::optional<ManifestLine> parse_line(std::string_view line) {
  const bool is_escaped = line.starts_with('\\');
  if (is_escaped) line.remove_prefix(1);
  if (line.size() <= hash_digits + between.size()) return std::nullopt;
  const std::string_view hash = line.substr(0, hash_digits);
  line.remove_prefix(hash_digits);
  if (!is_hash(hash) || !line.starts_with(between)) return std::nullopt;
  line.remove_prefix(between.size());
  const auto path = is_escaped ? unescaped(line) : std::string(line);
  if (!path) return std::nullopt;
  return ManifestLine{std::string(hash), *path};
}

}  // namespace

bool is_plain_path(std::string_view path) {
  for (std::size_t slash = 0; slash != std::string_view::npos;) {
    slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (part.empty() || part == "." || part == "..") return false;
    if (part.find('\0') != std::string_view::npos) return false;
    if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  }
  return true;
}

std::string manifest_text(const FileHashes& files) {
  std::string text;
  for (const auto& [path, hash] : files) {
    const std::string name = escaped(path);
    if (name != path) text += '\\';
    text += hash;
    text += between;
    text += name + "\n";
  }
  return text;
}

std::optional<FileHashes> parse_manifest(const SourceFile& file, Diagnostics& diagnostics) {
  FileHashes files;
  Diagnostics faults;
  const std::string_view text = file.text();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const Place place{.file = &file,
                      .offset = std::uint32_t(at),
                      .length = std::uint32_t(std::max<std::size_t>(end - at, 1))};
    const auto line = parse_line(text.substr(at, end - at));
    if (!line) {
      faults.error({"dossier-manifest-line", {}}, locate(place));
    } else if (!is_plain_path(line->path)) {
      faults.error({"dossier-manifest-outside", {line->path}}, locate(place));
    } else if (!files.emplace(line->path, line->hash).second) {
      faults.error({"dossier-manifest-twice", {line->path}}, locate(place));
    }
    at = end + 1;
  }
  if (text.empty()) faults.error({"file-empty", {}}, {.file = file.path()});
  const bool sound = !faults.has_errors();
  diagnostics.add_all(std::move(faults));
  if (!sound) return std::nullopt;
  return files;
}

std::optional<FileHashes> hash_files(const fs::path& folder, Diagnostics& diagnostics) {
  FileHashes files;
  bool sound = true;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, error);
  for (const fs::recursive_directory_iterator end; !error && at != end; at.increment(error)) {
    const std::string path = at->path().lexically_relative(folder).generic_string();
    const fs::file_status status = at->symlink_status(error);
    if (error) break;
    if (fs::is_regular_file(status)) {
      if (path != manifest_name) files.emplace(path, sha256_of_file(at->path()));
    } else if (!fs::is_directory(status)) {
      diagnostics.error({"dossier-link", {path}}, {.file = at->path().generic_string()});
      sound = false;
    }
  }
  if (error) {
    const std::string name = folder.generic_string();
    diagnostics.error({"file-unreadable", {name}}, {.file = name});
  }
  if (error || !sound) return std::nullopt;
  return files;
}

FolderDifference compare(const FileHashes& manifest, const FileHashes& present) {
  FolderDifference difference;
  for (const auto& [path, hash] : manifest) {
    const auto found = present.find(path);
    if (found == present.end()) {
      difference.missing.push_back(path);
    } else if (found->second != hash) {
      difference.changed.push_back(path);
    }
  }
  for (const auto& [path, hash] : present) {
    if (!manifest.contains(path)) difference.added.push_back(path);
  }
  return difference;
}

}  // namespace dutoan
