# Writes COUNT CSV lines of quantity × unit price, the same on every machine:
#   awk -v count=1000000 -f make_lines.awk
BEGIN {
  split("GMS GCSDL GLD GDT", groups, " ")
  split("hardware data-entry install training", kinds, " ")
  print "\"STT\",\"Nội dung\",\"Nhóm chi phí\",\"Loại\",\"ĐVT\",\"Khối lượng\",\"Đơn giá\",\"Thuế suất\""
  seed = 12345
  for (i = 1; i <= count; ++i) {
    seed = (seed * 69069 + 1) % 4294967296
    k = int(seed / 65536) % 4 + 1
    quantity = int(seed / 1024) % 500 + 1
    price = (int(seed / 4096) % 90000 + 1000) * 10
    printf "\"%d\",\"Thiết bị số %d của đơn vị\",\"%s\",\"%s\",\"bộ\",\"%d.5\",\"%d\",\"%d%%\"\n", i, i, groups[k], kinds[k], quantity, price, (k % 2) * 2 + 8
  }
}
