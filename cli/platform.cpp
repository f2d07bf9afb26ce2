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

std::filesystem::path temporary_beside(const std::filesystem::path& target) {
  std::filesystem::path temporary = target;
  temporary += ".tmp" + std::to_string(getpid());
  return temporary;
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

FileWriter::FileWriter(std::filesystem::path target)
    : target_(std::move(target)), temporary_(temporary_beside(target_)) {
  descriptor_ = open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, usual_mode);
  failed_ = descriptor_ < 0;
}

FileWriter::~FileWriter() {
  if (descriptor_ < 0) return;
  close(descriptor_);
  unlink(temporary_.c_str());
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
  failed_ = failed_ || fsync(descriptor_) != 0;
  failed_ = close(descriptor_) != 0 || failed_;
  descriptor_ = -1;
  if (!failed_) failed_ = rename(temporary_.c_str(), target_.c_str()) != 0;
  if (failed_) unlink(temporary_.c_str());
  return !failed_;
}

bool write_whole(const std::filesystem::path& target,
                 const std::function<bool(const std::filesystem::path&)>& writer) {
  const std::filesystem::path temporary = temporary_beside(target);
  const bool written = writer(temporary) && rename(temporary.c_str(), target.c_str()) == 0;
  if (!written) unlink(temporary.c_str());
  return written;
}

}  // namespace dutoan
