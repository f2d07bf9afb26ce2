// What lies beside a plan: the same bytes as every table and as every file of keys that is read.
#include "dossier_file.hpp"
#include "dossier_manifest.hpp"
#include "input/answer_reader.hpp"
#include "input/answer_sheet.hpp"
#include "input/appraisal_reader.hpp"
#include "input/ceiling_reader.hpp"
#include "input/holiday_reader.hpp"
#include "input/price_import.hpp"
#include "input/received_dates.hpp"
#include "input/register_reader.hpp"
#include "input/register_table.hpp"
#include "input/rule_reader.hpp"
#include "input/same_as_reader.hpp"
#include "input/waiver_reader.hpp"
#include "input/word_book_reader.hpp"
#include "output/baseline_reading.hpp"
#include "output/diagnostic_text.hpp"
#include "targets.hpp"
#include "world.hpp"

#include <sstream>

using namespace dutoan;

namespace fuzz {

namespace {

FileName written(const std::string& name, std::string_view bytes) {
  write(name, bytes);
  return {folder() / name, name, name};
}

void show(const Diagnostics& diagnostics) {
  for (const Language language : {Language::vietnamese, Language::english})
    (void)to_text(diagnostics.sorted(), language, Colour::off);
}

void import_list(const SourceFile& file, Diagnostics& diagnostics) {
  const PriceListWords words = make_price_list_words({{"no", {"stt"}},
                                                      {"code", {"mã", "mã số"}},
                                                      {"name", {"tên", "nội dung"}},
                                                      {"unit", {"đvt", "đơn vị tính"}},
                                                      {"price", {"giá", "đơn giá"}}});
  const auto table = find_price_table(file, words);
  if (!table) return;
  const auto columns = choose_columns(*table, {}, diagnostics);
  if (columns) (void)import_prices(*table, *columns, {}, words, diagnostics);
}

}  // namespace

void tables(std::string_view bytes) {
  const FileName name = written("plan/table.csv", bytes);
  Diagnostics diagnostics;
  (void)read_received_dates(name, diagnostics);
  (void)read_answer_sheet(name, diagnostics);
  (void)read_appraisal_sheet(name, diagnostics);
  (void)read_register(name, diagnostics);
  // They are asked for text that was found to be text.
  const auto file = read_text(name, diagnostics);
  if (file != nullptr) {
    const CeilingSubjects subjects{.agencies = {{.id = "s", .name = "Sở"}},
                                   .sources = {{.id = "k", .name = "Khác"}},
                                   .years = {2024}};
    (void)read_ceilings(*file, subjects, diagnostics);
    import_list(*file, diagnostics);
  }
  show(diagnostics);
}

void keys(std::string_view bytes) {
  const FileName name = written("plan/keys.yaml", bytes);
  Diagnostics diagnostics;
  (void)read_holidays(name, diagnostics);
  (void)read_register(name, diagnostics);
  RuleBook rules;
  read_rules(name, rules, diagnostics);
  WordBook words;
  read_words(name, 0, words, diagnostics);
  (void)read_dossier(name, diagnostics);
  if (auto text = read_text(name, diagnostics)) {
    (void)parse_manifest(*text, diagnostics);
    if (const auto tree = YamlTree::parse(std::move(text), diagnostics)) {
      (void)read_answers(tree->root(), diagnostics);
      (void)read_same_as(tree->root(), diagnostics);
      (void)read_waivers(tree->root(), diagnostics);
    }
  }
  std::istringstream stream{std::string(bytes)};
  (void)read_baseline(stream, "baseline.json", diagnostics);
  show(diagnostics);
}

}  // namespace fuzz
