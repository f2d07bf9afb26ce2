#include "output/change_csv.hpp"

#include "revision_fixture.hpp"

namespace dutoan::change_csv_test {

namespace {

std::string csv_of(const std::string& before, const std::string& after,
                   const ReportStyle& style = {}) {
  const Revisions revisions(before, after);
  const Revision old_revision = revisions.before();
  const Revision new_revision = revisions.after();
  const ChangeContents contents{
      .revisions = {{"old.yaml", old_revision.result}, {"new.yaml", new_revision.result}},
      .steps = {revisions.compare()}};
  return change_csv(contents, style);
}

std::string lines_estimate(const std::string& lines) {
  return "name: Việc, estimate: {method: list, lines: [" + lines + "]}";
}

constexpr const char* headings =
    "step,level,relation,agency,old,new,name,before_dong,before_at_least_dong,after_dong,"
    "after_at_least_dong,difference_dong,scope_dong,quantity_dong,price_dong,norm_dong,rate_dong,"
    "stated_dong,funding_dong,rounding_dong,moved_dong,complete,illustrative,changed,"
    "before_approximate,after_approximate\n";

}  // namespace

TEST_CASE("rows of a level add up to the plan's, and a line that came stands by itself") {
  const std::string csv =
      csv_of(Revisions::task(lines_estimate("{name: Máy, quantity: 2, unit_price: 150}")),
             Revisions::task(lines_estimate("{name: Máy, quantity: 3, unit_price: 150}, "
                                            "{name: '=1+1', quantity: 1, unit_price: 7}")));
  CHECK(csv == std::string(headings) +
                   "1,plan,,,,,,300,,457,,157,7,150,0,0,0,0,0,0,0,yes,no,,,\n"
                   "1,agency,,s,,,,300,,457,,157,7,150,0,0,0,0,0,0,0,yes,no,,,\n"
                   "1,source,,,,,,300,,457,,157,7,150,0,0,0,0,0,0,0,yes,no,,,\n"
                   "1,task,kept,s,s/T,s/T,Việc,300,,457,,157,7,150,0,0,0,0,0,0,0,yes,no,,,\n"
                   "1,line,kept,s,s/T,s/T,Máy,300,,450,,150,,,,,,,,,0,yes,no,"
                   "khối lượng 2 → 3; thành tiền 300 → 450,,\n"
                   "1,line,added,s,s/T,s/T,\"'=1+1\",0,,7,,7,,,,,,,,,0,yes,no,,,\n");
}

TEST_CASE("what cannot be compared has no difference, and nothing it is a part of is complete") {
  const std::string csv =
      csv_of(Revisions::task(lines_estimate("{name: Máy, quantity: 2, unit_price: 150}")),
             Revisions::task(lines_estimate("{name: Máy, quantity: 2}")));
  CHECK(csv == std::string(headings) +
                   "1,plan,,,,,,300,,,,,,,,,,,,,0,no,no,,,\n"
                   "1,agency,,s,,,,300,,,0,,,,,,,,,,0,no,no,,,\n"
                   "1,source,,,,,,300,,,0,,,,,,,,,,0,no,no,,,\n"
                   "1,task,kept,s,s/T,s/T,Việc,300,,,,,,,,,,,,,0,no,no,,,\n"
                   "1,line,kept,s,s/T,s/T,Máy,300,,,,,,,,,,,,,0,no,no,"
                   "đơn giá 150 → chưa có; thành tiền 300 → chưa có,,\n");
}

}  // namespace dutoan::change_csv_test
