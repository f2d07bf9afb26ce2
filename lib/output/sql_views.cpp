#include "output/sql_views.hpp"

#include "base/evidence.hpp"
#include "plan/vocabulary.hpp"

namespace dutoan {

namespace {

/// The sums of some figures, with all that keeps them from saying more than is known. `p` holds the
/// figures, a task's own or parts of it.
std::string summed_figures(const std::string& task) {
  return "  count(DISTINCT " + task +
         ") AS tasks,\n"
         "  count(DISTINCT CASE WHEN p.complete = 0 THEN " +
         task +
         " END) AS incomplete_tasks,\n"
         "  CASE WHEN min(p.complete) = 1 THEN sum(p.total) END AS total,\n"
         "  CASE WHEN min(p.complete) = 0 AND count(p.known_part) = 0\n"
         "    THEN sum(coalesce(p.total, p.at_least)) END AS at_least,\n"
         "  CASE WHEN count(p.known_part) > 0\n"
         "    THEN sum(coalesce(p.total, p.at_least, p.known_part)) END AS known_part,\n"
         "  min(p.complete) AS complete,\n"
         "  max(p.approximate) AS approximate,\n"
         "  max(p.illustrative) AS illustrative,\n"
         "  (SELECT count(*) FROM missing m WHERE m.task IS NULL) AS faults_outside_tasks\n";
}

/// Words in their own order: a number for each, for ORDER BY.
template <class Words>
std::string order_of(const std::string& column, const Words& words) {
  std::string sql = "CASE " + column;
  int number = 0;
  for (const auto& word : words)
    sql += " WHEN '" + std::string(word) + "' THEN " + std::to_string(++number);
  return sql + " ELSE " + std::to_string(++number) + " END";
}

/// Where an entry of one of the plan's lists stands; what the list does not hold stands behind.
std::string place_in(const std::string& list, const std::string& column) {
  return "coalesce((SELECT min(l.position) FROM " + list + " l WHERE l.id = " + column +
         "), 1000000000)";
}

std::string name_in(const std::string& list, const std::string& column) {
  return "coalesce((SELECT l.name FROM " + list + " l WHERE l.id = " + column +
         " ORDER BY l.position LIMIT 1), '')";
}

/// Tasks by a column of theirs, which one of the plan's lists names.
SqlView by_listed(std::string_view name, std::string_view says, const std::string& column,
                  const std::string& list) {
  const std::string key = "p." + column;
  return {name, says,
          "SELECT " + key + ", " + name_in(list, key) + " AS name,\n" + summed_figures("p.number") +
              "FROM task p\nGROUP BY " + key + "\nORDER BY " + place_in(list, key) +
              ", min(p.number)"};
}

/// Parts of tasks by a key of theirs.
SqlView by_part(std::string_view name, std::string_view says, const std::string& key,
                const std::string& label, const std::string& table, const std::string& order) {
  return {name, says,
          "SELECT " + key + ",\n" + label + summed_figures("p.task") + "FROM " + table +
              " p\nGROUP BY " + key + "\nORDER BY " + order};
}

SqlView incomplete_view() {
  return {"incomplete", "chưa đầy đủ: what is missing, and what to do about it",
          "SELECT i.* FROM (\n"
          "SELECT t.number, coalesce(m.number, 0) AS position, t.id AS task, t.agency, t.name,\n"
          "  t.at_least, t.known_part, m.id AS missing, m.vi, m.en, m.remedy_vi, m.remedy_en,\n"
          "  m.place\n"
          "FROM task t LEFT JOIN missing m ON m.task = t.number\n"
          "WHERE t.complete = 0\n"
          "UNION ALL\n"
          "SELECT 0, m.number, '', '', '', NULL, NULL, m.id, m.vi, m.en, m.remedy_vi,\n"
          "  m.remedy_en, m.place\n"
          "FROM missing m\n"
          "WHERE m.task IS NULL) i\n"
          "ORDER BY i.number, i.position"};
}

/// What was stated; nobody's statement is a total of those who state nothing.
std::string stated_money() {
  return "  count(DISTINCT m.task) AS tasks,\n"
         "  count(DISTINCT CASE WHEN t.broken = 1 THEN m.task END) AS broken_tasks,\n"
         "  CASE WHEN count(*) = count(m.amount) THEN sum(m.amount) END AS stated,\n"
         "  max(m.approximate) AS approximate,\n"
         "  max(t.illustrative) AS illustrative\n"
         "FROM money m JOIN task t ON t.number = m.task\n"
         "WHERE m.counted = 1\n";
}

SqlView money_by_kind_view() {
  return {"money_by_kind", "tiền theo loại: requested, planned, allocated ... over all tasks",
          "SELECT m.what,\n"
          "  (SELECT count(*) FROM task) - count(DISTINCT m.task) AS tasks_without,\n" +
              stated_money() + "GROUP BY m.what\nORDER BY " + order_of("m.what", money_kinds)};
}

SqlView money_by_agency_view() {
  return {"money_by_agency", "tiền theo đơn vị, loại và năm: by agency, kind and year",
          "SELECT t.agency, m.what, m.year,\n" + stated_money() +
              "GROUP BY t.agency, m.what, m.year\nORDER BY " + place_in("agency", "t.agency") +
              ", " + order_of("m.what", money_kinds) + ", coalesce(m.year, 0)"};
}

/// The three figures of a task, which never mix.
SqlView task_figure_view() {
  const auto of_money = [](const std::string& value, const std::string& what) {
    return "(SELECT " + value +
           " FROM money m\n"
           "    WHERE m.task = t.number AND m.what = '" +
           what + "' AND m.counted = 1 AND t.broken = 0)";
  };
  const std::string stated = "CASE WHEN count(*) = count(m.amount) THEN sum(m.amount) END";
  const std::string mark = "max(m.approximate)";
  // Between "more than so much" and anything there is no difference.
  return {"task_figure", "đề nghị, tính lại, thẩm định: the three figures of each task",
          "SELECT f.*,\n"
          "  CASE WHEN coalesce(f.requested_approximate, '') <> 'at-least'\n"
          "    AND coalesce(f.appraised_approximate, '') <> 'at-least'\n"
          "    THEN f.appraised - f.requested END AS appraised_minus_requested\n"
          "FROM (SELECT t.number, t.id AS task, t.agency, t.name,\n  " +
              of_money(stated, "requested") + " AS requested,\n  " + of_money(mark, "requested") +
              " AS requested_approximate,\n  " + of_money(stated, "appraised") +
              " AS appraised,\n  " + of_money(mark, "appraised") +
              " AS appraised_approximate,\n"
              "  t.total AS recomputed, t.at_least, t.known_part, t.complete, t.approximate,\n"
              "  t.illustrative\n"
              "  FROM task t) f\nORDER BY f.number"};
}

SqlView largest_line_view() {
  return {"largest_line", "hạng mục lớn nhất: the hundred largest lines, also of what is known",
          "SELECT t.id AS task, t.agency, l.position, l.no, l.id, l.name, l.unit, l.quantity,\n"
          "  l.unit_price, l.amount, l.at_least, l.known_part, l.complete, l.approximate,\n"
          "  l.illustrative, l.place\n"
          "FROM line l JOIN task t ON t.number = l.task\n"
          "WHERE coalesce(l.amount, l.at_least, l.known_part) IS NOT NULL\n"
          "ORDER BY coalesce(l.amount, l.at_least, l.known_part) DESC, l.task, l.position\n"
          "LIMIT 100"};
}

}  // namespace

std::vector<SqlView> sql_views() {
  const auto evidence_words = [] {
    std::vector<std::string_view> words;
    for (const Evidence evidence : evidence_classes)
      words.push_back(evidence_word(evidence));
    return words;
  };
  const std::string in_order = "min(p.task * CAST(1000000 AS BIGINT) + p.position)";
  return {
      by_listed("by_agency", "theo đơn vị", "agency", "agency"),
      by_part("by_source", "theo nguồn vốn", "p.source",
              "  " + name_in("source", "p.source") + " AS name,\n", "task_funding",
              place_in("source", "p.source") + ", " + in_order),
      by_listed("by_group", "theo nhóm nhiệm vụ", "plan_group", "plan_group"),
      by_listed("by_programme", "theo chương trình", "programmes", "programme"),
      by_part("by_cost_group", "theo nhóm chi phí", "p.cost_group", "  min(p.label) AS label,\n",
              "task_cost_group", in_order),
      by_part("by_year", "theo năm", "p.year", "", "task_year", "coalesce(p.year, 10000)"),
      by_part("by_evidence", "theo mức xác minh: on what the figures rest", "p.evidence", "",
              "task_evidence", order_of("p.evidence", evidence_words())),
      incomplete_view(),
      money_by_kind_view(),
      money_by_agency_view(),
      task_figure_view(),
      largest_line_view(),
  };
}

std::string create_view(const SqlView& view) {
  return "CREATE VIEW " + std::string(view.name) + " AS -- " + std::string(view.says) + "\n" +
         view.select;
}

}  // namespace dutoan
