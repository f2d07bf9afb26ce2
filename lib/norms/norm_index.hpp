// Whether the list of documents says what their files hold.
#pragma once

#include "norms/library.hpp"

namespace dutoan {

/// Compares the names and days every document claims with what was loaded of it.
void check_index(const Library& library, Diagnostics& diagnostics);

/// "2011-08-24…2024-04-26", open ends left out: for comparing days, in every language.
[[nodiscard]] std::string days_text(const Validity& validity);

}  // namespace dutoan
