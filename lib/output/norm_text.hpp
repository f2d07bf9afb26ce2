// Pieces of tables of norms as people read them.
#pragma once

#include "base/message.hpp"
#include "base/money.hpp"
#include "norms/norm_reading.hpp"
#include "norms/norm_subject.hpp"

#include <optional>
#include <string>

namespace dutoan {

/// "từ 11/10/2019", "từ 24/08/2011 đến trước 26/04/2024".
[[nodiscard]] std::string days_text(const Validity& validity, Language language);

/// Whether the cell is written with a % sign in its file: then it is shown with one, too.
[[nodiscard]] bool is_rate(const Table& table, const Cell& cell);

/// What stands in the cell, or what is missing.
[[nodiscard]] std::string cell_text(const Table& table, const Cell& cell, Language language);

/// The key of a row: its name, its bound, or "bậc đầu".
[[nodiscard]] std::string key_text(const Table& table, const TableRow& row, Language language);

/// The weakest class of the cells of a row; nothing when none of them is known.
[[nodiscard]] std::optional<Evidence> evidence_of(const TableRow& row);
/// Of what was read: of a whole row that of its cells.
[[nodiscard]] std::optional<Evidence> evidence_of(const NormReading& reading);

/// The type of an input as method files write it: "number", "key_of use_case_weight".
[[nodiscard]] std::string input_type_text(const InputSpec& input);

/// What a rate read at an amount comes to, in whole đồng; nothing of other tables.
[[nodiscard]] std::optional<Money> amount_of(const NormReading& reading);

/// The title of the thing, in the language where it has one in it.
[[nodiscard]] std::string title_of(const NormSubject& subject, Language language);

}  // namespace dutoan
