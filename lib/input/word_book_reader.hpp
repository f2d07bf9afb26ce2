// A file of words (norms/words/*.yaml): what titles of tasks are read by.
#pragma once

#include "input/file_reader.hpp"
#include "norms/word_book.hpp"

namespace dutoan {

/// Where the files of words stand in a folder of norms.
inline constexpr std::string_view words_folder = "words";

/// Adds what the file holds to `book`. `layer`: of its folder of norms; a later one takes spellings
/// over from those before it, two entries of one layer may not share any.
void read_words(const FileName& file, std::size_t layer, WordBook& book, Diagnostics& diagnostics);

}  // namespace dutoan
