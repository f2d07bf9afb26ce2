// What the command line says.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto sentences = std::to_array<CatalogueEntry>({
    {"command-unknown", "không có lệnh {0}", "there is no command {0}"},
    {"command-needs-action", "lệnh {0} cần một việc cụ thể", "the command {0} needs to know what to do"},
    {"action-unknown", "không có việc {0}", "there is no {0}"},
    {"flag-unknown", "không có tùy chọn {0}", "there is no flag {0}"},
    {"flag-needs-value", "{0} cần một giá trị", "{0} needs a value"},
    {"flag-twice", "{0} chỉ ghi một lần", "{0} can be given only once"},
    {"flag-choice", "{0} không nhận giá trị {1}", "{0} cannot be {1}"},
    {"operands-missing", "lệnh {0} cần: {1}", "the command {0} needs: {1}"},
    {"operands-too-many", "lệnh {0} chỉ nhận: {1}", "the command {0} takes only: {1}"},
    {"output-ending", "không biết dạng của {0}; dùng đuôi .json, .csv, .md, .txt hoặc --format",
     "the format of {0} is not known; end it in .json, .csv, .md or .txt, or say --format"},
    {"output-failed", "không ghi được {0}", "{0} could not be written"},
    {"progress", "đang tính {0}/{1} nhiệm vụ", "computing {0} of {1} tasks"},
    {"help-usage", "dutoan LỆNH [tùy chọn] — dự toán chi CNTT ngân sách nhà nước, chính xác và có căn cứ",
     "dutoan COMMAND [flags] — exact, explained estimates of state-budget IT costs"},
    {"help-commands", "Các lệnh:", "Commands:"},
    {"help-more", "dutoan LỆNH --help in các tùy chọn của lệnh; --lang en đổi sang tiếng Anh.",
     "dutoan COMMAND --help prints the flags of a command; --lang vi switches to Vietnamese."},
    {"help-flags-word", "tùy chọn", "flags"},
    {"task-not-found", "không có nhiệm vụ {0} trong kế hoạch", "the plan has no task {0}"},
});

}  // namespace

std::span<const CatalogueEntry> command_sentences() { return sentences; }

}  // namespace dutoan
