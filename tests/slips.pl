# Plants slips of two, three and six digits into plans, and looks for alarms in plans without any.
#
#   perl slips.pl PROGRAM WORK
#
# 300 slips of a price, a quantity or a stated amount: each must be found at its field. 1,000 clean
# tasks whose prices of one name spread over a factor of 10^1.5: no slip may be said of them. Splits
# of 2, 3 and 5 parts among 200 tasks are found, one sentence for three communes is not. Of plans
# without a fault, 40 or as many as PLANS says, nothing above a note is said.
use strict;
use warnings;
use JSON::PP;

my ($program, $work) = @ARGV;
my $faults = 0;
my $state = 20261128;

sub fault { print "$_[0]\n"; ++$faults; }

# The same numbers on any machine: a linear congruential generator.
sub below {
  $state = ($state * 1103515245 + 12345) % 2147483648;
  return int($state / 65536) % $_[0];
}

my $head = "format: 1\nplan: {title: Kế hoạch, year: 2023, price_date: 2023-03-06}\n"
  . "agencies: [{id: so, name: Sở Nội vụ}]\ntasks:\n";

sub task_head {
  my ($id, $name) = @_;
  return "  - id: $id\n    name: \"$name\"\n    agency: so\n    scope: new\n    procedure: purchase\n"
    . "    facts: {recurrent: yes}\n    estimate:\n      method: line-sum\n      lines:\n";
}

# A line, and the column each of its numbers begins at.
sub line_text {
  my ($name, $quantity, $price, $stated) = @_;
  my $text = "        - {kind: hardware, name: \"$name\", unit: bộ, quantity: ";
  my %column = (quantity => 1 + length_of($text));
  $text .= "$quantity, unit_price: ";
  $column{unit_price} = 1 + length_of($text);
  $text .= "$price";
  if (defined $stated) {
    $text .= ", stated: ";
    $column{stated} = 1 + length_of($text);
    $text .= $stated;
  }
  return ("$text, price: {kind: contract, ref: HĐ}}\n", \%column);
}

sub length_of { my $text = $_[0]; utf8::decode($text); return length $text; }

sub findings {
  my ($file, $text) = @_;
  open my $out, '>', "$work/$file" or die "$work/$file: $!";
  print $out $text;
  close $out;
  open my $pipe, '-|', $program, 'check', "$work/$file", '--format', 'json', '--today', '2023-06-30'
    or die "$program: $!";
  local $/;
  my $json = decode_json(<$pipe>);
  close $pipe;
  return grep { $_->{verdict} eq 'violated' } @{$json->{findings}};
}

sub of_rules {
  my ($rules, @findings) = @_;
  return grep { $_->{rule} =~ m{/(?:$rules)$} } @findings;
}

# Of one name several lines with prices up to twice its base; one in three has a slip.
sub planted {
  my ($text, %wanted) = ($head);
  my $line = () = $text =~ /\n/g;
  my @powers = (100, 1_000, 1_000_000);
  for my $group (1 .. 300) {
    $text .= task_head("T$group", "Nhiệm vụ $group");
    $line += 9;
    my $slipped = below(4);
    my $field = ('unit_price', 'quantity', 'stated')[below(3)];
    my $power = $powers[$field eq 'quantity' ? below(2) : below(3)];
    my $base = 1_000_000 + 10_000 * below(2_000);
    for my $index (0 .. 3) {
      my ($quantity, $price) = (2 + below(3), int($base * (10 + below(6)) / 10 / 1000) * 1000);
      $price *= $power if $index == $slipped && $field eq 'unit_price';
      $quantity *= $power if $index == $slipped && $field eq 'quantity';
      my $stated = $field eq 'stated' ? $quantity * $price : undef;
      $stated *= $power if $index == $slipped && $field eq 'stated';
      my ($one, $column) = line_text("Thiết bị số $group", $quantity, $price, $stated);
      $text .= $one;
      ++$line;
      $wanted{"planted.yaml:$line:$column->{$field}"} = $power if $index == $slipped;
    }
  }
  my %found;
  for my $one (of_rules('S0[123]', findings('planted.yaml', $text))) {
    my @places = map { $_->{place} } $one, @{$one->{also} // []};
    my @hits = grep { $wanted{$_} } @places;
    @hits ? $found{$hits[0]} = 1 : fault("an alarm without a slip: $one->{rule} $one->{place}");
  }
  my $found = keys %found;
  print "slips: $found of 300 found at their field\n";
  fault("fewer than 95 % of the slips were found") if $found < 285;
}

# A price anywhere in a factor of 10^1.5 around its base.
sub clean {
  my $text = $head;
  for my $task (1 .. 1_000) {
    $text .= task_head("T$task", "Nhiệm vụ $task");
    my $base = 1_000_000 + 10_000 * below(2_000);
    for (1 .. 4) {
      my ($one) = line_text("Thiết bị số $task", 1 + below(20), int($base * (1000 + below(30_600)) / 1000));
      $text .= $one;
    }
  }
  my @alarms = of_rules('S0[1-4]', findings('clean.yaml', $text));
  print scalar(@alarms) . " alarms in 1,000 clean tasks\n";
  fault("$_->{rule} $_->{place} $_->{message}{en}") for @alarms;
}

my @syllables = qw(an bình cầu dương đông giang hà khánh lâm minh nam phong quang sơn tây thanh
                   trung vân xuân yên);
sub some_words { return join ' ', map { $syllables[below(20)] . $syllables[below(20)] } 1 .. 4 }

# Plans without any fault: nothing graver than a note may be said of one. Each buys three things in
# each of four tasks, every price anywhere in a factor of 10^1.5 above the base of its name.
sub clean_plans {
  my $count = $ENV{PLANS} // 40;
  my @said;
  for my $plan (1 .. $count) {
    my @bases = map { 50_000 + 1_000 * below(100) } 1 .. 3;
    my $text = $head =~ s/tasks:/sources: [{id: NST, name: Ngân sách tỉnh}]\ntasks:/r;
    for my $task (1 .. 4) {
      $text .= task_head("T$task", 'Mua sắm ' . some_words()) =~ s/ scope/ funding: [{source: NST, rest: yes}]\n    scope/r;
      for my $name (0 .. 2) {
        my ($one) = line_text("Thiết bị $name", 1 + below(10),
          int($bases[$name] * (1000 + below(30_600)) / 1000));
        $text .= $one;
      }
    }
    push @said, grep { $_->{severity} ne 'info' } findings("clean-$plan.yaml", $text);
  }
  print scalar(@said) . " findings above a note in $count clean plans\n";
  fault("$_->{rule} $_->{place} $_->{message}{en}") for @said;
}

sub whole_task {
  my ($id, $name, $amount) = @_;
  my ($line) = line_text($id, 1, $amount);
  return task_head($id, $name) . $line;
}

# Parts of 110 triệu each: any two of them are above 200 triệu together.
sub splits {
  my @objects = ('hội nghị truyền hình', 'giám sát hồ chứa nước', 'số hóa hồ sơ người có công');
  my @parts = (2, 3, 5);
  my (@tasks, %split);
  for my $case (0 .. 2) {
    for my $part (1 .. $parts[$case]) {
      push @tasks, ["S$case-$part", "Mua sắm thiết bị $objects[$case] đợt $part", 110_000_000];
      $split{"so/S$case-$part"} = 1;
    }
  }
  push @tasks, ["X-$_", "Nâng cấp đài truyền thanh ứng dụng công nghệ thông tin xã $_", 110_000_000]
    for qw(Bình An), 'Quế Xuân', 'Tam Hải';
  while (@tasks < 200) {
    push @tasks, ['N' . @tasks, 'Xây dựng phần mềm ' . some_words(), 110_000_000];
  }
  my $text = $head;
  $text .= whole_task(@$_) for @tasks;
  my %found = map { $_->{task} => 1 } of_rules('P07', findings('splits.yaml', $text));
  for my $id (sort keys %split) { fault("split not found: $id") if !$found{$id}; }
  for my $id (sort keys %found) { fault("no split: $id") if !$split{$id}; }
  print scalar(keys %split) . " parts of 3 splits among 200 tasks\n";
}

mkdir $work;
planted();
clean();
splits();
clean_plans();
exit($faults ? 1 : 0);
