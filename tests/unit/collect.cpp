#include "command_fixture.hpp"
#include "form_fixture.hpp"

namespace dutoan::collect_test {

namespace {

using enum FormColumn;

const std::string header =
    "format: 1\nplan: {title: Thử, year: 2023, price_date: 2023-03-06}\n"
    "agencies: [{id: so-a, name: Sở A}, {id: so-b, name: Sở B}]\nsources: [{id: NST, name: "
    "Tỉnh}]\n";

TestForm form_of(const std::string& agency, const std::string& price = "=1000000") {
  TestForm form{.rows = {{{row, "Nhiệm vụ"},
                          {id, "VD1"},
                          {name, "Mua máy"},
                          {task_total, "=2200000"},
                          {source, "NST"}},
                         {{row, "Hạng mục"},
                          {name, "Máy"},
                          {group, "GMS"},
                          {kind, "Phần cứng"},
                          {quantity, "=2"},
                          {unit_price, price},
                          {vat, "10%"}}}};
  form.fields[FormField::agency] = agency;
  return form;
}

class Mail {
 public:
  Mail() { f.folder.write("plan/plan.yaml", header); }

  void send(const std::string& name, const TestForm& form) const {
    f.folder.write("mail/" + name, "");
    form.workbook().write(f.folder.path / "mail" / name);
  }

  CommandFixture::Written collect(std::vector<std::string> more = {}) const {
    std::vector<std::string> words = {"collect", f.path("mail"), f.path("plan"), "--lang", "en"};
    words.insert(words.end(), more.begin(), more.end());
    return f.run(words);
  }

  CommandFixture f;
};

}  // namespace

TEST_CASE("mailed forms become the files of a plan, which adds up") {
  const Mail mail;
  mail.send("a.xlsx", form_of("so-a"));
  mail.f.folder.write("mail/b.csv", form_of("so-b").csv(';'));
  mail.f.folder.write("mail/received.csv", "Tệp;Ngày nhận\na.xlsx;15/03/2023\n");
  const auto collected = mail.collect({"--received", "2023-03-16"});
  CHECK(collected.code == 0);
  CHECK(collected.err.empty());
  CHECK(holds(collected.out,
              "a.xlsx  so-a    2023-03-15     2       2         0      1  2,200,000  taken"));
  CHECK(holds(collected.out,
              "b.csv   so-b    2023-03-16     2       2         0      1  2,200,000  taken"));
  CHECK(holds(mail.f.text("plan/so-a.yaml"),
              "submissions:\n  - agency: \"so-a\"\n    file: \"a.xlsx\"\n    sha256: \"" +
                  sha256_of_file(mail.f.folder.path / "mail/a.xlsx") +
                  "\"\n    received: 2023-03-15\n    rows: 2\n    placed: 2\n    errors: 0\n"));
  const auto summary = mail.f.run({"summary", mail.f.path("plan"), "--format", "csv"});
  CHECK(summary.code == 0);
  CHECK(holds(summary.out, "4400000"));

  const auto again = mail.collect({"--received", "2023-03-16"});
  CHECK(holds(again.out, "2,200,000  unchanged\n"));
}

TEST_CASE("decisions outlive what is collected anew; one whose task is gone is said") {
  const Mail mail;
  mail.send("a.xlsx", form_of("so-a"));
  CHECK(mail.collect().code == 0);
  CHECK(mail.f
            .run({"appraise", mail.f.path("plan"), "--accept", "all", "--by", "An", "--date",
                  "2023-04-01"})
            .code == 0);
  mail.send("a.xlsx", form_of("so-a", "=2000000"));
  CHECK(mail.collect().code == 0);
  const auto summary =
      mail.f.run({"summary", mail.f.path("plan"), "--figure", "appraised", "--format", "csv"});
  CHECK(holds(summary.out, "2200000"));
  TestForm renamed = form_of("so-a");
  renamed.rows[0][id] = "VD2";
  mail.send("a.xlsx", renamed);
  const auto collected = mail.collect();
  CHECK(collected.code == 2);
  CHECK(holds(collected.err, "plan/decisions.yaml:4:11: error: a decision on the task so-a/VD1"));
}

TEST_CASE("a form with faults is written, said at its cells, and to be sent back") {
  const Mail mail;
  mail.send("a.xlsx", form_of("so-a", "185.000"));
  const auto collected = mail.collect();
  CHECK(collected.code == 2);
  CHECK(holds(collected.out, "faulty, to be sent back"));
  CHECK(holds(collected.err, "mail/a.xlsx:Dự toán!I10: error: Đơn giá: 185.000 was typed as text"));
  CHECK(holds(mail.f.text("plan/so-a.yaml"), "    errors: 1\n"));
  CHECK(mail.f.run({"summary", mail.f.path("plan")}).code == 2);
}

TEST_CASE("the form of another plan or year is not taken, nor estimated beside the plan") {
  const Mail mail;
  TestForm form = form_of("so-a");
  form.fields[FormField::year] = "=2022";
  mail.send("a.xlsx", form);
  const auto collected = mail.collect();
  CHECK(collected.code == 2);
  CHECK(holds(collected.err,
              "mail/a.xlsx:Dự toán!C2: error: Năm: the form says 2022, the plan says 2023; fill in "
              "the form of this plan [form-of-other-plan]"));
  CHECK(holds(collected.out, "  not read"));
  CHECK_FALSE(std::filesystem::exists(mail.f.folder.path / "plan/so-a.yaml"));

  form.workbook().write(mail.f.folder.path / "plan/a.xlsx");
  const auto estimated = mail.f.run({"estimate", mail.f.path("plan/a.xlsx")});
  CHECK(estimated.code == 2);
  CHECK(holds(estimated.err, "[form-of-other-plan]"));

  form.fields[FormField::year] = "=2023";
  form.fields[FormField::plan] = "8793/KH-UBND";
  mail.send("a.xlsx", form);
  CHECK(mail.collect().code == 0);
}

TEST_CASE("what a file asks for is unknown where a task does not say, and never 0") {
  const Mail mail;
  TestForm form = form_of("so-a");
  form.rows[0].erase(task_total);
  mail.send("a.xlsx", form);
  CHECK(holds(mail.collect().out, "     1  not known  taken"));
  form.rows.push_back({{row, "Nhiệm vụ"}, {id, "VD2"}, {task_total, "=5000000"}});
  mail.send("a.xlsx", form);
  CHECK(holds(mail.collect().out, "     2  ≥ 5,000,000  taken"));
}

TEST_CASE("a name of a file with a line end ends no comment") {
  const Mail mail;
  mail.send("a\nagencies: [].xlsx", form_of("so-a"));
  CHECK(mail.collect().code == 0);
  CHECK(mail.f.text("plan/so-a.yaml").starts_with("# Ghi từ tệp a agencies: [].xlsx bằng lệnh"));
  CHECK(holds(mail.f.text("plan/so-a.yaml"), "file: \"a\\x0Aagencies: [].xlsx\""));
}

TEST_CASE("a total that differs from its lines is said with both figures, and taken") {
  const Mail mail;
  TestForm form = form_of("so-a");
  form.rows[1][line_total] = "=2200001";
  mail.send("a.xlsx", form);
  const auto collected = mail.collect();
  CHECK(collected.code == 0);
  CHECK(holds(collected.out, "2,200,000  taken, 1 warning\n"));
  CHECK(holds(collected.err,
              "mail/a.xlsx:Dự toán!P9: warning: Cộng nhiệm vụ says 2,200,000 but the lines and the "
              "contingency come to 2,200,001 (in the form's unit); mend the one that is wrong "
              "[form-total-differs]"));
  CHECK(holds(mail.collect({"--format", "json"}).out, "\"warnings\": 1"));
}

TEST_CASE("an agency the plan does not have is found, and so is an id that is no name") {
  const Mail mail;
  mail.send("c.xlsx", form_of("so-c"));
  mail.send("d.xlsx", form_of("../so d"));
  const auto collected = mail.collect();
  CHECK(collected.code == 2);
  CHECK(holds(collected.err, "so-c"));
  CHECK(holds(collected.err, "mail/d.xlsx: error: the agency id ../so d may only have letters"));
}

TEST_CASE("an agency called like a file of the plan never takes its place") {
  const Mail mail;
  std::string named = header;
  named.replace(named.find("id: so-b"), 8, "id: decisions");
  mail.f.folder.write("plan/plan.yaml", named);
  const std::string decisions = "format: 1\nmoney: []\nsubmissions:\n";
  mail.f.folder.write("plan/decisions.yaml", decisions);
  mail.send("d.xlsx", form_of("decisions"));
  CHECK(mail.collect().code == 2);
  CHECK(mail.f.text("plan/decisions.yaml") == decisions);
}

TEST_CASE("two files of one agency are an error naming both, unless the newest is asked for") {
  const Mail mail;
  mail.send("1.xlsx", form_of("so-a"));
  mail.send("2.xlsx", form_of("so-a", "=2000000"));
  const auto both = mail.collect();
  CHECK(both.code == 2);
  CHECK(holds(both.err,
              "mail/2.xlsx: error: the agency so-a sent two files [collect-agency-twice]\n"
              " hint: remove one, or say --take newest-received"));
  CHECK(holds(both.err, " note: mail/1.xlsx: the first one is here\n"));
  CHECK_FALSE(std::filesystem::exists(mail.f.folder.path / "plan/so-a.yaml"));
  CHECK(holds(mail.collect({"--take", "newest-received"}).err, "give both a day of their own"));
  mail.f.folder.write("mail/received.csv", "file,received\n1.xlsx,2023-03-17\n2.xlsx,2023-03-15\n");
  const auto newest = mail.collect({"--take", "newest-received"});
  CHECK(newest.code == 0);
  CHECK(holds(newest.out, "passed over"));
  CHECK(holds(mail.f.text("plan/so-a.yaml"), "unit_price: 1000000\n"));
  mail.f.folder.write("mail/received.csv", "file,received\n1.xlsx,2023-03-15\n2.xlsx,2023-03-15\n");
  CHECK(mail.collect({"--take", "newest-received"}).code == 2);
}

TEST_CASE("other files are passed over or refused, and what people wrote is not overwritten") {
  const Mail mail;
  mail.f.folder.write("mail/letter.pdf", "%PDF");
  mail.f.folder.write("mail/old.xls", "\xD0\xCF");
  mail.f.folder.write("mail/~$a.xlsx", "");
  mail.send("a.xlsx", form_of("so-a"));
  mail.f.folder.write("plan/so-a.yaml", "format: 1\n");
  const auto collected = mail.collect({"--format", "json"});
  CHECK(collected.code == 2);
  CHECK(holds(collected.err, "mail/letter.pdf: warning: this is no workbook"));
  CHECK(holds(collected.err, "mail/old.xls: error: "));
  CHECK(holds(collected.err, "plan/so-a.yaml: error: this file was not written by collect"));
  CHECK(mail.f.text("plan/so-a.yaml") == "format: 1\n");
  CHECK(holds(collected.out, "\"outcome\": \"passed-over\""));
  CHECK_FALSE(holds(collected.out, "~$a.xlsx"));
}

TEST_CASE("an empty folder, and a plan that is not there, are said") {
  const Mail mail;
  mail.f.folder.write("empty/x", "");
  std::filesystem::remove(mail.f.folder.path / "empty/x");
  CHECK(mail.f.run({"collect", mail.f.path("empty"), mail.f.path("plan")}).code == 2);
  CHECK(mail.f.run({"collect", mail.f.path("none"), mail.f.path("plan")}).code == 2);
  const auto nowhere = mail.f.run({"collect", mail.f.path("empty"), mail.f.path("empty")});
  CHECK(nowhere.code == 2);
  CHECK(holds(nowhere.err, "empty/plan.yaml"));
}

}  // namespace dutoan::collect_test
