// The tables of what changed between revisions.
#pragma once

#include "output/change_contents.hpp"
#include "output/text_table.hpp"

namespace dutoan {

/// From the first total to the last, cause by cause; of several steps a column each, and one for
/// all.
[[nodiscard]] TextTable change_causes_table(const ChangeContents& contents,
                                            const ReportStyle& style);
/// Every task with its figure in each revision; those that never changed are left out.
[[nodiscard]] TextTable change_chain_table(const ChangeContents& contents,
                                           const ReportStyle& style);
/// Of one step.
[[nodiscard]] TextTable change_agency_table(const ChangeContents& contents, std::size_t step,
                                            const ReportStyle& style);
[[nodiscard]] TextTable change_source_table(const ChangeContents& contents, std::size_t step,
                                            const ReportStyle& style);

/// "+1.234"; behind it (*) where it leaves out what cannot be compared.
[[nodiscard]] std::string difference_text(Money difference, bool open, const ReportStyle& style);

}  // namespace dutoan
