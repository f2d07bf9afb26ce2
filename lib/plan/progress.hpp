// How far work has come (tình hình thực hiện), as people state it.
#pragma once

#include "base/date.hpp"

#include <optional>
#include <string>

namespace dutoan {

/// Of a task, or of an agency, which has no stage.
struct Progress {
  std::string stage = {};  ///< one of `work_stages`; empty: not stated
  std::optional<Date> date = {};
  std::string note = {};
  std::string proposal = {};  ///< what somebody asks for (kiến nghị)
  std::string ref = {};

  [[nodiscard]] bool empty() const {
    return stage.empty() && !date && note.empty() && proposal.empty() && ref.empty();
  }
};

/// How many tasks of a programme stand at a stage, where nobody lists them.
struct StageCount {
  std::string stage;
  std::size_t count = 0;
  std::string within = {};  ///< another stage whose count holds these, too
  std::optional<Date> date = {};
  std::string note = {};
  std::string ref = {};
};

}  // namespace dutoan
