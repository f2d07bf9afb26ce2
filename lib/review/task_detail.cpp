#include "review/task_detail.hpp"

#include <tuple>

namespace dutoan {

namespace {

auto parts_of(const BudgetCode& code) {
  return std::tie(code.chuong, code.khoan, code.muc, code.tieu_muc);
}

bool is_same(TaskDetail detail, const TaskResult& a, const TaskResult& b) {
  switch (detail) {
    case TaskDetail::name: return a.name == b.name;
    case TaskDetail::group: return a.group == b.group;
    case TaskDetail::programmes: return a.programmes == b.programmes;
    case TaskDetail::years: return a.year_shares == b.year_shares;
    case TaskDetail::budget: return parts_of(a.budget) == parts_of(b.budget);
    case TaskDetail::scope: return a.scope == b.scope;
    case TaskDetail::procedure: return a.procedure == b.procedure;
    default: return a.illustrative == b.illustrative;
  }
}

}  // namespace

std::vector<TaskDetail> differing_details(const TaskResult& before, const TaskResult& after) {
  std::vector<TaskDetail> found;
  for (std::size_t i = 0; i < task_detail_words.size(); ++i) {
    const auto detail = TaskDetail(i);
    if (!is_same(detail, before, after)) found.push_back(detail);
  }
  return found;
}

}  // namespace dutoan
