// The title of a task taken apart: what it is about, what is done, for whom, where, when.
#pragma once

#include "norms/word_book.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// A word of a title, or a phrase of the word book, that says what the task is about.
struct TitleWord {
  std::string key;    ///< with marks, of the spelling that stands for all
  std::string plain;  ///< without
  std::string text;   ///< as the title has it
  WordKind kind = WordKind::object;
  std::size_t position = 0;  ///< among the words that say something; neighbours follow each other
};

struct TitlePlace {
  int level = 0;
  std::string name;  ///< without marks: "thiet ke"
  std::string text;  ///< "xã Thiết Kế"
};

struct Title {
  bool marked = false;  ///< it is written with marks
  std::vector<TitleWord> words;
  std::vector<std::string> actions;  ///< in the spelling that stands for all
  std::vector<std::string> agencies;
  std::vector<TitlePlace> places;
  std::vector<std::string> years;
};

/// `agency`: the name of whose task it is; inside the title it says nothing more. Where the title
/// names no place those in the agency's name hold.
[[nodiscard]] Title dissect(std::string_view title, std::string_view agency, const WordBook& book);

/// The words of a keyword, as they are met within a title.
[[nodiscard]] Title dissect_keyword(std::string_view keyword, const WordBook& book);

/// Whether both name places of one level, and none in common: one sentence for two communes.
[[nodiscard]] bool differ_in_place(const Title& a, const Title& b);

}  // namespace dutoan
