// What `overlap` reads beside the plans: the words of titles, and the registers.
#pragma once

#include "input/norm_files.hpp"
#include "input/register_reader.hpp"
#include "norms/word_book.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// `words/*.yaml` of the folders of norms.
[[nodiscard]] WordBook read_word_book(const std::vector<NormFolder>& norms,
                                      Diagnostics& diagnostics);

/// `registers/` of the folders of norms, then the files of `--register`.
[[nodiscard]] std::vector<Register> read_registers(const std::vector<NormFolder>& norms,
                                                   const std::vector<std::string>& given,
                                                   Diagnostics& diagnostics);

}  // namespace dutoan
