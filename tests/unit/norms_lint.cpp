#include "command_fixture.hpp"

namespace dutoan::norms_lint_test {

namespace {

const std::string sound = R"yaml(format: 1
document: quy-dinh
in_force: {from: 2020-01-01}
methods:
  - id: cach-thu
    title: {vi: "Cách tính thử"}
    basis: "Mục 1"
    evidence: user
    inputs: {a: {type: number}}
    total: total
    rows: [{id: total, label: {vi: "Tổng"}, formula: "a * 2", unit: đồng}]
)yaml";

}  // namespace

TEST_CASE("the shipped norms hold") {
  const CommandFixture f;
  const auto written = f.run({"norms", "lint", "--lang", "en"});
  CHECK(written.code == 0);
  CHECK(written.err.empty());
  CHECK_FALSE(written.out.empty());
}

TEST_CASE("a folder of one's own is proved over the shipped norms") {
  const CommandFixture f;
  f.folder.write("own/x.yaml", sound);
  const auto written = f.run({"norms", "lint", f.path("own")});
  CHECK(written.code == 0);
  CHECK(written.err.empty());
}

TEST_CASE("a fault of a folder is a finding at its place") {
  const CommandFixture f;
  std::string faulty = sound;
  faulty.replace(faulty.find("a * 2"), 5, "b * 2");
  f.folder.write("own/x.yaml", faulty);
  const auto written = f.run({"norms", "lint", f.path("own"), "--lang", "en"});
  CHECK(written.code == 1);
  CHECK(written.out.empty());
  CHECK(holds(written.err, "own/x.yaml:11:"));
}

TEST_CASE("a folder that is whole in itself does not stand over the shipped norms") {
  const CommandFixture f;
  f.folder.write("own/documents.yaml",
                 "format: 1\nedition: 2024-01-01\ndocuments: [{id: bang-ke, in_force: {from: "
                 "2020-01-01}, evidence: user, methods: [line-sum]}]\n");
  std::string same_name = sound;  // a name the shipped norms hold, too
  same_name.replace(same_name.find("quy-dinh"), 8, "bang-ke");
  same_name.replace(same_name.find("cach-thu"), 8, "line-sum");
  f.folder.write("own/bang-ke/x.yaml", same_name);
  const auto written = f.run({"norms", "lint", f.path("own")});
  CHECK(written.code == 0);
  CHECK(written.err.empty());
}

TEST_CASE("a folder that is not there is an error of the input") {
  const CommandFixture f;
  const auto written = f.run({"norms", "lint", f.path("none")});
  CHECK(written.code == 2);
  CHECK(holds(written.err, "[norms-not-found]"));
}

}  // namespace dutoan::norms_lint_test
