#include "output/form_lists.hpp"

#include "plan/agency_form.hpp"

#include <optional>
#include <span>

namespace dutoan {

namespace {

constexpr std::string_view list_sheet = "Danh mục";
constexpr std::string_view guide_sheet = "Hướng dẫn";

std::vector<std::string> labels_of(std::span<const FormWord> words) {
  std::vector<std::string> labels;
  for (const FormWord& word : words)
    labels.emplace_back(word.label);
  return labels;
}

std::vector<std::string> texts_of(const std::vector<Named>& list) {
  std::vector<std::string> texts;
  for (const Named& one : list)
    texts.push_back(form_choice_text(one));
  return texts;
}

/// In the order of the kinds.
std::vector<std::optional<Number>> rates_of(const FormContents& contents) {
  std::vector<std::optional<Number>> rates;
  for (const FormWord& kind : form_line_kinds()) {
    const auto rate = contents.vat_rates.find(std::string(kind.word));
    rates.push_back(rate == contents.vat_rates.end() ? std::nullopt : std::optional(rate->second));
  }
  return rates;
}

class ListWriter {
 public:
  explicit ListWriter(XlsxBook& book) : book_(book), sheet_(book.add_sheet(list_sheet)) {
    sheet_.page({.landscape = true});
  }

  void write(std::string_view name, std::string_view heading,
             const std::vector<std::string>& texts) {
    if (texts.empty()) return;
    for (std::size_t i = 0; i < texts.size(); ++i)
      sheet_.text({std::uint32_t(i + 1), column_}, texts[i], {});
    end_column(name, heading, texts.size());
  }

  /// Of what is not known the cell stays empty.
  void write_rates(std::string_view name, std::string_view heading,
                   const std::vector<std::optional<Number>>& rates) {
    for (std::size_t i = 0; i < rates.size(); ++i) {
      const XlsxCell cell{std::uint32_t(i + 1), column_};
      if (rates[i]) sheet_.number(cell, *rates[i], {.number_format = "0.######%"});
    }
    end_column(name, heading, rates.size());
  }

 private:
  void end_column(std::string_view name, std::string_view heading, std::size_t rows) {
    sheet_.text({0, column_}, heading, {.bold = true});
    sheet_.column_width(column_, 40);
    book_.define_name(name, "='" + std::string(list_sheet) + "'!" + fixed_cell_name({1, column_}) +
                                ":" + fixed_cell_name({std::uint32_t(rows), column_}));
    ++column_;
  }

  XlsxBook& book_;
  XlsxSheet sheet_;
  std::uint16_t column_ = 0;
};

}  // namespace

std::string form_choice_text(const Named& one) {
  return one.name.empty() ? one.id : one.id + std::string(form_choice_separator) + one.name;
}

void write_form_lists(const FormContents& contents, XlsxBook& book) {
  ListWriter lists(book);
  lists.write("dong", "Dòng", {form_row_words.begin(), form_row_words.end()});
  lists.write("nhom_nhiem_vu", "Nhóm nhiệm vụ", texts_of(contents.task_groups));
  lists.write("nhom_chi_phi", "Nhóm chi phí", texts_of(contents.cost_groups));
  lists.write("tinh_chat", "Tính chất nhiệm vụ", labels_of(form_task_scopes()));
  lists.write("loai_chi", "Loại chi", labels_of(form_line_kinds()));
  if (!contents.vat_rates.empty()) lists.write_rates("thue_suat", "Thuế suất", rates_of(contents));
  lists.write("co_khong", "Đã gồm thuế", {"có", "không"});
  lists.write("nguon_von", "Nguồn vốn", texts_of(contents.sources));
  lists.write("phuong_phap", "Phương pháp", texts_of(contents.methods));
  lists.write("loai_can_cu", "Loại căn cứ", labels_of(form_price_kinds()));
  lists.write("don_vi_tien", "Tiền tính theo", labels_of(form_money_units()));
}

void write_form_guide(XlsxBook& book) {
  XlsxSheet sheet = book.add_sheet(guide_sheet);
  sheet.page({.first_heading_row = 1, .last_heading_row = 0});
  sheet.column_width(0, 20);
  sheet.column_width(1, 90);
  std::uint32_t row = 0;
  const auto say = [&](std::string_view left, std::string_view right) {
    sheet.text({row, 0}, left, {.bold = true, .wrap = true});
    sheet.text({row++, 1}, right, {.wrap = true});
  };
  say("Cách điền",
      "Mỗi nhiệm vụ một dòng Nhiệm vụ, rồi các dòng Hạng mục của nó, rồi (nếu nhiều nguồn) các "
      "dòng "
      "Nguồn vốn.");
  say("", "Ô nền xám do biểu mẫu tự tính, không gõ vào. Dòng Ví dụ không được tính.");
  say("", "Gửi lại tệp này dạng .xlsx. Không đổi tên cột, không gõ số kèm chữ.");
  for (const FormColumnText& column : form_columns)
    say(column.heading, column.note);
}

}  // namespace dutoan
