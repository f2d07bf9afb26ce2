#include "output/line_sheet.hpp"

#include "input_fixture.hpp"
#include "output/sheet_line.hpp"
#include "sheet_fixture.hpp"

namespace dutoan::line_sheet_test {

namespace {

Amount dong(std::int64_t amount) {
  return {.known = Money(amount)};
}

const Amount unknown{.known = std::nullopt, .complete = false};

/// The lines of a task as a sheet, whose table begins in row 7.
class Lines {
 public:
  explicit Lines(TaskResult task, const std::vector<LineFigure>& in_table = {}, unsigned jobs = 1) {
    task.table_lines = in_table.size();
    XlsxBook book(folder_.path / "f.xlsx", "", day("2023-03-06"));
    const auto table = [&](const LineWriter& writer, const Sink& sink) {
      std::string text;
      for (const LineFigure& line : in_table)
        writer.figure(text, line);
      sink(text);
    };
    write_line_sheet(task, {.sheet = "CT", .title = "CHI TIẾT"}, book, table, jobs);
    REQUIRE(book.finish());
  }

  [[nodiscard]] TypedSheet sheet() const { return TypedSheet(folder_.file("f.xlsx")); }

  /// All below the headings, behind a value its formula.
  [[nodiscard]] std::string rows() const {
    const TypedSheet all = sheet();
    std::string text;
    for (std::size_t row = 7; row <= all.rows(); ++row) {
      for (char column = 'A'; column <= 'J'; ++column) {
        const std::string cell = column + std::to_string(row);
        const std::string formula = all.formula(cell);
        text += all.value(cell) + (formula.empty() ? "" : " " + formula) + "|";
      }
      text.erase(text.find_last_not_of('|') + 1);
      text += "\n";
    }
    return text;
  }

 private:
  TestFolder folder_;
};

TaskResult plain(std::vector<LineFigure> lines) {
  return {.id = "s/T", .lines = std::move(lines)};
}

TaskResult taxed(std::vector<LineFigure> lines) {
  return {.id = "s/T", .columns = {"before_tax", "tax", "after_tax"}, .lines = std::move(lines)};
}

LineFigure line(const std::string& name, const Number& quantity, const Number& price,
                const Amount& amount) {
  return {.name = name,
          .quantity = quantity,
          .unit_price = price,
          .amounts = {unknown, unknown, amount}};
}

LineFigure taxed_line(const std::string& name, const std::optional<Number>& vat,
                      std::array<std::int64_t, 3> amounts) {
  return {.name = name,
          .quantity = 2,
          .unit_price = 185,
          .vat = vat,
          .amounts = {dong(amounts[0]), dong(amounts[1]), dong(amounts[2])}};
}

}  // namespace

TEST_CASE("a line is quantity times price, live, and the sum of all is below") {
  LineFigure first = line("=Máy", 2, 150, dong(300));
  first.unit = "bộ";
  first.price = {.kind = "quotation", .ref = "BG 1"};
  const Lines lines(plain({first, line("Loa", Number(3, 2), 7, dong(11))}));
  CHECK(lines.sheet().row(6) ==
        "STT | Nội dung | ĐVT | Khối lượng | Đơn giá | Thành tiền | Căn cứ "
        "giá");
  CHECK(lines.sheet().value("A5") == "Đơn vị tính: đồng");
  // 10.5 is printed as 11.
  CHECK(lines.rows() ==
        "1|=Máy|bộ|=2|=150|=300 =D7*E7|BG 1\n"
        "2|Loa||=1.5|=7|=10.5 =D8*E8\n"
        "|CỘNG CÁC HẠNG MỤC||||=310.5 =SUM(F7:F8)\n");
}

TEST_CASE("an amount that is no product is a value, one nobody knows leaves no total") {
  LineFigure lump = line("Phí", 1, 1, dong(500));
  lump.quantity.reset();
  lump.unit_price.reset();
  CHECK(Lines(plain({lump, line("Ray", 3, 100, dong(250))})).rows() ==
        "1|Phí||||=500\n2|Ray||=3|=100|=250\n|CỘNG CÁC HẠNG MỤC||||=750 =SUM(F7:F8)\n");
  const Amount bound{.known = Money(std::int64_t{5}), .complete = false};
  const Amount about{.known = Money(std::int64_t{6}), .marks = {.about = true}};
  CHECK(Lines(plain({line("a", 1, 5, bound), line("b", 1, 6, about), line("c", 1, 1, unknown),
                     line("d", 1, 4, dong(4))}))
            .rows() ==
        "1|a||=1|=5|≥ 5\n2|b||=1|=6|≈ 6\n3|c||=1|=1\n4|d||=1|=4|=4 =D10*E10\n"
        "|CỘNG CÁC HẠNG MỤC\n");
}

TEST_CASE("without lines there is nothing to add up") {
  CHECK(Lines(plain({})).rows() == "|CỘNG CÁC HẠNG MỤC\n");
  CHECK(Lines(taxed({})).rows() == "|CỘNG CÁC HẠNG MỤC\n");
}

TEST_CASE("a line keeps its own number, the others are counted") {
  LineFigure numbered = line("b", 1, 1, dong(1));
  numbered.no = "I.1";
  const TypedSheet sheet =
      Lines(plain({line("a", 1, 1, dong(1)), numbered, line("c", 1, 1, dong(1))})).sheet();
  CHECK(sheet.value("A7") == "1");
  CHECK(sheet.value("A8") == "I.1");
  CHECK(sheet.value("A9") == "2");
}

TEST_CASE("a group stands above its lines, under the label of its row where it has one") {
  std::vector<LineFigure> lines = {line("a", 1, 1, dong(1)), line("b", 1, 1, dong(1)),
                                   line("c", 1, 1, dong(1))};
  lines[0].group = lines[1].group = "A";
  lines[2].group = "=B";
  TaskResult task = plain(lines);
  task.rows = {{.id = "A", .label = {"Nhóm A", ""}}};
  const Lines grouped(task);
  CHECK(grouped.rows() ==
        "A. Nhóm A\n1|a||=1|=1|=1 =D8*E8\n2|b||=1|=1|=1 =D9*E9\n"
        "=B\n3|c||=1|=1|=1 =D11*E11\n"
        "|CỘNG CÁC HẠNG MỤC||||=3 =SUM(F7:F11)\n");
  CHECK(holds(grouped.sheet().attributes("mergeCell", "ref"), "A7:G7 A10:G10"));
}

TEST_CASE("with tax every step is live where it comes to the figure") {
  LineFigure included = taxed_line("gồm thuế", Number(10, 100), {336, 34, 370});
  included.vat_included = true;
  LineFigure free = taxed_line("phí", std::nullopt, {370, 0, 370});
  free.vat_not_subject = true;
  CHECK(Lines(taxed({taxed_line("máy", Number(8, 100), {370, 30, 400}), included, free})).rows() ==
        "1|máy||=2|=185|=370 =D7*E7|=8%|=29.6 =F7*G7|=399.6 =F7+H7\n"
        "2|gồm thuế||=2|=185|=336.363636363636 =D8*E8/(1+G8)|=10%|=33.6363636363636 =F8*G8|"
        "=370 =F8+H8\n"
        "3|phí||=2|=185|=370 =D9*E9|KCT|=0|=370 =F9+H9\n"
        "|CỘNG CÁC HẠNG MỤC|||||||=1139.6 =SUM(I7:I9)\n");
}

TEST_CASE("a step that does not come to its figure is a value, what is not known is empty") {
  LineFigure bad = taxed_line("x", Number(10, 100), {380, 39, 420});
  LineFigure open = taxed_line("y", std::nullopt, {370, 0, 0});
  open.amounts[1] = open.amounts[2] = unknown;
  CHECK(Lines(taxed({bad, open})).rows() ==
        "1|x||=2|=185|=380|=10%|=39|=420\n2|y||=2|=185|=370 =D8*E8\n|CỘNG CÁC HẠNG MỤC\n");
}

TEST_CASE("lines of tables follow the others, on one thread or two") {
  TaskResult task = plain({line("trước", 1, 1, dong(1))});
  std::vector<LineFigure> in_table;
  for (int i = 0; i < 600; ++i) {
    in_table.push_back(line("m" + std::to_string(i), 2, i, dong(2 * i)));
    if (i >= 300) in_table.back().group = "G";
  }
  const std::string rows = Lines(task, in_table).rows();
  CHECK(rows.starts_with("1|trước||=1|=1|=1 =D7*E7\n2|m0||=2|=0|=0 =D8*E8\n"));
  CHECK(holds(rows, "\nG\n302|m300||=2|=300|=600 =D309*E309\n303|m301|"));
  CHECK(
      rows.ends_with("\n601|m599||=2|=599|=1198 =D608*E608\n"
                     "|CỘNG CÁC HẠNG MỤC||||=359401 =SUM(F7:F608)\n"));
  CHECK(Lines(task, in_table, 2).rows() == rows);
}

}  // namespace dutoan::line_sheet_test
