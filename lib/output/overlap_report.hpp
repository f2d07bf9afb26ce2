// Tasks that look alike, or that a register has already: for people, and as CSV.
#pragma once

#include "output/amount_text.hpp"
#include "output/report.hpp"
#include "plan/register.hpp"
#include "review/overlap.hpp"
#include "review/register_match.hpp"

#include <string>
#include <vector>

namespace dutoan {

struct OverlapTask {
  std::string plan;    ///< its file, as results name it
  std::string id;      ///< agency/id
  std::string agency;  ///< its name
  std::string name;
  Amount amount;
};

/// A file that was read, and how many tasks or entries it has.
struct OverlapFile {
  std::string name;
  std::string number;  ///< of a plan
  std::size_t count = 0;
};

struct OverlapContents {
  std::vector<OverlapFile> plans;
  std::vector<OverlapFile> registers;
  std::vector<OverlapTask> tasks;
  const TitleCorpus& corpus;  ///< their titles
  std::vector<Alike> pairs;   ///< to be shown, in the order of print
  std::size_t hidden = 0;     ///< pairs that are another's or too general, and not shown
  std::vector<RegisterEntry> entries;
  std::vector<RegisterMatch> registered;
  Amount at_stake;
  int least = 0;
  bool unread = false;  ///< a file has errors: there may be more
};

/// What tells two tasks apart that are alike: verbs, places, years.
struct OverlapDifference {
  std::string_view of;  ///< "action", "place", "year"
  std::string first;
  std::string second;
};

[[nodiscard]] std::vector<OverlapDifference> differences(const OverlapContents& contents,
                                                         const Alike& pair);
/// The money a pair is about; of one task listed twice, nothing.
[[nodiscard]] Amount money_of(const OverlapContents& contents, const Alike& pair);

[[nodiscard]] Report overlap_report(const OverlapContents& contents, const ReportStyle& style);
[[nodiscard]] std::string overlap_csv(const OverlapContents& contents, const ReportStyle& style);

}  // namespace dutoan
