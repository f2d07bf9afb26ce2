# Computes every figure of `dutoan explain --format json` once more, with no code of the library.
#
#   perl recompute.pl PROGRAM EXAMPLES CASES WORK
#
# Of every task of the examples, of the cases below CASES, and of a plan that uses what those leave
# out (recompute/every-operator): its rows, inputs and lines are computed from the plan and the
# norms, as the manual says (recompute/Derivation.pm). Each node of the derivation of its total, and
# of some of its rows and lines, must agree, and so must what `estimate` says of it.
use v5.36;
use utf8;
use FindBin;
use lib "$FindBin::Bin/recompute";
use Cwd qw(abs_path);
use Encode qw(encode);
use JSON::PP ();
use List::Util qw(first uniq);
use Derivation;
use Norms;
use Value qw(@classes apportion evidence_amounts has_gap known literal number round_to same share_out sum_of
             weakest);
use Yaml qw(child read_yaml text_of);

binmode STDOUT, ':encoding(UTF-8)';
system('rm', '-rf', $ARGV[3]) == 0 && mkdir $ARGV[3] or die "$ARGV[3]: $!";
my ($program, $examples, $cases, $work) = map { abs_path($_) } @ARGV;
my $shipped = abs_path("$examples/../norms");
my $json = JSON::PP->new->canonical;
my %counts;
my $faults = 0;
my $where = '';

# Written by hand from a run that was checked: fewer nodes mean that something was not compared.
my $nodes_expected = 16_000;

sub fault ($text) {
  ++$faults;
  say "$where: $text" if $faults <= 50;
  return undef;
}

# What the program prints as JSON; 5 is an incomplete figure.
sub ask ($folder, @arguments) {
  my @words = map { "'" . encode('UTF-8', s/'/'\\''/gr) . "'" } @arguments;
  my $text = `cd '$folder' && '$program' @words --format json 2>'$work/errors'`;
  my $code = $? >> 8;
  return fault("exit code $code of @arguments") if $code != 0 && $code != 5;
  return JSON::PP->new->utf8->decode($text);
}

# What is computed: [folder, plan, folders of norms, flags].
sub plans () {
  my $own = "$FindBin::Bin/recompute/every-operator";
  my @plans = map { [$own, 'plan.yaml', ['norms'], $_] }
      [], ['--allow-unverified'], ['--as-of', '2024-02-29'];
  system('cp', '-r', $own, "$work/printed") == 0 or die;
  system('sed', '-i', 's/^plan: {/&rounding: printed, /', "$work/printed/plan.yaml") == 0 or die;
  push @plans, ["$work/printed", 'plan.yaml', ['norms'], []];
  for my $folder (grep { -e "$_/plan.yaml" } glob "$examples/*") {
    my @norms = map { m{([^/]+)/documents.yaml$} } glob "$folder/*/documents.yaml";
    my $agencies = grep { !m{/plan.yaml$} } glob "$folder/*.yaml";
    my @flags = @norms ? '--allow-unverified' : ();
    push @plans, [$folder, $agencies ? '.' : 'plan.yaml', \@norms, \@flags];
  }
  for my $case (glob "$cases/{oracles,dates}/*") {
    my ($command, $plan, @flags) = map { s/\R$//r } split /^/, slurp("$case/cmd");
    next if $plan ne 'plan.yaml' || slurp("$case/code") =~ /^2/;
    my @norms = map { $flags[$_ + 1] } grep { $flags[$_] eq '--norms' } 0 .. $#flags;
    my @as_of = map { @flags[$_, $_ + 1] } grep { $flags[$_] eq '--as-of' } 0 .. $#flags;
    push @plans, [$case, $plan, \@norms, \@as_of];
  }
  return @plans;
}

sub slurp ($path) {
  open my $in, '<', $path or return '';
  local $/;
  return scalar <$in>;
}

sub check_plan ($folder, $plan, $norms_folders, $flags) {
  ($where) = $folder =~ m{([^/]+)$};
  my @flags = ((map { ('--norms', $_) } @$norms_folders), @$flags);
  my $estimate = ask($folder, 'estimate', $plan, @flags) // return;
  my $norms = Norms->new([$shipped, 'norms'], map { ["$folder/$_", $_] } @$norms_folders);
  $norms->{allow_unverified} = grep { $_ eq '--allow-unverified' } @flags;
  my @files = map { read_yaml($_, m{([^/]+)$}) } glob "$folder/*.yaml";
  my $header = first { defined } map { child($_, 'plan') } @files;
  my $total = number(0);
  for my $task (@{$estimate->{tasks}}) {
    $total += number(amount_of($task) // 0);
    next if !$task->{estimated} || $task->{broken};
    my ($agency, $id) = split m{/}, $task->{id};
    my $stated = first { text_of($_, 'id') eq $id && text_of($_, 'agency') eq $agency }
        map { @{child($_, 'tasks') // []} } @files;
    my ($as_of) = "@flags" =~ /--as-of (\S+)/;
    my $prices = $as_of // text_of($stated, 'price_date') // text_of($header, 'price_date');
    my $books = child($stated, 'price_books') // child($header, 'price_books') // [];
    my $run = {norms => $norms, folder => $folder, fault => \&fault, counts => \%counts, price_date => $prices,
               date => $as_of // text_of($stated, 'dates', 'estimate') // $prices,
               year => text_of($header, 'year') // 0,
               books => [map { $_->{text} } @$books],
               printed => (text_of($header, 'rounding') // '') eq 'printed'};
    check_task($folder, $plan, \@flags, $task, $stated, $run);
  }
  my $printed = amount_of($estimate);
  fault("the total is $printed, not $total") if defined $printed && $total != number($printed);
}

sub amount_of ($part) { $part->{total} // $part->{at_least} // $part->{known_part} }

sub check_task ($folder, $plan, $flags, $task, $stated, $run) {
  my $call = child($stated, 'estimate');
  my $shown = ask($folder, 'explain', $plan, $task->{id}, @$flags) // return;
  my $whole = Derivation->new($call, $shown, $run);
  my $total = $whole->total;
  ++$counts{task};
  check_money($task, $stated, $total, $run);
  check_rows($task->{id}, $task->{rows}, $whole);
  check_lines_of($task, $whole);
  check_groups($task, $whole);
  fault("$task->{id}: date") if $task->{date} ne $run->{date};
  fault("$task->{id}: total row") if $task->{total_row} ne $whole->{json}{rows}[0]{id};
  my @ids = map { $_->{id} } @{$task->{rows}};
  my @lines = grep { defined } map { $_->{id} } @{$task->{lines}};
  for my $id (uniq(@ids ? @ids[0, @ids / 2] : (), @lines ? @lines[0, -1] : ())) {
    my $part = ask($folder, 'explain', $plan, "$task->{id}/$id", @$flags) // next;
    check_lines($whole, $part);
    my $derived = Derivation->new($call, $part, $run, whole => $whole);
    # Of a line, what its own method takes from the estimate around it.
    $whole->{spec}{$id} ? $derived->figure($id, $whole->last_column) : $derived->all_shown;
  }
}

# Lines of a part are shown as those of the total are, with what is nested in them; so they are
# compared with them, and taken out.
sub check_lines ($whole, $part) {
  my @nested = @{$part->{nested} // []};
  my @inner = @nested[map { @{$_->{nested_index} // []} } @{$part->{inputs}}];
  for my $line (@{$part->{lines} // []}) {
    my $index = delete $line->{nested_index};
    my $there = {%{$whole->{shown_line}{$line->{place}} // {}}};
    delete $there->{nested_index};
    fault("$part->{subject}: line $line->{place} differs from that of the total")
        if $json->encode([$there, $whole->{nested_line}{$line->{place}}])
        ne $json->encode([$line, defined $index ? $nested[$index] : undef]);
  }
  my $asked = $part->{asked} ? $part->{lines}[0]{id} : undef;
  fault("$part->{subject} is no line") if defined $asked && $part->{subject} !~ m{/\Q$asked\E$};
  delete $part->{lines};
  $part->{nested} = \@inner;
}

# Half goes away from zero, but a lower bound is never more than what is known.
sub whole_dong ($value) {
  my $known = known($value) // return undef;
  return round_to($known, number(1), $value->{gap} && !$value->{negative} ? 'down' : 'half-away');
}

# Where a total that is incomplete says what is known.
sub key_of ($value) { !$value->{gap} ? 'total' : $value->{negative} ? 'known_part' : 'at_least' }

sub check_money ($task, $stated, $total, $run) {
  my $amount = whole_dong($total);
  my $key = key_of($total);
  fault("$task->{id}: complete or not") if !$task->{complete} != !!$total->{gap};
  fault("$task->{id}: $key is not " . ($amount // 'unknown')) unless defined $amount
      ? defined $task->{$key} && number($task->{$key}) == $amount : !defined amount_of($task);
  my @by_class = evidence_amounts($total, $amount // number(0));
  for my $i (0 .. 3) {
    my $said = number($task->{evidence}{$classes[$i]} // 0);
    fault("$task->{id}: $classes[$i] $by_class[$i], not $said") if $by_class[$i] != $said;
  }
  compare_parts($task, 'funding', 'source', funding($stated, $amount // number(0)));
  my $plan_year = {keys => [$run->{year}], of => {$run->{year} => {text => 1}}};
  my $years = child($stated, 'years') // $plan_year;
  my @shares = map { literal(text_of($years, $_), 'number', 2)->{v} } @{$years->{keys}};
  my @amounts = apportion($amount // number(0), @shares);
  compare_parts($task, 'years', 'year', map { [$years->{keys}[$_], $amounts[$_]] } 0 .. $#amounts);
}

# Shares are of the whole; amounts are as stated; the rest is what they leave.
sub funding ($stated, $amount) {
  my @sources = @{child($stated, 'funding') // []};
  my @shares = map { literal(text_of($_, 'share') // 0, 'number', 2)->{v} } @sources;
  my @parts = apportion($amount, @shares, 1 - sum_of(@shares));
  my $left = pop @parts;
  my $rest;
  for my $i (0 .. $#sources) {
    $rest = $i if defined text_of($sources[$i], 'rest');
    my $fixed = text_of($sources[$i], 'amount') // next;
    $parts[$i] = literal($fixed, 'number', 2)->{v};
    $left -= $parts[$i];
  }
  $parts[$rest] = $left if defined $rest;
  my @named = map { [text_of($sources[$_], 'source'), $parts[$_]] } 0 .. $#sources;
  push @named, ['', $left] if !defined $rest && ($left != 0 || !@sources);
  return @named;
}

# Called as the total it is a part of.
sub part_amount ($part) { return $part->{amount} // $part->{at_least} // $part->{known_part} }

sub compare_parts ($task, $key, $name, @parts) {
  my $mine = join ', ', map { "$_->[0] $_->[1]" } @parts;
  my $said = join ', ', map { "$_->{$name} " . part_amount($_) } @{$task->{$key}};
  fault("$task->{id}: $key $mine, not $said") if $mine ne $said;
}

# What is missing rests on nothing.
sub class_of_known (@values) {
  my @known = grep { !$_->{gap} } @values;
  return @known ? $classes[weakest(@known)] : '';
}

# Every row `estimate` shows, exact or in whole đồng per column.
sub check_rows ($name, $rows, $schedule) {
  my @columns = $schedule->columns;
  for my $row (@$rows) {
    my $at = "$name: $row->{id}";
    my $spec = $schedule->{spec}{$row->{id}} // fault("$at is no row") // next;
    my @values = map { $schedule->row($row->{id}, $_) } @columns ? @columns : '';
    my $in_dong = (text_of($spec, 'unit') // '') eq 'đồng';
    fault("$at: unit") if ($row->{unit} // '') ne (text_of($spec, 'unit') // '');
    fault("$at: place") if !defined $row->{given} && $row->{place} ne child($spec, 'id')->{place};
    fault("$at: evidence") if ($row->{evidence} // '') ne class_of_known(@values);
    fault("$at: complete or not") if has_gap(@values) == ($row->{complete} // 1);
    fault("$at: value") if (!@columns || !$in_dong) && !same($values[-1], $row->{value});
    next unless $in_dong;
    check_amount("$at.$columns[$_]", $values[$_], $row, $columns[$_]) for 0 .. $#columns;
    check_amount($at, $values[0], $row) unless @columns;
  }
  my %there = map { $_->{id} => 1 } @$rows;
  fault("$name lacks row $_->{id}") for grep { !$there{$_->{id}} } @{$schedule->{json}{rows} // []};
}

# The amount where it is complete, else in a place of its own what is known of it; of a column where
# one is named.
sub check_amount ($what, $value, $shown, $column = undef) {
  my %said = (amount => $shown->{$column // 'amount'});
  for my $key (qw(at_least known_part)) {
    $said{$key} = ref $shown->{$key} ? $shown->{$key}{$column} : $column ? undef : $shown->{$key};
  }
  my $key = $value->{gap} ? key_of($value) : 'amount';
  my $mine = whole_dong($value);
  my $agrees = defined $mine ? number($said{$key} // 'nan') == $mine : !defined $said{$key};
  fault("$what: $key is not " . ($mine // 'unknown')) unless $agrees;
  fault("$what: more than $key") if grep { $_ ne $key && defined $said{$_} } keys %said;
}

sub check_lines_of ($task, $whole) {
  my %shown = map { $_->{place} => $_ } @{$task->{lines}};
  for my $line (@{child($whole->{call}, 'lines') // []}, $whole->table_lines) {
    my $at = "$task->{id}: line $line->{place}";
    my $said = delete $shown{$line->{place}} // fault("$at is not there") // next;
    my @amounts = @{$whole->amounts($line)};
    my @names = qw(before_tax tax amount);
    for my $i ($whole->columns ? 0 .. 2 : 2) {
      check_amount("$at $names[$i]", $amounts[$i], $said, $names[$i]);
    }
    fault("$at: evidence") if ($said->{evidence} // '') ne class_of_known(@amounts);
    my @key = map { $_ // '' } @$said{qw(group category kind)};
    fault("$at is of @key") if "@key" ne join ' ', $whole->key_of($line);
    my $call = child($line, 'method') ? $line : $whole->norm_item($line) // next;
    check_rows($at, $said->{rows}, $whole->{inner}{$call->{place}});
  }
  fault("$task->{id}: other lines") if keys %shown;
  my $in_tables = () = $whole->table_lines;
  fault("$task->{id}: lines of tables") if ($task->{table_lines} // 0) != $in_tables;
}

# The rows that part the total, made whole đồng by largest remainder.
sub check_groups ($task, $whole) {
  my @groups = map { $_->{text} } @{child($whole->{method}, 'cost_groups') // []};
  return if !@groups || defined text_of($whole->{call}, 'row');
  my @values = map { $whole->row($_, $whole->last_column) } @groups;
  my @known = map { known($_) // number(0) } @values;
  my $total = number(amount_of($task) // 0);
  my @amounts = sum_of(@known) == 0 ? map { number(0) } @known : share_out($total, @known);
  for my $i (0 .. $#groups) {
    my $shown = $task->{cost_groups}[$i] // {id => ''};
    my $said = $shown->{key_of($values[$i])};
    my $at = "$task->{id}: cost group $groups[$i]";
    my $agrees = defined known($values[$i]) ? number($said // 'nan') == $amounts[$i]
        : !defined amount_of($shown);
    fault($at) unless $agrees && $shown->{id} eq $groups[$i];
    fault("$at: complete or not") if !$shown->{complete} != !!$values[$i]{gap};
  }
}

check_plan(@$_) for plans();
my $text = join ', ', map { ($counts{$_} // 0) . " $_" } qw(node task input table);
say "$faults faults; recomputed: $text";
say "fewer nodes than the $nodes_expected expected" if ($counts{node} // 0) < $nodes_expected;
exit($faults || ($counts{node} // 0) < $nodes_expected ? 1 : 0);
