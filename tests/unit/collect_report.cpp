#include "output/collect_report.hpp"

#include "input_fixture.hpp"

namespace dutoan::collect_report_test {

namespace {

/// One file of every outcome.
std::vector<CollectedFile> all_outcomes() {
  const auto dong = [](std::int64_t amount) { return Amount{.known = Money(amount)}; };
  std::vector<CollectedFile> files(6);
  files[0] = {.submission = {.agency = "so-a",
                             .file = "a.xlsx",
                             .sha256 = "aa",
                             .received = day("2023-03-15"),
                             .rows = 3,
                             .placed = 3},
              .as = CollectedAs::taken,
              .tasks = 1,
              .requested = dong(2'200'000)};
  files[1] = {
      .submission =
          {.agency = "so-b", .file = "b.csv", .sha256 = "bb", .rows = 5, .placed = 3, .errors = 4},
      .as = CollectedAs::with_faults,
      .unplaced = {12, 14},
      .tasks = 2,
      .requested = dong(1'400)};
  files[1].requested.marks.about = true;
  files[2] = {.submission = {.file = "c.xls", .sha256 = "cc"}, .as = CollectedAs::unreadable};
  files[3] = {.submission = {.agency = "so-d",
                             .file = "d.xlsx",
                             .sha256 = "dd",
                             .received = day("2023-03-16"),
                             .rows = 2,
                             .placed = 2},
              .as = CollectedAs::doubled,
              .tasks = 1,
              .requested = dong(7)};
  files[4] = {.submission = {.agency = "so-a", .file = "e.xlsx", .sha256 = "ee", .rows = 9},
              .as = CollectedAs::passed_over,
              .tasks = 9};
  files[5] = {.submission = {.agency = "so-f", .file = "f.xlsx", .sha256 = "ff"},
              .as = CollectedAs::unchanged};
  return files;
}

}  // namespace

TEST_CASE("every file has a row, with figures only where the plan has them") {
  CHECK(to_text(collect_report(all_outcomes(), {.language = Language::english}), 100) ==
        "6 files in the folder.\n\n"
        "File    Agency  Received    Rows  Placed  Unplaced  Tasks  Requested  Outcome\n"
        "────────────────────────────────────────────────────────────────────────────────────────"
        "─────\n"
        "a.xlsx  so-a    2023-03-15     3       3         0      1  2,200,000  taken\n"
        "b.csv   so-b                   5       3         2      2    ≈ 1,400  faulty, to be sent"
        " back\n"
        "c.xls                                                                 not read\n"
        "d.xlsx  so-d    2023-03-16     2       2         0      1             agency sent two\n"
        "e.xlsx  so-a                                                          passed over\n"
        "f.xlsx  so-f                   0       0         0      0          0  unchanged\n");
}

TEST_CASE("in Vietnamese, in another unit, and of no file at all") {
  std::vector<CollectedFile> files = all_outcomes();
  files.resize(1);
  CHECK(to_text(collect_report(files, {.unit = "trieu"}), 100) ==
        "Thư mục có 1 tệp.\n\n"
        "Tệp     Đơn vị  Ngày nhận   Số dòng  Đã xếp  Chưa xếp  Số nhiệm vụ  Đề nghị  Kết quả\n"
        "────────────────────────────────────────────────────────────────────────────────────\n"
        "a.xlsx  so-a    15/03/2023        3       3         0            1        2  đã nhận\n");
  CHECK(to_text(collect_report({}, {.language = Language::english}), 100)
            .starts_with("0 files in the folder.\n"));
}

TEST_CASE("JSON says of a file what is known of it") {
  CHECK(collect_json(all_outcomes(), {"input-errors"}) == R"({
 "format": 1,
 "status": [
  "input-errors"
 ],
 "files": [
  {
   "file": "a.xlsx",
   "outcome": "taken",
   "sha256": "aa",
   "received": "2023-03-15",
   "agency": "so-a",
   "rows": 3,
   "placed": 3,
   "unplaced": [],
   "errors": 0,
   "tasks": 1,
   "requested": {
    "complete": true,
    "total": "2200000",
    "illustrative": false
   }
  },
  {
   "file": "b.csv",
   "outcome": "with-faults",
   "sha256": "bb",
   "agency": "so-b",
   "rows": 5,
   "placed": 3,
   "unplaced": [
    12,
    14
   ],
   "errors": 4,
   "tasks": 2,
   "requested": {
    "complete": true,
    "total": "1400",
    "approximate": "about",
    "illustrative": false
   }
  },
  {
   "file": "c.xls",
   "outcome": "unreadable",
   "sha256": "cc"
  },
  {
   "file": "d.xlsx",
   "outcome": "doubled",
   "sha256": "dd",
   "received": "2023-03-16",
   "agency": "so-d",
   "rows": 2,
   "placed": 2,
   "unplaced": [],
   "errors": 0,
   "tasks": 1
  },
  {
   "file": "e.xlsx",
   "outcome": "passed-over",
   "sha256": "ee"
  },
  {
   "file": "f.xlsx",
   "outcome": "unchanged",
   "sha256": "ff",
   "agency": "so-f",
   "rows": 0,
   "placed": 0,
   "unplaced": [],
   "errors": 0,
   "tasks": 0,
   "requested": {
    "complete": true,
    "total": "0",
    "illustrative": false
   }
  }
 ]
}
)");
  CHECK(collect_json({}, {"complete"}) ==
        "{\n \"format\": 1,\n \"status\": [\n  \"complete\"\n ],\n \"files\": []\n}\n");
}

}  // namespace dutoan::collect_report_test
