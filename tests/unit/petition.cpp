#include "review/petition.hpp"

#include "plan_fixture.hpp"

namespace dutoan::petition_test {

namespace {

/// A result put together by hand, over norms that hold nothing but what the fixture has.
struct Office {
  Office() { result.tasks = {task("a/1"), task("a/2"), task("b/1")}; }

  static TaskResult task(const std::string& id) {
    return {.id = id, .agency = id.substr(0, 1), .has_estimate = true};
  }

  static LineFigure line(const std::string& name, std::int64_t amount, const std::string& paper) {
    LineFigure figure{.name = name, .unit = "bộ", .quantity = Number(1)};
    figure.unit_price = Number(amount);
    figure.price.kind = paper;
    figure.amounts[2].known = Money(amount);
    return figure;
  }

  void missing(std::size_t index, const std::string& id, const std::string& subject,
               const std::string& why = "") {
    Message what{id, {subject}};
    if (!why.empty()) what.arguments.emplace_back(why);
    result.tasks[index].missing.push_back({.what = what, .place = "n.yaml:1:1"});
  }

  Petition ask() {
    return petition({.result = result,
                     .lines = lines,
                     .book = book,
                     .library = library,
                     .shared_table = [](const std::string&, Date) { return nullptr; },
                     .norm_table = [](const std::string&, const std::string&) { return nullptr; },
                     .table = [](const Rule&, const std::string&, Date) { return nullptr; }},
                    diagnostics);
  }

  PlanResult result;
  PetitionLines lines;
  RuleBook book;
  Library library;
  Diagnostics diagnostics;
};

}  // namespace

TEST_CASE("groups come by amount, then by name; agencies and tasks each once") {
  Office office;
  gather(office.lines, 0, Office::line("B", 10, "quotation"));
  gather(office.lines, 1, Office::line("b", 5, "contract"));
  gather(office.lines, 2, Office::line("C", 90, "quotation"));
  gather(office.lines, 0, Office::line("A", 15, "quotation"));
  const Petition petition = office.ask();
  std::string names;
  for (const PetitionGroup& group : petition.groups)
    names += group.name;
  CHECK(names == "CAB");
  CHECK(petition.groups[2].agencies == std::vector<std::string>{"a"});
  CHECK(petition.groups[2].tasks == std::vector<std::string>{"a/1", "a/2"});
  CHECK(shown(petition.amount) == "120");
  CHECK(petition.lines == 4);
}

TEST_CASE("a listed or decided price lacks only a norm; one quotation beside it lacks both") {
  Office office;
  gather(office.lines, 0, Office::line("A", 1, "listed"));
  gather(office.lines, 0, Office::line("A", 1, "decision"));
  gather(office.lines, 0, Office::line("B", 1, "listed"));
  gather(office.lines, 0, Office::line("B", 1, "quotation"));
  gather(office.lines, 0, Office::line("C", 1, ""));
  LineFigure open = Office::line("D", 0, "");
  open.unit_price.reset();
  open.amounts[2] = {.known = std::nullopt, .complete = false};
  gather(office.lines, 0, open);
  const Petition petition = office.ask();
  CHECK(petition.groups[0].lack == PetitionLack::norm);
  CHECK(petition.groups[1].lack == PetitionLack::norm_and_price);
  CHECK(petition.groups[2].lack == PetitionLack::norm_and_price);
  CHECK(petition.groups[3].lack == PetitionLack::any_price);
  CHECK(shown(petition.amount) == "at least 5");
}

TEST_CASE("the amount of a group is illustrative where a task of it is") {
  Office office;
  office.result.tasks[2].illustrative = true;
  gather(office.lines, 0, Office::line("A", 1, "listed"));
  gather(office.lines, 2, Office::line("B", 1, "listed"));
  const Petition petition = office.ask();
  CHECK(!petition.groups[0].amount.marks.illustrative);
  CHECK(petition.groups[1].amount.marks.illustrative);
  CHECK(petition.amount.marks.illustrative);
}

TEST_CASE("a gap of the norms names everybody who needs it, the most needed first") {
  Office office;
  office.missing(0, "missing-norm", "d/t[x]", "not seen");
  office.missing(1, "missing-resource-price", "KS1", "book");
  office.missing(2, "missing-resource-price", "KS1", "book");
  office.missing(2, "missing-input", "size");
  const Petition petition = office.ask();
  REQUIRE(petition.gaps.size() == 2);
  CHECK(petition.gaps[0].subject == "KS1");
  CHECK(petition.gaps[0].is_price);
  CHECK(petition.gaps[0].tasks == std::vector<std::string>{"a/2", "b/1"});
  CHECK(petition.gaps[0].agencies == std::vector<std::string>{"a", "b"});
  CHECK(petition.gaps[1].why == "not seen");
  CHECK(!petition.gaps[1].is_price);
  CHECK(petition.other_gaps == 1);
}

TEST_CASE("tasks that could not be looked at are counted") {
  Office office;
  office.result.tasks[0].broken = true;
  office.result.tasks[1].has_estimate = false;
  CHECK(office.ask().unseen == 2);
  CHECK(office.ask().tasks == 3);
}

TEST_CASE("a task is one to be tried by its procedure, its scope, a line or a fact") {
  Office office;
  const auto states = [](const std::string& key) {
    return std::vector<Fact>{{.key = key, .text = "yes", .place = {}}};
  };
  office.result.tasks[0].procedure = "trial";
  office.result.tasks[0].scope = "trial";
  office.result.tasks[1].facts = states("not_yet_available");
  LineFigure paying = Office::line("Vận hành thử", 9, "quotation");
  paying.facts = states("trial");
  gather(office.lines, 2, paying);
  office.book.facts = {{.name = "not_yet_available"}, {.name = "trial", .of = RuleSubject::line}};
  const Petition petition = office.ask();
  REQUIRE(petition.trials.size() == 3);
  CHECK(petition.trials[0].reasons ==
        std::vector<TrialReason>{TrialReason::procedure, TrialReason::scope});
  CHECK(petition.trials[1].reasons == std::vector<TrialReason>{TrialReason::not_on_market});
  CHECK(petition.trials[2].reasons == std::vector<TrialReason>{TrialReason::line});
  CHECK(petition.trials[2].lines == std::vector<std::string>{"Vận hành thử"});
  CHECK(petition.refused.is_zero());
  CHECK(office.diagnostics.empty());
}

}  // namespace dutoan::petition_test
