// XML as it goes by: starts, texts and ends of elements, by their names without a namespace.
//
// A document type is refused: workbooks have none, and entities of its own are how small files
// become large ones.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

namespace dutoan {

/// The attributes of an element while its start is looked at.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}

  /// The value of an attribute, whatever its namespace; empty where there is none.
  [[nodiscard]] std::string_view operator[](std::string_view name) const;

 private:
  const char** pairs_;
};

struct XmlHandler {
  std::function<void(std::string_view name, const XmlAttributes& attributes)> start;
  std::function<void(std::string_view name)> end = [](std::string_view) {};
  /// A text may come in several pieces.
  std::function<void(std::string_view text)> text = [](std::string_view) {};
};

class XmlReader {
 public:
  /// The handler must outlive the reader.
  explicit XmlReader(const XmlHandler& handler);
  ~XmlReader();
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;

  /// The next bytes of the document; false when they are no XML.
  bool take(std::string_view bytes);
  /// Whether all that came is one whole document.
  bool finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dutoan
