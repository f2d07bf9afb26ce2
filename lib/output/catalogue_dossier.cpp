// What is said of dossiers.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto dossier_entries = std::to_array<CatalogueEntry>({
    // Making one.
    {"dossier-needs-folder", "hồ sơ được ghi vào một thư mục: thêm -o THƯ_MỤC",
     "a dossier is written to a folder: add -o FOLDER"},
    {"dossier-standard-input",
     "hồ sơ giữ nguyên các tệp đã đọc; ghi kế hoạch vào một tệp rồi chỉ tên tệp đó thay cho -",
     "a dossier keeps the files it was made of; write the plan to a file and name that instead "
     "of -"},
    {"dossier-folder-taken",
     "{0} đã có nội dung; hồ sơ không ghi đè lên gì: chọn tên thư mục khác, hoặc xóa thư mục này",
     "{0} is there already, and a dossier overwrites nothing: choose another name, or take that "
     "away"},
    {"dossier-faulty", "không lập hồ sơ của {0}: sửa các lỗi nêu trên trước",
     "no dossier of {0} is made: correct the errors above first"},
    {"dossier-not-the-same",
     "lỗi của chương trình: lập lại từ hồ sơ cho kết quả khác với lập trực tiếp ({0}); không ghi "
     "gì; nếu các tệp không bị sửa trong lúc chạy thì hãy báo lỗi này",
     "internal error: replayed from the dossier, the result is another than the direct one ({0}); "
     "nothing was written; unless files changed meanwhile, please report it"},
    {"dossier-made", "Đã lập hồ sơ {0}: {1:tệp|tệp}", "Dossier {0} made: {1:file|files}"},
    {"dossier-of-task", "Nhiệm vụ: {0}", "Task: {0}"},
    {"dossier-total", "Tổng: {0}", "Total: {0}"},
    {"dossier-code", "Mã hồ sơ (SHA-256 của manifest.sha256): {0}",
     "Code of the dossier (SHA-256 of manifest.sha256): {0}"},
    {"dossier-check-later", "Kiểm tra về sau: dutoan dossier verify {0}",
     "To verify it later: dutoan dossier verify {0}"},
    // The page in it that is to be read first: task, plan, total, version of the program.
    {"dossier-page-name", "DOC-TOI.txt", "READ-ME.txt"},
    {"dossier-page",
     "HỒ SƠ TÍNH TOÁN CỦA MỘT NHIỆM VỤ\n"
     "\n"
     "Nhiệm vụ:  {0}\n"
     "Kế hoạch:  {1}\n"
     "Tổng:      {2}\n"
     "Lập bằng:  dutoan {3}\n"
     "\n"
     "Thư mục này chứa mọi thứ mà con số trên dựa vào, và mọi kết quả suy ra từ đó. Nơi khác có\n"
     "thể lập lại từ thư mục này, không cần mạng, và được đúng từng byte.\n"
     "\n"
     "  dossier.yaml     nhiệm vụ, tổng, và các tùy chọn của lần lập: tất cả những gì việc lập lại "
     "cần\n"
     "  inputs/          các tệp của kế hoạch đã đọc, nguyên vẹn\n"
     "  norms/           phần của bộ định mức đã đọc, nguyên vẹn\n"
     "  layers/          các thư mục định mức của đơn vị (--norms), theo thứ tự; nếu có\n"
     "  given/           tệp miễn trừ và sổ đăng ký chỉ định trên dòng lệnh; nếu có\n"
     "  lock.yaml        mã SHA-256 của từng văn bản định mức mà kế hoạch dựa vào\n"
     "  manifest.sha256  mã SHA-256 của mọi tệp khác trong thư mục\n"
     "  results/\n"
     "    estimate.*     dự toán: txt, md, html để đọc; xlsx để in, ký; csv, json, sqlite, sql cho "
     "máy\n"
     "    derivation.*   diễn giải từng con số đến điều khoản (nếu nhiệm vụ có dự toán)\n"
     "    worksheet.txt  các bước để bấm máy tính tay lại\n"
     "    findings.*     các quy tắc thẩm định nói gì về nhiệm vụ này và về kế hoạch nói chung\n"
     "    appraisal.xlsx phiếu thẩm định\n"
     "\n"
     "KIỂM TRA\n"
     "\n"
     "  Có dutoan, đứng ở thư mục chứa hồ sơ:\n"
     "      dutoan dossier verify TÊN_THƯ_MỤC\n"
     "  Lệnh này so mọi tệp với manifest.sha256, lập lại mọi kết quả chỉ từ inputs/, norms/, "
     "layers/ và\n"
     "  given/, rồi so từng byte. Nó không đọc gì ngoài hồ sơ.\n"
     "\n"
     "  Không có dutoan, đứng trong hồ sơ:\n"
     "      sha256sum -c manifest.sha256\n"
     "      sha256sum manifest.sha256\n"
     "  Lệnh sau in mã hồ sơ: mã ghi trên giấy trùng với nó thì không byte nào bị thay đổi.\n"
     "\n"
     "  Bản dutoan khác có thể trình bày kết quả khác đi; khi đó lệnh kiểm tra nói rõ hồ sơ lập "
     "bằng bản\n"
     "  nào, và tổng lập lại có trùng hay không.",
     "THE COMPUTATION OF ONE TASK\n"
     "\n"
     "Task:      {0}\n"
     "Plan:      {1}\n"
     "Total:     {2}\n"
     "Made with: dutoan {3}\n"
     "\n"
     "This folder holds everything the figure above rests on, and every result that follows from\n"
     "it. Another office can replay it from this folder, without a network, to the same bytes.\n"
     "\n"
     "  dossier.yaml     the task, its total, and the options of the run: all that a replay needs\n"
     "  inputs/          the files of the plan that were read, untouched\n"
     "  norms/           the part of the norms that was read, untouched\n"
     "  layers/          the office's own folders of norms (--norms), in their order, if any\n"
     "  given/           files of waivers and registers named on the command line, if any\n"
     "  lock.yaml        the SHA-256 of every document of norms the plan rests on\n"
     "  manifest.sha256  the SHA-256 of every other file of this folder\n"
     "  results/\n"
     "    estimate.*     the estimate: txt, md, html to read; xlsx to print and sign; csv, json,\n"
     "                   sqlite, sql for programs\n"
     "    derivation.*   every figure derived, down to the article (if the task has an estimate)\n"
     "    worksheet.txt  the steps for a desk calculator\n"
     "    findings.*     what the rules of appraisal say of this task, and of the plan as a whole\n"
     "    appraisal.xlsx the appraisal sheet\n"
     "\n"
     "TO VERIFY IT\n"
     "\n"
     "  With dutoan, from the folder that holds this one:\n"
     "      dutoan dossier verify NAME_OF_THIS_FOLDER\n"
     "  It compares every file with manifest.sha256, computes all results once more from inputs/,\n"
     "  norms/, layers/ and given/ alone, and compares them byte by byte. It reads nothing else.\n"
     "\n"
     "  Without dutoan, in this folder:\n"
     "      sha256sum -c manifest.sha256\n"
     "      sha256sum manifest.sha256\n"
     "  The second prints the code of the dossier: where it is the one on paper, no byte was "
     "changed.\n"
     "\n"
     "  Another version of dutoan may lay results out in another way; verifying then says which "
     "version\n"
     "  the dossier was made with, and whether the total is still the same."},
    // Reading one.
    {"word-dossier", "tệp hồ sơ", "the file of a dossier"},
    {"dossier-none", "{0} không phải hồ sơ: không có {1}", "{0} is no dossier: it has no {1}"},
    {"dossier-manifest-line",
     "dòng này không phải của sha256sum: cần 64 chữ số thập lục phân thường, hai dấu cách, đường "
     "dẫn",
     "this is no line of sha256sum: 64 lower-case hexadecimal digits, two spaces and a path are "
     "needed"},
    {"dossier-manifest-outside", "đường dẫn {0} ra ngoài hồ sơ; không đọc hồ sơ này",
     "the path {0} leads out of the dossier, which is not read"},
    {"dossier-manifest-twice", "{0} ghi hai lần", "{0} stands twice"},
    {"dossier-link",
     "{0} là liên kết hoặc không phải tệp thường; hồ sơ chỉ gồm tệp thường, không đọc hồ sơ này",
     "{0} is a link or no file of its own; a dossier has only files, and this one is not read"},
    {"dossier-path", "đường dẫn {0} phải nằm trong {1}/ của hồ sơ",
     "the path {0} must lie in {1}/ of the dossier"},
    {"dossier-no-place",
     "không có chỗ ghi tạm để lập lại kết quả: thư mục tạm của hệ thống đầy "
     "hoặc không ghi được",
     "there is no place to replay the results in: the folder of temporary files is full or cannot "
     "be written"},
    // What verifying says.
    {"dossier-verified", "Hồ sơ: {0}", "Dossier: {0}"},
    {"dossier-other-program",
     "Hồ sơ lập bằng dutoan {0}, đang kiểm tra bằng dutoan {1}: cách trình bày có thể khác, con số "
     "thì không được khác",
     "The dossier was made with dutoan {0} and is verified with dutoan {1}: the layout may differ, "
     "the figure must not"},
    {"dossier-files-same",
     "Tệp: cả {0:tệp|tệp} ghi trong manifest.sha256 đều đúng mã; không thiếu, không thừa",
     "Files: {0:file|files} of manifest.sha256, all as they were; none is missing, none added"},
    {"dossier-files-differ", "Tệp: không đúng {0:tệp|tệp} ghi trong manifest.sha256",
     "Files: not the {0:file|files} of manifest.sha256"},
    {"dossier-changed", "{0}: đã bị sửa", "{0}: changed"},
    {"dossier-missing", "{0}: bị mất", "{0}: missing"},
    {"dossier-added", "{0}: thêm vào sau", "{0}: added"},
    {"dossier-not-replayed",
     "Lập lại: không được; nhiệm vụ không còn tính được từ các tệp trong hồ sơ (lỗi nêu riêng)",
     "Replay: not possible; the task cannot be computed from the files of the dossier (errors are "
     "told apart)"},
    {"dossier-results-same", "Lập lại: {0:tệp|tệp}, giống từng byte",
     "Replay: {0:file|files}, the same to the byte"},
    {"dossier-results-differ", "Lập lại: {0:tệp|tệp}, có tệp khác",
     "Replay: {0:file|files}, not all the same"},
    {"dossier-result-differs", "{0}: lập lại cho kết quả khác", "{0}: replayed otherwise"},
    {"dossier-second-agrees", "Tính lại theo cách thứ hai: {0} bước, khớp tất cả",
     "A second way: {0} steps, all agree"},
    {"dossier-second-differs", "Tính lại theo cách thứ hai: {0} bước, có chỗ khác",
     "A second way: {0} steps, not all agree"},
    {"dossier-total-same", "Tổng: {0}, lập lại đúng như vậy", "Total: {0}, and so it is replayed"},
    {"dossier-total-differs", "Tổng: hồ sơ ghi {0}; lập lại được {1}",
     "Total: the dossier says {0}, the replay gives {1}"},
    {"dossier-is-same", "KẾT LUẬN: hồ sơ nguyên vẹn, lập lại được.",
     "RESULT: the dossier is intact and gives what it gave."},
    {"dossier-differs", "KẾT LUẬN: hồ sơ KHÔNG còn như khi lập.",
     "RESULT: the dossier is NOT what it was when it was made."},
});

}  // namespace

std::span<const CatalogueEntry> dossier_sentences() {
  return dossier_entries;
}

}  // namespace dutoan
