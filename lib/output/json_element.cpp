#include "output/json_element.hpp"

#include "base/text.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr int deepest = 16;

/// Bytes that stand for themselves in a string. Whether they are valid UTF-8 is asked apart.
constexpr std::array<bool, 256> plain_bytes = [] {
  std::array<bool, 256> plain{};
  for (std::size_t byte = ' '; byte < plain.size(); ++byte)
    plain[byte] = byte != '"' && byte != '\\';
  return plain;
}();

/// Goes over one value. Nothing it takes is a line end, so that the one behind the line stops it:
/// no other end need be looked for.
class ElementScan {
 public:
  explicit ElementScan(const char* start) : at_(start) {}

  bool value(int depth) {
    skip_space();
    switch (*at_) {
      case '"': return string();
      case '{': return depth < deepest && members('}', depth, true);
      case '[': return depth < deepest && members(']', depth, false);
      case 't': return word("true");
      case 'f': return word("false");
      case 'n': return word("null");
      default: return false;
    }
  }

  bool take(char wanted) {
    skip_space();
    if (*at_ != wanted) return false;
    ++at_;
    return true;
  }

 private:
  void skip_space() {
    while (*at_ == ' ' || *at_ == '\t' || *at_ == '\r')
      ++at_;
  }

  bool word(std::string_view word) {
    for (const char letter : word) {
      if (*at_++ != letter) return false;
    }
    return true;
  }

  bool string() {
    if (*at_ != '"') return false;
    for (++at_; *at_ != '"'; ++at_) {
      while (plain_bytes[static_cast<unsigned char>(*at_)])
        ++at_;
      if (*at_ == '"') break;
      constexpr std::string_view escapes = "\"\\/bfnrt";
      if (*at_ != '\\' || escapes.find(*++at_) == std::string_view::npos) return false;
    }
    ++at_;
    return true;
  }

  /// What stands between brackets, the first of which is next; `named` as in an object.
  bool members(char end, int depth, bool named) {
    ++at_;
    if (take(end)) return true;
    do {
      skip_space();
      if (named && !(string() && take(':'))) return false;
      if (!value(depth + 1)) return false;
    } while (take(','));
    return take(end);
  }

  const char* at_;
};

}  // namespace

bool is_plain_element(std::string_view line) {
  if (!line.ends_with('\n')) return false;
  ElementScan scan(line.data());
  return scan.value(0) && scan.take(',') && scan.take('\n') && !find_invalid_utf8(line);
}

}  // namespace dutoan
