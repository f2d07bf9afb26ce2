// The appraisal sheet (phiếu thẩm định), laid out by plan/appraisal_form.hpp.
#pragma once

#include "estimate/result.hpp"

#include <filesystem>

namespace dutoan {

/// What was appraised before stands in it. False where it could not be written.
[[nodiscard]] bool write_appraisal_workbook(const PlanResult& result,
                                            const std::filesystem::path& file);

}  // namespace dutoan
