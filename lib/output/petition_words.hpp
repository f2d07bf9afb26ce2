// How the tables of a petition say what they hold, in the reader's language.
#pragma once

#include "estimate/result.hpp"
#include "output/amount_text.hpp"
#include "review/petition.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// What a petition is printed from.
struct PetitionContents {
  const PlanResult& result;
  const Petition& petition;
};

/// The names of agencies, or their ids where they have none: "Sở A, Sở B".
[[nodiscard]] std::string agencies_text(const PlanResult& result,
                                        const std::vector<std::string>& agencies);

[[nodiscard]] std::string group_name(const PetitionGroup& group, Language language);
[[nodiscard]] std::string kind_text(const std::string& kind, Language language);
[[nodiscard]] std::string lack_text(const PetitionGroup& group, Language language);
/// "báo giá 3, hợp đồng 1"; empty where no line has a price.
[[nodiscard]] std::string rests_on_text(const PetitionGroup& group, Language language);
/// The numbers of the papers: "BG-01, BG-02, …".
[[nodiscard]] std::string papers_text(const PetitionGroup& group);

/// The title of what is missing, or its name where it has none.
[[nodiscard]] std::string gap_title(const PetitionGap& gap);
[[nodiscard]] std::string gap_why(const PetitionGap& gap, Language language);

[[nodiscard]] std::string reasons_text(const TrialTask& trial, Language language);
/// What a finding says, with its basis; of an undecided one what to ask the drafter, unless the
/// text is for somebody else.
enum class Asking : std::uint8_t { of_drafter, nobody };
[[nodiscard]] std::string trial_finding_text(const Finding& finding, Language language,
                                             Asking asking = Asking::of_drafter);
/// "Ngân sách … chi trả …: không (Nghị định …, Điều …; đã đọc văn bản gốc)."
[[nodiscard]] std::string trial_norm_text(const TrialNorm& norm, Language language);

}  // namespace dutoan
