// What readers said, in one line: the id and the place of every message, sorted as it is printed.
//
//   said(diagnostics)   "number-comma f:1:4; key-twice f:3:1 (note-first-here f:2:1)"
#pragma once

#include "base/diagnostic.hpp"
#include "output/diagnostic_text.hpp"

#include <string>

/// `plan.yaml:1:4`, without the folders before it.
inline std::string short_place(const dutoan::Location& location) {
  const std::string text = location_text(location);
  return text.substr(text.rfind('/') + 1);
}

inline std::string said(const dutoan::Diagnostics& diagnostics) {
  std::string text;
  for (const dutoan::Diagnostic& diagnostic : diagnostics.sorted()) {
    text += (text.empty() ? "" : "; ") + diagnostic.message.id;
    const std::string place = short_place(diagnostic.location);
    if (!place.empty()) text += " " + place;
    for (const dutoan::Note& note : diagnostic.notes) {
      text += " (" + note.message.id + " " + short_place(note.location) + ")";
    }
  }
  return text;
}

/// The hints of all messages: "hint-nearest quantity; hint-keys a, b".
inline std::string hints(const dutoan::Diagnostics& diagnostics) {
  std::string text;
  for (const dutoan::Diagnostic& diagnostic : diagnostics.sorted()) {
    for (const dutoan::Message& hint : diagnostic.hints) {
      std::string words = sort_key(hint);
      for (char& c : words)
        c = c == '\x1f' ? ' ' : c;
      text += (text.empty() ? "" : "; ") + words;
    }
  }
  return text;
}

/// As the English screen shows it, without the count at the end.
inline std::string printed(const dutoan::Diagnostics& diagnostics) {
  std::string text;
  for (const dutoan::Diagnostic& diagnostic : diagnostics.sorted()) {
    text += to_text(diagnostic, dutoan::Language::english, dutoan::Colour::off);
  }
  return text;
}
