// What `diff` reports: the revisions of a plan, and what changed from each to the next.
#pragma once

#include "base/diagnostic.hpp"
#include "output/amount_text.hpp"
#include "review/plan_chain.hpp"
#include "review/plan_change.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

struct RevisionFile {
  std::string file;  ///< as the user named it, without folders
  const PlanResult& result;
};

struct ChangeContents {
  FigureKind figure = FigureKind::recomputed;
  /// The second revision is the first under other terms, which this says; empty: it is a revision.
  std::string what_if;
  std::string both_sides;  ///< of a what-if: terms that hold for the first, too
  std::vector<RevisionFile> revisions;
  std::vector<PlanChange> steps;  ///< one less than there are revisions
  std::vector<ChainRow> chain;    ///< of three revisions or more
  std::vector<SameAs> said;       ///< of tasks, confirmed or not
  std::string proposals_file;     ///< where proposals are read from the next time
  std::vector<std::string> status;
};

/// From the first revision to the last.
struct WholeChange {
  Amount before;
  Amount after;
  std::optional<Money> difference;  ///< as it is told
  CauseAmounts causes;
  std::size_t open = 0;  ///< tasks of all steps that cannot be compared
  bool partial = false;  ///< the difference is without them
  bool complete = true;
};
[[nodiscard]] WholeChange whole_change(const ChangeContents& contents);
/// Whether any step changed anything.
[[nodiscard]] bool has_changes(const ChangeContents& contents);

/// "Bản trước", "Bản sau" of two; "Bản gốc", "Điều chỉnh lần 2" of more.
[[nodiscard]] std::string ordinal_text(const ChangeContents& contents, std::size_t revision,
                                       Language language);
/// "8793/KH-UBND ngày 30/12/2022 (plan.yaml)".
[[nodiscard]] std::string revision_text(const RevisionFile& revision, Language language);

/// The name of an agency or a source by the lists of both plans, else its id.
template <class List>
[[nodiscard]] std::string listed_name(const List& later, const List& earlier,
                                      const std::string& id) {
  for (const List* list : {&later, &earlier}) {
    for (const auto& one : *list) {
      if (one.id == id && !one.name.empty()) return one.name;
    }
  }
  return id;
}

[[nodiscard]] std::string cause_text(std::size_t cause, Language language);
/// "+1.234", "-1.234", "0".
[[nodiscard]] std::string signed_text(Money amount, const ReportStyle& style);
/// "phạm vi +1.234; đơn giá -500": what is not 0.
[[nodiscard]] std::string causes_text(const CauseAmounts& causes, const ReportStyle& style);

/// The ids of tasks, each as agency/id.
[[nodiscard]] std::vector<std::string> task_ids(const std::vector<std::size_t>& tasks,
                                                const PlanResult& plan);
/// "so-a/VD1", "so-a/VD1 → so-a/VD2 + so-a/VD3".
[[nodiscard]] std::string pair_text(const std::vector<std::size_t>& before,
                                    const std::vector<std::size_t>& after,
                                    const PlanResult& old_plan, const PlanResult& new_plan);
/// "renamed", for people: of a task that is one still, that it changed.
[[nodiscard]] std::string relation_text(TaskRelation relation, Language language);
/// The name a task has now; of one that is gone or was parted the name it had.
[[nodiscard]] const std::string& name_of(const TaskPair& pair, const PlanResult& old_plan,
                                         const PlanResult& new_plan);

/// What a plan says of a task, in one line.
[[nodiscard]] std::string detail_text(TaskDetail detail, const TaskResult& task, Language language);

/// What speaks for two tasks being one.
[[nodiscard]] std::string evidence_text(const TaskEvidence& evidence, const PlanResult& old_plan,
                                        const PlanResult& new_plan, Language language);

/// What of a line differs, each with its figures: "khối lượng 2 → 3".
[[nodiscard]] std::vector<std::string> line_differences(const LineChange& change,
                                                        const ReportStyle& style);
[[nodiscard]] std::string line_name(const LineChange& change);
/// An input as a plan writes it, as far as one line holds it.
[[nodiscard]] std::string input_text(const InputValue& input, ChangeCause cause, Language language);

}  // namespace dutoan
