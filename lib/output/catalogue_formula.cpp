// What can be wrong with a formula.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto formula_entries = std::to_array<CatalogueEntry>({
    {"formula-number", "{0} không phải số viết đúng", "{0} is no well-written number"},
    {"formula-open-text", "văn bản mở bằng dấu nháy ở đây không được đóng",
     "the text opened here is not closed"},
    {"formula-sign", "ký hiệu {0} không dùng trong công thức", "{0} is no sign of the language"},
    {"formula-unexpected", "không chờ {0} ở chỗ này", "{0} was not expected here"},
    {"formula-ends-early", "công thức dừng giữa chừng", "the formula ends too early"},
    {"formula-expected", "ở đây phải có {0}", "{0} is expected here"},
    {"formula-too-deep", "công thức lồng quá {0} tầng; tách thành nhiều dòng",
     "the formula nests deeper than {0} levels; make several rows of it"},
    {"formula-too-long", "công thức dài quá {0} ký tự; tách thành nhiều dòng",
     "the formula is longer than {0} characters; make several rows of it"},
    {"formula-chained", "không so sánh nối tiếp được; dùng and",
     "comparisons do not chain; use and"},
    {"formula-unknown-function", "không có hàm {0}; có: {1}",
     "there is no function {0}; there are: {1}"},
    {"formula-fold-body", "{0}(…) cần dấu : và biểu thức cho từng phần tử",
     "{0}(…) needs a : and what to compute of each element"},
    {"formula-unknown-name", "không có tên {0} ở đây; gần nhất: {1}",
     "there is no name {0} here; nearest: {1}"},
    {"formula-name-twice",
     "tên {0} vừa là trường của danh sách vừa là tên bên ngoài; đổi một trong hai",
     "the name {0} is both a field of the list and a name outside; rename one"},
    {"formula-unknown-field", "không có trường {0}; có: {1}",
     "there is no field {0}; there are: {1}"},
    {"formula-unknown-column", "bảng không có cột {0}; có: {1}",
     "the table has no column {0}; it has: {1}"},
    {"formula-no-fields", "giá trị này không có trường {0}", "this value has no field {0}"},
    {"formula-type", "ở đây cần {0:word}, không phải {1:word}",
     "{0:word} is needed here, not {1:word}"},
    {"formula-not-comparable", "{0:word} không so sánh lớn nhỏ được", "{0:word} cannot be ordered"},
    {"formula-operand-count", "{0} nhận {1} giá trị, ở đây có {2}",
     "{0} takes {1} values, not {2}"},
    {"formula-date", "không có ngày {0}", "there is no date {0}"},
    {"formula-at-table", "at(…) cần tên một bảng ở vị trí đầu",
     "at(…) needs the name of a table first"},
    {"formula-lines-fold", "trên các dòng dự toán chỉ dùng được sum(… : amount) và count(…)",
     "of the lines only sum(… : amount) and count(…) can be computed"},
    {"formula-count-body",
     "count(…) đếm các phần tử, không có biểu thức sau dấu :; điều kiện viết sau where, tổng dùng "
     "sum(… : …)",
     "count(…) counts elements and takes nothing after a :; a condition follows where, a total is "
     "sum(… : …)"},
    {"formula-lines-filter", "các dòng dự toán chỉ lọc được theo group, category, kind",
     "lines can be filtered by group, category and kind only"},
    {"method-name-twice", "tên {0} dùng cho hai thứ trong cùng phương pháp",
     "the name {0} stands for two things in one method"},
    {"method-total-type", "dòng tổng {0} phải là số", "the total row {0} must be a number"},
    {"method-columns", "cột chỉ có thể là [before_tax, tax, after_tax]",
     "columns can only be [before_tax, tax, after_tax]"},

    {"division-by-zero", "chia cho 0", "division by zero"},
    {"value-too-long", "giá trị dài quá {0} bit", "the value is longer than {0} bits"},
    {"exponent-range", "số mũ phải là số nguyên từ 0 đến {0}, không phải {1}",
     "the exponent must be a whole number from 0 to {0}, not {1}"},
    {"no-such-date", "không có ngày như vậy", "there is no such date"},
    {"note-computing", "khi tính dòng {0} của phương pháp ghi ở đây",
     "while computing row {0} of the method named here"},
    {"row-ring", "dòng cần đến chính nó: {0}", "the row needs itself: {0}"},
    {"note-ring-step", "qua dòng {0} ở đây", "by way of row {0} here"},
    {"row-reference", "phần dự toán bao ngoài ({1}) không có dòng {0}",
     "the enclosing estimate ({1}) has no row {0}"},
    {"money-too-large", "{0}: số tiền vượt 9,2 tỷ tỷ đồng; kiểm tra lại các chữ số",
     "{0}: more than 9.2 * 10^18 dong; check the digits"},
    {"money-overflow-line",
     "số tiền của dòng \"{0}\" vượt 9,2 tỷ tỷ đồng; kiểm tra đơn vị và số lượng",
     "the money of the line \"{0}\" exceeds 9.2 * 10^18 dong; check units and quantities"},
    {"money-overflow-plan", "tổng của kế hoạch vượt 9,2 tỷ tỷ đồng; kiểm tra đơn vị và số lượng",
     "the total of the plan exceeds 9.2 * 10^18 dong; check units and quantities"},
    {"money-overflow", "số tiền của {0} vượt 9,2 tỷ tỷ đồng; kiểm tra đơn vị và số lượng",
     "the money of {0} exceeds 9.2 * 10^18 dong; check units and quantities"},

    {"word-unknown", "giá trị chưa rõ loại", "a value of unknown type"},
    {"word-number", "số", "a number"},
    {"word-text", "văn bản", "a text"},
    {"word-yes_no", "yes hoặc no", "yes or no"},
    {"word-date", "ngày", "a date"},
    {"word-record", "bản ghi", "a record"},
    {"word-list", "danh sách", "a list"},
    {"word-map", "các cặp khóa: giá trị", "key: value pairs"},
    {"word-table", "bảng", "a table"},
    {"word-lines", "các dòng dự toán", "the lines of an estimate"},
});

}  // namespace

std::span<const CatalogueEntry> formula_sentences() {
  return formula_entries;
}

}  // namespace dutoan
