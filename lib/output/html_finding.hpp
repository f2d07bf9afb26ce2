// What a check found, on the page: beside the figures it is about, and all of it in one table.
#pragma once

#include "output/check_result.hpp"

#include <map>
#include <string>
#include <vector>

namespace dutoan {

/// "nv-3": where the section of a task stands.
[[nodiscard]] std::string task_anchor(std::size_t task);

class HtmlFindings {
 public:
  HtmlFindings(const CheckResult& check, const ReportStyle& style);

  /// "1 lỗi, 2 lưu ý" of a task ("": of the whole plan), and how many; empty where there are none.
  [[nodiscard]] std::string counts_text(const std::string& task) const;
  [[nodiscard]] std::size_t count(const std::string& task) const;
  [[nodiscard]] std::string counts_text() const;

  /// Each with its place, what to do, and the basis.
  void append_of_task(std::string& html, const std::string& task) const;
  /// Links from a line to what is said of it.
  [[nodiscard]] std::string of_line(const LineFigure& line) const;
  /// The table of them, open questions, what was accepted, deadlines, totals by agency.
  void append_all(std::string& html) const;

 private:
  void append_table(std::string& html) const;
  void append_rows(std::string& html, const std::vector<const Finding*>& findings) const;
  void append_finding(std::string& html, const Finding& finding) const;
  void append_questions(std::string& html) const;
  void append_waived(std::string& html) const;
  void append_unread(std::string& html) const;
  [[nodiscard]] std::string anchor_of(const Finding& finding) const;
  [[nodiscard]] std::string badge(const Finding& finding) const;
  [[nodiscard]] std::string task_link(const std::string& task) const;

  const CheckResult& check_;
  ReportStyle style_;
  Language language_;
  OpenFindings open_;
  std::map<std::string, std::size_t> tasks_;
  std::map<const LineFigure*, std::vector<const Finding*>> of_lines_;
};

}  // namespace dutoan
