// Our form as a part of a plan: its rows become the tasks, lines and funding a plan file would
// hold, with places that are cells.
#pragma once

#include "base/diagnostic.hpp"
#include "input/file_reader.hpp"
#include "input/yaml_tree.hpp"

#include <memory>
#include <string>
#include <vector>

namespace dutoan {

/// Which parts of a plan a form gives: alone it needs a header, beside a plan's own it has none.
enum class FormParts : std::uint8_t { tasks, header_and_tasks };

/// What a form says above its table that its plan says, too.
struct FormStatement {
  std::string key;  ///< in the header of a plan
  std::string label;
  std::string text;
  Location at;
};

struct Form {
  std::unique_ptr<YamlTree> tree;  ///< null: it is not our form, or cannot be read
  std::string agency;
  std::size_t tasks = 0;
  /// Rows of the table with something in them, and those of them nobody could place: placed and
  /// unplaced rows are all rows.
  std::size_t rows = 0;
  std::vector<std::size_t> unplaced;
  std::vector<Diagnostics> task_faults;  ///< of the rows of each task
  std::vector<FormStatement> statements;
};

/// What is wrong with the form as a whole goes to `diagnostics`, and so do rows it could not place.
[[nodiscard]] Form read_form(const FileName& file, FormParts parts, Diagnostics& diagnostics);

/// Whether the form was laid down for the plan with this header, as far as both say so. Of another
/// plan's it must not be taken, which is said.
[[nodiscard]] bool is_of_plan(const std::vector<FormStatement>& statements, Yaml header,
                              Diagnostics& diagnostics);

/// Whether a plan may be given as this file: a workbook, or a CSV file.
[[nodiscard]] bool is_form_file(std::string_view name);

}  // namespace dutoan
