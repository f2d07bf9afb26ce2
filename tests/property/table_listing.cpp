#include "estimate/table_listing.hpp"

#include "output/estimate_csv.hpp"
#include "output/result_json.hpp"
#include "plan_fixture.hpp"
#include "random.hpp"

namespace dutoan::table_listing_test {

namespace {

constexpr std::string_view headings =
    "no,id,name,group,kind,category,unit,quantity,unit_price,vat,vat_included,price_kind,"
    "price_ref,price_date,amount,note\n";

/// A row; its quantity is written with `zeros` behind the point, which changes nothing but the way
/// it is computed: more than six digits there are no scaled integer.
std::string random_row(Random random, std::string_view zeros) {
  constexpr std::array names = {"Máy chủ",       "\"Màn hình 24\"\" LED, cong\"",
                                "=SUM(A1)",      "e\u0302\u0301ch",
                                "\"hai\ndòng\"", "tab\\x"};
  constexpr std::array kinds = {"hardware", "internal-software", "other", ""};
  constexpr std::array rates = {"", "", "8%", "0%", "KCT", "12.3456789%"};
  std::string row = std::to_string(random.below(99)) + ",";
  row += random.once_in(3) ? "m-1," : ",";
  row += std::string(random.one_of(names)) + "," + (random.once_in(2) ? "A," : "B,");
  row += std::string(random.one_of(kinds)) + "," + (random.once_in(3) ? "b," : ",") + "cái,";
  row += (random.once_in(9) ? "-" : "") + std::to_string(random.below(500)) + "." +
         std::to_string(random.below(10)) + std::string(zeros) + ",";
  row += std::to_string(1 + random.below(90'000'000)) + ",";
  row += std::string(random.one_of(rates)) + "," + (random.once_in(3) ? "có," : ",");
  row += random.once_in(2) ? "quotation,\"BG, 1\",6/3/2023," : ",,,";
  row +=
      (random.once_in(3) ? "7000" : "") + std::string(",") + (random.once_in(4) ? "ghi \\\"" : "");
  return row + "\n";
}

struct Written {
  std::string csv;
  std::string json;
};

Written listing(const std::string& table, unsigned jobs) {
  PlanFixture f;
  f.folder.write("lines.csv", table);
  f.task("estimate: {method: sums, lines_from: lines.csv}");
  f.options.jobs = jobs;
  const PlanResult result = f.estimate();
  const TableLines lines = [&](std::size_t task, const LineWriter& writer, const Sink& sink) {
    list_table_lines(f.plan().tasks[task], f.plan(), f.library(), f.options, writer, sink);
  };
  Written text;
  write_estimate_csv(result, "", lines, [&](std::string_view piece) { text.csv += piece; });
  write_result_json(result, "", lines, [&](std::string_view piece) { text.json += piece; });
  return text;
}

}  // namespace

TEST_CASE("a random line is listed the same by scaled integers and by fractions") {
  Random random(6201);
  std::string plain(headings);
  std::string long_numbers(headings);
  for (int i = 0; i < 1500; ++i) {
    const Random row = random;
    plain += random_row(row, "");
    long_numbers += random_row(row, "000000");
    random.below(2);
  }
  const Written bulk = listing(plain, 1);
  const Written exact = listing(long_numbers, 1);
  CHECK(std::count(bulk.csv.begin(), bulk.csv.end(), '\n') > 1500);
  CHECK(bulk.csv == exact.csv);
  CHECK(bulk.json == exact.json);
}

TEST_CASE("threads do not change a listing") {
  Random random(6202);
  std::string table(headings);
  for (int i = 0; i < 20'000; ++i) {
    table += random_row(random, random.once_in(50) ? "000000" : "");
    random.below(2);
  }
  const Written one = listing(table, 1);
  const Written seven = listing(table, 7);
  CHECK(one.csv == seven.csv);
  CHECK(one.json == seven.json);
}

}  // namespace dutoan::table_listing_test
