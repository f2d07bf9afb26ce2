// What is said of one finding.
#pragma once

#include "base/message.hpp"
#include "output/check_result.hpp"
#include "review/finding.hpp"

#include <string>

namespace dutoan {

/// Its own sentence, where it is violated.
[[nodiscard]] std::string finding_text(const Finding& finding, Language language);

/// The same in front of its line: "Máy chủ: …"; and behind it the money, and that it has grown.
[[nodiscard]] std::string finding_summary(const Finding& finding, Language language);

/// The line as people know it, by its name, else by its id or number; empty: of no line.
[[nodiscard]] std::string line_label(const Finding& finding);

/// LỖI, CẢNH BÁO, LƯU Ý.
[[nodiscard]] std::string severity_label(const Finding& finding, Language language);

/// "Căn cứ: …; mức xác minh: …."
[[nodiscard]] std::string basis_sentence(const Rule& rule, Language language);

/// " (vượt 5 đồng)", or nothing.
[[nodiscard]] std::string effect_note(const Finding& finding, Language language);

/// Who accepted it, until when, and why.
[[nodiscard]] std::string waiver_sentence(const Waiver& waiver, Language language);

/// What its agency answered: "Trả lời của so-a ngày 20/3/2023: …".
[[nodiscard]] std::string answer_sentence(const Answer& answer, Language language);

/// Who has to act on what a rule finds.
[[nodiscard]] std::string actor_label(const Rule& rule, Language language);

/// Everything an undecided one lacks, one thing a line.
[[nodiscard]] std::string lacking_text(const Finding& finding, Language language);

/// "error", "violated": as they are spelled in files.
[[nodiscard]] std::string severity_word(const Rule& rule);
[[nodiscard]] std::string verdict_word(const Finding& finding);

}  // namespace dutoan
