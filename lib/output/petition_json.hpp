// A petition for machines; its keys are in docs/commands/petition.md.
#pragma once

#include "output/petition_words.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// Amounts are exact, in đồng. `status`: as of a result.
[[nodiscard]] std::string petition_json(const PetitionContents& contents,
                                        const std::vector<std::string>& status);

}  // namespace dutoan
