// Which document a name means at a date, and what to say where it is none or two.
#pragma once

#include "base/diagnostic.hpp"
#include "norms/library.hpp"

#include <string>

namespace dutoan {

/// The document in force of `word`, a name ("internal-software", "01.0105") or "document/name"; or
/// null and a diagnostic at `at` that names the neighbours in time, or the nearest names.
[[nodiscard]] const Document* holder_of_word(const Library& library, NameKind kind,
                                             const std::string& word, Date date, const Location& at,
                                             Diagnostics& diagnostics);

/// Two documents claim the name for that day.
void report_clash(const std::string& name, Date date, const Holder& holder, const Location& at,
                  Diagnostics& diagnostics);

}  // namespace dutoan
