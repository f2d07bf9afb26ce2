#include "command_fixture.hpp"
#include "output/json_value.hpp"

namespace dutoan::schema_test {

TEST_CASE("each kind of file has its schema") {
  const CommandFixture f;
  for (const std::string kind : {"plan", "norms", "result"}) {
    const auto written = f.run({"schema", kind});
    CHECK(written.code == 0);
    Json json = Json::parse(written.out);
    CHECK(json["title"] == "dutoan: " + kind);
    CHECK(json["properties"].contains("format"));
  }
}

TEST_CASE("of an unknown kind no schema is printed") {
  const CommandFixture f;
  const auto written = f.run({"schema", "norm"});
  CHECK(written.code == 3);
  CHECK(written.out.empty());
  CHECK(written.err.find("norms") != std::string::npos);
}

}  // namespace dutoan::schema_test
