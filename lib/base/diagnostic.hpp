// What is wrong with a file, said once, at its place, with what to do about it.
//
// Readers collect diagnostics and go on with a stand-in value; nothing is computed from one.
#pragma once

#include "base/message.hpp"
#include "base/source.hpp"

#include <vector>

namespace dutoan {

enum class Severity : std::uint8_t { error, warning };

struct Note {
  Message message;
  Location location;
};

struct Diagnostic {
  Severity severity = Severity::error;
  Message message;  ///< its id is printed behind the sentence and listed in docs/errors.md
  Location location;
  std::vector<Message> hints;  ///< what to do
  std::vector<Note> notes;     ///< other places that matter
};

class Diagnostics {
 public:
  /// Adds an error and returns it, so that hints and notes can follow.
  Diagnostic& error(Message message, Location location = {});
  Diagnostic& warning(Message message, Location location = {});
  void add(Diagnostic diagnostic) { items_.push_back(std::move(diagnostic)); }
  void add_all(Diagnostics other);

  [[nodiscard]] bool has_errors() const;
  [[nodiscard]] bool empty() const { return items_.empty(); }
  [[nodiscard]] std::size_t size() const { return items_.size(); }
  [[nodiscard]] const std::vector<Diagnostic>& items() const { return items_; }
  /// By file, line and column; the same thing said twice of one place is kept once.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;

 private:
  std::vector<Diagnostic> items_;
};

}  // namespace dutoan
