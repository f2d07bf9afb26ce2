// An estimate as a SQLite file (docs/database.md).
#pragma once

#include "estimate/result.hpp"
#include "output/result_json.hpp"

#include <filesystem>
#include <string>

namespace dutoan {

/// False when the file could not be written.
[[nodiscard]] bool write_sqlite_file(const PlanResult& result, const std::string& only,
                                     const TableLines& table_lines,
                                     const std::filesystem::path& file);

}  // namespace dutoan
