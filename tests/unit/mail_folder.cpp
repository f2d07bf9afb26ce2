#include "mail_folder.hpp"

#include "command_fixture.hpp"
#include "form_fixture.hpp"

namespace dutoan::mail_folder_test {

namespace {

using enum FormColumn;

TestForm form_of(const std::string& agency, std::vector<FormCellsOf> more = {}) {
  TestForm form{.rows = {{{row, "Nhiệm vụ"}, {id, "VD1"}}, {{row, "Hạng mục"}, {name, "Máy"}}}};
  form.rows.insert(form.rows.end(), more.begin(), more.end());
  form.fields[FormField::agency] = agency;
  return form;
}

std::string word_of(CollectedAs as) {
  constexpr std::array<const char*, 7> words = {"taken",   "unchanged", "with faults", "unreadable",
                                                "doubled", "answers",   "passed over"};
  return words[std::size_t(as)];
}

class Mail {
 public:
  Mail() { std::filesystem::create_directories(f.folder.path / "mail"); }

  void send(const std::string& name, const TestForm& form) const {
    f.folder.write("mail/" + name, "");
    form.workbook().write(f.folder.path / "mail" / name);
  }

  void write(const std::string& name, const std::string& text) const {
    f.folder.write("mail/" + name, text);
  }

  std::vector<MailedFile> read(const std::vector<std::string>& flags = {},
                               const std::string& folder = "mail") {
    std::vector<std::string> words = {"collect", "x"};
    words.insert(words.end(), flags.begin(), flags.end());
    diagnostics = {};
    return read_mail_folder(f.arguments(words), f.folder.path / folder, diagnostics);
  }

  /// A file a line: its name, what became of it, agency, day, rows placed of all; what is wrong.
  std::string read_text(const std::vector<std::string>& flags = {}) {
    std::string text;
    for (const MailedFile& file : read(flags)) {
      const Submission& one = file.collected.submission;
      text += one.file + " " + word_of(file.collected.as);
      if (!one.agency.empty()) text += " " + one.agency;
      if (one.received) text += " " + iso_text(*one.received);
      if (one.rows > 0) {
        text += " " + std::to_string(one.placed) + "/" + std::to_string(one.rows);
      }
      const std::string faults = said(file.diagnostics);
      text += (faults.empty() ? "" : ": " + faults) + "\n";
    }
    return text + said(diagnostics);
  }

  CommandFixture f;
  Diagnostics diagnostics;
};

}  // namespace

TEST_CASE("forms of the folder and of those in it are read, in the order of their names") {
  Mail mail;
  mail.send("b.xlsx", form_of("so-b"));
  mail.write("A.CSV", form_of("so-a").csv(';'));
  mail.send("tháng 3/so c.xlsx", form_of("so-c"));
  CHECK(mail.read_text({"--received", "2023-03-16"}) ==
        "A.CSV taken so-a 2023-03-16 2/2\nb.xlsx taken so-b 2023-03-16 2/2\n"
        "tháng 3/so c.xlsx taken so-c 2023-03-16 2/2\n");
}

TEST_CASE("a file is known by its bytes, a form by its tasks and the rows nobody placed") {
  Mail mail;
  mail.send("a.xlsx", form_of("so-a", {{{row, "Khác"}}}));
  mail.write("b.txt", "abc");
  const auto files = mail.read();
  REQUIRE(files.size() == 2);
  CHECK(files[0].collected.tasks == 1);
  CHECK(files[0].collected.unplaced == std::vector<std::size_t>{11});
  CHECK(files[0].collected.submission.placed == 2);
  CHECK(files[0].collected.submission.rows == 3);
  CHECK(said(files[0].diagnostics) == "form-row-unplaced a.xlsx:Dự toán!A11");
  CHECK(files[1].collected.submission.sha256 ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("the list beside the files says when they came in, a flag of those it does not name") {
  Mail mail;
  mail.send("a.xlsx", form_of("so-a"));
  mail.send("b.xlsx", form_of("so-b"));
  mail.send("tháng 3/c.xlsx", form_of("so-c"));
  mail.write("received.csv", "Tệp;Ngày nhận\na.xlsx;15/03/2023\ntháng 3/c.xlsx;2023-03-17\n");
  CHECK(mail.read_text({"--received", "2023-03-16"}) ==
        "a.xlsx taken so-a 2023-03-15 2/2\nb.xlsx taken so-b 2023-03-16 2/2\n"
        "tháng 3/c.xlsx taken so-c 2023-03-17 2/2\n");
  CHECK(mail.read_text().starts_with("a.xlsx taken so-a 2023-03-15 2/2\nb.xlsx taken so-b 2/2\n"));
  mail.write("received.csv", "Tệp;Ngày nhận\na.xlsx;hôm qua\n");
  CHECK(mail.read_text().ends_with("\ndate-invalid received.csv:2:8"));
}

TEST_CASE("the list finds a file whose name another system wrote with its marks apart") {
  Mail mail;
  mail.send("So\xCC\x9B\xCC\x89.xlsx", form_of("so-a"));  // "Sở" as a Mac stores it
  mail.write("received.csv", "file,received\nSở.xlsx,2023-03-15\n");
  CHECK(mail.read_text().ends_with(".xlsx taken so-a 2023-03-15 2/2\n"));
}

TEST_CASE("what programs leave beside open files is no mail") {
  Mail mail;
  mail.write("~$a.xlsx", "x");
  mail.write(".~lock.a.xlsx#", "x");
  mail.write(".DS_Store", "x");
  CHECK(mail.read_text().empty());
}

TEST_CASE("letters are passed over, tables of other programs are refused in any case of letters") {
  Mail mail;
  mail.write("1.pdf", "%PDF");
  mail.write("2.docx", "PK");
  mail.write("3", "");
  mail.write("4.ods", "PK");
  mail.write("5.xls", "\xD0\xCF");
  mail.write("6.XLS", "\xD0\xCF");
  CHECK(mail.read_text() ==
        "1.pdf passed over: collect-no-table 1.pdf\n2.docx passed over: collect-no-table 2.docx\n"
        "3 passed over: collect-no-table 3\n4.ods unreadable: table-format 4.ods\n"
        "5.xls unreadable: table-format 5.xls\n6.XLS unreadable: table-format 6.XLS\n");
}

TEST_CASE("damaged files, other tables and old letters are said, and nothing is taken of them") {
  Mail mail;
  mail.write("1.xlsx", "PK\x03\x04 cut short");
  mail.write("2.xlsx", "");
  mail.write("3.csv", "STT,Nội dung\n1,Máy chủ\n");
  mail.write("4.csv", "STT,N\xE9i dung thùc hi\xD6n\n1,M\xB8y ch\xF1, ph\xC7n m\xD2m\n");
  mail.write("5.csv", "STT,Nội dung\n1,M\xB8y chủ\n");
  TestWorkbook{.sheets = {{"S", "<row><c t=\"str\"><v>Dù to¸n Së X©y dùng</v></c></row>"}}}.write(
      mail.f.folder.path / "mail" / "6.xlsx");
  CHECK(mail.read_text() ==
        "1.xlsx unreadable: workbook-damaged 1.xlsx\n2.xlsx unreadable: workbook-damaged 2.xlsx\n"
        "3.csv unreadable: form-not-ours 3.csv\n4.csv unreadable: text-old-encoding 4.csv:1:5\n"
        "5.csv unreadable: text-not-utf8 5.csv:2:4\n"
        "6.xlsx unreadable: text-old-encoding 6.xlsx:S!A1\n");
}

TEST_CASE("a form nobody filled in is taken, and said") {
  Mail mail;
  TestForm empty;
  mail.send("a.xlsx", empty);
  empty.fields.erase(FormField::agency);
  mail.send("b.xlsx", empty);
  CHECK(mail.read_text() ==
        "a.xlsx taken so-a: collect-no-task a.xlsx\n"
        "b.xlsx taken: collect-no-task b.xlsx; form-agency-missing b.xlsx\n");
}

TEST_CASE("two files of one agency are an error at the later name, which says what to do") {
  Mail mail;
  mail.send("1.xlsx", form_of("so-a"));
  mail.send("2.xlsx", form_of("so-b"));
  mail.write("3.csv", form_of("so-a").csv());
  const auto files = mail.read();
  REQUIRE(files.size() == 3);
  CHECK(word_of(files[0].collected.as) == "doubled");
  CHECK(word_of(files[1].collected.as) == "taken");
  CHECK(word_of(files[2].collected.as) == "doubled");
  CHECK(said(files[0].diagnostics).empty());
  CHECK(said(files[2].diagnostics) == "collect-agency-twice 3.csv (note-first-here 1.xlsx)");
  CHECK(hints(files[2].diagnostics) == "hint-take-newest");
}

TEST_CASE("of several the newest is taken, where one day is the latest") {
  Mail mail;
  for (const char* name : {"1.xlsx", "2.xlsx", "3.xlsx"})
    mail.send(name, form_of("so-a"));
  const auto outcomes = [&](const std::string& first, const std::string& second,
                            const std::string& third) {
    mail.write("received.csv", "file,received\n1.xlsx," + first + "\n2.xlsx," + second +
                                   "\n3.xlsx," + third + "\n");
    std::string text;
    std::string hint;
    for (const MailedFile& file : mail.read({"--take", "newest-received"})) {
      text += (text.empty() ? "" : ", ") + word_of(file.collected.as);
      hint = hints(file.diagnostics);
    }
    return text + (hint.empty() ? "" : ": " + hint);
  };
  const std::string undecided = "doubled, doubled, doubled: hint-received-dates";
  CHECK(outcomes("2023-03-15", "2023-03-17", "2023-03-16") == "passed over, taken, passed over");
  CHECK(outcomes("2023-03-15", "2023-03-15", "2023-03-16") == "passed over, passed over, taken");
  CHECK(outcomes("2023-03-16", "2023-03-15", "2023-03-15") == "taken, passed over, passed over");
  CHECK(outcomes("2023-03-16", "2023-03-15", "2023-03-16") == undecided);
  CHECK(outcomes("2023-03-16", "2023-03-16", "2023-03-15") == undecided);
  CHECK(outcomes("2023-03-16", "", "2023-03-15") == undecided);
}

TEST_CASE("files nobody can read are no second file of an agency") {
  Mail mail;
  mail.send("1.xlsx", form_of("so-a"));
  mail.write("2.xls", "\xD0\xCF");
  TestForm nobody = form_of("");
  nobody.fields.erase(FormField::agency);
  mail.send("3.xlsx", nobody);
  mail.send("4.xlsx", nobody);
  CHECK(mail.read_text() ==
        "1.xlsx taken so-a 2/2\n2.xls unreadable: table-format 2.xls\n"
        "3.xlsx taken 2/2: form-agency-missing 3.xlsx\n"
        "4.xlsx taken 2/2: form-agency-missing 4.xlsx\n");
}

TEST_CASE("a folder that is not there is said, an empty one holds nothing") {
  Mail mail;
  CHECK(mail.read_text().empty());
  CHECK(mail.read({}, "none").empty());
  CHECK(said(mail.diagnostics) == "file-unreadable none");
}

}  // namespace dutoan::mail_folder_test
