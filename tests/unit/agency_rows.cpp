#include "estimate/agency_rows.hpp"

#include "plan_fixture.hpp"

namespace dutoan::agency_rows_test {

namespace {

Summary flat(const std::vector<std::pair<std::string, std::int64_t>>& rows) {
  Summary summary{.by = {SummaryKey::agency}};
  for (const auto& [id, dong] : rows) {
    summary.rows.push_back(
        {.names = {{id, {.vi = "Đơn vị " + id}}}, .tasks = 1, .amount = {.known = Money(dong)}});
  }
  return summary;
}

/// "so 2: 30 [whole]; - so 1: 10 [own]; …"
std::string nested(Summary summary, const std::vector<Agency>& agencies) {
  nest_subordinates(summary, agencies);
  std::string text;
  for (const SummaryRow& row : summary.rows) {
    text += (text.empty() ? "" : "; ") + std::string(row.depth, '-') + row.names[0].key + " " +
            std::to_string(row.tasks) + ": " + shown(row.amount);
    if (row.part == RowPart::whole) text += " whole";
    if (row.part == RowPart::own) text += " own";
  }
  return text;
}

}  // namespace

TEST_CASE("a parent shows its own part and its subordinates below their sum") {
  CHECK(nested(flat({{"so", 10}, {"chi-cuc", 20}, {"khac", 5}}),
               {{.id = "so"}, {.id = "chi-cuc", .parent = "so"}, {.id = "khac"}}) ==
        "so 2: 30 whole; -so 1: 10 own; -chi-cuc 1: 20; khac 1: 5");
}

TEST_CASE("a parent without a task of its own is the sum of its subordinates") {
  CHECK(nested(flat({{"a", 1}, {"b", 2}}),
               {{.id = "a", .parent = "so"}, {.id = "b", .parent = "so"}, {.id = "so"}}) ==
        "so 2: 3 whole; -a 1: 1; -b 1: 2");
}

TEST_CASE("subordinates may have subordinates") {
  CHECK(nested(flat({{"c", 4}, {"b", 2}, {"a", 1}}),
               {{.id = "a"}, {.id = "b", .parent = "a"}, {.id = "c", .parent = "b"}}) ==
        "a 3: 7 whole; -a 1: 1 own; -b 2: 6 whole; --b 1: 2 own; --c 1: 4");
}

TEST_CASE("a parent that is no agency of the plan says nothing") {
  CHECK(nested(flat({{"a", 1}, {"", 2}}), {{.id = "a", .parent = "tinh"}}) == "a 1: 1;  1: 2");
  CHECK(nested(flat({{"a", 1}}), {{.id = "a"}, {.id = "b", .parent = "a"}}) == "a 1: 1");
}

TEST_CASE("a ring of parents and other keys leave the rows as they are") {
  CHECK(nested(flat({{"a", 1}, {"b", 2}}),
               {{.id = "a", .parent = "b"}, {.id = "b", .parent = "a"}}) == "a 1: 1; b 1: 2");
  Summary summary = flat({{"a", 1}, {"b", 2}});
  summary.by = {SummaryKey::group};
  CHECK(nested(summary, {{.id = "a"}, {.id = "b", .parent = "a"}}) == "a 1: 1; b 1: 2");
}

TEST_CASE("cells and earlier figures are added up, too") {
  Summary summary = flat({{"a", 3}, {"b", 4}});
  summary.rows[0].cells = {{.known = Money(std::int64_t{1})}, {.known = Money(std::int64_t{2})}};
  summary.rows[1].cells = {{.known = Money(std::int64_t{4})}, Amount{.complete = false}};
  summary.rows[0].earlier = Amount{.known = Money(std::int64_t{8})};
  summary.rows[1].earlier = Amount{.known = Money(std::int64_t{1})};
  nest_subordinates(summary, {{.id = "a"}, {.id = "b", .parent = "a"}});
  CHECK(shown(summary.rows[0].cells[0]) == "5");
  CHECK(shown(summary.rows[0].cells[1]) == "at least 2");
  CHECK(shown(*summary.rows[0].earlier) == "9");
}

}  // namespace dutoan::agency_rows_test
