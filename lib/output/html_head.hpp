// What a page begins with: what it is, which plan it is about, and the figure it comes to.
#pragma once

#include "output/amount_text.hpp"
#include "plan/plan.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// "Kế hoạch 01/KH-UBND ngày 30/12/2022", else its title, else `kind`.
[[nodiscard]] std::string plan_name(const PlanHeader& header, std::string_view kind,
                                    Language language);

/// The kind of the page, the plan, its title, and notes in small print.
void append_plan_head(std::string& html, std::string_view kind, const PlanHeader& header,
                      const std::vector<std::string>& notes, Language language);

/// The figure a page is about.
struct HtmlFigure {
  std::string name;   ///< for programs
  std::string label;  ///< for people
  std::string text;
  std::optional<Money> value = std::nullopt;
  std::string unit = "";
  bool illustrative = false;
};

/// A box of the figure in large print, and below it `markup`.
void append_figure(std::string& html, const HtmlFigure& figure, std::string_view markup,
                   Language language);

/// The total as such a figure, and why it is not complete; `note` in small print.
void append_plan_total(std::string& html, const Amount& total,
                       const std::vector<MissingItem>& missing, std::string_view note,
                       const ReportStyle& style);

/// SỐ LIỆU MINH HỌA, where it is.
[[nodiscard]] std::string illustrative_badge(bool illustrative, Language language);

}  // namespace dutoan
