// A plan (kế hoạch): its tasks, and the lists they refer to.
#pragma once

#include "plan/programme.hpp"
#include "plan/submission.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

enum class RoundingPolicy : std::uint8_t {
  exact,    ///< carry fractions, round only what is printed
  printed,  ///< rows in đồng are rounded, and later formulas use the rounded figure
};

/// Who signs a form.
struct FormSignature {
  std::string title;
  std::string name;
};

struct PlanHeader {
  std::string number;
  std::string title;
  std::optional<Date> date;
  std::optional<int> year;
  std::optional<Date> price_date;
  std::string unit = "dong";  ///< one of `money_units`: of summaries
  RoundingPolicy rounding = RoundingPolicy::exact;
  std::vector<std::string> price_books;
  std::vector<std::string> issuer;  ///< who makes the forms: the office above, the office
  std::vector<FormSignature> signatures;
};

/// An entry of one of the plan's lists.
struct Named {
  std::string id;
  std::string name;
  std::optional<bool> state = {};  ///< of a source: whether it is the state budget's
};

struct Agency {
  std::string id;
  std::string name;
  std::string parent;
  std::optional<Date> due;
  Progress progress = {};  ///< notes and proposals of no one task
};

struct Plan {
  PlanHeader header;
  std::vector<Agency> agencies;
  std::vector<Named> groups;
  std::vector<Programme> programmes;
  std::vector<Named> sources;
  std::vector<Submission> submissions;
  std::vector<Task> tasks;
  /// It was given, and is no date that can choose norms.
  bool price_date_unusable = false;
  /// Files that could not be read: their tasks are missing from every total.
  std::vector<std::string> unread_files;
};

/// Its header and its lists, for tasks of one's own to be computed beside it.
[[nodiscard]] Plan without_tasks(const Plan& plan);

/// The dates of a task, or nothing where neither it nor the plan gives any. `as_of` overrides all.
[[nodiscard]] std::optional<TaskDate> date_of(const Task& task, const PlanHeader& plan,
                                              std::optional<Date> as_of);

}  // namespace dutoan
