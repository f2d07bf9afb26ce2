#include "init_form.hpp"

#include "command_fixture.hpp"
#include "sheet_fixture.hpp"

#include <algorithm>

namespace dutoan::init_form_test {

namespace {

/// Writes the forms of a plan, or of a folder without one.
class Forms {
 public:
  explicit Forms(const std::string& plan = "") {
    if (!plan.empty()) f.folder.write("plan/plan.yaml", "format: 1\n" + plan);
  }

  CommandFixture::Written write() const {
    return f.run({"init", f.path("plan"), "--form", "xlsx", "--lang", "en"});
  }

  TypedSheet sheet(const std::string& name, std::size_t index) const {
    return TypedSheet(f.folder.file("plan/" + name), index);
  }

  /// What stands below a heading of the lists.
  std::vector<std::string> entries(const std::string& name, const std::string& heading) const {
    const TypedSheet lists = sheet(name, 1);
    std::vector<std::string> found;
    for (char column = 'A'; column <= 'J'; ++column) {
      if (lists.value(column + std::string("1")) != heading) continue;
      for (std::size_t row = 2; row <= lists.rows(); ++row) {
        const std::string value = lists.value(column + std::to_string(row));
        if (!value.empty()) found.push_back(value);
      }
    }
    return found;
  }

  std::string list(const std::string& name, const std::string& heading) const {
    return joined(entries(name, heading));
  }

  CommandFixture f;
};

}  // namespace

TEST_CASE("without a plan there is one form, for any agency") {
  const Forms forms;
  const auto written = forms.write();
  CHECK(written.code == 0);
  CHECK(written.out.empty());
  CHECK(written.err == "dutoan: wrote plan/bieu-mau.xlsx\n");
  CHECK(forms.sheet("bieu-mau.xlsx", 0).value("E6").empty());
  CHECK(forms.list("bieu-mau.xlsx", "Nguồn vốn").empty());
  CHECK(holds(forms.list("bieu-mau.xlsx", "Phương pháp"), "detailed-estimate: "));
}

TEST_CASE("a plan has a form for each of its agencies, with its own lists to choose from") {
  const Forms forms(
      "plan: {number: 8793/KH, year: 2023, price_date: 2023-03-06}\n"
      "agencies: [{id: a, name: '=Sở A'}, {id: b}]\n"
      "groups: [{id: so, name: Dữ liệu số}]\n"
      "sources: [{id: NST, name: Ngân sách tỉnh}, {id: XHH}]\n");
  const auto written = forms.write();
  CHECK(written.code == 0);
  CHECK(written.err == "dutoan: wrote plan/bieu-mau/a.xlsx\ndutoan: wrote plan/bieu-mau/b.xlsx\n");
  const TypedSheet first = forms.sheet("bieu-mau/a.xlsx", 0);
  CHECK(first.name() == "Dự toán");
  CHECK(first.says("8793/KH"));
  CHECK(first.says("a"));
  CHECK(first.says("=Sở A"));
  CHECK_FALSE(forms.sheet("bieu-mau/b.xlsx", 0).says("=Sở A"));
  CHECK(forms.list("bieu-mau/b.xlsx", "Nguồn vốn") == "NST: Ngân sách tỉnh, XHH");
  CHECK(forms.list("bieu-mau/b.xlsx", "Nhóm nhiệm vụ") == "so: Dữ liệu số");
}

TEST_CASE("the methods to choose from are those in force that lines or nothing suffice for") {
  const Forms forms("plan: {year: 2023, price_date: 2023-03-06}\n");
  CHECK(forms.write().code == 0);
  const std::string methods = forms.list("bieu-mau.xlsx", "Phương pháp");
  CHECK(holds(methods, "line-sum: "));
  CHECK(holds(methods, "management-fee: "));
  std::vector<std::string> ids;
  for (const std::string& entry : forms.entries("bieu-mau.xlsx", "Phương pháp"))
    ids.push_back(entry.substr(0, entry.find(": ")));
  CHECK(std::is_sorted(ids.begin(), ids.end()));
  CHECK_FALSE(holds(methods, "internal-software: "));
  CHECK(forms.list("bieu-mau.xlsx", "Nhóm chi phí").starts_with("GXL: "));
}

TEST_CASE("nothing that stands there is overwritten, and the others are still laid down") {
  const Forms forms("agencies: [{id: a}, {id: b}, {id: c}]\n");
  forms.f.folder.write("plan/bieu-mau/b.xlsx", "mine");
  const auto written = forms.write();
  CHECK(written.code == 3);
  CHECK(written.err ==
        "dutoan: wrote plan/bieu-mau/a.xlsx\n"
        "dutoan: plan/bieu-mau/b.xlsx is there already; nothing is overwritten\n"
        "dutoan: wrote plan/bieu-mau/c.xlsx\n");
  CHECK(forms.f.text("plan/bieu-mau/b.xlsx") == "mine");
}

TEST_CASE("a form that cannot be written is said") {
  const Forms forms("agencies: [{id: a}]\n");
  forms.f.folder.write("plan/bieu-mau", "a file where the folder should be");
  const auto written = forms.write();
  CHECK(written.code == 3);
  CHECK(holds(written.err, "plan/bieu-mau/a.xlsx"));
}

TEST_CASE("of a plan with mistakes there is no form") {
  const Forms forms("plan: {yaer: 2023}\nagencies: [{id: a}]\n");
  const auto written = forms.write();
  CHECK(written.code == 2);
  CHECK(holds(written.err, "plan/plan.yaml:2:8: error: "));
  CHECK_FALSE(std::filesystem::exists(forms.f.folder.path / "plan/bieu-mau"));
}

TEST_CASE("a form nobody filled in is no plan yet, but it is read") {
  const Forms forms("plan: {year: 2023}\nagencies: [{id: a}]\n");
  CHECK(forms.write().code == 0);
  const auto empty =
      forms.f.run({"estimate", forms.f.path("plan/bieu-mau/a.xlsx"), "--lang", "en"});
  CHECK(empty.code == 2);
  CHECK(holds(empty.err, "[plan-without-tasks]"));
}

}  // namespace dutoan::init_form_test
