# Dossiers of random plans: made again they are the same, and moved they replay to the same bytes.
#
#   perl dossier_random.pl PROGRAM WORK
use v5.36;
use utf8;
use Cwd qw(abs_path);
use Encode qw(encode);
use File::Path qw(make_path remove_tree);

my $plans = 24;

binmode STDOUT, ':encoding(UTF-8)';
remove_tree($ARGV[1]);
make_path($ARGV[1]);
my ($program, $work) = map { abs_path($_) } @ARGV;
my $faults = 0;
srand 2611;

sub one_of (@list) { return $list[rand @list] }
sub whole ($least, $most) { return $least + int rand($most - $least + 1) }

sub write_file ($name, $text) {
  make_path($name =~ s{/[^/]*$}{}r);
  open my $out, '>:raw', $name or die "$name: $!";
  print $out encode('UTF-8', $text);
}

sub run (@words) {
  my $quoted = join ' ', map { "'" . encode('UTF-8', s/'/'\\''/gr) . "'" } @words;
  my $out = `$quoted 2>&1`;
  return ($? >> 8, $out);
}

sub expect ($holds, $text) {
  return if $holds;
  ++$faults;
  say $text;
}

my @names = ('Máy chủ', 'Phần mềm "quản lý"', 'Đường truyền; cáp', "Tên có 'nháy'", 'Thiết bị, loại 2', '=1+2');

sub line ($number) {
  my @parts = ("id: L$number", 'group: ' . one_of(qw(GMS GCSDL GDT GTV)), 'kind: ' . one_of(qw(hardware internal-software consulting)),
    "name: \"" . (one_of(@names) =~ s/"/\\"/gr) . '"', 'unit: bộ');
  push @parts, 'quantity: ' . whole(1, 40) . one_of('', '.5') if rand() < 0.95;
  push @parts, 'unit_price: ' . whole(1_000, 90_000_000) if rand() < 0.9;
  push @parts, 'vat: ' . one_of('8%', '10%', 'not_subject') if rand() < 0.4;
  push @parts, "price: {kind: quotation, ref: \"BG-$number\", date: 2024-02-0" . whole(1, 9) . '}' if rand() < 0.5;
  return '        - {' . join(', ', @parts) . "}\n";
}

sub task ($folder, $agency, $number) {
  my $text = "  - id: T$number\n    agency: $agency\n    name: \"" . (one_of(@names) =~ s/"/\\"/gr) . " $number\"\n";
  $text .= "    funding: [{source: N1, share: " . one_of('30%', '1/3') . "}, {source: N2, rest: yes}]\n" if rand() < 0.6;
  $text .= "    money: [{what: requested, amount: " . whole(1, 900) . "_000_000}]\n" if rand() < 0.5;
  $text .= "    estimate:\n      method: detailed-estimate\n      inputs: {contingency: " . one_of('0%', '5%', '10%') . "}\n";
  if (rand() < 0.4) {
    my $table = "Nội dung,Nhóm chi phí,Loại,Khối lượng,Đơn giá\n";
    $table .= "Mục $_,GMS,hardware," . whole(1, 99) . ',' . whole(1_000, 9_000_000) . "\n" for 1 .. whole(1, 30);
    write_file("$folder/bang/$agency-$number.csv", $table);
    $text .= "      lines_from: bang/$agency-$number.csv\n      numbers: plain\n      unit: dong\n";
  }
  return $text . "      lines:\n" . join('', map { line($_) } 1 .. whole(1, 5));
}

# A folder of agency files; the task a dossier is made of.
sub plan ($folder) {
  my $rounding = rand() < 0.3 ? ', rounding: printed' : '';
  write_file("$folder/plan.yaml", "format: 1\nplan: {number: \"" . whole(1, 99) . "/KH\", title: Thử, year: 2024, price_date: 2024-0"
      . whole(1, 9) . "-15$rounding}\nagencies: [{id: a, name: Sở A}, {id: b, name: Sở B}]\n"
      . "sources: [{id: N1, name: Một}, {id: N2, name: Hai}]\n");
  my @tasks;
  for my $agency (qw(a b)) {
    my $count = whole(1, 3);
    write_file("$folder/$agency.yaml", "format: 1\ntasks:\n" . join('', map { task($folder, $agency, $_) } 1 .. $count));
    push @tasks, map { "$agency/T$_" } 1 .. $count;
  }
  return one_of(@tasks);
}

for my $number (1 .. $plans) {
  my $place = "$work/$number";
  my $task = plan("$place/plan");
  my @flags = ('--today', '2024-10-01');
  push @flags, '--as-of', '2024-05-05' if rand() < 0.3;
  push @flags, '--lang', 'en' if rand() < 0.4;
  push @flags, '--unit', one_of(qw(nghin trieu)) if rand() < 0.4;
  push @flags, '--allow-unverified' if rand() < 0.5;
  my ($code, $said) = run($program, 'dossier', "$place/plan", $task, @flags, '-o', "$place/first", '-j', 1);
  expect($code == 0 || $code == 5, "plan $number: dossier ended with $code: $said");
  next unless $code == 0 || $code == 5;
  my ($again) = run($program, 'dossier', "$place/plan", $task, @flags, '-o', "$place/second", '-j', 2);
  my ($same, $differing) = run('diff', '-r', "$place/first", "$place/second");
  expect($again == $code && $same == 0, "plan $number: made again it differs: $differing");
  # Somewhere else, without the plan.
  remove_tree("$place/plan");
  make_path("$work/xa nơi này/$number");
  rename "$place/first", "$work/xa nơi này/$number/hồ sơ" or die "$!";
  my ($verified, $report) = run($program, 'dossier', 'verify', "$work/xa nơi này/$number/hồ sơ", '-j', 2, '--lang', 'en');
  expect($verified == 0, "plan $number: moved it does not replay: $report");
}
say "$plans random plans, $faults faults";
exit($faults ? 1 : 0);
