// A waiver (miễn trừ): somebody with the right to do so accepts what a rule finds, for a time.
#pragma once

#include "base/date.hpp"
#include "base/source.hpp"

#include <string>

namespace dutoan {

struct Waiver {
  std::string rule;   ///< its id, or document/id
  std::string task;   ///< agency/id; empty for a rule of the whole plan
  std::string line;   ///< id or name; empty: the task itself and any line
  std::string field;  ///< empty: any
  std::string reason;
  std::string basis;
  std::string approver;
  Date date;
  Date expires;  ///< the last day it holds
  Place place;
  Place rule_place;
  Place task_place;
  Place line_place;
};

}  // namespace dutoan
