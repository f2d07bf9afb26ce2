#include "command_fixture.hpp"

#include <cstdio>
#include <memory>

namespace dutoan::completion_test {

namespace {

struct Pipe {
  void operator()(std::FILE* pipe) const { pclose(pipe); }
};

/// What bash offers for the last of the words: "estimate explain …".
std::string offered(const CommandFixture& f, const std::vector<std::string>& words) {
  f.folder.write("script", f.run({"completion", "bash"}).out);
  std::string line = "bash --norc -c '. " + f.path("script") + "; COMP_WORDS=(";
  for (const std::string& word : words)
    line += "\"" + word + "\" ";
  line += "); COMP_CWORD=" + std::to_string(words.size() - 1) + "; _dutoan; echo ${COMPREPLY[@]}'";
  const std::unique_ptr<std::FILE, Pipe> pipe(popen(line.c_str(), "r"));
  std::string text;
  for (int c = std::fgetc(pipe.get()); c != EOF && c != '\n'; c = std::fgetc(pipe.get()))
    text += char(c);
  return text;
}

}  // namespace

TEST_CASE("bash completes commands and what they do") {
  const CommandFixture f;
  CHECK(offered(f, {"dutoan", "e"}) == "estimate explain");
  CHECK(offered(f, {"dutoan", ""}).find("norms") != std::string::npos);
  CHECK(offered(f, {"dutoan", "norms", "l"}) == "list lint");
  CHECK(offered(f, {"dutoan", "norms", ""}) == "list show search lint template import diff");
}

TEST_CASE("bash completes a command that is one by itself and by a word behind it") {
  const CommandFixture f;
  CHECK(offered(f, {"dutoan", "dos"}) == "dossier");
  CHECK(offered(f, {"dutoan", "dossier", ""}) == "verify");
  CHECK(offered(f, {"dutoan", "dossier", "pl"}).empty());
  CHECK(offered(f, {"dutoan", "dossier", "--t"}) == "--today");
  CHECK(offered(f, {"dutoan", "dossier", "plan.yaml", "T", "--w"}) == "--waivers");
  CHECK(offered(f, {"dutoan", "ho-so", "verify", "d", "--format", ""}) == "text json");
  CHECK(offered(f, {"dutoan", "dossier", "verify", "--w"}).empty());
}

TEST_CASE("bash completes the flags a command has and no others") {
  const CommandFixture f;
  CHECK(offered(f, {"dutoan", "summary", "plan.yaml", "--f"}) ==
        "--figure --fail-on --form --format");
  CHECK(offered(f, {"dutoan", "estimate", "--b"}).empty());
  CHECK(offered(f, {"dutoan", "norms", "show", "--a"}) == "--at --as-of");
  CHECK(offered(f, {"dutoan", "doctor", "--"}) == "--norms --help --lang --color");
}

TEST_CASE("bash completes the choices of a flag and leaves files to itself") {
  const CommandFixture f;
  CHECK(offered(f, {"dutoan", "summary", "plan.yaml", "--by", "s"}) == "source");
  CHECK(offered(f, {"dutoan", "norms", "list", "--format", ""}) == "text json");
  CHECK(offered(f, {"dutoan", "estimate", "--unit", "t"}) == "trieu ty");
  CHECK(offered(f, {"dutoan", "estimate", "pl"}).empty());
  CHECK(offered(f, {"dutoan", "estimate", "--output", "pl"}).empty());
}

TEST_CASE("bash completes the Vietnamese names as it does the English ones") {
  const CommandFixture f;
  CHECK(offered(f, {"dutoan", "di"}) == "dien-giai diff dinh-muc");
  CHECK(offered(f, {"dutoan", "l"}) == "lap");
  CHECK(offered(f, {"dutoan", "dinh-muc", "l"}) == "list lint");
  CHECK(offered(f, {"dutoan", "tong-hop", "plan.yaml", "--f"}) ==
        "--figure --fail-on --form --format");
  CHECK(offered(f, {"dutoan", "tong-hop", "plan.yaml", "--by", "s"}) == "source");
  CHECK(offered(f, {"dutoan", "dinh-muc", "show", "--a"}) == "--at --as-of");
}

TEST_CASE("only bash is known") {
  const CommandFixture f;
  const auto written = f.run({"completion", "zsh"});
  CHECK(written.code == 3);
  CHECK(written.out.empty());
  CHECK(written.err.find("zsh") != std::string::npos);
}

}  // namespace dutoan::completion_test
