#include "input/register_table.hpp"

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "input/ceiling_columns.hpp"
#include "input/csv_records.hpp"

#include <algorithm>

namespace dutoan {

namespace {

enum class RegisterColumn : std::uint8_t {
  id,
  name,
  owner,
  kind,
  keywords,
  programme,
  ref,
  evidence
};

struct RegisterHeading {
  std::string_view word;  ///< folded
  RegisterColumn column;
};

constexpr std::array<RegisterHeading, 22> register_headings = {
    {{"id", RegisterColumn::id},
     {"mã", RegisterColumn::id},
     {"mã số", RegisterColumn::id},
     {"name", RegisterColumn::name},
     {"tên", RegisterColumn::name},
     {"tên hệ thống", RegisterColumn::name},
     {"tên nhiệm vụ", RegisterColumn::name},
     {"owner", RegisterColumn::owner},
     {"đơn vị", RegisterColumn::owner},
     {"cơ quan", RegisterColumn::owner},
     {"cơ quan chủ quản", RegisterColumn::owner},
     {"cơ quan chủ trì", RegisterColumn::owner},
     {"kind", RegisterColumn::kind},
     {"loại", RegisterColumn::kind},
     {"keywords", RegisterColumn::keywords},
     {"từ khóa", RegisterColumn::keywords},
     {"programme", RegisterColumn::programme},
     {"chương trình", RegisterColumn::programme},
     {"ref", RegisterColumn::ref},
     {"văn bản", RegisterColumn::ref},
     {"evidence", RegisterColumn::evidence},
     {"mức xác minh", RegisterColumn::evidence}}};

constexpr std::array<std::string_view, 8> register_keys = {
    "id", "name", "owner", "kind", "keywords", "programme", "ref", "evidence"};

std::optional<RegisterColumn> register_column(std::string_view text) {
  const std::string wanted = folded(text);
  for (const RegisterHeading& heading : register_headings) {
    if (heading.word == wanted) return heading.column;
  }
  return std::nullopt;
}

class RegisterTableReader {
 public:
  RegisterTableReader(const SourceFile& file, Diagnostics& diagnostics)
      : file_(file), diagnostics_(diagnostics) {}

  std::vector<RegisterEntry> run() {
    std::vector<RegisterEntry> entries;
    if (!find_headings()) return entries;
    while (next_ < file_.text().size()) {
      next_ = split_record(file_.text(), next_, delimiter_, fields_);
      const bool blank = std::all_of(fields_.begin(), fields_.end(), [](const CsvField& field) {
        return trimmed(field.text).empty();
      });
      if (blank) continue;
      sound_ = true;
      RegisterEntry one = entry();
      if (sound_) entries.push_back(std::move(one));
    }
    return entries;
  }

 private:
  /// The first row, cut by the delimiter that knows most of its cells.
  bool find_headings() {
    std::size_t best = 0;
    for (const char delimiter : {',', ';', '\t'}) {
      std::vector<CsvField> fields;
      const std::size_t end = split_record(file_.text(), 0, delimiter, fields);
      const auto known =
          std::size_t(std::count_if(fields.begin(), fields.end(), [](const CsvField& field) {
            return register_column(unquoted(field)).has_value();
          }));
      if (known <= best) continue;
      best = known;
      delimiter_ = delimiter;
      next_ = end;
      headings_ = std::move(fields);
    }
    return place_columns();
  }

  bool place_columns() {
    bool whole = true;
    for (std::size_t i = 0; i < headings_.size(); ++i) {
      const std::string text = composed(trimmed(unquoted(headings_[i])));
      const auto column = register_column(text);
      if (!column && !text.empty()) {
        unknown_heading(text, headings_[i]);
      } else if (column && at_[std::size_t(*column)] >= 0) {
        fault({"heading-twice", {text}}, headings_[i]);
        whole = false;
      } else if (column) {
        at_[std::size_t(*column)] = int(i);
      }
    }
    for (const RegisterColumn needed :
         {RegisterColumn::id, RegisterColumn::name, RegisterColumn::kind}) {
      if (at_[std::size_t(needed)] >= 0) continue;
      whole = false;
      diagnostics_
          .error({"register-column-missing", {std::string(register_keys[std::size_t(needed)])}},
                 locate({.file = &file_, .offset = 0, .length = 1}))
          .hints.push_back(
              {"hint-allowed", {joined({register_keys.begin(), register_keys.end()})}});
    }
    return whole;
  }

  /// A column nobody knows is an error: what it holds would be lost.
  void unknown_heading(const std::string& text, const CsvField& field) {
    const std::vector<std::string> known(register_keys.begin(), register_keys.end());
    diagnostics_.error({"register-column-unknown", {text}}, locate(place_of(file_, field))).hints =
        choice_hints(text, known);
  }

  void fault(Message message, const CsvField& field) {
    sound_ = false;
    diagnostics_.error(std::move(message), locate(place_of(file_, field)));
  }

  [[nodiscard]] const CsvField* field(RegisterColumn column) const {
    const auto at = std::size_t(at_[std::size_t(column)]);
    return at < fields_.size() ? &fields_[at] : nullptr;
  }

  [[nodiscard]] std::string text(RegisterColumn column) const {
    const CsvField* cell = field(column);
    return cell == nullptr ? "" : composed(trimmed(unquoted(*cell)));
  }

  std::string needed(RegisterColumn column) {
    std::string found = text(column);
    if (!found.empty()) return found;
    const CsvField* cell = field(column);
    fault({"register-cell-missing", {std::string(register_keys[std::size_t(column)])}},
          cell == nullptr ? fields_.front() : *cell);
    return found;
  }

  template <class Words>
  void unknown_choice(RegisterColumn column, const Words& words) {
    sound_ = false;
    const std::string given = text(column);
    const std::vector<std::string> known(words.begin(), words.end());
    diagnostics_
        .error({"choice-unknown", {std::string(register_keys[std::size_t(column)]), given}},
               locate(place_of(file_, *field(column))))
        .hints = choice_hints(given, known);
  }

  void check_cells() {
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      const CsvField& cell = fields_[i];
      if (cell.unclosed) fault({"csv-open-quote", {}}, cell);
      if (cell.tail) fault({"csv-after-quote", {}}, cell);
      if (i >= headings_.size() && !trimmed(cell.text).empty()) {
        fault({"csv-extra-field", {Number(headings_.size()), Number(fields_.size())}}, cell);
      }
    }
  }

  RegisterEntry entry() {
    check_cells();
    const CsvField* first = field(RegisterColumn::id);
    RegisterEntry entry{.id = needed(RegisterColumn::id),
                        .name = needed(RegisterColumn::name),
                        .owner = text(RegisterColumn::owner),
                        .programme = text(RegisterColumn::programme),
                        .ref = text(RegisterColumn::ref),
                        .place = place_of(file_, first == nullptr ? fields_.front() : *first)};
    const std::string kind = needed(RegisterColumn::kind);
    const auto word = register_kind(kind);
    if (word) entry.kind = *word;
    if (!word && !kind.empty()) unknown_choice(RegisterColumn::kind, register_kind_words);
    const std::string evidence = text(RegisterColumn::evidence);
    entry.evidence = evidence_from_word(evidence);
    if (!entry.evidence && !evidence.empty())
      unknown_choice(RegisterColumn::evidence, evidence_choices);
    split_keywords(text(RegisterColumn::keywords), entry.keywords);
    return entry;
  }

  static void split_keywords(std::string_view all, std::vector<std::string>& keywords) {
    while (!all.empty()) {
      const std::size_t end = std::min(all.find(';'), all.size());
      const std::string_view one = trimmed(all.substr(0, end));
      if (!one.empty()) keywords.emplace_back(one);
      all.remove_prefix(std::min(end + 1, all.size()));
    }
  }

  const SourceFile& file_;
  Diagnostics& diagnostics_;
  std::array<int, register_keys.size()> at_{-1, -1, -1, -1, -1, -1, -1, -1};
  std::vector<CsvField> headings_;
  std::vector<CsvField> fields_;
  char delimiter_ = ',';
  std::size_t next_ = 0;
  bool sound_ = true;  ///< the row at hand
};

}  // namespace

std::optional<RegisterKind> register_kind(std::string_view word) {
  const auto found = std::find(register_kind_words.begin(), register_kind_words.end(), word);
  if (found == register_kind_words.end()) return std::nullopt;
  return RegisterKind(found - register_kind_words.begin());
}

std::vector<RegisterEntry> read_register_table(const SourceFile& file, Diagnostics& diagnostics) {
  return RegisterTableReader(file, diagnostics).run();
}

}  // namespace dutoan
