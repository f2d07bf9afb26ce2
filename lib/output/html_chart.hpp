// Charts of a page: tables whose bars are drawn, so that they say the same without colours, to a
// reader of the screen and on paper. Every bar carries its figure; positions are whole numbers.
#pragma once

#include "output/amount_text.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

struct ChartBar {
  std::string label;
  Amount amount;
};

/// Bars from 0, as wide as the largest is; beside each figure its share of `whole`, where both are
/// complete.
void append_bar_chart(std::string& html, std::string_view caption, std::span<const ChartBar> bars,
                      const Amount& whole, const ReportStyle& style, Zero zero = Zero::shown);

/// How far something has come: every stage beside the first, which is 100 %.
void append_progress_chart(std::string& html, std::string_view caption,
                           std::span<const ChartBar> stages, const ReportStyle& style,
                           Zero zero = Zero::shown);

struct WaterfallStep {
  std::string label;
  Money amount;  ///< above 0: the total grows
};

/// From one total to another, cause by cause.
struct Waterfall {
  std::string caption;
  ChartBar start;
  std::vector<WaterfallStep> steps;
  ChartBar end;
};

/// Throws std::logic_error where start and steps do not add up to the end, as far as both are
/// known.
void append_waterfall(std::string& html, const Waterfall& waterfall, const ReportStyle& style);

}  // namespace dutoan
