// Files to fill in: a task for a method, a table for one's own folder of norms.
#pragma once

#include "base/message.hpp"
#include "norms/library.hpp"

#include <optional>
#include <string>

namespace dutoan {

/// A plan of one task with every input of the method: its meaning, type and unit as comments.
/// Inputs that may stay out are comments altogether.
[[nodiscard]] std::string plan_template(const Method& method, const Library& library,
                                        std::optional<Date> date, Language language);

/// A norm file that puts the table in place of the one at hand.
[[nodiscard]] std::string table_template(const NormTable& table, std::optional<Date> date,
                                         Language language);

}  // namespace dutoan
