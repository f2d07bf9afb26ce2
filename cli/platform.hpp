// What differs between systems: terminals, the program's own place, writing a file whole.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace dutoan {

[[nodiscard]] bool is_terminal(int descriptor);
/// Columns of the terminal, or nothing when there is none.
[[nodiscard]] std::optional<std::size_t> terminal_width();
/// The folder the program itself stands in.
[[nodiscard]] std::filesystem::path program_folder();

/// The name a file or folder is written under before it gets its own.
[[nodiscard]] std::filesystem::path temporary_beside(const std::filesystem::path& target);
/// A new folder among the system's temporary files; empty where there can be none.
[[nodiscard]] std::filesystem::path new_temporary_folder();
/// Waits until a file is on the disk; false when it could not be.
[[nodiscard]] bool reaches_disk(const std::filesystem::path& file);

/// Whether the user has the right to write to a file, or into a folder.
[[nodiscard]] bool is_writable(const std::filesystem::path& place);

/// Collects a file under a temporary name; `finish` puts it in place whole or not at all.
class FileWriter {
 public:
  explicit FileWriter(std::filesystem::path target);
  ~FileWriter();
  FileWriter(const FileWriter&) = delete;
  FileWriter& operator=(const FileWriter&) = delete;

  void write(std::string_view text);
  /// False when the file could not be written; the old one is then still there.
  [[nodiscard]] bool finish();

 private:
  void flush();

  std::filesystem::path target_;
  std::filesystem::path temporary_;
  std::string buffer_;
  int descriptor_ = -1;
  bool failed_ = false;
};

/// The same for a writer that wants a name to write to: it says whether it could.
[[nodiscard]] bool write_whole(const std::filesystem::path& target,
                               const std::function<bool(const std::filesystem::path&)>& writer);

}  // namespace dutoan
