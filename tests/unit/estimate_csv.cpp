#include "output/estimate_csv.hpp"

#include "result_fixture.hpp"

#include <algorithm>

namespace dutoan::estimate_csv_test {

namespace {

const std::string headings =
    "task,type,group,id,name,kind,category,unit,quantity,unit_price,vat,value,before_tax,tax,"
    "amount,at_least,complete,approximate,illustrative,evidence,basis,place\n";

std::string written(RichPlan& f, const std::string& only) {
  std::string text;
  write_estimate_csv(f.result(), only, f.table_lines(),
                     [&](std::string_view piece) { text += piece; });
  return text;
}

/// The cells of a line that has none in quotes.
std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells(1);
  for (const char c : line) {
    if (c == ',') {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  return cells;
}

/// The lines that hold `part`.
std::string rows_with(const std::string& text, const std::string& part) {
  std::string found;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at) + 1;
    const std::string line = text.substr(at, end - at);
    if (line.find(part) != std::string::npos) found += line;
    at = end;
  }
  return found;
}

}  // namespace

TEST_CASE("a task is written as its rows, its lines and those of its tables, and its total") {
  RichPlan f;
  CHECK(written(f, "x/1") ==
        headings +
            "x/1,row,,A,Nhóm A,,,đồng,,,,,1500062,150006,1650068,,yes,,no,user,Điều 1,"
            "norms/d.yaml:33:14\n"
            "x/1,row,,B,Nhóm B,,,đồng,,,,,573,,,573,no,about,no,user,Điều 1,norms/d.yaml:34:14\n"
            "x/1,row,,total,Tổng,,,đồng,,,,,1500635,,,1650640,no,about,no,user,Điều 1,"
            "norms/d.yaml:36:14\n"
            "x/1,line,A,may,Máy,hardware,a,bộ,1.5,1000001,10%,,1500002,150000,1650002,,yes,,no,"
            "user,BG 1,plan.yaml:35:11\n"
            "x/1,line,B,,Chưa rõ thuế,other,a,,1,70,,,70,,,70,no,,no,user,,plan.yaml:36:11\n"
            "x/1,line,B,,Khoảng,fee,,,,,KCT,,500,0,500,,yes,about,no,user,,plan.yaml:37:11\n"
            "x/1,line,B,,Riêng,fee,b,,,3,8%,,3,0,3,,yes,,no,user,Mục 1,plan.yaml:38:11\n"
            "x/1,line,A,,Bàn,hardware,a,cái,2,30,10%,,60,6,66,,yes,,no,user,,lines.csv:2:1\n"
            "x/1,total,,,\"Máy, chủ\",,,đồng,,,,,,,,1650640,no,about,no,,,\n");
}

TEST_CASE("rows of a method without columns have a value or an amount, never both") {
  RichPlan f;
  CHECK(rows_with(written(f, "y/3"), ",row,") ==
        "y/3,row,,total,Tổng,,,đồng,,,,,,,7,,yes,,no,user,Mục 1,norms/e.yaml:12:14\n"
        "y/3,row,,large,,,,,,,,no,,,,,yes,,no,user,Mục 1,norms/e.yaml:13:14\n"
        "y/3,row,,b,,,,đồng,,,,,,,-7,,yes,,no,user,Mục 1,plan.yaml:45:66\n");
}

TEST_CASE("a task without an estimate and the plan stand as totals") {
  RichPlan f;
  const std::string text = written(f, "");
  CHECK(rows_with(text, "y/4") == "y/4,total,,,Chưa lập,,,đồng,,,,,,,,,no,,no,,,\n");
  CHECK(text.ends_with(",no,about,yes,,,\n"));
}

TEST_CASE("a part that is no lower bound does not stand as one") {
  RichPlan f;
  const std::string text = written(f, "");
  const std::vector<std::string> names = cells_of(text.substr(0, text.find('\n')));
  const auto at = std::size_t(std::find(names.begin(), names.end(), "at_least") - names.begin());
  REQUIRE(at < names.size());
  // Something known of it is negative: neither the task nor the plan is at least that.
  const std::string of_task = rows_with(text, "y/2,total");
  const std::string of_plan = text.substr(text.rfind('\n', text.size() - 2) + 1);
  CHECK(cells_of(of_task).at(at) == "");
  CHECK(cells_of(of_plan).at(at) == "");
}

}  // namespace dutoan::estimate_csv_test
