// Why it is right for every text. JSON knows no line end inside a string. So wherever a text line
// begins with `"lines": [`, that is a key and its array, or the file is not valid, which the rest
// of it will show. What follows line by line, a value and a comma each, are elements of that array;
// every one of them is checked like the parser would. They are dropped, and `null,` keeps their
// place: `[{…},]` must not become `[]`. Nobody reads arrays of these names (`read_result_json`).
#include "output/result_skim.hpp"

#include "output/json_element.hpp"

#include <algorithm>
#include <string_view>

namespace dutoan {

namespace {

constexpr std::size_t piece = 1U << 18U;  ///< bytes read at a time: they fit a processor's cache
constexpr std::size_t most_kept = 64U << 20U;  ///< bytes

class ResultSkim {
 public:
  /// Takes the next text line, with its line end.
  void add_line(std::string_view line) {
    if (inside_ && is_plain_element(line)) {
      passed_over_ = true;
      return;
    }
    add_end(line);
    inside_ = opens_list(line);
  }

  /// The same for what is no whole line.
  void add_end(std::string_view text) {
    if (passed_over_) kept_ += "null,\n";
    passed_over_ = false;
    kept_ += text;
  }

  [[nodiscard]] std::string& kept() { return kept_; }

 private:
  static bool opens_list(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    return line == "\"rows\": [\n" || line == "\"lines\": [\n";
  }

  std::string kept_;
  bool inside_ = false;  ///< a list to pass over, in front of an element
  bool passed_over_ = false;
};

}  // namespace

std::optional<std::string> skim_result(std::istream& stream) {
  ResultSkim skim;
  std::string buffer(piece, '\0');
  std::size_t held = 0;
  while (stream && buffer.size() <= most_kept && skim.kept().size() <= most_kept) {
    stream.read(buffer.data() + held, std::streamsize(buffer.size() - held));
    std::string_view left(buffer.data(), held + std::size_t(stream.gcount()));
    for (std::size_t end = left.find('\n'); end != std::string_view::npos; end = left.find('\n')) {
      skim.add_line(left.substr(0, end + 1));
      left.remove_prefix(end + 1);
    }
    held = left.size();
    std::copy(left.begin(), left.end(), buffer.begin());  // downward: the two may overlap
    if (held == buffer.size()) buffer.resize(2 * buffer.size());
  }
  if (!stream.eof()) return std::nullopt;
  skim.add_end(std::string_view(buffer).substr(0, held));
  return std::move(skim.kept());
}

}  // namespace dutoan
