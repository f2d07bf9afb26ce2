#include "base/diagnostic.hpp"

#include <algorithm>
#include <tuple>

namespace dutoan {

namespace {

auto order_of(const Diagnostic& diagnostic) {
  const Location& at = diagnostic.location;
  // One formula may fail for several tasks: the note tells them apart.
  const Location other = diagnostic.notes.empty() ? Location{} : diagnostic.notes.front().location;
  return std::tuple(at.file, at.line, at.column, sort_key(diagnostic.message), other.file,
                    other.line, other.column);
}

}  // namespace

Diagnostic& Diagnostics::error(Message message, Location location) {
  items_.push_back({.message = std::move(message), .location = std::move(location)});
  return items_.back();
}

Diagnostic& Diagnostics::warning(Message message, Location location) {
  Diagnostic& diagnostic = error(std::move(message), std::move(location));
  diagnostic.severity = Severity::warning;
  return diagnostic;
}

void Diagnostics::add_all(Diagnostics other) {
  for (Diagnostic& diagnostic : other.items_)
    items_.push_back(std::move(diagnostic));
}

bool Diagnostics::has_errors() const {
  return std::any_of(items_.begin(), items_.end(), [](const Diagnostic& diagnostic) {
    return diagnostic.severity == Severity::error;
  });
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> result = items_;
  std::stable_sort(result.begin(), result.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return order_of(a) < order_of(b);
  });
  const auto same = [](const Diagnostic& a, const Diagnostic& b) {
    return order_of(a) == order_of(b);
  };
  result.erase(std::unique(result.begin(), result.end(), same), result.end());
  return result;
}

}  // namespace dutoan
