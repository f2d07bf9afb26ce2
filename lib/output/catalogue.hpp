// Every sentence the program says, in Vietnamese and in English.
//
// A template has numbered blanks: {0}, {1}. `{1:word}` puts the word of that id in the language
// (word-number -> "số"), so that no English term reaches a Vietnamese screen. `{0:line|lines}` puts
// a number and the noun that goes with it.
#pragma once

#include "base/message.hpp"

#include <span>
#include <string>
#include <string_view>

namespace dutoan {

struct CatalogueEntry {
  std::string_view id;
  std::string_view vi;
  std::string_view en;
};

/// The sentence in a language. An id nobody wrote a sentence for gives the id and its arguments: a
/// test sees to it that there is none.
[[nodiscard]] std::string render(const Message& message, Language language);
/// A sentence without blanks.
[[nodiscard]] std::string phrase(std::string_view id, Language language);
[[nodiscard]] bool is_known(std::string_view id);

// The parts of the catalogue, one file each.
[[nodiscard]] std::span<const CatalogueEntry> file_sentences();  ///< files, YAML, tables, numbers
[[nodiscard]] std::span<const CatalogueEntry> formula_sentences();  ///< the expression language
[[nodiscard]] std::span<const CatalogueEntry> norm_sentences();
[[nodiscard]] std::span<const CatalogueEntry> norm_command_sentences();  ///< `norms`, its lint
[[nodiscard]] std::span<const CatalogueEntry> plan_sentences();
[[nodiscard]] std::span<const CatalogueEntry> missing_sentences();  ///< what is missing, what to do
[[nodiscard]] std::span<const CatalogueEntry> report_sentences();   ///< headings and labels
[[nodiscard]] std::span<const CatalogueEntry> summary_sentences();
[[nodiscard]] std::span<const CatalogueEntry> appraisal_sentences();
[[nodiscard]] std::span<const CatalogueEntry> review_sentences();  ///< rules, facts, findings
[[nodiscard]] std::span<const CatalogueEntry> petition_sentences();
[[nodiscard]] std::span<const CatalogueEntry> change_sentences();  ///< of revisions
[[nodiscard]] std::span<const CatalogueEntry> price_book_sentences();
[[nodiscard]] std::span<const CatalogueEntry> progress_sentences();
[[nodiscard]] std::span<const CatalogueEntry> overlap_sentences();  ///< likeness, registers, words
[[nodiscard]] std::span<const CatalogueEntry> finding_sentences();  ///< waivers, reports of a check
[[nodiscard]] std::span<const CatalogueEntry> html_sentences();     ///< the page
[[nodiscard]] std::span<const CatalogueEntry> dossier_sentences();
[[nodiscard]] std::span<const CatalogueEntry> command_sentences();  ///< the command line

}  // namespace dutoan
