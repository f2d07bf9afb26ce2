#include "output/form_grid.hpp"

namespace dutoan {

XlsxCell form_cell(FormField field) {
  constexpr std::uint32_t first_field_row = 1;
  return {first_field_row + std::uint32_t(field), form_value_column};
}

XlsxCell form_cell(std::uint32_t row, FormColumn column) {
  return {row, std::uint16_t(column)};
}

XlsxRange form_range(FormColumn column) {
  return {form_cell(form_first_row, column), form_cell(form_last_row, column)};
}

}  // namespace dutoan
