# Writes a folder of plan files, `files` of them with `tasks` tasks of `lines` lines each in YAML:
#   awk -v folder=DIR -v files=8 -v tasks=60 -v lines=40 -f make_plan.awk
BEGIN {
  split("GMS GCSDL GLD GDT", groups, " ")
  split("hardware database install training", kinds, " ")
  seed = 12345
  for (f = 1; f <= files; ++f) {
    name = sprintf("%s/%02d.yaml", folder, f)
    if (f == 1) {
      print "format: 1\nplan:\n  title: \"Bench\"\n  year: 2023\n  price_date: 2023-03-06\nagencies:" > name
      for (a = 1; a <= files; ++a) printf "  - {id: \"a%d\", name: \"Sở %d\"}\n", a, a > name
    } else {
      print "format: 1" > name
    }
    print "tasks:" > name
    for (t = 1; t <= tasks; ++t) {
      printf "  - id: \"T%d\"\n    agency: a%d\n    name: \"Nhiệm vụ số %d của đơn vị\"\n    estimate:\n      method: detailed-estimate\n      lines:\n", t, f, t > name
      for (i = 1; i <= lines; ++i) {
        seed = (seed * 69069 + 1) % 4294967296
        k = int(seed / 65536) % 4 + 1
        printf "        - {name: \"Thiết bị số %d của đơn vị\", group: %s, kind: %s, unit: bộ, quantity: %d.5, unit_price: %d, vat: %d%%}\n", i, groups[k], kinds[k], int(seed / 1024) % 500 + 1, (int(seed / 4096) % 90000 + 1000) * 10, (k % 2) * 2 + 8 > name
      }
    }
    close(name)
  }
}
