#include "input/plan_files.hpp"

#include "base/parallel.hpp"
#include "input/form_reader.hpp"
#include "input/plan_folder.hpp"
#include "input/plan_format.hpp"
#include "input/scalar_reader.hpp"
#include "input/workbook.hpp"
#include "plan/decision.hpp"

#include <algorithm>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

/// What places in standard input begin with.
constexpr const char* standard_input_name = "<stdin>";

/// A file to read, and what came of it.
struct Entry {
  FileName name;
  Location included_at;
  std::vector<std::size_t> ancestors;  ///< indexes of the files that led here
  std::vector<std::size_t> children;
  std::unique_ptr<YamlTree> tree;
  std::string hash;
  Diagnostics diagnostics;
  bool header_only = false;
  bool beside = false;
  std::vector<Diagnostics> task_faults = {};
  std::vector<FormStatement> statements = {};
};

bool has_known_format(Yaml root, Diagnostics& diagnostics) {
  if (!root.is_map()) return true;  // the reader says so
  const Yaml format = root.at("format");
  if (format.is_empty()) {
    diagnostics.error({"key-missing", {"format", std::string(plan_file_format.name)}},
                      locate(root.place()));
    return false;
  }
  return is_known_format(format, diagnostics);
}

class PlanFileReader {
 public:
  PlanFileReader(unsigned jobs, Diagnostics& diagnostics)
      : jobs_(jobs), diagnostics_(diagnostics) {}

  PlanFiles run(const std::string& path, const std::string& standard_input) {
    if (path == "-") {
      files_.name = "-";
      entries_.push_back({.name = {{}, standard_input_name, standard_input_name}});
      take(entries_[0], standard_input);
    } else if (std::error_code error; fs::is_directory(path, error)) {
      files_.name = ".";
      files_.folder = path;
      files_.folder_path = path;
      if (!path.ends_with('/')) files_.folder_path += '/';
      for (const std::string& name :
           plan_file_names(files_.folder, files_.folder_path, diagnostics_))
        add({.name = name_of(name)});
    } else {
      const fs::path file(path);
      files_.folder = file.parent_path();
      files_.folder_path = path.substr(0, path.size() - file.filename().string().size());
      files_.name = file.filename().generic_string();
      add({.name = name_of(file.filename().generic_string())});
    }
    read_waves(path == "-" ? 1 : 0);
    add_header_beside();
    check_forms();
    if (path != "-") add_decisions_beside();
    return finish();
  }

 private:
  FileName name_of(const std::string& relative) const {
    return {files_.folder / relative, files_.folder_path + relative, relative};
  }

  void add(Entry entry) { entries_.push_back(std::move(entry)); }

  void take(Entry& entry, std::string bytes) const {
    entry.hash = sha256(bytes);
    auto text = checked_text(entry.name, std::move(bytes), entry.diagnostics);
    if (text == nullptr) return;
    auto tree = YamlTree::parse(std::move(text), entry.diagnostics);
    if (tree == nullptr) return;
    if (has_known_format(tree->root(), entry.diagnostics)) entry.tree = std::move(tree);
  }

  /// Our form, which needs a header of its own where the plan's does not stand beside it.
  void read_as_form(Entry& entry) const {
    const bool has_header = fs::is_regular_file(files_.folder / plan_header_file);
    Form form = read_form(entry.name, has_header ? FormParts::tasks : FormParts::header_and_tasks,
                          entry.diagnostics);
    entry.tree = std::move(form.tree);
    entry.task_faults = std::move(form.task_faults);
    entry.statements = std::move(form.statements);
    std::error_code error;
    if (fs::is_regular_file(entry.name.where, error)) {
      entry.hash = sha256_of_file(entry.name.where);
    }
  }

  void read(Entry& entry) const {
    if (is_form_file(entry.name.name)) {
      read_as_form(entry);
      return;
    }
    if (is_foreign_format(entry.name.name)) {
      entry.diagnostics.error({"table-format", {entry.name.path}}, {.file = entry.name.path});
      return;
    }
    auto bytes = read_bytes(entry.name, entry.diagnostics);
    if (bytes) take(entry, std::move(*bytes));
  }

  /// Reads what is there, then what that includes, until nothing is left.
  void read_waves(std::size_t first) {
    if (first > 0) add_includes(0);
    while (first < entries_.size()) {
      const std::size_t end = entries_.size();
      for_each_index(end - first, jobs_, [&](std::size_t i) { read(entries_[first + i]); });
      for (std::size_t i = first; i < end; ++i)
        add_includes(i);
      first = end;
    }
  }

  void add_includes(std::size_t parent) {
    if (entries_[parent].tree == nullptr) return;
    for (const Yaml& node : entries_[parent].tree->root().at("include").elements()) {
      const auto name = file_beside(files_, node, diagnostics_);
      if (!name) files_.unread.emplace_back(node.text());
      if (!name || is_read_already(*name, node, parent)) continue;
      Entry entry{.name = *name, .included_at = locate(node.place())};
      entry.ancestors = entries_[parent].ancestors;
      entry.ancestors.push_back(parent);
      entries_[parent].children.push_back(entries_.size());
      add(std::move(entry));
    }
  }

  bool is_read_already(const FileName& name, Yaml node, std::size_t parent) {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (entries_[i].name.name != name.name) continue;
      const auto& above = entries_[parent].ancestors;
      const bool ring = i == parent || std::find(above.begin(), above.end(), i) != above.end();
      Diagnostic& error = diagnostics_.error({ring ? "include-ring" : "include-twice", {name.name}},
                                             locate(node.place()));
      if (entries_[i].included_at.line > 0) {
        error.notes.push_back({{"note-first-here", {}}, entries_[i].included_at});
      }
      return true;
    }
    return false;
  }

  /// One agency's file may be estimated alone: the plan's own header stands beside it.
  void add_header_beside() {
    const bool has_header = std::any_of(entries_.begin(), entries_.end(), [](const Entry& entry) {
      return entry.tree == nullptr || entry.name.name == plan_header_file ||
             !entry.tree->root().at("plan").is_empty();
    });
    const FileName header = name_of(std::string(plan_header_file));
    if (has_header || !fs::is_regular_file(header.where)) return;
    Entry entry{.name = header, .header_only = true};
    read(entry);
    add(std::move(entry));
  }

  /// Of a folder they are a file like any other.
  void add_decisions_beside() {
    const FileName decisions = name_of(std::string(decisions_file));
    const bool is_read = std::any_of(entries_.begin(), entries_.end(), [&](const Entry& entry) {
      return entry.name.name == decisions.name;
    });
    if (is_read || !fs::is_regular_file(decisions.where)) return;
    Entry entry{.name = decisions, .beside = true};
    read(entry);
    add(std::move(entry));
  }

  /// A form of another plan or year is no part of this one.
  void check_forms() {
    const auto header = std::find_if(entries_.begin(), entries_.end(), [](const Entry& entry) {
      return entry.tree != nullptr && entry.name.name == plan_header_file;
    });
    if (header == entries_.end()) return;
    const Yaml plan = header->tree->root().at("plan");
    for (Entry& entry : entries_) {
      if (!is_of_plan(entry.statements, plan, entry.diagnostics)) entry.tree.reset();
    }
  }

  /// Registers stand in the same folder, but hold no tasks of the plan.
  static bool is_register(const Entry& entry) {
    return entry.tree != nullptr && !entry.tree->root().at("register").is_empty();
  }

  void collect(Entry& entry) {
    diagnostics_.add_all(std::move(entry.diagnostics));
    if (is_register(entry)) return;
    files_.hashes.emplace_back(entry.name.name, entry.hash);
    if (entry.tree == nullptr) {
      files_.unread.push_back(entry.name.name);
    } else {
      files_.files.push_back(
          {std::move(entry.tree), entry.header_only, entry.beside, std::move(entry.task_faults)});
    }
  }

  /// In file order: what a file includes comes behind it.
  void collect_with_children(std::size_t index) {
    collect(entries_[index]);
    for (const std::size_t child : entries_[index].children)
      collect_with_children(child);
  }

  PlanFiles finish() {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (entries_[i].ancestors.empty()) collect_with_children(i);
    }
    std::sort(files_.hashes.begin(), files_.hashes.end());
    return std::move(files_);
  }

  unsigned jobs_;
  Diagnostics& diagnostics_;
  PlanFiles files_;
  std::vector<Entry> entries_;
};

}  // namespace

PlanFiles read_plan_files(const std::string& path, const std::string& standard_input, unsigned jobs,
                          Diagnostics& diagnostics) {
  return PlanFileReader(jobs, diagnostics).run(path, standard_input);
}

std::optional<FileName> file_beside(const PlanFiles& files, Yaml name, Diagnostics& diagnostics) {
  const auto text = read_text(name, "file", diagnostics);
  if (!text) return std::nullopt;
  // Any other file may have the sign in its name.
  const std::size_t sign = text->find('#');
  const bool names_sheet = is_workbook(text->substr(0, sign));
  const fs::path path(names_sheet ? text->substr(0, sign) : *text);
  if (path.is_absolute() || !stays_inside(files.folder, path)) {
    diagnostics.error({"path-outside", {*text}}, locate(name.place()));
    return std::nullopt;
  }
  const std::string relative = path.lexically_normal().generic_string();
  std::error_code error;
  const auto status = fs::status(files.folder / relative, error);
  if (!fs::exists(status) || fs::is_directory(status)) {
    const char* id = fs::exists(status) ? "file-is-folder" : "file-not-found";
    diagnostics.error({id, {files.folder_path + relative}}, locate(name.place()));
    return std::nullopt;
  }
  FileName file{files.folder / relative, files.folder_path + relative, relative};
  if (names_sheet && sign != std::string::npos) file.sheet = text->substr(sign + 1);
  return file;
}

}  // namespace dutoan
