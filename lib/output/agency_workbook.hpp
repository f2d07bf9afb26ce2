// The sheet of findings of one agency (phiếu ý kiến thẩm định), for it to answer.
//
// It holds findings about the agency's own tasks and nothing of another agency's figures. An answer
// that was given before stands in its cell.
#pragma once

#include "output/check_result.hpp"

#include <filesystem>
#include <string>

namespace dutoan {

/// False when it could not be written. An agency that nothing was found about gets a sheet, too.
[[nodiscard]] bool write_agency_workbook(const CheckResult& check, const std::string& agency,
                                         const std::filesystem::path& file);

}  // namespace dutoan
