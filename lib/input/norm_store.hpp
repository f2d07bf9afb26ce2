// The norms of a run: folders laid over each other, loaded document by document as they are needed.
//
// The first folder has an index (documents.yaml), so that one task opens only the documents it
// uses; the user's own folders are read whole. Readers ask here and the store loads; when they are
// done the library is complete for the run and is only read.
#pragma once

#include "base/diagnostic.hpp"
#include "input/call_reader.hpp"
#include "input/norm_files.hpp"
#include "norms/library.hpp"
#include "norms/overridden.hpp"
#include "plan/work_item.hpp"

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace dutoan {

class NormStore {
 public:
  /// Reads the index of the first folder and all of the others.
  NormStore(std::vector<NormFolder> folders, Diagnostics& diagnostics);

  [[nodiscard]] const Library& library() const { return library_; }
  [[nodiscard]] std::optional<Date> edition() const { return files_.edition(); }
  [[nodiscard]] const std::vector<NormFolder>& folders() const { return files_.folders(); }
  /// Every file read so far, or looked for.
  [[nodiscard]] const std::set<NormFileRead>& files_read() const { return files_.files_read(); }

  /// The method called `name` ("internal-software", or "qd-671-2024/internal-software") in force at
  /// `date`, with every table its formulas need then; or null and a diagnostic at `at`.
  const Method* method(const std::string& name, Date date, const Location& at,
                       Diagnostics& diagnostics);
  /// The norm item of that code, ready to price with; or null and a diagnostic.
  std::shared_ptr<const NormUse> norm_use(const std::string& code, const std::string& unit,
                                          Date date, const Location& at, Diagnostics& diagnostics);
  const PriceBook* price_book(const std::string& id, const Location& at, Diagnostics& diagnostics);
  /// What a method means by the name of a table, at a date; or null.
  const Table* table_for(const Method& method, const std::string& name, Date date);
  /// The shared table in force, or null.
  const Table* shared_table(const std::string& name, Date date);
  /// Makes every norm item in force ready, for tables of lines, which may name any code and are
  /// read by several threads when nothing more may be loaded.
  void need_norm_items(Date date);
  /// Loads a document as every folder has it.
  void load_document(const std::string& id) { load_layers(id); }
  /// Loads what is replaced under `overrides:`.
  void load_overridden();
  /// What a loaded norm item states, value by value.
  [[nodiscard]] std::vector<NormEntry> values_of(const NormItem& item);
  /// Loads everything there is.
  void load_all();
  /// What people write above the columns of tables of lines: headings.yaml of the first folder.
  const Headings& headings();
  /// The same for the price lists of others.
  const PriceListWords& price_list_words();

  /// What is wrong with the norms loaded so far; taken over by the caller.
  [[nodiscard]] Diagnostics take_diagnostics();

 private:
  void load_holder(NameKind kind, const std::string& name, Date date);
  /// The document of that id in every folder that has one.
  void load_layers(const std::string& document);
  /// Loads the tables of the method and types its formulas with them, once for a day.
  bool make_ready(Method& method, Date date);
  /// False, and a diagnostic, when two documents claim one of its tables.
  bool need_tables_of(const Method& method, Date date);
  /// Types the formulas with the tables of that day; false where they do not fit, which is said.
  bool compile_method(Method& method, Date date);
  /// What the formulas of a method see of a table's name: the version in force, or one like it.
  const Table* table_to_type(const Method& method, const std::string& name, Date date);
  std::shared_ptr<const NormUse> use_of(const NormItem& item, Date date, Diagnostics& diagnostics);

  NormFiles files_;
  Library& library_;  ///< that of the files
  std::set<const Method*> compiled_;
  /// Whether the formulas type with these versions of the tables.
  std::map<std::pair<const Method*, std::vector<const Table*>>, bool> sound_;
  std::map<std::pair<const Method*, Date>, bool> ready_;  ///< what make_ready said
  std::set<Date> items_ready_;                            ///< dates at which all norm items are
  std::map<std::pair<const NormItem*, const Method*>, std::shared_ptr<const NormUse>> uses_;
  std::recursive_mutex mutex_;
};

}  // namespace dutoan
