#include "subject.hpp"

#include "unknown_word.hpp"

#include <vector>

namespace dutoan {

Subject find_subject(const Plan& plan, const std::string& wanted) {
  std::vector<Subject> found;
  for (const Task& task : plan.tasks) {
    for (const std::string& name : {task.full_id(), task.id}) {
      if (wanted == name) found.push_back({&task, ""});
      if (wanted.starts_with(name + "/")) found.push_back({&task, wanted.substr(name.size() + 1)});
    }
  }
  return found.size() == 1 ? found[0] : Subject{};
}

Exit task_not_found(const Plan& plan, const std::string& wanted, Console& console) {
  std::vector<std::string> ids;
  std::vector<std::string> of_that_id;
  for (const Task& task : plan.tasks) {
    ids.push_back(task.full_id());
    const bool meant = wanted == task.id || wanted.starts_with(task.id + "/");
    if (meant) of_that_id.push_back(task.full_id());
  }
  if (of_that_id.size() > 1) {
    console.say({"task-of-several", {wanted, joined(of_that_id)}});
    return Exit::usage;
  }
  console.say({"task-not-found", {wanted}});
  say_nearest(wanted, ids, console);
  return Exit::usage;
}

}  // namespace dutoan
