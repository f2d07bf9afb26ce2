#include "input/xml_reader.hpp"

#include <expat.h>

namespace dutoan {

namespace {

std::string_view without_prefix(std::string_view name) {
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

struct XmlReader::State {
  const XmlHandler& handler;
  XML_Parser parser = XML_ParserCreate(nullptr);
  bool failed = false;

  static void on_start(void* data, const char* name, const char** attributes) {
    static_cast<const State*>(data)->handler.start(without_prefix(name), XmlAttributes(attributes));
  }

  static void on_end(void* data, const char* name) {
    static_cast<const State*>(data)->handler.end(without_prefix(name));
  }

  static void on_text(void* data, const char* text, int length) {
    static_cast<const State*>(data)->handler.text({text, std::size_t(length)});
  }

  static void on_document_type(void* data, const char*, const char*, const char*, int) {
    State& state = *static_cast<State*>(data);
    state.failed = true;
    XML_StopParser(state.parser, XML_FALSE);
  }
};

std::string_view XmlAttributes::operator[](std::string_view name) const {
  for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
    if (without_prefix(*pair) == name) return pair[1];
  }
  return {};
}

XmlReader::XmlReader(const XmlHandler& handler) : state_(new State{handler}) {
  XML_SetUserData(state_->parser, state_.get());
  XML_SetElementHandler(state_->parser, State::on_start, State::on_end);
  XML_SetCharacterDataHandler(state_->parser, State::on_text);
  XML_SetStartDoctypeDeclHandler(state_->parser, State::on_document_type);
}

XmlReader::~XmlReader() {
  XML_ParserFree(state_->parser);
}

bool XmlReader::take(std::string_view bytes) {
  const bool more = !state_->failed;
  const bool sound = more && XML_Parse(state_->parser, bytes.data(), int(bytes.size()),
                                       XML_FALSE) == XML_STATUS_OK;
  state_->failed = !sound;
  return sound;
}

bool XmlReader::finish() {
  return !state_->failed && XML_Parse(state_->parser, "", 0, XML_TRUE) == XML_STATUS_OK;
}

}  // namespace dutoan
