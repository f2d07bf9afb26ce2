// The one file with calls of POSIX.
#include "platform.hpp"

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace dutoan {

namespace {

constexpr std::size_t buffer_size = 1U << 16U;
constexpr mode_t usual_mode = 0666;  // as the user's mask allows

/// What a link stands for; a place that is no link is itself.
std::filesystem::path behind_links(const std::filesystem::path& target) {
  std::error_code error;
  const bool is_link = std::filesystem::is_symlink(target, error);
  return is_link ? std::filesystem::weakly_canonical(target, error) : target;
}

/// A device or a pipe: it is written to, and nothing takes its place.
bool is_special(const std::filesystem::path& target) {
  std::error_code error;
  return std::filesystem::exists(target, error) && !std::filesystem::is_regular_file(target, error);
}

}  // namespace

bool is_terminal(int descriptor) {
  return isatty(descriptor) == 1;
}

std::optional<std::size_t> terminal_width() {
  winsize size{};
  if (!is_terminal(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) {
    return std::nullopt;
  }
  if (size.ws_col == 0) return std::nullopt;
  return size.ws_col;
}

std::filesystem::path program_folder() {
  std::error_code error;
  return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
}

std::filesystem::path temporary_beside(const std::filesystem::path& target) {
  std::filesystem::path temporary = target;
  temporary += ".tmp" + std::to_string(getpid());
  return temporary;
}

std::filesystem::path new_temporary_folder() {
  std::error_code error;
  const std::filesystem::path all = std::filesystem::temp_directory_path(error);
  std::string name = (error ? std::filesystem::path("/tmp") : all) / "dutoan-XXXXXX";
  return mkdtemp(name.data()) == nullptr ? std::filesystem::path() : std::filesystem::path(name);
}

/// What is written reaches the disk before it takes the place of the old: a computer that stops
/// leaves no empty file.
bool reaches_disk(const std::filesystem::path& file) {
  const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return false;
  const bool done = fsync(descriptor) == 0;
  return close(descriptor) == 0 && done;
}

bool is_writable(const std::filesystem::path& place) {
  return access(place.c_str(), W_OK) == 0;
}

FileWriter::FileWriter(std::filesystem::path target)
    : target_(behind_links(target)),
      temporary_(is_special(target_) ? std::filesystem::path() : temporary_beside(target_)) {
  descriptor_ = temporary_.empty() ? open(target_.c_str(), O_WRONLY | O_CLOEXEC)
                                   : open(temporary_.c_str(),
                                          O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, usual_mode);
  failed_ = descriptor_ < 0;
}

FileWriter::~FileWriter() {
  if (descriptor_ < 0) return;
  close(descriptor_);
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

void FileWriter::flush() {
  std::string_view rest = buffer_;
  while (!rest.empty() && !failed_) {
    const ssize_t written = ::write(descriptor_, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    failed_ = written < 0;
    if (!failed_) rest.remove_prefix(std::size_t(written));
  }
  buffer_.clear();
}

void FileWriter::write(std::string_view text) {
  buffer_ += text;
  if (buffer_.size() >= buffer_size) flush();
}

bool FileWriter::finish() {
  if (descriptor_ < 0) return false;
  flush();
  failed_ = failed_ || (!temporary_.empty() && fsync(descriptor_) != 0);
  failed_ = close(descriptor_) != 0 || failed_;
  descriptor_ = -1;
  if (temporary_.empty()) return !failed_;
  if (!failed_) failed_ = rename(temporary_.c_str(), target_.c_str()) != 0;
  if (failed_) unlink(temporary_.c_str());
  return !failed_;
}

bool write_whole(const std::filesystem::path& target,
                 const std::function<bool(const std::filesystem::path&)>& writer) {
  if (is_special(target)) return false;  // a workbook is no stream
  const std::filesystem::path place = behind_links(target);
  const std::filesystem::path temporary = temporary_beside(place);
  const bool written =
      writer(temporary) && reaches_disk(temporary) && rename(temporary.c_str(), place.c_str()) == 0;
  if (!written) unlink(temporary.c_str());
  return written;
}

}  // namespace dutoan
