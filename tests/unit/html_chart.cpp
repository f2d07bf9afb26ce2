#include "output/html_chart.hpp"

#include <array>
#include <regex>
#include <stdexcept>

#include <doctest/doctest.h>

namespace dutoan::html_chart_test {

namespace {

const ReportStyle style;

Amount known(std::int64_t dong) {
  return {.known = Money(dong)};
}

Amount at_least(std::int64_t dong) {
  return {.known = Money(dong), .complete = false};
}

/// What the bars are and where: "bar 0+640"; one a line.
std::string bars_of(const std::string& html) {
  static const std::regex bar("<rect class=\"([a-z ]+)\" x=\"(\\d+)\" y=\"\\d+\" width=\"(\\d+)\"");
  std::string text;
  for (std::sregex_iterator at(html.begin(), html.end(), bar), end; at != end; ++at)
    text += (*at)[1].str() + " " + (*at)[2].str() + "+" + (*at)[3].str() + "\n";
  return text;
}

/// The cells of figures as they are read.
std::string figures_of(const std::string& html) {
  static const std::regex cell("data-v=\"(-?\\d*)\">([^<]*)(?:<small>([^<]*))?");
  std::string text;
  for (std::sregex_iterator at(html.begin(), html.end(), cell), end; at != end; ++at)
    text += (*at)[1].str() + ": " + (*at)[2].str() + (*at)[3].str() + "\n";
  return text;
}

std::string waterfall(const Waterfall& one) {
  std::string html;
  append_waterfall(html, one, style);
  return html;
}

}  // namespace

TEST_CASE("bars are as long as their figures, each with its share") {
  const std::array<ChartBar, 3> bars = {
      {{"Sở <A>", known(600)}, {"Sở B", known(150)}, {"Sở C", known(0)}}};
  std::string html;
  append_bar_chart(html, "Theo đơn vị", bars, known(750), style);
  CHECK(bars_of(html) == "bar 0+1000\nbar 0+250\n");
  CHECK(figures_of(html) == "600: 600 80%\n150: 150 20%\n0: 0 0%\n");
  CHECK(html.find("Sở &lt;A&gt;") != std::string::npos);
}

TEST_CASE("what is not all known is marked, and has no share") {
  const std::array<ChartBar, 2> bars = {{{"A", at_least(600)}, {"B", known(1)}}};
  std::string html;
  append_bar_chart(html, "x", bars, at_least(601), style);
  CHECK(bars_of(html) == "bar open 0+1000\nbar 0+2\n");
  CHECK(figures_of(html) == "600: ≥ 600\n1: 1\n");
}

TEST_CASE("a bound has no share, for there may be more") {
  Amount bound = known(150);
  bound.marks.at_least = true;
  const std::array<ChartBar, 2> bars = {{{"A", known(400)}, {"B", bound}}};
  std::string html;
  append_bar_chart(html, "x", bars, known(800), style);
  CHECK(bars_of(html) == "bar 0+1000\nbar open 0+375\n");
  CHECK(figures_of(html) == "400: 400 50%\n150: ≥ 150\n");
}

TEST_CASE("a figure below zero goes to the other side") {
  const std::array<ChartBar, 2> bars = {{{"A", known(300)}, {"B", known(-100)}}};
  std::string html;
  append_bar_chart(html, "x", bars, known(200), style);
  CHECK(bars_of(html) == "bar 250+750\nbar 0+250\n");
}

TEST_CASE("stages stand beside the first") {
  const std::array<ChartBar, 3> stages = {
      {{"Kế hoạch", known(3000)}, {"Bố trí", known(1500)}, {"Giải ngân", known(1000)}}};
  std::string html;
  append_progress_chart(html, "Tiến độ", stages, style);
  CHECK(bars_of(html) == "bar 0+1000\nbar 0+500\nbar 0+333\n");
  CHECK(figures_of(html) == "3000: 3.000 100%\n1500: 1.500 50%\n1000: 1.000 33,3%\n");
}

TEST_CASE("a waterfall goes from one total to the other, step by step") {
  const std::string html = waterfall({.caption = "Từ cũ sang mới",
                                      .start = {"Cũ", known(800)},
                                      .steps = {{"Thêm nhiệm vụ", Money(std::int64_t(200))},
                                                {"Giảm giá", Money(std::int64_t(-500))}},
                                      .end = {"Mới", known(500)}});
  CHECK(bars_of(html) == "bar total 0+800\nbar up 800+200\nbar down 500+500\nbar total 0+500\n");
  CHECK(figures_of(html) == "800: 800\n200: +200\n-500: -500\n500: 500\n");
}

TEST_CASE(
    "steps too small to be seen beside the totals are drawn on an axis that says where it begins") {
  const std::string html = waterfall(
      {.caption = "Nguyên nhân",
       .start = {"Cũ", known(2'366)},
       .steps = {{"Khối lượng", Money(std::int64_t(275))}, {"Thuế", Money(std::int64_t(-16))}},
       .end = {"Mới", known(2'625)}});
  // From 2,000: below the least of them by what they span, in few digits.
  CHECK(bars_of(html) == "bar total 0+571\nbar up 571+429\nbar down 975+25\nbar total 0+975\n");
  CHECK(html.find("Nguyên nhân, thanh tổng bắt đầu từ 2.000<") != std::string::npos);
  std::size_t breaks = 0;
  for (std::size_t at = html.find("class=\"break\""); at != std::string::npos;
       at = html.find("class=\"break\"", at + 1))
    ++breaks;
  CHECK(breaks == 2);
}

TEST_CASE("a waterfall that does not add up is not drawn") {
  const Waterfall wrong{.caption = "x",
                        .start = {"Cũ", known(800)},
                        .steps = {{"Thêm", Money(std::int64_t(200))}},
                        .end = {"Mới", known(999)}};
  CHECK_THROWS_AS(waterfall(wrong), std::logic_error);
}

TEST_CASE("figures of any size keep their proportions") {
  const std::int64_t large = 9'000'000'000'000'000'000;
  const std::array<ChartBar, 2> bars = {{{"A", known(large)}, {"B", known(large / 3)}}};
  std::string html;
  append_bar_chart(html, "x", bars, known(large), style);
  CHECK(bars_of(html) == "bar 0+1000\nbar 0+333\n");
}

}  // namespace dutoan::html_chart_test
