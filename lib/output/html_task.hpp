// One task on the page: what it comes to, how, over which lines, on what paper.
#pragma once

#include "estimate/derivation.hpp"
#include "output/amount_text.hpp"
#include "output/html_finding.hpp"
#include "output/result_json.hpp"

#include <string>

namespace dutoan {

struct HtmlTask {
  const PlanResult& plan;
  std::size_t index = 0;
  const TableLines& table_lines;           ///< as HtmlReport has it
  const Derivation* derivation = nullptr;  ///< of its total
  const HtmlFindings* findings = nullptr;
  bool open = false;  ///< unfolded from the start
};

void write_task(const HtmlTask& task, const ReportStyle& style, const Sink& sink);

/// Name of an agency, a group or a source, else its id.
[[nodiscard]] std::string agency_title(const PlanResult& plan, const std::string& id);
[[nodiscard]] std::string list_title(const std::vector<Named>& list, const std::string& id);
/// What is missing, one thing an item; nothing where nothing is.
void append_missing(std::string& html, const std::vector<MissingItem>& missing, Language language);

}  // namespace dutoan
