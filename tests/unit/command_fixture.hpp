// For the tests of the commands: words of a command line go in, what is written comes out.
//
//   CommandFixture f;
//   f.folder.write("plan.yaml", "…");
//   f.run({"estimate", f.path("plan.yaml")}).code      5
#pragma once

#include "arguments.hpp"
#include "console.hpp"
#include "input_fixture.hpp"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <variant>
#include <vector>

#include <doctest/doctest.h>
#include <unistd.h>

/// What goes to one of the standard streams, until it is asked for.
class CapturedStream {
 public:
  explicit CapturedStream(std::FILE* stream) : stream_(stream), file_(std::tmpfile()) {
    std::fflush(stream_);
    saved_ = dup(fileno(stream_));
    dup2(fileno(file_), fileno(stream_));
  }
  CapturedStream(const CapturedStream&) = delete;
  CapturedStream& operator=(const CapturedStream&) = delete;
  ~CapturedStream() { end(); }

  /// Gives the stream back and returns what was written.
  std::string end() {
    if (file_ == nullptr) return "";
    std::fflush(stream_);
    dup2(saved_, fileno(stream_));
    close(saved_);
    std::rewind(file_);
    std::string text;
    for (int c = std::fgetc(file_); c != EOF; c = std::fgetc(file_))
      text += char(c);
    std::fclose(file_);
    file_ = nullptr;
    return text;
  }

 private:
  std::FILE* stream_;
  std::FILE* file_;
  int saved_ = -1;
};

class CommandFixture {
 public:
  struct Written {
    int code = 0;
    std::string out;
    std::string err;
  };

  [[nodiscard]] std::string path(const std::string& name) const {
    return (folder.path / name).string();
  }

  [[nodiscard]] std::string text(const std::string& name) const {
    std::ifstream stream(folder.path / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  }

  [[nodiscard]] static dutoan::Arguments arguments(const std::vector<std::string>& words) {
    auto parsed = dutoan::parse_arguments(words);
    REQUIRE(std::holds_alternative<dutoan::Arguments>(parsed));
    return std::get<dutoan::Arguments>(std::move(parsed));
  }

  /// Runs a command; the name of the test's own folder is left out of what it writes.
  [[nodiscard]] Written run(const std::vector<std::string>& words) const {
    const dutoan::Arguments given = arguments(words);
    CapturedStream out(stdout);
    CapturedStream err(stderr);
    dutoan::Console console(given);
    const auto code = int(given.command->run(given, console));
    return {code, without_folder(out.end()), without_folder(err.end())};
  }

  TestFolder folder;

 private:
  [[nodiscard]] std::string without_folder(std::string text) const {
    const std::string name = path("");
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
      text.erase(at, name.size());
    }
    return text;
  }
};

/// A plan of lines that the shipped method line-sum adds up: s/T of 300 đồng.
inline const std::string list_plan =
    "format: 1\n"
    "plan: {title: Thử, year: 2024, price_date: 2024-03-01}\n"
    "agencies: [{id: s, name: Sở}]\n"
    "tasks:\n"
    "  - {id: T, agency: s, name: Việc, estimate: {method: line-sum, lines: [{id: L1, name: Máy, "
    "quantity: 2, unit_price: 150}]}}\n";

/// Another task of the same agency, whose one line has no price.
inline const std::string unpriced_task =
    "  - {id: U, agency: s, estimate: {method: line-sum, lines: [{name: Loa, quantity: 1}]}}\n";
