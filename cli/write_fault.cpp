#include "write_fault.hpp"

#include "platform.hpp"

namespace dutoan {

namespace {

/// With less than this nothing of use can be written.
constexpr std::uintmax_t hardly_any_space = 64 * 1024;

}  // namespace

Message write_fault(const std::string& file) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (fs::is_directory(file, error)) return {"output-is-folder", {file}};
  const fs::path parent = fs::path(file).parent_path();
  const fs::path folder = parent.empty() ? "." : parent;
  if (!fs::is_directory(folder, error)) {
    return {"output-no-folder", {file, folder.generic_string()}};
  }
  const bool special = fs::exists(file, error) && !fs::is_regular_file(file, error);
  if (!is_writable(special ? fs::path(file) : folder)) return {"output-no-right", {file}};
  const fs::space_info space = fs::space(folder, error);
  if (!error && space.available < hardly_any_space) return {"output-disk-full", {file}};
  return {"output-failed", {file}};
}

}  // namespace dutoan
