// Norms as JSON: documents, tables, methods, and a table read at a key.
#pragma once

#include "norms/norm_reading.hpp"
#include "norms/norm_subject.hpp"
#include "output/json_value.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dutoan {

/// {"from": "2019-10-11", "until": …}; an open end is left out.
[[nodiscard]] Json to_json(const Validity& validity);
[[nodiscard]] Json header_json(const Document& document);
/// Its kind, name, title and days.
[[nodiscard]] Json subject_json(const NormSubject& subject);
/// All of it: rows with their evidence, inputs, formulas.
[[nodiscard]] Json content_json(const NormSubject& subject, std::optional<Date> date);
[[nodiscard]] Json reading_json(const NormReading& reading, const Validity& in_force);

}  // namespace dutoan
