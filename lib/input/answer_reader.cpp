#include "input/answer_reader.hpp"

#include "input/map_reader.hpp"
#include "input/yaml_text.hpp"

#include <array>
#include <map>

namespace dutoan {

namespace {

constexpr std::array answer_fields = {
    FieldFormat{.key = "finding", .type = FieldType::code, .needed = Needed::required},
    FieldFormat{.key = "agency", .needed = Needed::required},
    FieldFormat{.key = "about"},
    FieldFormat{.key = "answer", .needed = Needed::required},
    FieldFormat{.key = "by"},
    FieldFormat{.key = "received", .type = FieldType::date},
    FieldFormat{.key = "file"},
    FieldFormat{.key = "cell"},
};
constexpr ObjectFormat answer_format = {"answer", answer_fields};

constexpr std::array answers_file_fields = {
    FieldFormat{.key = "format", .type = FieldType::count, .needed = Needed::required},
    FieldFormat{
        .key = "answers", .type = FieldType::object, .list = true, .object = &answer_format},
};

}  // namespace

constexpr ObjectFormat answers_file_format = {"answers-file", answers_file_fields};

std::vector<Answer> read_answers(Yaml root, Diagnostics& diagnostics) {
  const MapReader file(root, answers_file_format, diagnostics);
  std::vector<Answer> answers;
  if (!is_known_format(file.at("format"), diagnostics)) return answers;
  std::map<std::string, Place> first;
  for (const Yaml& node : file.elements("answers")) {
    const std::size_t before = diagnostics.size();
    const MapReader map(node, answer_format, diagnostics);
    Answer answer{.finding = map.text("finding"),
                  .agency = map.text("agency"),
                  .about = map.text("about"),
                  .text = map.text("answer"),
                  .by = map.text("by"),
                  .received = map.date("received"),
                  .file = map.text("file"),
                  .cell = map.text("cell"),
                  .place = map.place()};
    if (diagnostics.size() > before) continue;
    const auto [known, is_new] = first.emplace(answer.finding, answer.place);
    if (is_new) {
      answers.push_back(std::move(answer));
      continue;
    }
    diagnostics.error({"answer-twice", {}}, locate(answer.place))
        .notes.push_back({{"note-first-here", {}}, locate(known->second)});
  }
  return answers;
}

std::string answers_text(const std::vector<Answer>& answers) {
  std::string text = "format: 1\nanswers:\n";
  for (const Answer& answer : answers) {
    std::string lead = "  - ";
    const auto put = [&](const char* key, const std::string& value) {
      if (value.empty()) return;
      text += lead + key + ": " + value + "\n";
      lead = "    ";
    };
    const auto put_text = [&](const char* key, const std::string& value) {
      if (!value.empty()) put(key, yaml_quoted(value));
    };
    put_text("finding", answer.finding);
    put_text("agency", answer.agency);
    put_text("about", answer.about);
    put_text("answer", answer.text);
    put_text("by", answer.by);
    if (answer.received) put("received", iso_text(*answer.received));
    put_text("file", answer.file);
    put_text("cell", answer.cell);
  }
  return text;
}

}  // namespace dutoan
