# kill -9 at any moment of a run that writes leaves the old file or the new one, whole.
#
#   perl kill.pl PROGRAM WORK
#
# 200 runs, 50 for each format, are killed at moments of a fixed seed between their start and their
# usual end. What a killed run leaves beside its file has a name of its own, ending in .tmp and a
# number; no later run reads it.
use v5.36;
use Cwd qw(abs_path);
use File::Path qw(make_path remove_tree);
use Time::HiRes qw(sleep time);

my ($program, $work) = ($ARGV[0], $ARGV[1]);
remove_tree($work);
make_path($work);
($program, $work) = map { abs_path($_) } $program, $work;
my ($runs, $lines) = (50, 5_000);
srand 9;  # perl's own generator: the same on every machine since 5.20

sub slurp ($file) { open my $in, '<:raw', $file or return undef; local $/; return scalar <$in>; }
sub spill ($file, $bytes) { open my $out, '>:raw', $file or die "$file: $!"; print $out $bytes; close $out or die; }

# The whole plan stands in one folder with what is written, as offices do it.
spill("$work/plan.yaml", <<'END');
format: 1
plan: {title: "Kế hoạch", year: 2024, price_date: 2024-03-01}
agencies: [{id: s, name: "Sở"}]
tasks:
  - {id: T, agency: s, name: "Việc", estimate: {method: line-sum, lines_from: lines.csv}}
END
spill("$work/lines.csv", join '', "name,unit,quantity,unit_price\n",
  map { "\"Hạng mục số $_ của đơn vị\",bộ,$_.5,1000$_\n" } 1 .. $lines);

my @words = ('estimate', $work, '-j', '2');

# Starts the program; what it says goes nowhere.
sub start ($file) {
  my $pid = fork // die "fork: $!";
  return $pid if $pid;
  open STDOUT, '>', '/dev/null';
  open STDERR, '>', '/dev/null';
  exec $program, @words, '-o', $file or die "$program: $!";
}

my ($old_left, $new_there, $cut, %left) = (0, 0, 0);
for my $format (qw(json csv xlsx sqlite)) {
  my $file = "$work/out.$format";
  my @usual;
  for (1 .. 3) {
    my $begin = time;
    waitpid start($file), 0;
    die "$format: the program ended with " . ($? >> 8) . "\n" if $?;
    push @usual, time - $begin;
  }
  my $usual = (sort { $a <=> $b } @usual)[1];
  my $new = slurp($file);
  my $old = "old $format\n" x 100;
  for my $run (1 .. $runs) {
    spill($file, $old);
    my $pid = start($file);
    sleep rand 1.1 * $usual;
    kill 'KILL', $pid;
    waitpid $pid, 0;
    my $found = slurp($file);
    die "$format, run $run: there is no file\n" unless defined $found;
    $found eq $old ? ++$old_left : $found eq $new ? ++$new_there : die "$format, run $run: the file is neither the old nor the new\n";
    for my $beside (grep { !/\/(plan\.yaml|lines\.csv|out\.\w+)$/ } glob "$work/*") {
      die "$format, run $run: $beside is left\n" unless $beside =~ m{/out\.\w+\.tmp\d+$};
      $left{$beside} //= ++$cut;
    }
  }
}
die "only $cut runs were killed while they wrote\n" if $cut < 10;
die "only $old_left and $new_there\n" if $old_left < 40 || $new_there < 1;

# With all that lies there the plan is what it was.
my $total = `'$program' summary '$work' --unit dong --format csv`;
my ($known) = $total =~ /^TỔNG CỘNG,,1?,?(\d+)/m;
die "the summary ended with $?: $total" if $? || !defined $known;
my $alone = do {
  unlink glob "$work/out.*";
  `'$program' summary '$work' --unit dong --format csv`;
};
die "what was left changes the summary\n" if $alone ne $total;
say "of ", 4 * $runs, " killed runs $old_left left the old file, $new_there the new one, $cut something beside it";
