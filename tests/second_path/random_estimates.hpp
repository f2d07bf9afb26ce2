// Random estimates: methods of random formulas, and tasks that use them with random inputs, lines
// and sources.
#pragma once

#include <cstdint>
#include <filesystem>

namespace dutoan {

/// A plan.yaml of 500 tasks and its norms/; some tasks have errors, such as a division by zero.
void write_random_estimates(std::uint32_t seed, const std::filesystem::path& folder);

}  // namespace dutoan
