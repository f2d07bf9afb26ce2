#include "input/file_reader.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>

namespace dutoan {

namespace {

/// Places are 32-bit offsets; a YAML file of this size would already take minutes to read by eye.
constexpr std::uintmax_t size_limit = 64U << 20U;

Location whole_file(const FileName& file) {
  return {.file = file.path};
}

}  // namespace

std::optional<std::string> read_bytes(const FileName& file, Diagnostics& diagnostics) {
  std::error_code error;
  const auto status = std::filesystem::status(file.where, error);
  if (!std::filesystem::exists(status)) {
    diagnostics.error({"file-not-found", {file.path}}, whole_file(file));
    return std::nullopt;
  }
  if (std::filesystem::is_directory(status)) {
    diagnostics.error({"file-is-folder", {file.path}}, whole_file(file));
    return std::nullopt;
  }
  std::ifstream stream(file.where, std::ios::binary);
  std::string bytes;
  std::array<char, 1U << 16U> buffer{};
  while (stream && bytes.size() <= size_limit) {
    stream.read(buffer.data(), buffer.size());
    bytes.append(buffer.data(), std::size_t(stream.gcount()));
  }
  if (!stream.eof() && bytes.size() <= size_limit) {
    diagnostics.error({"file-unreadable", {file.path}}, whole_file(file));
    return std::nullopt;
  }
  if (bytes.size() > size_limit) {
    diagnostics.error({"file-too-large", {file.path, Number(size_limit >> 20U)}}, whole_file(file));
    return std::nullopt;
  }
  return bytes;
}

std::unique_ptr<SourceFile> read_text(const FileName& file, Diagnostics& diagnostics) {
  std::optional<std::string> bytes = read_bytes(file, diagnostics);
  if (!bytes) return nullptr;
  return checked_text(file, std::move(*bytes), diagnostics);
}

std::unique_ptr<SourceFile> checked_text(const FileName& name, std::string text,
                                         Diagnostics& diagnostics) {
  constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
  if (text.starts_with(utf8_mark)) text.erase(0, utf8_mark.size());
  const bool utf16 = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
  if (utf16) {
    diagnostics.error({"text-utf16", {}}, whole_file(name));
    return nullptr;
  }
  auto file = std::make_unique<SourceFile>(name.path, name.name, std::move(text), name.sheet);
  const auto place = [&](std::size_t offset) {
    return locate({.file = file.get(), .offset = std::uint32_t(offset), .length = 1});
  };
  if (const std::size_t at = file->text().find('\0'); at != std::string_view::npos) {
    diagnostics.error({"text-nul", {}}, place(at));
    return nullptr;
  }
  if (const auto at = find_invalid_utf8(file->text())) {
    diagnostics.error({"text-not-utf8", {}}, place(*at));
    return nullptr;
  }
  return file;
}

std::vector<std::filesystem::path> yaml_files(const std::filesystem::path& folder,
                                              Diagnostics& diagnostics) {
  namespace fs = std::filesystem;
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; at != end; at.increment(error)) {
    if (at->path().extension() == ".yaml") files.push_back(at->path());
  }
  if (error) {
    const std::string name = folder.generic_string();
    diagnostics.error({"file-unreadable", {name}}, {.file = name});
  }
  std::sort(files.begin(), files.end());
  return files;
}

bool stays_inside(const std::filesystem::path& folder, const std::filesystem::path& path) {
  namespace fs = std::filesystem;
  std::error_code error;
  // Nearly every path is a plain name: nothing leads out of the folder then.
  const bool plain = path == path.filename() && path != "..";
  if (plain && !fs::is_symlink(folder / path, error)) return true;
  const fs::path inside = fs::weakly_canonical(fs::absolute(folder / path), error);
  const fs::path root = fs::weakly_canonical(fs::absolute(folder / "."), error);
  const auto relative = inside.lexically_relative(root);
  return !relative.empty() && *relative.begin() != "..";
}

std::string sha256_of_file(const std::filesystem::path& file) {
  Sha256 hash;
  std::ifstream stream(file, std::ios::binary);
  std::array<char, 1U << 16U> buffer{};
  while (stream) {
    stream.read(buffer.data(), buffer.size());
    hash.add({buffer.data(), std::size_t(stream.gcount())});
  }
  return hash.text();
}

}  // namespace dutoan
