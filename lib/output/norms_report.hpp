// Lists of norms: the documents with what they hold, what is missing, what a search found.
#pragma once

#include "norms/norm_gap.hpp"
#include "norms/norm_search.hpp"
#include "norms/norm_subject.hpp"
#include "output/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

[[nodiscard]] Report norms_list(const Library& library, std::optional<Date> date,
                                Language language);
[[nodiscard]] std::string norms_list_json(const Library& library, std::optional<Date> date);

[[nodiscard]] Report norm_gaps(const std::vector<NormGap>& gaps, Language language);
[[nodiscard]] std::string norm_gaps_json(const std::vector<NormGap>& gaps);

[[nodiscard]] Report norm_hits(const std::vector<NormHit>& hits, Language language);
[[nodiscard]] std::string norm_hits_json(const std::vector<NormHit>& hits);

}  // namespace dutoan
