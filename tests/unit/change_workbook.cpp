#include "output/change_workbook.hpp"

#include "change_fixture.hpp"
#include "sheet_fixture.hpp"

namespace dutoan::change_workbook_test {

namespace {

/// The workbook of some revisions.
struct Book {
  explicit Book(const ChangeContents& contents)
      : written(write_change_workbook(contents, folder.path / "d.xlsx")) {}

  [[nodiscard]] TypedSheet sheet(std::size_t index) const {
    return TypedSheet(folder.file("d.xlsx"), index);
  }
  /// From the headings of the table to what stands below it.
  [[nodiscard]] std::string table(std::size_t index) const {
    const std::string text = sheet(index).text();
    const std::size_t start = text.find("đồng\"\n") + std::string("đồng\"\n").size();
    return text.substr(start, text.find("\n\n", start) + 1 - start);
  }

  TestFolder folder;
  bool written;
};

}  // namespace

TEST_CASE("differences and sums are live, and only causes that occur have a column") {
  const ComparedPlans plans(listed_task("T", machines), listed_task("T", more_machines));
  const Book book(plans.contents);
  REQUIRE(book.written);
  CHECK(book.sheet(0).text() ==
        "\"ĐƠN VỊ: ………………………\",,\"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\"\n"
        ",,\"Độc lập - Tự do - Hạnh phúc\"\n"
        "\n"
        "\"NHIỆM VỤ THAY ĐỔI\"\n"
        "\"Bản trước: old.yaml\"\n"
        "\"Bản sau: new.yaml\"\n"
        "\"Số liệu: tính lại\"\n"
        "\"Đơn vị tính: đồng\"\n"
        "\"Nhiệm vụ\",\"Tên\",\"Trước\",\"Sau\",\"Tăng/giảm\",\"Nguyên nhân\"\n"
        ",,,,,\"khối lượng\",\"đơn giá\"\n"
        "\"s/T\",\"Việc T\",2800,4500,1700,1450,250\n"
        ",\"Cộng các nhiệm vụ thay đổi\",2800,4500,1700,1450,250\n"
        "\n"
        ",,\"………, ngày … tháng … năm …\"\n"
        "\"NGƯỜI LẬP BIỂU\",,\"THỦ TRƯỞNG ĐƠN VỊ\"\n"
        "\"(Ký, ghi rõ họ tên)\",,\"(Ký, ghi rõ họ tên)\"\n"
        "\n"
        "\n"
        "\n"
        "\n");
  const TypedSheet sheet = book.sheet(0);
  CHECK(sheet.name() == "Nhiệm vụ");
  CHECK(sheet.formula("E11") == "=D11-C11");
  CHECK(sheet.formula("C12") == "=SUM(C11:C11)");
  CHECK(sheet.formula("G12") == "=SUM(G11:G11)");
  CHECK(book.table(3) ==
        "\"Nhiệm vụ\",\"Tên\",\"Thay đổi gì\",\"Trước\",\"Sau\",\"Tăng/giảm\"\n"
        "\"s/T\",\"Máy\",\"khối lượng 2 → 3; đơn giá 1.400 → 1.500; thành tiền 2.800 → "
        "4.500\",2800,4500,1700\n");
}

TEST_CASE("of what cannot be compared there is no formula, and sums of the rest are marked") {
  const ComparedPlans plans(listed_task("T", machines) + listed_task("U", machines),
                            listed_task("T", more_machines) + listed_task("U", unpriced_machines));
  const Book book(plans.contents);
  CHECK(book.table(0) ==
        "\"Nhiệm vụ\",\"Tên\",\"Trước\",\"Sau\",\"Tăng/giảm\",\"Nguyên nhân\"\n"
        ",,,,,\"khối lượng\",\"đơn giá\"\n"
        "\"s/T\",\"Việc T\",2800,4500,1700,1450,250\n"
        "\"s/U\",\"Việc U\",2800,,\"chưa so sánh được\"\n"
        ",\"Cộng các nhiệm vụ thay đổi\",5600,\"≥ 4.500\",\"+1.700 (*)\",1450,250\n"
        "\"Có 1 ô để trống vì chưa có số liệu.\"\n");
  CHECK(book.sheet(0).formula("E13").empty());
  CHECK(book.sheet(0).formula("C14") == "=SUM(C12:C13)");
  CHECK(book.table(1) ==
        "\"Đơn vị\",\"Trước\",\"Sau\",\"Tăng/giảm\",\"Nguyên nhân\"\n"
        ",,,,\"khối lượng\",\"đơn giá\"\n"
        "\"Sở\",5600,\"≥ 4.500\",\"+1.700 (*)\",1450,250\n"
        "\"TỔNG CỘNG\",5600,\"≥ 4.500\",\"+1.700 (*)\",1450,250\n");
  CHECK(book.table(2) ==
        "\"Nguồn vốn\",\"Trước\",\"Sau\",\"Tăng/giảm\",\"Nguyên nhân\"\n"
        ",,,,\"khối lượng\",\"đơn giá\"\n"
        "\"(chưa nêu nguồn)\",5600,\"≥ 4.500\",\"+1.700 (*)\",1450,250\n"
        "\"TỔNG CỘNG\",5600,\"≥ 4.500\",\"+1.700 (*)\",1450,250\n");
  CHECK(book.table(3) ==
        "\"Nhiệm vụ\",\"Tên\",\"Thay đổi gì\",\"Trước\",\"Sau\",\"Tăng/giảm\"\n"
        "\"s/T\",\"Máy\",\"khối lượng 2 → 3; đơn giá 1.400 → 1.500; thành tiền 2.800 → "
        "4.500\",2800,4500,1700\n"
        "\"s/U\",\"Máy\",\"khối lượng 2 → 3; đơn giá 1.400 → chưa có; thành tiền 2.800 → chưa "
        "có\",2800\n");
}

TEST_CASE("where nothing can be compared no sum claims a difference") {
  const ComparedPlans plans(listed_task("T", machines), listed_task("T", unpriced_machines));
  const Book book(plans.contents);
  CHECK(book.table(0) ==
        "\"Nhiệm vụ\",\"Tên\",\"Trước\",\"Sau\",\"Tăng/giảm\"\n"
        "\"s/T\",\"Việc T\",2800,,\"chưa so sánh được\"\n"
        ",\"Cộng các nhiệm vụ thay đổi\",2800,,\"chưa so sánh được\"\n"
        "\"Có 2 ô để trống vì chưa có số liệu.\"\n");
}

TEST_CASE("money that goes to another source changes sources only, and no line") {
  const ComparedPlans plans(listed_task("T", machines),
                            listed_task("T", machines, "funding: [{source: NST, rest: yes}], "));
  const Book book(plans.contents);
  CHECK(book.table(0) ==
        "\"Nhiệm vụ\",\"Tên\",\"Trước\",\"Sau\",\"Tăng/giảm\"\n"
        "\"s/T\",\"Việc T\",2800,2800,0\n"
        ",\"Cộng các nhiệm vụ thay đổi\",2800,2800,0\n");
  CHECK(book.table(2) ==
        "\"Nguồn vốn\",\"Trước\",\"Sau\",\"Tăng/giảm\",\"Nguyên nhân\"\n"
        ",,,,\"nguồn vốn\"\n"
        "\"Tỉnh\",0,2800,2800,2800\n"
        "\"(chưa nêu nguồn)\",2800,0,-2800,-2800\n"
        "\"TỔNG CỘNG\",2800,2800,0,0\n");
  CHECK(book.table(3) ==
        "\"Nhiệm vụ\",\"Tên\",\"Thay đổi gì\",\"Trước\",\"Sau\",\"Tăng/giảm\"\n"
        "\"Không có hạng mục nào thay đổi.\"\n");
}

TEST_CASE("agencies have a column for what moved where a task did") {
  const PlanResult one{.agencies = {{.id = "s", .name = "Sở"}, {.id = "t"}}};
  const Money five(std::int64_t{5});
  const ChangeContents contents{
      .what_if = "x=1",
      .revisions = {{"a", one}, {"b", one}},
      .steps = {{.before = {.known = five, .marks = {.illustrative = true}},
                 .after = {.known = five},
                 .agencies = {{.agency = "s", .before = {.known = five}, .moved = Money() - five},
                              {.agency = "t", .after = {.known = five}, .moved = five}}}}};
  const Book book(contents);
  CHECK(book.table(1) ==
        "\"Đơn vị\",\"Trước\",\"Sau\",\"Tăng/giảm\",\"Nguyên nhân\"\n"
        ",,,,\"chuyển đơn vị\"\n"
        "\"Sở\",5,0,-5,-5\n"
        "\"t\",0,5,5,5\n"
        "\"TỔNG CỘNG\",5,5,0,0\n");
}

TEST_CASE("of several steps each has its sheets, also where nothing changed") {
  const ComparedPlans plans(listed_task("T", machines), listed_task("T", more_machines));
  ChangeContents contents = {.revisions = plans.contents.revisions, .steps = plans.contents.steps};
  contents.revisions.push_back(contents.revisions[0]);
  contents.steps.push_back({.before = contents.steps[0].after, .after = contents.steps[0].before});
  const Book book(contents);
  CHECK(book.sheet(0).name() == "Nhiệm vụ 1");
  CHECK(book.sheet(7).name() == "Hạng mục 2");
  CHECK(book.table(4) ==
        "\"Nhiệm vụ\",\"Tên\",\"Trước\",\"Sau\",\"Tăng/giảm\"\n"
        ",\"Cộng các nhiệm vụ thay đổi\"\n");
}

}  // namespace dutoan::change_workbook_test
