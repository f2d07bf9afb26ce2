#include "input/line_table.hpp"

#include "base/number_text.hpp"
#include "base/text.hpp"
#include "estimate/estimate.hpp"
#include "input/plan_reader.hpp"
#include "output/diagnostic_text.hpp"
#include "random.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>

#include <doctest/doctest.h>
#include <stdlib.h>

namespace dutoan::line_table_test {

using namespace std::string_view_literals;

namespace {

/// A table as an office would send it: its rows stand in it four times.
struct Sample {
  std::string_view headings;
  std::string_view rows;
  std::string_view last;
  NumberStyle numbers;
  std::int64_t dong_per_unit;
  std::string_view before_tax;  ///< Σ by key, worked out by hand
};

// Byte order mark, CRLF, a title, `;`, Vietnamese numbers, a line end and `;` inside quotes, sums.
constexpr Sample equipment = {
    "\xEF\xBB\xBF"
    "Dự toán mua sắm\r\n"
    "STT;Nhóm chi phí;Nội dung;Loại;ĐVT;Khối lượng;Đơn giá;Thuế suất;Thành tiền\r\n",
    "I;;\"Thiết bị\r\n(mua mới)\";;;;;;\r\n"
    "1;GMS;Máy chủ;hardware;bộ;2;185.000.000;10%;370.000.000\r\n"
    "2;GMS;\"Màn hình 24\"\" LED; có giá\";hardware;cái;2,5;1.000.000;8%;2.500.000\r\n"
    "3;GLD;Lắp đặt;install;lần;1;10.000.000;10%;\r\n"
    ";;Cộng;;;;;;382.500.000\r\n",
    ";;Tổng cộng;;;;;;1.530.000.000\r\n",
    NumberStyle::vietnamese,
    1,
    "GLD install 0.1: 4 lines, 40000000\n"
    "GMS hardware 0.08: 4 lines, 10000000\n"
    "GMS hardware 0.1: 4 lines, 1480000000\n"};

// Words of files, `,`, tax in the price, lump sums with a paper, a line end inside quotes.
constexpr Sample services = {
    "group,name,kind,unit,quantity,unit_price,vat,vat_included,price_ref,amount,note\n",
    "GMS,\"Máy in\nhai mặt\",hardware,cái,3,5500000,10%,yes,,,\"ghi \"\"chú\"\"\"\n"
    "GTV,Tư vấn giám sát,consulting,gói,,,10%,no,HĐ-12,20000000,\n"
    "GK,Lệ phí thẩm định,fee,lần,2,1250000.5,KCT,,,,\n"
    ",Cộng,,,,,,,,39000001,\n",
    ",Tổng cộng,,,,,,,,156000004,\n",
    NumberStyle::plain,
    1,
    "GK fee KCT: 4 lines, 10000004\n"
    "GMS hardware 0.1 included: 4 lines, 66000000\n"
    "GTV consulting 0.1: 4 lines, 80000000\n"};

// A norm of an office of its own (36.907,29… đồng a unit), prices in thousands, no price at all.
constexpr Sample data_entry = {
    "Nhóm chi phí,Mã định mức,Nội dung,Loại,ĐVT,Khối lượng,Đơn giá,Thuế suất\n",
    "GCSDL,MH.01,Nhập hồ sơ,data-entry,hồ sơ,65,,10%\n"
    "GDT,,Đào tạo,training,lớp,2,15000,10%\n"
    "GTK,,Hỗ trợ,rollout,tháng,6,,10%\n",
    "",
    NumberStyle::plain,
    1000,
    "GCSDL data-entry 0.1: 4 lines, 9595896\n"
    "GDT training 0.1: 4 lines, 120000000\n"
    "GTK rollout 0.1: 4 lines without a price\n"
    "4 lines without a price, the first is 4\n"};

// Tabs, twelve digits and six decimals, more digits than a bulk line takes.
constexpr Sample licences = {
    "Hạng mục\tNhóm\tLoại\tSL\tĐơn giá\tThuế suất GTGT\tGhi chú\n",
    "Bản quyền\tGMS\tcommercial-software\t1\t123456789012.345678\tKCT\t\n"
    "Gia hạn\tGMS\tcommercial-software\t1\t456789012.345678\tKCT\t\n"
    "Tệp dài\tGK\tother\t0.000001\t1234567890123456789\t0%\tsố dài hơn 18 chữ số\n",
    "",
    NumberStyle::plain,
    1,
    "GK other 0: 4 lines, 4938271560493.827156\n"
    "GMS commercial-software KCT: 8 lines, 495654312098.765424\n"};

constexpr std::array samples = {equipment, services, data_entry, licences};

std::string text_of(const Sample& sample) {
  std::string text(sample.headings);
  for (int i = 0; i < 4; ++i)
    text += sample.rows;
  return text + std::string(sample.last);
}

/// A folder that goes when the test does.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "dutoan-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  [[nodiscard]] std::filesystem::path write(const std::string& name, std::string_view text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
    return path_ / name;
  }

 private:
  std::filesystem::path path_;
};

std::unique_ptr<NormStore> open_norms() {
  Diagnostics faults;
  auto norms = std::make_unique<NormStore>(
      std::vector<NormFolder>{
          {DUTOAN_NORMS_DIR, "norms", "norms"},
          {DUTOAN_SOURCE_DIR "/examples/user-norms/dinh-muc-don-vi", "own", "own"}},
      faults);
  REQUIRE(faults.empty());
  return norms;
}

/// What a user sees of a table of lines.
struct Reading {
  std::string printed;  ///< what is wrong with it, as the program prints it
  std::string totals;   ///< what it comes to, by key
};

std::string shown(const LineKey& key) {
  std::string text = key.group + " " + key.kind;
  if (!key.category.empty()) text += " " + key.category;
  if (key.vat) text += " " + exact_text(*key.vat);
  if (key.vat_not_subject) text += " KCT";
  if (key.vat_included) text += " included";
  return text;
}

std::string shown(const KeyTotal& total) {
  const std::string count = std::to_string(total.count()) + " lines";
  const Value sum = total.sum();
  if (total.has_unpriced() && sum.number().is_zero()) return count + " without a price";
  return count + (total.has_unpriced() ? " (not all have a price), " : ", ") +
         exact_text(sum.number());
}

/// `diagnostics` holds what was said of the headings.
Reading reading_of(TableTotals& totals, const LineTable& table, Diagnostics diagnostics) {
  diagnostics.add_all(totals.finish(table.dong_per_unit));
  Reading reading;
  reading.printed = to_text(diagnostics.sorted(), Language::vietnamese, Colour::off);
  bool unpriced = false;
  for (const auto& [key, total] : totals.by_key()) {
    reading.totals += shown(key) + ": " + shown(total) + "\n";
    unpriced = unpriced || total.has_unpriced();
  }
  if (unpriced) {
    const Message what = totals.unpriced_lines(table.file).gap->causes[0].what;
    reading.totals += exact_text(std::get<Number>(what.arguments[0])) +
                      " lines without a price, the first is " +
                      exact_text(std::get<Number>(what.arguments[2])) + "\n";
  }
  return reading;
}

/// Reads tables as the only estimate of a plan does.
class Desk {
 public:
  Desk() : norms_(open_norms()) {
    Diagnostics faults;
    plan_.header.price_date = date_;
    plan_.header.price_books = {"gia-minh-hoa"};
    (void)norms_->price_book("gia-minh-hoa", {}, faults);
    method_ = norms_->method("detailed-estimate", date_, {}, faults);
    REQUIRE(faults.empty());
    plan_.tasks.push_back({.id = "t"});
  }

  /// False when its headings are refused, whatever its lines are.
  bool open(std::string_view csv, const Sample& sample, std::size_t block_size) {
    const std::filesystem::path file = folder_.write("lines.csv", csv);
    heading_faults_ = {};
    const InputContext inputs{.diagnostics = heading_faults_};
    const LineContext context{.norms = *norms_,
                              .date = TaskDate::on(date_),
                              .method = *method_,
                              .inputs = inputs,
                              .diagnostics = heading_faults_};
    auto table = open_line_table({file, "lines.csv", "lines.csv"},
                                 {.numbers = sample.numbers,
                                  .dong_per_unit = sample.dong_per_unit,
                                  .block_size = block_size},
                                 context, {});
    if (!table) return false;
    TaskEstimate estimate;
    estimate.tables.push_back(std::move(*table));
    plan_.tasks[0].estimate = std::move(estimate);
    return true;
  }

  [[nodiscard]] Reading read(unsigned jobs) const {
    auto totals = total_tables(plan_, norms_->library(), options(jobs));
    return reading_of(totals[0][0], table(), heading_faults_);
  }

  /// Blocks are shared out by chance and finished in any order.
  [[nodiscard]] Reading read_out_of_order(Random& random) const {
    std::vector<LineBlock> blocks;
    const LineFeed feed = table().open(Listing::totals_only);
    LineBlock block;
    for (block.clear(); feed(block); block.clear())
      blocks.push_back(block);
    std::vector<TableTotals> workers(1 + random.below(4));
    while (!blocks.empty()) {
      const std::size_t at = random.below(blocks.size());
      const auto environment = environment_of(plan_.tasks[0], plan_, norms_->library(), options(1));
      workers[random.below(workers.size())].add(blocks[at], *environment);
      blocks.erase(blocks.begin() + std::ptrdiff_t(at));
    }
    TableTotals totals;
    while (!workers.empty()) {
      const std::size_t at = random.below(workers.size());
      totals.merge(std::move(workers[at]));
      workers.erase(workers.begin() + std::ptrdiff_t(at));
    }
    return reading_of(totals, table(), heading_faults_);
  }

 private:
  static EstimateOptions options(unsigned jobs) { return {.allow_unverified = true, .jobs = jobs}; }

  [[nodiscard]] const LineTable& table() const { return plan_.tasks[0].estimate->tables[0]; }

  Date date_ = *Date::parse("2023-03-06");
  TemporaryFolder folder_;
  std::unique_ptr<NormStore> norms_;
  const Method* method_ = nullptr;
  Plan plan_;
  Diagnostics heading_faults_;
};

/// What somebody types, pastes or breaks in a table.
constexpr std::array pieces = {"\"",
                               "\"\"",
                               ",",
                               ";",
                               "\t",
                               "\n",
                               "\r\n",
                               "\r",
                               "\n\n",
                               " ",
                               "0",
                               "-",
                               "185.000",
                               "2,5",
                               "1e9",
                               "10%",
                               "10",
                               "KCT",
                               "có",
                               "phan-cung",
                               "hardware",
                               "GMS",
                               "GXYZ",
                               "MH.01",
                               "MH.99",
                               "Cộng",
                               "Tổng cộng",
                               "Đơn giá",
                               "group",
                               "123456789012345678901234567890",
                               "0.000000000001",
                               "999999999999999999",
                               "\xCC\x82",
                               "漢字"};
constexpr std::array no_text = {"\0"sv, "\xFF"sv, "\xE1\xBB"sv, "\x80"sv, "\xC0\x80"sv};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    lines.push_back(text.substr(at, end - at));
    at = end;
  }
  return lines;
}

void damage_lines(std::string& text, Random& random) {
  std::vector<std::string> lines = lines_of(text);
  if (lines.empty()) return;
  const std::size_t at = random.below(lines.size());
  switch (random.below(4)) {
    case 0:
      lines.insert(lines.begin() + std::ptrdiff_t(random.below(lines.size())), lines[at]);
      break;
    case 1: lines.erase(lines.begin() + std::ptrdiff_t(at)); break;
    case 2: std::swap(lines[at], lines[random.below(lines.size())]); break;
    default: lines[at].pop_back();  // joins it with the next one
  }
  text.clear();
  for (const std::string& line : lines)
    text += line;
}

/// Puts a piece in place of a cell, be it a heading.
void damage_cell(std::string& text, Random& random) {
  const std::size_t start = text.find_first_of(",;\t\n", random.below(text.size() + 1));
  if (start == std::string::npos) return;
  const std::size_t end = std::min(text.find_first_of(",;\t\r\n", start + 1), text.size());
  text.replace(start + 1, end - start - 1, random.one_of(pieces));
}

void damage(std::string& text, Random& random) {
  const std::size_t at = random.below(text.size() + 1);
  switch (random.below(8)) {
    case 0:
      if (at < text.size()) text[at] = char(text[at] ^ char(1U << random.below(7)));
      break;
    case 1: text.erase(at, 1 + random.below(8)); break;
    case 2:
      if (random.once_in(4)) text.resize(at);
      break;
    case 3: text.insert(at, random.one_of(pieces)); break;
    case 4: text.insert(at, text.substr(random.below(at + 1), random.below(60))); break;
    case 5: damage_lines(text, random); break;
    default: damage_cell(text, random);
  }
}

bool is_text(std::string_view bytes) {
  return !find_invalid_utf8(bytes) && bytes.find('\0') == std::string_view::npos;
}

/// A sample with one to four damages, still text.
std::string damaged(const Sample& sample, Random& random) {
  std::string text;
  do {
    text = text_of(sample);
    for (std::size_t count = 1 + random.below(4); count > 0; --count)
      damage(text, random);
  } while (!is_text(text));
  return text;
}

void append_utf16(std::string& bytes, char32_t point) {
  if (point >= 0x10000) {
    append_utf16(bytes, 0xD800 + ((point - 0x10000) >> 10U));
    point = 0xDC00 + (point & 0x3FFU);
  }
  bytes += char(point & 0xFFU);
  bytes += char(point >> 8U & 0xFFU);
}

std::string as_utf16(std::string_view text) {
  std::string bytes = "\xFF\xFE";
  for (std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < text.size();) {
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t point = length == 1 ? first : first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i)
      point = point << 6U | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    append_utf16(bytes, point);
    at += length;
  }
  return bytes;
}

constexpr std::size_t one_block = 256U << 10U;
constexpr std::array<std::size_t, 5> block_sizes = {64, 97, 200, 1000, one_block};

void check_same(const Reading& reading, const Reading& expected) {
  CHECK(reading.printed == expected.printed);
  CHECK(reading.totals == expected.totals);
}

/// The same in blocks of any size, by any number of threads, in any order.
void check_blocks(Desk& desk, const std::string& csv, const Sample& sample, const Reading& expected,
                  Random& random) {
  for (const std::size_t size : block_sizes) {
    CAPTURE(size);
    REQUIRE(desk.open(csv, sample, size));
    check_same(desk.read(1), expected);
    check_same(desk.read_out_of_order(random), expected);
    if (size == 64) check_same(desk.read(2), expected);
    if (size == 200) check_same(desk.read(8), expected);
  }
}

/// A line that stands in a table and among the lines of a plan.
struct Line {
  std::string group;
  std::string kind;
  std::string name;
  Number quantity;
  std::optional<Number> unit_price;  ///< in the unit of the table; without it and `lump` unknown
  std::optional<Number> lump;
  std::string vat;
  bool vat_included = false;
};

Line random_line(Random& random, bool in_dong) {
  constexpr std::array groups = {"GXL", "GMS", "GCSDL", "GLD", "GDT", "GTK", "GQLDA", "GTV", "GK"};
  constexpr std::array kinds = {"hardware", "database", "training", "consulting", "other"};
  constexpr std::array names = {"Máy chủ", "Màn hình 24\" LED, 2 cái", "Lớp: 30 người; 2 đợt"};
  constexpr std::array rates = {"10%", "8%", "0%", "KCT", "5.5%"};
  constexpr std::array<std::int64_t, 6> scales = {1, 10, 100, 1000, 10'000, 1'000'000};
  Line line{.group = random.one_of(groups),
            .kind = random.one_of(kinds),
            .name = random.one_of(names),
            .quantity = {random.between(0, 99'999), random.one_of(scales)},
            .vat = random.one_of(rates),
            .vat_included = random.once_in(3)};
  Number price(random.between(1, in_dong ? 999'999'999 : 99'999),
               in_dong ? random.one_of(scales) : 1);
  // 185.125 could be read in two ways, so it is refused.
  if (may_be_grouped(exact_text(price))) price = 185;
  if (may_be_grouped(exact_text(line.quantity))) line.quantity = 15;
  (random.once_in(6) ? line.lump : line.unit_price) = price;
  return line;
}

/// 1234567.5 is 1.234.567,5 where that is the style.
std::string written(const Number& value, NumberStyle style) {
  std::string text = exact_text(value);
  if (style == NumberStyle::plain) return text;
  const std::size_t point = std::min(text.find('.'), text.size());
  if (point < text.size()) text[point] = ',';
  for (std::size_t at = point; at > 3; at -= 3)
    text.insert(at - 3, ".");
  return text;
}

std::string csv_of(const Line& line, NumberStyle style) {
  std::string name;
  for (const char c : line.name)
    name += c == '"' ? "\"\"" : std::string(1, c);
  std::string text = line.group + ";" + line.kind + ";\"" + name + "\";bộ;";
  if (!line.lump) text += written(line.quantity, style);
  text += ";" + (line.unit_price ? written(*line.unit_price, style) : "") + ";" + line.vat + ";";
  text += line.vat_included ? "x;" : ";";
  if (line.lump) return text + "HĐ-12;" + written(*line.lump, style) + "\n";
  return text + ";\n";
}

std::string yaml_of(const Line& line, const Number& dong_per_unit) {
  std::string text = "        - {group: " + line.group + ", kind: " + line.kind + ", name: '" +
                     line.name +
                     "', unit: bộ, vat: " + (line.vat == "KCT" ? "not_subject" : line.vat);
  if (line.vat_included) text += ", vat_included: yes";
  if (line.lump) return text + ", amount: " + exact_text(*line.lump * dong_per_unit) + "}\n";
  text += ", quantity: " + exact_text(line.quantity);
  if (line.unit_price) text += ", unit_price: " + exact_text(*line.unit_price * dong_per_unit);
  return text + "}\n";
}

/// With tax, before contingency.
Number amount_of(const Line& line, const Number& dong_per_unit) {
  const Number base = (line.lump         ? *line.lump
                       : line.unit_price ? line.quantity * *line.unit_price
                                         : Number(0)) *
                      dong_per_unit;
  if (line.vat_included || line.vat == "KCT") return base;
  const std::string rate = line.vat.substr(0, line.vat.size() - 1);
  return base + base * std::get<NumberText>(parse_number(rate)).value / Number(100);
}

constexpr std::string_view plan_head =
    "format: 1\n"
    "plan: {title: \"Kế hoạch thử\", year: 2023, price_date: 2023-03-06,\n"
    "       price_books: [gia-minh-hoa]}\n"
    "agencies:\n"
    "  - {id: s, name: \"Sở\"}\n"
    "tasks:\n";

/// The start of a task; its lines, or the name of their file, are to follow.
std::string task_head(const std::string& id) {
  return "  - id: " + id +
         "\n"
         "    agency: s\n"
         "    funding: [{source: A, share: 1/3}, {source: B, rest: yes}]\n"
         "    estimate:\n"
         "      method: detailed-estimate\n"
         "      inputs: {contingency: 5%}\n";
}

PlanResult result_of(const std::string& yaml, const TemporaryFolder& folder, NormStore& norms) {
  Diagnostics diagnostics;
  std::vector<PlanFiles> files;
  files.push_back(read_plan_files(folder.write("plan.yaml", yaml).string(), "", 1, diagnostics));
  const Plan plan = read_plan(files, norms, {}, diagnostics);
  PlanResult result =
      estimate_plan(plan, norms.library(), {.allow_unverified = true, .jobs = 2}, diagnostics);
  if (diagnostics.has_errors()) {
    FAIL_CHECK(to_text(diagnostics.sorted(), Language::vietnamese, Colour::off));
  }
  return result;
}

std::string shown(const Amount& amount) {
  const std::string known = amount.known ? std::to_string(amount.known->dong()) : "nothing";
  if (amount.complete) return known;
  return (amount.lower_bound ? "at least " : "known part ") + known;
}

void check_same(const TaskResult& table, const TaskResult& lines) {
  CHECK(shown(table.total) == shown(lines.total));
  CHECK(table.evidence == lines.evidence);
  REQUIRE(table.cost_groups.size() == lines.cost_groups.size());
  for (std::size_t i = 0; i < table.cost_groups.size(); ++i)
    CHECK(shown(table.cost_groups[i].amount) == shown(lines.cost_groups[i].amount));
  REQUIRE(table.funding.size() == 2);
  for (std::size_t i = 0; i < 2; ++i)
    CHECK(table.funding[i].amount == lines.funding[i].amount);
}

/// How a table writes its figures.
struct TableStyle {
  NumberStyle numbers = NumberStyle::plain;
  std::string unit = "dong";
  Number dong_per_unit = 1;
};

/// A table, and a plan of two tasks: the first takes its lines from it, the second holds them.
struct BothWays {
  std::string csv =
      "Nhóm;Loại;Nội dung;ĐVT;Khối lượng;Đơn giá;Thuế suất;Đã gồm thuế;Căn cứ giá;Thành tiền\n";
  std::string yaml = std::string(plan_head) + task_head("table") + "      lines_from: lines.csv\n";
};

BothWays both_ways(const std::vector<Line>& lines, const TableStyle& style) {
  BothWays both;
  both.yaml += "      unit: " + style.unit + "\n";
  if (style.numbers == NumberStyle::vietnamese) both.yaml += "      numbers: vi\n";
  both.yaml += task_head("lines") + "      lines:\n";
  for (const Line& line : lines) {
    both.csv += csv_of(line, style.numbers);
    both.yaml += yaml_of(line, style.dong_per_unit);
  }
  return both;
}

}  // namespace

TEST_CASE("a sound table comes to what its lines come to, in blocks of any size") {
  Desk desk;
  Random random(91);
  for (const Sample& sample : samples)
    check_blocks(desk, text_of(sample), sample, {"", std::string(sample.before_tax)}, random);
}

TEST_CASE("a damaged table reads the same in blocks of any size by any number of threads") {
  Desk desk;
  int faulty = 0;
  int other_totals = 0;
  for (std::uint32_t seed = 1; seed <= 200; ++seed) {
    Random random(seed);
    const Sample& sample = samples[seed % samples.size()];
    const std::string csv = damaged(sample, random);
    CAPTURE(seed);
    CAPTURE(csv);
    if (!desk.open(csv, sample, one_block)) continue;
    const Reading expected = desk.read(1);
    faulty += expected.printed.empty() ? 0 : 1;
    other_totals += expected.totals == sample.before_tax ? 0 : 1;
    check_blocks(desk, csv, sample, expected, random);
    REQUIRE(desk.open(as_utf16(csv), sample, 200));
    check_same(desk.read(2), expected);
  }
  CHECK(faulty > 100);
  CHECK(other_totals > 100);
}

TEST_CASE("a table with bytes that are no text reads the same in blocks of any size") {
  Desk desk;
  for (std::uint32_t seed = 1; seed <= 50; ++seed) {
    Random random(seed);
    const Sample& sample = samples[seed % samples.size()];
    std::string csv = damaged(sample, random);
    for (std::size_t count = 1 + random.below(3); count > 0; --count)
      csv.insert(csv.size() / 4 + random.below(csv.size() * 3 / 4), random.one_of(no_text));
    CAPTURE(seed);
    CAPTURE(csv);
    if (!desk.open(csv, sample, one_block)) continue;
    const Reading expected = desk.read(1);
    const bool said = expected.printed.find("[text-nul]") != std::string::npos ||
                      expected.printed.find("[text-not-utf8]") != std::string::npos;
    CHECK(said);
    check_blocks(desk, csv, sample, expected, random);
  }
}

TEST_CASE("a long table reads the same in blocks of any size by any number of threads") {
  Desk desk;
  for (std::uint32_t seed = 1; seed <= 4; ++seed) {
    Random random(seed);
    const Sample& sample = samples[seed % samples.size()];
    std::string csv(sample.headings);
    while (csv.size() < 2 * one_block)
      csv += sample.rows;
    for (int i = 0; i < 20; ++i)
      csv.insert(character_start(csv, random.below(csv.size())), random.one_of(pieces));
    CAPTURE(seed);
    REQUIRE(desk.open(csv, sample, 16U << 20U));
    const Reading expected = desk.read(1);
    REQUIRE(desk.open(csv, sample, one_block));
    check_same(desk.read(8), expected);
    check_same(desk.read_out_of_order(random), expected);
  }
}

TEST_CASE("a record longer than a megabyte is refused the same in blocks of any size") {
  Desk desk;
  for (std::uint32_t seed = 1; seed <= 8; ++seed) {
    Random random(seed);
    std::string csv(services.headings);
    for (std::size_t count = random.below(6000); count > 0; --count)
      csv += "GMS,Chuột,hardware,cái,2,100000,10%\n";
    const std::size_t end = csv.size() + (1U << 20U) + random.below(500'000);
    const std::string quote = random.once_in(2) ? "\"" : "";
    csv += "GMS," + quote + (random.once_in(2) ? "a" : "");
    while (csv.size() < end)
      csv += "ă";
    csv += quote + ",hardware,cái,2,100000,10%\n";
    csv += "GMS,Chuột,hardware,cái,2,100000,10%\n";
    CAPTURE(seed);
    REQUIRE(desk.open(csv, services, 64U << 10U));
    const Reading expected = desk.read(1);
    const bool said = expected.printed.find("[csv-record-long]") != std::string::npos;
    CHECK(said);
    REQUIRE(desk.open(csv, services, one_block));
    check_same(desk.read(2), expected);
  }
}

TEST_CASE("lines come to the same in a table and in a plan") {
  const auto norms = open_norms();
  const TemporaryFolder folder;
  const std::array styles = {TableStyle{NumberStyle::plain, "dong", 1},
                             TableStyle{NumberStyle::vietnamese, "dong", 1},
                             TableStyle{NumberStyle::vietnamese, "nghin", 1000},
                             TableStyle{NumberStyle::plain, "trieu", 1'000'000}};
  for (std::uint32_t seed = 1; seed <= 50; ++seed) {
    Random random(seed);
    const TableStyle& style = random.one_of(styles);
    std::vector<Line> lines;
    Number sum;
    for (std::size_t count = 1 + random.below(12); count > 0; --count) {
      lines.push_back(random_line(random, style.unit == "dong"));
      sum += amount_of(lines.back(), style.dong_per_unit);
    }
    const bool complete = !random.once_in(4);
    if (!complete) lines.push_back({"GMS", "hardware", "Chưa có giá", 1, {}, {}, "10%"});
    const BothWays both = both_ways(lines, style);
    CAPTURE(seed);
    CAPTURE(both.csv);
    CAPTURE(both.yaml);
    (void)folder.write("lines.csv", both.csv);
    const std::vector<TaskResult> tasks = result_of(both.yaml, folder, *norms).tasks;
    REQUIRE(tasks.size() == 2);
    check_same(tasks[0], tasks[1]);
    // Of an incomplete total it is said what there is at least.
    const Direction direction = complete ? Direction::half_away : Direction::down;
    const Money total = to_money(sum * Number(105, 100), {.direction = direction});
    CHECK(shown(tasks[0].total) == (complete ? "" : "at least ") + std::to_string(total.dong()));
  }
}

TEST_CASE("with a deduction what is known of a table bounds nothing, as in a plan") {
  const auto norms = open_norms();
  const TemporaryFolder folder;
  const BothWays both = both_ways({{"GMS", "hardware", "Máy chủ", 2, 50'000'000, {}, "10%"},
                                   {"GMS", "hardware", "Giảm giá", 1, -5'000'000, {}, "10%"},
                                   {"GMS", "hardware", "Máy in", 3, {}, {}, "10%"}},
                                  {});
  (void)folder.write("lines.csv", both.csv);
  const std::vector<TaskResult> tasks = result_of(both.yaml, folder, *norms).tasks;
  // (100.000.000 − 5.000.000) × 1,1 × 1,05
  CHECK(shown(tasks[0].total) == "known part 109725000");
  check_same(tasks[0], tasks[1]);
}

TEST_CASE("a norm is as well documented in a table as in a plan") {
  const auto norms = open_norms();
  const TemporaryFolder folder;
  (void)folder.write("lines.csv",
                     "group,kind,name,unit,quantity,norm,vat\n"
                     "GCSDL,data-entry,Nhập hồ sơ,hồ sơ,650,MH.01,10%\n");
  const PlanResult result =
      result_of(std::string(plan_head) + task_head("table") + "      lines_from: lines.csv\n" +
                    task_head("lines") +
                    "      lines:\n"
                    "        - {group: GCSDL, kind: data-entry, name: Nhập hồ sơ, unit: hồ sơ,\n"
                    "           quantity: 650, norm: MH.01, vat: 10%}\n",
                folder, *norms);
  // 36.907,2923… × 650 × 1,1 × 1,05
  CHECK(shown(result.tasks[0].total) == "27708150");
  check_same(result.tasks[0], result.tasks[1]);
  CHECK(joined(result.tasks[0].documents) == joined(result.tasks[1].documents));
  CHECK(joined(result.tasks[0].unverified) == joined(result.tasks[1].unverified));
}

}  // namespace dutoan::line_table_test
