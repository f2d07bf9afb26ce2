# Writes a plan of tasks whose titles look alike in part, without estimates:
#   awk -v tasks=5000 -f make_overlap.awk >plan.yaml
function pick(list, count) {
  seed = (seed * 69069 + 1) % 4294967296
  return list[int(seed / 65536) % count + 1]
}
BEGIN {
  seed = 12345
  openings = split("Xây dựng|Nâng cấp|Mua sắm|Thuê|Triển khai", opening, "|")
  forms = split("phần mềm|hệ thống|CSDL|nền tảng|HTTT|cổng thông tin điện tử", form, "|")
  words = split("quản lý|giám sát|theo dõi|cấp phép|quan trắc|đánh giá|thống kê|đất đai|hộ tịch|môi trường|tài sản|công chức|học sinh|bệnh viện|rừng|thủy lợi|giao thông|bến xe|tàu cá|nông sản|du lịch|di tích|lao động|việc làm|hộ nghèo|khiếu nại|quy hoạch|nhà ở|chợ|điện lực|khoáng sản|chất thải|cây xanh|chiếu sáng|thư viện|bảo tàng|tôn giáo|pháp lý|dịch bệnh|giống cây", word, "|")
  places = split("||||xã Tam Thanh|xã Bình Minh|phường An Mỹ|huyện Duy Xuyên", place, "|")
  print "format: 1\nplan: {title: \"Bench\", year: 2023}\nagencies:"
  for (a = 0; a < 50; ++a) printf "  - {id: \"a%d\", name: \"Sở %d\"}\n", a, a
  print "tasks:"
  for (t = 1; t <= tasks; ++t) {
    name = pick(opening, openings) " " pick(form, forms)
    for (i = 0; i < 3; ++i) name = name " " pick(word, words)
    seed = (seed * 69069 + 1) % 4294967296
    printf "  - {id: \"T%d\", agency: a%d, name: \"%s số %d %s\", money: [{what: requested, amount: %d}]}\n", t, t % 50, name, int(seed / 65536) % 2000, pick(place, places), t * 1000
  }
}
