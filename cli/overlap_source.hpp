// What `overlap` reads beside the plans: the words of titles, and the registers.
#pragma once

#include "arguments.hpp"
#include "input/register_reader.hpp"
#include "norms/word_book.hpp"

namespace dutoan {

/// `words/*.yaml` of the shipped norms and of the folders of `--norms`.
[[nodiscard]] WordBook read_word_book(const Arguments& arguments, Diagnostics& diagnostics);

/// `registers/` of the shipped norms and of the folders of `--norms`, then the files of
/// `--register`.
[[nodiscard]] std::vector<Register> read_registers(const Arguments& arguments,
                                                   Diagnostics& diagnostics);

}  // namespace dutoan
