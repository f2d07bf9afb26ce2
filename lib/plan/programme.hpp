// A programme (chương trình, đề án) that tasks belong to. It may be known by its whole alone: how
// many tasks, how much money, how many of them have come how far.
#pragma once

#include "plan/progress.hpp"
#include "plan/task.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

struct Programme {
  std::string id;
  std::string name = {};
  std::optional<std::size_t> tasks = {};
  std::vector<MoneyRow> money = {};  ///< with a source: a part; without: of the whole
  std::vector<StageCount> stages = {};
  std::string note = {};
  std::string proposal = {};
  std::string ref = {};

  /// Whether anything is said of it beside its name.
  [[nodiscard]] bool is_described() const {
    return tasks || !money.empty() || !stages.empty() || !note.empty() || !proposal.empty();
  }
};

}  // namespace dutoan
