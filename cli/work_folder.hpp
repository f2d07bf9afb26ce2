// Folders a command works in: one that is put in place whole or not at all, one for the time being,
// and the current one.
#pragma once

#include <filesystem>

namespace dutoan {

/// A folder that is filled under a temporary name beside its own; `finish` puts it in place whole
/// or not at all, and what is not finished is taken away.
class FolderWriter {
 public:
  explicit FolderWriter(const std::filesystem::path& target);
  ~FolderWriter();
  FolderWriter(const FolderWriter&) = delete;
  FolderWriter& operator=(const FolderWriter&) = delete;

  /// Where to write; empty where the folder could not be made.
  [[nodiscard]] const std::filesystem::path& path() const { return temporary_; }
  /// False when it could not be put in place: then nothing is left of it.
  [[nodiscard]] bool finish();

 private:
  std::filesystem::path target_;
  std::filesystem::path temporary_;
};

/// A folder of the system's for temporary files, gone with this.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  /// Empty where it could not be made.
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// The current folder of the program, until this goes: paths are then seen from there.
class CurrentFolder {
 public:
  explicit CurrentFolder(const std::filesystem::path& folder);
  ~CurrentFolder();
  CurrentFolder(const CurrentFolder&) = delete;
  CurrentFolder& operator=(const CurrentFolder&) = delete;

 private:
  std::filesystem::path before_;
};

}  // namespace dutoan
