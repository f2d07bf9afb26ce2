#include "overlap_source.hpp"

#include "input/word_book_reader.hpp"
#include "norm_side_files.hpp"

namespace dutoan {

WordBook read_word_book(const std::vector<NormFolder>& norms, Diagnostics& diagnostics) {
  WordBook book;
  std::size_t layer = 0;
  for (const NormFolder& folder : norms) {
    for (const FileName& file : word_files(folder))
      read_words(file, layer, book, diagnostics);
    ++layer;
  }
  return book;
}

std::vector<Register> read_registers(const std::vector<NormFolder>& norms,
                                     const std::vector<std::string>& given,
                                     Diagnostics& diagnostics) {
  std::vector<Register> registers;
  for (const NormFolder& folder : norms) {
    for (const FileName& file : register_files(folder))
      registers.push_back(read_register(file, diagnostics));
  }
  for (const std::string& path : given) {
    const std::filesystem::path where = path;
    registers.push_back(
        read_register({where, path, where.filename().generic_string()}, diagnostics));
  }
  return registers;
}

}  // namespace dutoan
