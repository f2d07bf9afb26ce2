// Texts as people type, paste and print them, for the properties of what is written and read back.
#pragma once

#include "random.hpp"

/// Vietnamese, composed and not, marks of every format we write, line ends, what looks like a
/// formula, a number or a tag; nothing at all, and once in a while very much of it.
inline std::string any_text(Random& random) {
  constexpr std::array<std::string_view, 44> parts = {"Máy chủ", "ế",       "e\u0302\u0301",
                                                      "đ",       "\"",      "\"\"",
                                                      "'",       ",",       ";",
                                                      "\t",      "\n",      "\r\n",
                                                      " ",       "  ",      "=1+1",
                                                      "+",       "-",       "@SUM(A1)",
                                                      "#",       " # ",     ": ",
                                                      "- ",      "{",       "}]",
                                                      "[",       "\\",      "\\n",
                                                      "%",       "&amp",    "<b>",
                                                      "]]>",     "yes",     "null",
                                                      "~",       "185.000", "1e9",
                                                      "_x0041_", "😀",       "漢字",
                                                      "\x01",    "\x7F",    "\u0085",
                                                      "\u2028",  "\uFEFF"};
  std::string text = random.pieces(parts, random.once_in(4) ? 12 : 4);
  if (!random.once_in(80)) return text;
  const std::string more = text + "ă ";
  for (std::size_t count = random.below(3000); count > 0; --count)
    text += more;
  return text;
}

/// One that is not empty.
inline std::string any_name(Random& random) {
  return "x" + any_text(random);
}
