#include "output/html_chart.hpp"

#include "output/catalogue.hpp"
#include "output/html_page.hpp"
#include "output/number_format.hpp"

#include <algorithm>
#include <stdexcept>

namespace dutoan {

namespace {

constexpr std::int64_t chart_width = 1000;

Money known_of(const Amount& amount) {
  return amount.known.value_or(Money());
}

/// The whole numbers of the drawing: 0 to `chart_width` from the least figure to the greatest.
class ChartScale {
 public:
  /// From another figure than 0.
  void begin_at(Money figure) { least_ = greatest_ = figure; }

  void take(Money figure) {
    least_ = std::min(least_, figure);
    greatest_ = std::max(greatest_, figure);
  }

  [[nodiscard]] std::int64_t position(Money figure) const {
    const Number range = to_number(greatest_) - to_number(least_);
    if (range.is_zero()) return 0;
    const Number from_least = to_number(figure) - to_number(least_);
    return to_money(from_least * Number(chart_width) / range).dong();
  }

 private:
  Money least_;
  Money greatest_;
};

std::string svg_open(std::string_view height) {
  return "<svg viewBox=\"0 0 1000 " + std::string(height) +
         "\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">";
}

struct DrawnBar {
  std::int64_t from = 0;
  std::int64_t to = 0;
  std::string_view look;
};

/// A bar too small to be seen is still drawn.
std::string bar_svg(const DrawnBar& bar, std::string_view y, std::string_view height) {
  const std::int64_t left = std::min(bar.from, bar.to);
  const std::int64_t width = std::max(bar.from, bar.to) - left;
  const std::int64_t drawn = std::max<std::int64_t>(width, 2);
  return "<rect class=\"" + std::string(bar.look) + "\" x=\"" +
         std::to_string(std::min(left, chart_width - drawn)) + "\" y=\"" + std::string(y) +
         "\" width=\"" + std::to_string(drawn) + "\" height=\"" + std::string(height) + "\"/>";
}

void open_chart(std::string& html, std::string_view caption, std::string_view look,
                const ReportStyle& style) {
  html += "<table role=\"table\" class=\"chart " + std::string(look) + "\">\n<caption>" +
          html_text(caption) + html_element("span class=\"unit\"", unit_text(style)) +
          "</caption>\n<tbody role=\"rowgroup\">\n";
}

void close_chart(std::string& html) {
  html += "</tbody></table>\n";
}

struct ChartRow {
  std::string label;
  std::string drawing;
  std::string figure;
  std::string value;
  std::string note;
  bool total = false;
};

void append_chart_row(std::string& html, const ChartRow& row) {
  html += row.total ? "<tr role=\"row\" class=\"sum\">" : "<tr role=\"row\">";
  html += html_element("th role=\"rowheader\" scope=\"row\"", row.label);
  html += "<td role=\"cell\" class=\"bar\">" + row.drawing + "</td>";
  html += "<td role=\"cell\" class=\"n\"" + html_attribute("data-v", row.value) + ">" +
          html_text(row.figure);
  if (!row.note.empty()) html += " " + html_element("small", row.note);
  html += "</td></tr>\n";
}

/// Of a bound there may be more.
bool is_whole(const Amount& amount) {
  return amount.known && amount.complete && !amount.marks.at_least;
}

/// "61,3%" of the whole; empty where either is not all there.
std::string share_text(const Amount& part, const Amount& whole, Language language) {
  if (!is_whole(part) || !is_whole(whole) || whole.known->is_zero()) return "";
  const Number percent = to_number(*part.known) * Number(100) / to_number(*whole.known);
  return number_text(round_to_decimals(percent, 1), language) + "%";
}

ChartRow row_of(const ChartBar& bar, const ReportStyle& style, Zero zero = Zero::shown) {
  return {.label = bar.label,
          .figure = amount_text(bar.amount, style, zero),
          .value = bar.amount.known ? std::to_string(bar.amount.known->dong()) : ""};
}

void append_bars(std::string& html, std::span<const ChartBar> bars, const Amount& whole,
                 const ReportStyle& style, Zero zero) {
  ChartScale scale;
  for (const ChartBar& bar : bars)
    scale.take(known_of(bar.amount));
  for (const ChartBar& bar : bars) {
    ChartRow row = row_of(bar, style, zero);
    const Money known = known_of(bar.amount);
    if (!known.is_zero()) {
      const std::string_view look = is_whole(bar.amount) ? "bar" : "bar open";
      const DrawnBar drawn{scale.position(Money()), scale.position(known), look};
      row.drawing = svg_open("10") + bar_svg(drawn, "0", "10") + "</svg>";
    }
    row.note = share_text(bar.amount, whole, style.language);
    append_chart_row(html, row);
  }
}

/// From the end of one bar to the beginning of the next.
std::string connector_svg(std::int64_t at, std::string_view from, std::string_view to) {
  const std::string x = std::to_string(at);
  return "<line class=\"link\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"" + std::string(from) +
         "\" y2=\"" + std::string(to) + "\" vector-effect=\"non-scaling-stroke\"/>";
}

/// A figure of few digits, for the eye, at most `figure` and above it less `range`.
Money round_below(Money figure, Money range) {
  std::int64_t step = 1;
  while (step <= range.dong() / 10)
    step *= 10;
  return Money(figure.dong() - figure.dong() % step);
}

/// A gap in a bar that is longer than it is drawn.
std::string break_svg() {
  return "<path class=\"break\" d=\"M24 22 L36 22 L30 78 L18 78 Z\"/>";
}

class WaterfallWriter {
 public:
  WaterfallWriter(std::string& html, const Waterfall& waterfall, const ReportStyle& style)
      : html_(html), waterfall_(waterfall), style_(style) {}

  void run() {
    const Money start = known_of(waterfall_.start.amount);
    take_figures(start);
    open_chart(html_, waterfall_.caption + axis_note(), "waterfall", style_);
    ChartRow first = row_of(waterfall_.start, style_);
    first.total = true;
    draw(first, {base_, start}, "bar total");
    Money at = start;
    for (const WaterfallStep& step : waterfall_.steps) {
      const bool grows = !step.amount.is_negative();
      ChartRow row{.label = step.label,
                   .figure = (grows ? "+" : "") + amount_text(step.amount, style_, Zero::shown),
                   .value = std::to_string(step.amount.dong())};
      draw(row, {at, at + step.amount}, grows ? "bar up" : "bar down");
      at += step.amount;
    }
    ChartRow last = row_of(waterfall_.end, style_);
    last.total = true;
    draw(last, {base_, at}, "bar total");
    close_chart(html_);
  }

 private:
  struct Span {
    Money from;
    Money to;
  };

  void take_figures(Money start) {
    Money at = start;
    Money least = at;
    Money greatest = at;
    for (const WaterfallStep& step : waterfall_.steps) {
      at += step.amount;
      least = std::min(least, at);
      greatest = std::max(greatest, at);
    }
    const Money range = greatest - least;
    // Steps too small to be seen beside the totals: the axis begins below the least of them.
    const bool small = !range.is_zero() && to_number(range) * Number(3) < to_number(least);
    if (small) base_ = round_below(least - range, range);
    scale_.begin_at(base_);
    scale_.take(least);
    scale_.take(greatest);
    const auto& end = waterfall_.end.amount.known;
    if (waterfall_.start.amount.known && end && *end != at) {
      throw std::logic_error("a waterfall does not add up");
    }
  }

  /// Of bars that do not begin at 0.
  [[nodiscard]] std::string axis_note() const {
    if (base_.is_zero()) return "";
    return ", " +
           render({"html-axis-from", {amount_text(base_, style_, Zero::shown)}}, style_.language);
  }

  void draw(ChartRow& row, const Span& span, std::string_view look) {
    const DrawnBar bar{scale_.position(span.from), scale_.position(span.to), look};
    row.drawing = svg_open("100");
    if (before_) row.drawing += connector_svg(*before_, "0", "22");
    row.drawing += bar_svg(bar, "22", "56");
    if (row.total && !base_.is_zero()) row.drawing += break_svg();
    const bool is_last = row.total && before_;
    if (!is_last) row.drawing += connector_svg(bar.to, "78", "100");
    row.drawing += "</svg>";
    before_ = bar.to;
    append_chart_row(html_, row);
  }

  std::string& html_;
  const Waterfall& waterfall_;
  const ReportStyle& style_;
  ChartScale scale_;
  Money base_;                          ///< where the bars of the totals begin
  std::optional<std::int64_t> before_;  ///< where the bar above ended
};

}  // namespace

void append_bar_chart(std::string& html, std::string_view caption, std::span<const ChartBar> bars,
                      const Amount& whole, const ReportStyle& style, Zero zero) {
  open_chart(html, caption, "bars", style);
  append_bars(html, bars, whole, style, zero);
  close_chart(html);
}

void append_progress_chart(std::string& html, std::string_view caption,
                           std::span<const ChartBar> stages, const ReportStyle& style, Zero zero) {
  open_chart(html, caption, "progress", style);
  if (!stages.empty()) append_bars(html, stages, stages.front().amount, style, zero);
  close_chart(html);
}

void append_waterfall(std::string& html, const Waterfall& waterfall, const ReportStyle& style) {
  WaterfallWriter(html, waterfall, style).run();
}

}  // namespace dutoan
