// The rows of a register in CSV.
#pragma once

#include "base/diagnostic.hpp"
#include "plan/register.hpp"

#include <optional>
#include <vector>

namespace dutoan {

inline constexpr std::array<std::string_view, 4> evidence_choices = {"memory", "secondary", "user",
                                                                     "primary"};

[[nodiscard]] std::optional<RegisterKind> register_kind(std::string_view word);

/// The rows that are sound. The first row names the columns, as the keys of the YAML form or in
/// Vietnamese; `,`, `;` and tab may part the cells.
[[nodiscard]] std::vector<RegisterEntry> read_register_table(const SourceFile& file,
                                                             Diagnostics& diagnostics);

}  // namespace dutoan
