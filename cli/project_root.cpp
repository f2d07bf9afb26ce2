#include "project_root.hpp"

#include <filesystem>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

fs::path whole_path(const std::string& path) {
  std::error_code error;
  const fs::path absolute = fs::absolute(path, error);
  const fs::path canonical = fs::weakly_canonical(absolute, error);
  return error ? absolute.lexically_normal() : canonical;
}

}  // namespace

std::function<std::string(const std::string& path)> paths_from(const std::string& root) {
  const fs::path from = whole_path(root.empty() ? "." : root);
  return [from](const std::string& path) {
    const fs::path whole = whole_path(path);
    const fs::path relative = whole.lexically_relative(from);
    const bool outside = relative.empty() || *relative.begin() == "..";
    return (outside ? whole : relative).generic_string();
  };
}

}  // namespace dutoan
