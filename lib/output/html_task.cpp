#include "output/html_task.hpp"

#include "output/catalogue.hpp"
#include "output/estimate_report.hpp"
#include "output/html_derivation.hpp"
#include "output/html_head.hpp"
#include "output/html_line.hpp"
#include "output/html_page.hpp"
#include "output/html_row.hpp"
#include "output/html_table.hpp"
#include "output/number_format.hpp"

#include <array>

namespace dutoan {

namespace {

void append_fact(std::string& html, const std::string& label, const std::string& text) {
  if (text.empty()) return;
  html += "<div>" + html_element("dt", label) + html_element("dd", text) + "</div>";
}

class TaskSection {
 public:
  TaskSection(const HtmlTask& page, const ReportStyle& style, const Sink& sink)
      : page_(page),
        task_(page.plan.tasks[page.index]),
        style_(style),
        language_(style.language),
        anchor_(task_anchor(page.index)),
        sink_(sink) {}

  void run() {
    start();
    if (task_.broken) {
      html_ += html_element("p", phrase("html-task-broken", language_)) + "\n";
    } else if (!task_.has_estimate) {
      html_ += html_element("p", phrase("task-no-estimate", language_)) + "\n";
    } else {
      method();
      facts();
      append_missing(html_, task_.missing, language_);
    }
    if (page_.findings != nullptr) page_.findings->append_of_task(html_, task_.id);
    if (task_.has_estimate && !task_.broken) estimate();
    money();
    html_ += "</div></details></section>\n";
    sink_(html_);
  }

 private:
  [[nodiscard]] std::string say(std::string_view id) const { return phrase(id, language_); }

  void start() {
    html_ +=
        "<section class=\"task\" id=\"" + anchor_ + "\"" + html_attribute("data-task", task_.id) +
        "><details" + (page_.open ? " open" : "") + ">\n<summary><span class=\"no\">" +
        html_text(task_.no.empty() ? std::to_string(page_.index + 1) : task_.no) +
        "</span><span class=\"name\"><h3>" + html_text(task_.name.empty() ? task_.id : task_.name) +
        "</h3><small>" + html_text(agency_title(page_.plan, task_.agency)) + " · " +
        html_text(task_.id) + "</small>" + illustrative_badge(task_.illustrative, language_);
    const std::string counts =
        page_.findings == nullptr ? "" : page_.findings->counts_text(task_.id);
    if (!counts.empty()) html_ += " " + html_element("span class=\"counts\"", counts);
    html_ += "</span><span class=\"total" + std::string(task_.total.complete ? "" : " open") +
             "\" data-figure=\"task-total\"";
    if (task_.total.known) {
      html_ += html_attribute("data-v", std::to_string(task_.total.known->dong()));
    }
    html_ += ">" + html_text(amount_text(task_.total, style_, Zero::shown)) +
             "</span></summary>\n<div class=\"body\">\n";
  }

  void method() {
    const std::string when = task_.date ? date_text(*task_.date, language_) : "";
    const std::string title = task_.method_title.in(language_);
    html_ += html_element(
                 "p", render({"method-line",
                              {title.empty() ? task_.method : title, task_.document_title, when}},
                             language_)) +
             "\n";
  }

  void estimate() {
    append_rows(html_, {.task = task_, .derivation = page_.derivation, .anchor = anchor_}, style_);
    if (page_.derivation != nullptr) inputs(*page_.derivation);
    lines();
  }

  void facts() {
    html_ += "<dl class=\"facts\">";
    append_fact(html_, say("html-total"), total_text(task_.total, task_.missing, style_));
    const bool in_words = style_.unit == "dong" && language_ == Language::vietnamese;
    if (in_words) append_fact(html_, say("html-in-words"), amount_in_words(task_.total));
    if (task_.total.known && !task_.total.known->is_zero()) parts();
    append_fact(html_, say("by-group"), list_title(page_.plan.groups, task_.group));
    if (!task_.unverified.empty())
      append_fact(html_, say("unverified-heading"), joined(task_.unverified));
    html_ += "</dl>\n";
  }

  void parts() {
    std::string funding;
    for (const FundingPart& part : task_.funding) {
      const std::string source =
          part.source.empty() ? say("no-source") : list_title(page_.plan.sources, part.source);
      funding += (funding.empty() ? "" : "; ") + source + " " + part_text(part.amount);
    }
    append_fact(html_, say("by-source"), funding);
    std::string evidence;
    for (const Evidence one : evidence_classes) {
      const Money amount = task_.evidence[std::size_t(one)];
      if (amount.is_zero()) continue;
      evidence += (evidence.empty() ? "" : "; ") +
                  say("evidence-" + std::string(evidence_word(one))) + " " + part_text(amount);
    }
    append_fact(html_, say("by-evidence"), evidence);
  }

  /// What is a part of a total that is not whole, or about, is so, too.
  [[nodiscard]] std::string part_text(Money amount) const {
    Amount part = task_.total;
    part.known = amount;
    return amount_text(part, style_, Zero::shown);
  }

  void inputs(const Derivation& derivation) {
    if (!derivation.inputs.empty()) {
      html_ += html_element("h4", say("inputs-heading")) + "\n";
      append_inputs(html_, derivation, language_);
    }
    if (derivation.nested.empty()) return;
    html_ += html_element("h4", say("html-nested")) + "\n";
    append_nested(html_, derivation, anchor_ + "-n", style_);
  }

  void lines() {
    if (task_.lines.empty() && task_.table_lines == 0) return;
    html_ += "<h4 id=\"" + anchor_ + "-ct\">" + html_text(say("lines-heading")) + "</h4>\n";
    sink_(html_);
    html_.clear();
    write_lines({.task = task_,
                 .index = page_.index,
                 .table_lines = page_.table_lines,
                 .derivation = page_.derivation,
                 .anchor = anchor_,
                 .remarks =
                     [&](const LineFigure& line) {
                       return page_.findings == nullptr ? "" : page_.findings->of_line(line);
                     }},
                style_, sink_);
  }

  /// Figures people stated, which are no result of the estimate.
  void money() {
    if (task_.money.empty()) return;
    html_ += html_element("h4", say("html-money")) + "\n";
    open_table(html_, {.caption = render({"html-money-caption", {unit_text(style_)}}, language_),
                       .columns = {{say("html-column-what")},
                                   {say("by-year")},
                                   {say("column-amount"), HtmlColumnKind::number},
                                   {say("html-column-paper")}},
                       .sortable = false});
    for (const MoneyRow& row : task_.money) {
      std::string paper = row.ref;
      const auto add_part = [&](const std::string& part) {
        if (!part.empty()) paper += (paper.empty() ? "" : ", ") + part;
      };
      if (row.date) add_part(date_text(*row.date, language_));
      for (const std::string* part : {&row.by, &row.reason, &row.note})
        add_part(*part);
      const Amount amount{.known = to_money(row.amount.dong), .marks = row.amount.marks};
      const std::array<HtmlCell, 4> cells = {
          HtmlCell{.text = say("html-money-" + row.what), .heading = true},
          HtmlCell{.text = row.year ? std::to_string(*row.year) : ""},
          html_amount(amount, style_, Zero::shown), HtmlCell{.text = paper}};
      append_row(html_, cells);
    }
    close_table(html_);
  }

  const HtmlTask& page_;
  const TaskResult& task_;
  const ReportStyle& style_;
  Language language_;
  std::string anchor_;
  const Sink& sink_;
  std::string html_;
};

}  // namespace

std::string agency_title(const PlanResult& plan, const std::string& id) {
  for (const Agency& agency : plan.agencies) {
    if (agency.id == id && !agency.name.empty()) return agency.name;
  }
  return id;
}

std::string list_title(const std::vector<Named>& list, const std::string& id) {
  for (const Named& one : list) {
    if (one.id == id && !one.name.empty()) return one.name;
  }
  return id;
}

void append_missing(std::string& html, const std::vector<MissingItem>& missing, Language language) {
  if (missing.empty()) return;
  const std::string counts = missing_counts(missing, language);
  html += "<details class=\"missing\"" + std::string(missing.size() <= 10 ? " open" : "") +
          "><summary>" + html_text(phrase("missing-heading", language) + " " + counts) +
          "</summary><ul>\n";
  for (const MissingItem& item : missing) {
    std::string sentence = render(item.what, language);
    if (item.remedy) sentence += "; " + render(*item.remedy, language);
    html += "<li>" + html_text(sentence);
    if (!item.place.empty()) html += " " + html_element("small", item.place);
    html += "</li>\n";
  }
  html += "</ul></details>\n";
}

void write_task(const HtmlTask& task, const ReportStyle& style, const Sink& sink) {
  TaskSection(task, style, sink).run();
}

}  // namespace dutoan
