// SHA-256: what files are known again by.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace dutoan {

/// Of bytes that come piece by piece.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void add(std::string_view bytes);
  /// In hexadecimal; nothing may be added behind it.
  [[nodiscard]] std::string text();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// In hexadecimal.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace dutoan
