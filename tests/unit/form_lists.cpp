#include "output/form_lists.hpp"

#include "input_fixture.hpp"
#include "plan/agency_form.hpp"
#include "sheet_fixture.hpp"

namespace dutoan::form_lists_test {

namespace {

class Lists {
 public:
  explicit Lists(const FormContents& contents) {
    XlsxBook book(folder_.path / "f.xlsx", "", day("2023-03-06"));
    write_form_lists(contents, book);
    write_form_guide(book);
    REQUIRE(book.finish());
  }

  [[nodiscard]] TypedSheet sheet(std::size_t index) const {
    return TypedSheet(folder_.file("f.xlsx"), index);
  }

  /// What stands behind a name of the workbook.
  [[nodiscard]] std::string named(const std::string& name) const {
    const std::string xml = part_of(folder_.file("f.xlsx"), "xl/workbook.xml");
    const std::string head = "<definedName name=\"" + name + "\">";
    const std::size_t at = xml.find(head);
    if (at == std::string::npos) return "";
    return xml.substr(at + head.size(), xml.find('<', at + 1) - at - head.size());
  }

 private:
  TestFolder folder_;
};

const FormContents of_a_plan{.task_groups = {{"so", "Dữ liệu số"}},
                             .cost_groups = {{"GMS", "Mua sắm"}, {"GK", ""}},
                             .sources = {{"NST", "=Ngân sách: tỉnh"}},
                             .methods = {{"line-sum", "Cộng dòng"}}};

}  // namespace

TEST_CASE("an entry is its id and its name, or the id alone") {
  CHECK(form_choice_text({"NST", "Tỉnh"}) == "NST: Tỉnh");
  CHECK(form_choice_text({"GK", ""}) == "GK");
}

TEST_CASE("every list stands in a column of its own") {
  const Lists lists(of_a_plan);
  const TypedSheet sheet = lists.sheet(0);
  CHECK(sheet.name() == "Danh mục");
  CHECK(sheet.row(1) ==
        "Dòng | Nhóm nhiệm vụ | Nhóm chi phí | Tính chất nhiệm vụ | Loại chi | Đã gồm thuế | "
        "Nguồn vốn | Phương pháp | Loại căn cứ | Tiền tính theo");
  CHECK(sheet.row(2) ==
        "Nhiệm vụ | so: Dữ liệu số | GMS: Mua sắm | Đầu tư mới | Phần cứng | có | "
        "NST: =Ngân sách: tỉnh | line-sum: Cộng dòng | Định mức, đơn giá | đồng");
  CHECK(sheet.row(3) ==
        "Hạng mục |  | GK | Mở rộng | Phần mềm thương mại | không |  |  | Báo giá | nghìn đồng");
  CHECK(sheet.rows() == 16);  // of fifteen kinds of lines
  CHECK(sheet.value("E16") == "Khác");
}

TEST_CASE("a list has a name, which covers its entries and no more") {
  const Lists lists(of_a_plan);
  CHECK(lists.named("dong") == "'Danh mục'!$A$2:$A$5");
  CHECK(lists.named("nhom_nhiem_vu") == "'Danh mục'!$B$2:$B$2");
  CHECK(lists.named("nhom_chi_phi") == "'Danh mục'!$C$2:$C$3");
  CHECK(lists.named("loai_chi") == "'Danh mục'!$E$2:$E$16");
  CHECK(lists.named("don_vi_tien") == "'Danh mục'!$J$2:$J$5");
}

TEST_CASE("a list of nothing has neither a column nor a name") {
  const Lists lists({});
  CHECK(lists.sheet(0).row(1) ==
        "Dòng | Tính chất nhiệm vụ | Loại chi | Đã gồm thuế | Loại căn cứ | Tiền tính theo");
  CHECK(lists.named("tinh_chat") == "'Danh mục'!$B$2:$B$9");
  CHECK(lists.named("nhom_nhiem_vu").empty());
  CHECK(lists.named("nguon_von").empty());
}

TEST_CASE("the guide says of every column what goes into it") {
  const Lists lists(of_a_plan);
  const TypedSheet guide = lists.sheet(1);
  CHECK(guide.name() == "Hướng dẫn");
  CHECK(guide.value("A1") == "Cách điền");
  CHECK(guide.value("A4") == "Dòng");
  CHECK(guide.value("A6") == "Mã");
  CHECK(guide.value("B6") ==
        "Bắt buộc với nhiệm vụ: chữ không dấu, số và gạch nối; không đổi qua các lần điều chỉnh.");
  CHECK(guide.rows() == 3 + form_columns.size());
  CHECK(guide.value("A27") == "Thuộc nhiệm vụ");
  CHECK(guide.look("A4") == "bold wrap");
  CHECK(guide.look("B4") == "wrap");
}

}  // namespace dutoan::form_lists_test
