// Paths as other programs want them: from the root of their project.
#pragma once

#include <functional>
#include <string>

namespace dutoan {

/// Of a path as typed, that as seen from `root` (empty: the current folder), with slashes; an
/// absolute one where it lies outside.
[[nodiscard]] std::function<std::string(const std::string& path)> paths_from(
    const std::string& root);

}  // namespace dutoan
