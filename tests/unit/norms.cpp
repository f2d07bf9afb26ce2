#include "command_fixture.hpp"
#include "output/json_value.hpp"

namespace dutoan::norms_test {

namespace {

const std::string own_norms = R"yaml(format: 1
document: quy-dinh
in_force: {from: 2020-01-01, until: 2025-01-01}
tables:
  phi_thu: {title: "Phí thử nghiệm", basis: "Bảng 1", evidence: memory, kind: brackets, rows: [{at: 1_000_000, value: 2%}, {at: 3_000_000, value: 1%}]}
  he_so_thu:
    title: "Hệ số thử"
    basis: "Bảng 2"
    evidence: primary
    rows: {x: {rate: 2, name: "một"}, y: {rate: {missing: "chưa đọc"}, name: "hai"}}
methods:
  - id: cach-thu
    title: {vi: "Cách tính thử"}
    basis: "Mục 1"
    evidence: user
    inputs: {a: {type: number}}
    total: total
    rows: [{id: total, formula: "a * 2", unit: đồng}]
)yaml";

/// Norms of one's own over the shipped ones.
struct Norms : CommandFixture {
  Norms() { folder.write("own/x.yaml", own_norms); }

  Written norms(std::vector<std::string> words) const {
    words.insert(words.begin(), "norms");
    words.insert(words.end(), {"--norms", path("own"), "--lang", "en"});
    return run(words);
  }
};

}  // namespace

TEST_CASE("norms are listed on a day, and what is missing in them") {
  const Norms f;
  const auto all = f.norms({"list"});
  CHECK(all.code == 0);
  CHECK(all.err.empty());
  CHECK(holds(all.out, "quy-dinh"));
  CHECK_FALSE(holds(f.norms({"list", "--as-of", "2025-01-01"}).out, "quy-dinh"));
  const auto missing = f.norms({"list", "--missing"});
  CHECK(holds(missing.out, "quy-dinh/he_so_thu[y.rate]\n"));
  Json json = Json::parse(f.norms({"list", "--format", "json"}).out);
  CHECK(json["documents"].back()["id"] == "quy-dinh");
}

TEST_CASE("a document, a table or a method is shown by its name") {
  const Norms f;
  CHECK(holds(f.norms({"show", "quy-dinh"}).out, "phi_thu"));
  CHECK(f.norms({"show", "phi_thu"}).out.starts_with("quy-dinh/phi_thu: Phí thử nghiệm\n"));
  CHECK(holds(f.norms({"show", "quy-dinh/cach-thu"}).out, "total = a * 2"));
  Json json = Json::parse(f.norms({"show", "quy-dinh", "--format", "json"}).out);
  CHECK(json["norms"][0]["content"].size() == 3);
}

TEST_CASE("a name that is not known gets the nearest, one not in force its days") {
  const Norms f;
  const auto unknown = f.norms({"show", "phi_thy"});
  CHECK(unknown.code == 3);
  CHECK(unknown.out.empty());
  CHECK(holds(unknown.err, "phi_thu"));
  const auto later = f.norms({"show", "phi_thu", "--as-of", "2025-06-01"});
  CHECK(later.code == 3);
  CHECK(holds(later.err, "2025-01-01"));
}

TEST_CASE("a table is read at a key") {
  const Norms f;
  const auto rate = f.norms({"show", "phi_thu", "--at", "2_000_000"});
  CHECK(rate.code == 0);
  CHECK(rate.out.starts_with("quy-dinh/phi_thu[2,000,000]\n"));
  CHECK(holds(rate.out, "1.5%"));
  CHECK(holds(rate.out, "30,000"));
  CHECK(f.norms({"show", "he_so_thu", "--at", "y.rate"}).code == 5);
  CHECK(f.norms({"show", "he_so_thu", "--at", "x"}).code == 0);
  const auto no_number = f.norms({"show", "phi_thu", "--at", "x"});
  CHECK(no_number.code == 3);
  CHECK(no_number.out.empty());
  CHECK(f.norms({"show", "cach-thu", "--at", "x"}).code == 3);
  Json json =
      Json::parse(f.norms({"show", "phi_thu", "--at", "2_000_000", "--format", "json"}).out);
  CHECK(json["read"][0]["amount"] == "30000");
}

TEST_CASE("words are found with marks or without, and nothing found is a finding") {
  const Norms f;
  CHECK(holds(f.norms({"search", "phi", "thu", "nghiem"}).out, "quy-dinh/phi_thu\n"));
  CHECK(f.norms({"search", "Phí thử nghiệm"}).code == 0);
  const auto nothing = f.norms({"search", "xyzzy"});
  CHECK(nothing.code == 1);
  CHECK(nothing.err.empty());
}

TEST_CASE("a template is printed of a method or a table, of nothing else") {
  const Norms f;
  CHECK(holds(f.norms({"template", "cach-thu"}).out, "\n      method: cach-thu\n"));
  CHECK(holds(f.norms({"template", "phi_thu"}).out, "\n    phi_thu:\n"));
  CHECK(f.norms({"template", "quy-dinh"}).code == 3);
  CHECK(f.norms({"template", "cach-thy"}).code == 3);
  const auto several = f.norms({"template", "labour-price"});
  CHECK(several.code == 3);
  CHECK(holds(several.err, "qd-129-2021/labour-price"));
  CHECK(f.norms({"template", "labour-price", "--as-of", "2024-01-01"}).code == 0);
}

TEST_CASE("norms that cannot be read are reported, and what can is shown") {
  const Norms f;
  f.folder.write("own/broken.yaml", "format: 1\ndocument: hong\nmethd: x\n");
  const auto written = f.norms({"show", "phi_thu"});
  CHECK(written.code == 2);
  CHECK(holds(written.err, "own/broken.yaml:3:1: error: "));
  CHECK(holds(written.out, "Phí thử nghiệm"));
}

}  // namespace dutoan::norms_test
