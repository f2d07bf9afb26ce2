// For the tests of norms: documents, what they claim and what they hold, built by hand.
#pragma once

#include "base/source.hpp"
#include "formula/parse.hpp"
#include "norms/library.hpp"

#include <deque>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

inline dutoan::Date day(std::string_view text) {
  return dutoan::Date::parse(text).value();
}

/// From the first day in force to the first no longer; an empty text leaves an end open.
inline dutoan::Validity days(std::string_view from, std::string_view until = "") {
  return {dutoan::Date::parse(from), dutoan::Date::parse(until)};
}

/// All of a file that holds this text only; it lives as long as the tests.
inline dutoan::Place in_file(const std::string& name, const std::string& text = "x") {
  static std::deque<dutoan::SourceFile> files;
  return {&files.emplace_back(name, name, text), 0, std::uint32_t(text.size())};
}

inline dutoan::ClaimedName claim(const std::string& name, dutoan::Validity validity,
                                 const std::string& file = "index") {
  return {.name = name, .validity = validity, .place = in_file(file)};
}

inline dutoan::ClaimedName overriding(dutoan::ClaimedName claim) {
  claim.overriding = true;
  return claim;
}

/// A row whose formula is the file `id`.
inline dutoan::RowSpec row(const std::string& id, const std::string& formula,
                           const std::string& unit = "đồng") {
  auto parsed = dutoan::parse_formula(formula);
  REQUIRE_MESSAGE(std::holds_alternative<dutoan::Expression>(parsed), formula);
  const dutoan::Place place = in_file(id, formula);
  return {.id = id,
          .formula = std::get<dutoan::Expression>(std::move(parsed)),
          .unit = unit,
          .place = place,
          .formula_place = place,
          .place_of = [place](std::size_t offset, std::size_t length) {
            return dutoan::Place{place.file, std::uint32_t(offset), std::uint32_t(length)};
          }};
}

inline dutoan::InputSpec input(const std::string& name, dutoan::InputKind kind,
                               const std::string& table = "") {
  return {.name = name, .kind = kind, .table = table, .place = in_file(name)};
}

inline dutoan::Table value_table(const std::string& name, dutoan::CellContent content) {
  dutoan::Table table{.document = "d", .name = name};
  table.column_kinds = {std::holds_alternative<std::string>(content) ? dutoan::Kind::text
                                                                     : dutoan::Kind::number};
  table.rows.push_back(
      {.cells = {{.content = std::move(content), .evidence = dutoan::Evidence::primary}}});
  return table;
}

/// A table of the document "d" with a version for each period.
inline dutoan::NormTable norm_table(
    const std::string& name,
    const std::vector<std::pair<dutoan::Validity, dutoan::Table>>& versions) {
  dutoan::NormTable table{.document = "d", .name = name, .place = in_file(name)};
  for (const auto& [validity, content] : versions)
    table.versions.push_back({validity, content});
  return table;
}
