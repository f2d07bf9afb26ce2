#include "ceiling_source.hpp"

#include "input/ceiling_reader.hpp"
#include "input/file_reader.hpp"

#include <algorithm>
#include <filesystem>

namespace dutoan {

namespace {

void add_named(std::vector<Named>& list, const std::string& id, const std::string& name) {
  const auto same = [&](const Named& one) { return one.id == id; };
  if (!id.empty() && std::none_of(list.begin(), list.end(), same)) list.push_back({id, name});
}

/// What the plan lists, and what its tasks name where it lists nothing.
CeilingSubjects subjects_of(const PlanResult& result, FigureKind figure) {
  CeilingSubjects subjects{.sources = result.sources, .years = years_of(result, figure)};
  for (const Agency& agency : result.agencies)
    add_named(subjects.agencies, agency.id, agency.name);
  for (const TaskResult& task : result.tasks) {
    if (result.agencies.empty()) add_named(subjects.agencies, task.agency, "");
    if (!result.sources.empty()) continue;
    for (const FundingPart& part : task.funding)
      add_named(subjects.sources, part.source, "");
    for (const MoneyRow& row : task.money)
      add_named(subjects.sources, row.source, "");
  }
  return subjects;
}

}  // namespace

CeilingSource read_ceiling_source(const std::string& path, const PlanResult& result,
                                  FigureKind figure) {
  CeilingSource source;
  const std::filesystem::path where = path;
  source.file = read_text({where, path, where.filename().string()}, source.diagnostics);
  if (source.file == nullptr) return source;
  source.ceilings = read_ceilings(*source.file, subjects_of(result, figure), source.diagnostics);
  return source;
}

}  // namespace dutoan
