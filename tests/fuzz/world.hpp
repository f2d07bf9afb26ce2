// What the targets have in common: a folder for the bytes that must be files, small norms, and a
// run of everything a plan goes through.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fuzz {

/// Ends the process as a crash where something that always holds does not.
void require(bool holds, const char* what);

/// A folder of this process, gone at its end: norms/ with some small norms, plan/ for a plan.
[[nodiscard]] const std::filesystem::path& folder();

/// A file of that folder with other contents.
void write(const std::string& name, std::string_view contents);

/// A zip of some parts.
void write_zip(const std::string& name,
               const std::vector<std::pair<std::string, std::string>>& parts);

/// The norms as they lie in the folder; of those that no input changes, read once.
enum class Norms : std::uint8_t { read_once, read_anew };

/// Reads the plan (a file or folder below plan/), computes it, writes it in several formats, reads
/// the result back and explains the total of every task.
void run_plan(const std::string& path, Norms norms);

/// The beginning of a plan dated within the norms.
inline constexpr std::string_view plan_head =
    "format: 1\n"
    "plan: {title: Thử, year: 2024, price_date: 2024-03-01}\n"
    "agencies: [{id: s, name: Sở}]\n"
    "sources: [{id: k}]\n"
    "tasks:\n";

}  // namespace fuzz
