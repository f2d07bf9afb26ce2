#include "overlap_source.hpp"

#include "input/word_book_reader.hpp"
#include "norm_side_files.hpp"
#include "plan_run.hpp"

namespace dutoan {

WordBook read_word_book(const Arguments& arguments, Diagnostics& diagnostics) {
  WordBook book;
  std::size_t layer = 0;
  for (const NormFolder& folder : norm_folders(arguments)) {
    for (const FileName& file : side_files(folder, words_folder, {".yaml"}))
      read_words(file, layer, book, diagnostics);
    ++layer;
  }
  return book;
}

std::vector<Register> read_registers(const Arguments& arguments, Diagnostics& diagnostics) {
  std::vector<Register> registers;
  for (const NormFolder& folder : norm_folders(arguments)) {
    for (const FileName& file : side_files(folder, registers_folder, {".yaml", ".csv"}))
      registers.push_back(read_register(file, diagnostics));
  }
  for (const std::string& path : arguments.values("register")) {
    const std::filesystem::path where = path;
    registers.push_back(
        read_register({where, path, where.filename().generic_string()}, diagnostics));
  }
  return registers;
}

}  // namespace dutoan
