// Where the fields of a task or of one of its lines are written in the files of a plan.
#pragma once

#include "input/plan_files.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace dutoan {

/// A file is looked through when the first place in it is asked for.
class PlanPlaces {
 public:
  /// `files` must outlive it.
  explicit PlanPlaces(const std::vector<PlanFiles>& files);

  /// `record`: the place of a task or a line as its reader noted it. Each of `written` are keys
  /// below it ("price.ref"; `money.requested.amount`: of the row whose `what` is requested). The
  /// value of the first that is written, else the record itself.
  [[nodiscard]] Place of(const Place& record, std::span<const std::string> written);

 private:
  /// The maps of a file by where they, or their ids, begin.
  using Maps = std::map<std::uint32_t, Yaml>;
  const Maps& maps_of(const SourceFile* file);

  std::map<const SourceFile*, const YamlTree*> trees_;
  std::map<const SourceFile*, Maps> maps_;
};

}  // namespace dutoan
