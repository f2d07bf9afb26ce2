#include "work_folder.hpp"

#include "platform.hpp"

#include <string>
#include <system_error>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

/// "a/b/" is the folder "a/b"; a link, what it stands for.
fs::path folder_itself(const fs::path& target) {
  std::error_code error;
  const fs::path place = target.has_filename() ? target : target.parent_path();
  return fs::is_symlink(place, error) ? fs::weakly_canonical(place, error) : place;
}

/// What was written and copied reaches the disk before the folder gets its name.
bool all_on_disk(const fs::path& folder) {
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end;
       at.increment(error)) {
    if (at->is_regular_file(error) && !reaches_disk(at->path())) return false;
  }
  return !error;
}

}  // namespace

FolderWriter::FolderWriter(const fs::path& target) : target_(folder_itself(target)) {
  const fs::path temporary = temporary_beside(target_);
  std::error_code error;
  if (fs::create_directory(temporary, error)) temporary_ = temporary;
}

FolderWriter::~FolderWriter() {
  std::error_code error;
  if (!temporary_.empty()) fs::remove_all(temporary_, error);
}

bool FolderWriter::finish() {
  if (temporary_.empty() || !all_on_disk(temporary_)) return false;
  std::error_code error;
  fs::rename(temporary_, target_, error);
  if (error) return false;
  temporary_.clear();
  return true;
}

TemporaryFolder::TemporaryFolder() : path_(new_temporary_folder()) {}

TemporaryFolder::~TemporaryFolder() {
  std::error_code error;
  if (!path_.empty()) fs::remove_all(path_, error);
}

CurrentFolder::CurrentFolder(const fs::path& folder) {
  std::error_code error;
  before_ = fs::current_path(error);
  fs::current_path(folder);
}

CurrentFolder::~CurrentFolder() {
  std::error_code error;
  if (!before_.empty()) fs::current_path(before_, error);
}

}  // namespace dutoan
