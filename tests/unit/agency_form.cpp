#include "plan/agency_form.hpp"

#include "base/text.hpp"
#include "input_fixture.hpp"
#include "plan/vocabulary.hpp"

#include <set>

namespace dutoan::agency_form_test {

namespace {

std::string label_of(std::span<const FormWord> words, std::string_view word) {
  for (const FormWord& one : words) {
    if (one.word == word) return std::string(one.label);
  }
  return "none";
}

/// The words of both, in their order.
bool are_words_of(std::span<const FormWord> words, std::span<const std::string_view> vocabulary) {
  return std::equal(words.begin(), words.end(), vocabulary.begin(), vocabulary.end(),
                    [](const FormWord& one, std::string_view word) { return one.word == word; });
}

}  // namespace

TEST_CASE("every word of plan files has a label of its own") {
  for (const auto words :
       {form_line_kinds(), form_task_scopes(), form_price_kinds(), form_money_units()}) {
    std::set<std::string> labels;
    for (const FormWord& one : words) {
      CAPTURE(std::string(one.word));
      CHECK_FALSE(one.label.empty());
      CHECK(labels.insert(folded(one.label)).second);
    }
  }
}

TEST_CASE("the words are those of plan files, none left out") {
  CHECK(are_words_of(form_line_kinds(), line_kinds));
  CHECK(are_words_of(form_task_scopes(), task_scopes));
  CHECK(are_words_of(form_price_kinds(), price_kinds));
  CHECK(are_words_of(form_money_units(), money_units));
}

TEST_CASE("a label says what its word says") {
  CHECK(label_of(form_line_kinds(), "hardware") == "Phần cứng");
  CHECK(label_of(form_line_kinds(), "commercial-software") == "Phần mềm thương mại");
  CHECK(label_of(form_line_kinds(), "internal-software") == "Phần mềm nội bộ");
  CHECK(label_of(form_line_kinds(), "training") == "Đào tạo");
  CHECK(label_of(form_line_kinds(), "security") == "An toàn thông tin");
  CHECK(label_of(form_line_kinds(), "fee") == "Phí, lệ phí");
  CHECK(label_of(form_task_scopes(), "new") == "Đầu tư mới");
  CHECK(label_of(form_task_scopes(), "spare") == "Dự phòng thay thế");
  CHECK(label_of(form_task_scopes(), "lease") == "Thuê");
  CHECK(label_of(form_price_kinds(), "quotation") == "Báo giá");
  CHECK(label_of(form_price_kinds(), "appraisal") == "Thẩm định giá");
  CHECK(label_of(form_price_kinds(), "own-norm") == "Định mức tự xây dựng");
  CHECK(label_of(form_money_units(), "dong") == "đồng");
  CHECK(label_of(form_money_units(), "ty") == "tỷ đồng");
}

TEST_CASE("labels above the table and headings in it are told apart by their texts") {
  std::set<std::string> labels;
  for (const std::string_view label : form_field_labels)
    CHECK(labels.insert(folded(label)).second);
  std::set<std::string> headings;
  for (const FormColumnText& column : form_columns)
    CHECK(headings.insert(folded(column.heading)).second);
  CHECK(form_columns[std::size_t(FormColumn::row)].heading == "Dòng");
  CHECK(form_columns[std::size_t(FormColumn::vat_included)].heading == "Đã gồm thuế");
  CHECK(form_columns[std::size_t(FormColumn::task)].heading == "Thuộc nhiệm vụ");
  CHECK(form_field_labels[std::size_t(FormField::unit)] == "Tiền tính theo");
  CHECK(form_field_labels[std::size_t(FormField::total)] == "Tổng đề nghị");
}

TEST_CASE("a note shows beside its cell, where no more than 255 characters do") {
  for (const FormColumnText& column : form_columns) {
    CAPTURE(std::string(column.heading));
    CHECK(display_width(column.note) <= 255);
  }
}

TEST_CASE("the samples are what CSV files are known by") {
  CHECK(form_sample_number == "1234567.89");
  CHECK(Date::parse(form_sample_date) == day("2023-12-31"));
}

}  // namespace dutoan::agency_form_test
