// The rows of a task's method as a table of the page, each down to the law.
#pragma once

#include "estimate/derivation.hpp"
#include "output/amount_text.hpp"

#include <string>

namespace dutoan {

struct HtmlRows {
  const TaskResult& task;
  const Derivation* derivation = nullptr;  ///< of its total; without it formula and basis stand
  std::string anchor;                      ///< of the task
};

void append_rows(std::string& html, const HtmlRows& rows, const ReportStyle& style);

}  // namespace dutoan
