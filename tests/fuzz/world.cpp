#include "world.hpp"

#include "estimate/estimate.hpp"
#include "estimate/summary.hpp"
#include "estimate/table_listing.hpp"
#include "input/norm_store.hpp"
#include "input/plan_files.hpp"
#include "input/plan_reader.hpp"
#include "output/derivation_json.hpp"
#include "output/derivation_text.hpp"
#include "output/diagnostic_text.hpp"
#include "output/estimate_csv.hpp"
#include "output/estimate_report.hpp"
#include "output/result_json.hpp"
#include "output/result_reading.hpp"
#include "output/sql_rows.hpp"
#include "verify/second_path.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <minizip/zip.h>

using namespace dutoan;

namespace fuzz {

namespace {

constexpr std::string_view small_norms = R"yaml(format: 1
document: d
in_force: {from: 2020-01-01}
tables:
  vat_rate:
    shared: yes
    basis: "Biểu thuế"
    evidence: primary
    rows:
      hardware: {rate: 10%, subject: "yes"}
      other: {rate: {missing: "tùy nội dung"}, subject: {missing: "tùy nội dung"}}
  default_category: {shared: yes, basis: "B", evidence: primary, type: text, rows: {hardware: "a"}}
  weight: {basis: "B", evidence: secondary, rows: {simple: 5, average: 10}}
  steps: {basis: "B", evidence: user, kind: ladder, rows: [{value: 48}, {from: 1, value: 32}]}
  rate: {basis: "B", evidence: user, kind: brackets, rows: [{at: 10, value: 2}, {at: 20, value: 1}]}
methods:
  - id: sums
    basis: "Điều 1"
    evidence: primary
    columns: [before_tax, tax, after_tax]
    inputs:
      lines: {type: lines, groups: {A: "Nhóm A", B: "Nhóm B"}, category: {a: "hạ tầng", b: "phần mềm"}}
    cost_groups: [A, B]
    total: total
    rows:
      - {id: A, label: {vi: "Nhóm A"}, formula: 'sum(lines where group = "A": amount)', unit: đồng}
      - {id: B, label: {vi: "Nhóm B"}, formula: 'sum(lines where group = "B": amount)', unit: đồng}
      - {id: total, label: {vi: "Tổng"}, formula: "A + B", unit: đồng}
  - id: list
    title: {vi: "Bảng kê"}
    basis: "Điều 2"
    evidence: user
    inputs: {lines: {type: lines}}
    total: total
    rows: [{id: total, label: {vi: "Cộng"}, formula: "sum(lines: amount)", unit: đồng}]
)yaml";

constexpr std::string_view small_headings = R"yaml(format: 1
headings: {no: [no, STT], group: [group], id: [id], name: [name, Nội dung], kind: [kind], category: [category], unit: [unit, ĐVT], quantity: [quantity, Khối lượng], unit_price: [unit_price, Đơn giá], vat: [vat], vat_included: [vat_included], norm: [norm], price_ref: [price_ref], amount: [amount, Thành tiền]}
)yaml";

/// Removed with all that stands in it when the process ends.
struct OwnFolder {
  OwnFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "dutoan-fuzz-XXXXXX").string();
    require(mkdtemp(pattern.data()) != nullptr, "a folder for the files");
    path = pattern;
  }
  ~OwnFolder() {
    std::error_code error;
    std::filesystem::remove_all(path, error);
  }
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;

  std::filesystem::path path;
};

void explain_all(const Plan& plan, const NormStore& store, EstimateOptions options) {
  options.record = true;
  auto tables = total_tables(plan, store.library(), options);
  for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
    const Task& task = plan.tasks[i];
    Diagnostics faults;
    if (!finish_tables(task, tables[i], faults) || task.broken) continue;
    TaskComputation computation = compute_task(task, plan, store.library(), tables[i], options);
    if (computation.schedule == nullptr) continue;
    const auto derivation = derive(task, computation, "");
    if (!derivation) continue;
    (void)derivation_text(*derivation, {});
    // Faults of formulas leave steps that come to nothing.
    if (computation.environment->faults.has_errors()) continue;
    SecondPath second;
    follow_derivation(derivation_json(*derivation), second);
    require(second.disagreements.empty(), "the second path comes to the same figures");
  }
}

void read_back(const std::string& json, const PlanResult& result) {
  Diagnostics faults;
  std::istringstream stream(json);
  const auto back = read_result_json(stream, "r.json", faults);
  require(back.has_value(), "a result that was written can be read");
  require(back->tasks.size() == result.tasks.size(), "no task of a result is lost");
  require(back->total.known == result.total.known || !result.total.complete,
          "a total that was written is read as the same");
}

void run_plan(const std::string& path, NormStore& store, Diagnostics& diagnostics) {
  std::vector<PlanFiles> files;
  files.push_back(read_plan_files((folder() / "plan" / path).string(), "", 1, diagnostics));
  const Plan plan = read_plan(files, store, {}, diagnostics);
  diagnostics.add_all(store.take_diagnostics());
  const EstimateOptions options{.jobs = 1};
  const PlanResult result = estimate_plan(plan, store.library(), options, diagnostics);
  for (const Language language : {Language::vietnamese, Language::english})
    (void)to_text(diagnostics.sorted(), language, Colour::off);

  const TableLines table_lines = [&](std::size_t task, const LineWriter& writer, const Sink& sink) {
    list_table_lines(plan.tasks[task], plan, store.library(), options, writer, sink);
  };
  std::string json;
  write_result_json(result, "", table_lines, [&](std::string_view text) { json += text; });
  read_back(json, result);
  const auto forget = [](std::string_view) {};
  write_estimate_csv(result, "", table_lines, forget);
  write_sql_rows(result, "", table_lines,
                 [](const SqlTable& table, std::initializer_list<std::int64_t> first,
                    std::string_view& cells) {
                   for (std::size_t i = first.size(); i < sql_width(table); ++i)
                     (void)take_cell(cells);
                 });
  (void)to_text(estimate_report(result, "", {}), 100);
  for (const SummaryKey key : {SummaryKey::source, SummaryKey::year, SummaryKey::cost_group}) {
    const Summary summary = summarize(result, {key}, FigureKind::recomputed);
    require(summary.total.known == result.total.known, "a summary adds up to the total");
  }
  explain_all(plan, store, options);
}

}  // namespace

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

const std::filesystem::path& folder() {
  static const OwnFolder own;
  static const bool ready = [] {
    std::filesystem::create_directories(own.path / "plan");
    std::filesystem::create_directories(own.path / "norms" / "d");
    std::filesystem::create_directories(own.path / "norms" / "e");
    std::ofstream(own.path / "norms" / "d" / "d.yaml") << small_norms;
    std::ofstream(own.path / "norms" / "headings.yaml") << small_headings;
    return true;
  }();
  require(ready, "the folder is ready");
  return own.path;
}

void write(const std::string& name, std::string_view contents) {
  std::ofstream(folder() / name, std::ios::binary) << contents;
}

void write_zip(const std::string& name,
               const std::vector<std::pair<std::string, std::string>>& parts) {
  const std::filesystem::path file = folder() / name;
  zipFile zip = zipOpen64(file.c_str(), APPEND_STATUS_CREATE);
  require(zip != nullptr, "a workbook can be written");
  for (const auto& [part, content] : parts) {
    const zip_fileinfo info{};
    zipOpenNewFileInZip64(zip, part.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                          Z_BEST_SPEED, 0);
    zipWriteInFileInZip(zip, content.data(), unsigned(content.size()));
    zipCloseFileInZip(zip);
  }
  zipClose(zip, nullptr);
}

void run_plan(const std::string& path, Norms norms) {
  Diagnostics diagnostics;
  const std::vector<NormFolder> folders = {{folder() / "norms", "norms", "norms"}};
  if (norms == Norms::read_anew) {
    NormStore store(folders, diagnostics);
    run_plan(path, store, diagnostics);
  } else {
    static NormStore store(folders, diagnostics);
    run_plan(path, store, diagnostics);
  }
}

}  // namespace fuzz
