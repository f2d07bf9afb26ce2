# Writes a ledger journal of COUNT postings, half of them lines of an estimate by group:
#   awk -v count=100000 -f make_journal.awk
BEGIN {
  split("GMS GCSDL GLD GDT", groups, " ")
  seed = 12345
  for (i = 1; i <= count / 2; ++i) {
    seed = (seed * 69069 + 1) % 4294967296
    k = int(seed / 65536) % 4 + 1
    quantity = int(seed / 1024) % 500 + 1
    price = (int(seed / 4096) % 90000 + 1000) * 10
    printf "2023/03/06 Thiết bị số %d của đơn vị\n  %s  %d.5 bộ @ %d VND\n  NST\n\n", i, groups[k], quantity, price
  }
}
