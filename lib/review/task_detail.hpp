// What a plan says of a task beside its money and its lines, and what of it another revision says
// otherwise.
#pragma once

#include "estimate/result.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace dutoan {

enum class TaskDetail : std::uint8_t {
  name,
  group,
  programmes,
  years,  ///< how its money is shared over them
  budget,
  scope,
  procedure,
  illustrative,
};
inline constexpr std::array<std::string_view, 8> task_detail_words = {
    "name", "group", "programmes", "years", "budget", "scope", "procedure", "illustrative"};

/// In the order of TaskDetail.
[[nodiscard]] std::vector<TaskDetail> differing_details(const TaskResult& before,
                                                        const TaskResult& after);

}  // namespace dutoan
