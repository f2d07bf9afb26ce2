# No output shows a total without the mark that it is incomplete, and every summary adds up.
#
#   perl check_totals.pl PROGRAM EXAMPLES CASES WORK
#
# (a) Of the examples, of the cases that end with code 5, and of the plan in recompute/: all that
#     `estimate`, `summary` and `explain` print, in every format and both languages. Which tasks are
#     incomplete is said by the JSON of `estimate`, which recompute.pl proves; the plan and its
#     parts are when one of their tasks is, and every other output must agree.
# (b) Every `summary --by KEY` has the rows, amounts and marks that follow from the tasks.
use v5.36;
use utf8;
use Cwd qw(abs_path);
use Encode qw(decode encode);
use FindBin;
use JSON::PP ();
use List::Util qw(any sum0);

binmode STDOUT, ':encoding(UTF-8)';
system('rm', '-rf', $ARGV[3]) == 0 && mkdir $ARGV[3] or die "$ARGV[3]: $!";
my ($program, $examples, $cases, $work) = map { abs_path($_) } @ARGV;
my ($outputs, $sums, $faults) = (0, 0, 0);
my $plan;  # folder, name, flags

# Written by hand from a run that was checked: fewer mean that something was not looked at.
my ($outputs_expected, $sums_expected) = (1_300, 280);

my @keys = qw(agency source group cost-group programme budget year method evidence task);
my %mark = (vi => qr/≥|phần đã biết|chưa có/, en => qr/≥|known part|not known/);

sub fault ($text) {
  ++$faults;
  say "$plan->[0]: $text" if $faults <= 30;
  return undef;
}

# What the program prints; its exit code must be 5 where that is incomplete, else 0.
sub run ($incomplete, @arguments) {
  my ($folder, $name, @flags) = @$plan;
  my ($command, @rest) = @arguments;
  my @words = map { "'" . encode('UTF-8', s/'/'\\''/gr) . "'" } $command, $name, @rest, @flags;
  my $text = decode('UTF-8', `cd '$folder' && '$program' @words 2>'$work/errors'`);
  my $code = $? >> 8;
  fault("exit code $code of @arguments") if defined $incomplete && $code != ($incomplete ? 5 : 0);
  ++$outputs;
  return $text;
}

sub json ($text) { JSON::PP->new->decode($text) }
sub amount_of ($part) { $part->{total} // $part->{at_least} // $part->{known_part} }

# A hash that says it is incomplete holds no amount as if it were; a known part says that it is one.
sub check_marks ($json, $at) {
  if (ref $json eq 'ARRAY') {
    check_marks($json->[$_], "$at\[$_]") for 0 .. $#$json;
  } elsif (ref $json eq 'HASH') {
    my $incomplete = exists $json->{complete} && !$json->{complete};
    my $whole = any { exists $json->{$_} } qw(total amount);
    my $part = any { exists $json->{$_} } qw(at_least known_part);
    fault("$at: an amount of something incomplete") if $incomplete && $whole;
    fault("$at: a known part, but complete") if $part && !$incomplete;
    # What people stated has marks of its own.
    check_marks($json->{$_}, "$at.$_") for grep { $_ ne 'money' } sort keys %$json;
  }
}

# Records of a CSV text by the names of its heading.
sub records ($text) {
  my @rows;
  for my $line (split /\n/, $text) {
    my @fields;
    while ($line =~ /\G(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g) {
      push @fields, defined $1 ? $1 =~ s/""/"/gr : $2;
    }
    push @rows, \@fields;
  }
  my @names = @{shift @rows};
  return map { my $row = $_; +{map { $names[$_] => $row->[$_] // '' } 0 .. $#names} } @rows;
}

# Lines of text or Markdown that begin with the word.
sub lines_of ($text, $word) {
  my @lines = grep { /^[\s|]*$word/ } split /\n/, $text;
  return @lines;
}

# So many totals are complete, so many are not and have a mark; and the total of the table has one
# where the whole is incomplete.
sub check_text ($text, $lang, $at, $complete, $open, $incomplete) {
  my $word = $lang eq 'vi' ? qr/(?:Tổng|Tổng cộng): / : qr/Total: /;
  my ($unmarked, $marked) = (0, 0);
  /$mark{$lang}/ ? ++$marked : ++$unmarked for lines_of($text, $word);
  fault("$at: $unmarked totals without mark, not $complete") if $unmarked != $complete;
  fault("$at: $marked totals with mark, not $open") if $marked != $open;
  my @table = lines_of($text, qr/(?:TỔNG CỘNG|TOTAL)[ |]*\S/);
  my $lacks = $incomplete && any { !/$mark{$lang}/ } @table;
  fault("$at: the total of the table lacks its mark") if $lacks;
}

# (a) estimate.

sub check_estimate ($estimate) {
  my @tasks = grep { $_->{estimated} } @{$estimate->{tasks}};
  my $closed = grep { $_->{complete} } @tasks;
  my $incomplete = !$estimate->{complete};
  my $open = grep { !$_->{complete} } @{$estimate->{tasks}};
  fault('the plan is complete, a task is not') if $open && !$incomplete;
  fault('status') if $incomplete != (any { $_ eq 'incomplete' } @{$estimate->{status}});
  check_marks($estimate, 'estimate');
  for my $lang (qw(vi en)) {
    for my $format (qw(text md)) {
      my $at = "estimate $format $lang";
      my $text = run($incomplete, 'estimate', '--format', $format, '--lang', $lang);
      my $open = @tasks - $closed + $incomplete;
      check_text($text, $lang, $at, $closed + !$incomplete, $open, $incomplete);
      check_words($text, $estimate, \@tasks, $at);
      check_total_rows($text, $lang, \@tasks, $at);
    }
    my $csv = run($incomplete, 'estimate', '--format', 'csv', '--lang', $lang);
    check_estimate_csv($csv, $estimate, "estimate csv $lang");
  }
}

# In words stand only complete, exact figures that are not illustrative.
sub check_words ($text, $estimate, $tasks, $at) {
  my $sayable = grep { $_->{complete} && !$_->{illustrative} && !$_->{approximate} }
      $estimate, @$tasks;
  my $said = lines_of($text, qr/(?:Bằng chữ|In words):/);
  fault("$at: $said totals in words of $sayable that may be") if $said > $sayable;
}

# The row of the method that is the total has one mark for each column that is incomplete.
sub check_total_rows ($text, $lang, $tasks, $at) {
  my @sections = split /^(?:#+ )?(?=[\w-]+\/[\w.-]+(?:  |$))/m, $text;
  shift @sections;
  for my $i (0 .. $#$tasks) {
    my $task = $tasks->[$i];
    my ($total) = grep { $_->{id} eq $task->{total_row} } @{$task->{rows}};
    my @columns = @{$task->{columns} // ['amount']};
    my $expected = grep { !exists $total->{$_} } @columns;
    my ($row) = lines_of($sections[$i] // '', qr/\Q$task->{total_row}\E[ |]/);
    my $marks = () = ($row // '') =~ /$mark{$lang}/g;
    my $which = "row $task->{total_row} of $task->{id}";
    fault("$at: $marks marks in $which, not $expected") if $marks != $expected;
    check_parts($sections[$i], $lang, $task, $at) if $at =~ /md/;
  }
}

# Every source and class of an incomplete total has a mark, too. (In Markdown no line is broken.)
sub check_parts ($section, $lang, $task, $at) {
  for my $line (lines_of($section, qr/(?:Nguồn vốn|Funding|Mức xác minh|Evidence): /)) {
    my @wrong = grep { !/$mark{$lang}/ != !!$task->{complete} } split /; /, $line;
    fault("$at: $task->{id}: @wrong: marked or not") if @wrong;
  }
}

sub check_estimate_csv ($text, $estimate, $at) {
  my @rows = records($text);
  for my $row (@rows) {
    next if $row->{complete} eq 'yes' && $row->{at_least} eq '';
    my $whose = "$at: $row->{type} $row->{task} $row->{id}";
    fault("$whose is complete or not") if $row->{complete} ne 'no';
    fault("$whose: an amount of something incomplete") if $row->{amount} ne '';
  }
  my %total = map { $_->{task} => $_ } grep { $_->{type} eq 'total' } @rows;
  for my $part ($estimate, @{$estimate->{tasks}}) {
    my $id = $part->{id} // '';
    my $row = $total{$id} // fault("$at: no total of '$id'") // next;
    my $expected = $part->{complete} ? 'yes' : 'no';
    fault("$at: total of '$id' says $row->{complete}") if $row->{complete} ne $expected;
    my $shown = $row->{amount} ne '' ? $row->{amount} : $row->{at_least};
    my $amount = $part->{total} // $part->{at_least} // '';
    fault("$at: total of '$id' is $shown, not $amount") if $shown ne $amount;
  }
}

# (b) summary: the rows that follow from the tasks.

sub expected_rows ($estimate, $key) {
  my (%sum, %open);
  for my $task (@{$estimate->{tasks}}) {
    for my $part (parts_of($task, $key)) {
      my ($name, $amount, $complete) = @$part;
      $sum{$name} += $amount;
      $open{$name} ||= !$complete;
    }
  }
  return (\%sum, \%open);
}

# Called as the total it is a part of.
sub part_amount ($part) { return $part->{amount} // $part->{at_least} // $part->{known_part} }

sub parts_of ($task, $key) {
  my ($complete, $evidence) = @$task{qw(complete evidence)};
  my ($funding, $years, $groups) = map { $_ // [] } @$task{qw(funding years cost_groups)};
  my @split = $key eq 'source' ? map { [$_->{source}, part_amount($_), $complete] } @$funding
      : $key eq 'year' ? map { [$_->{year} || '', part_amount($_), $complete] } @$years
      : $key eq 'evidence' ? map { [$_, $evidence->{$_}, $complete] } keys %{$evidence // {}}
      : $key eq 'cost-group' ? map { [$_->{id}, amount_of($_) // 0, $_->{complete}] } @$groups
      : ();
  return @split if @split;
  my %of = ((map { $_ => $task->{$_} } qw(agency group method)), task => $task->{id},
            programme => join(' + ', @{$task->{programmes} // []}),
            budget => budget_of($task->{budget}));
  return [$of{$key} // '', amount_of($task) // 0, $complete];
}

sub budget_of ($budget) {
  return '' unless $budget && %$budget;
  return join '-', map { $budget->{$_} // '…' } qw(chuong khoan muc tieu_muc);
}

sub check_summary ($estimate, $key) {
  my $at = "summary --by $key";
  my $incomplete = !$estimate->{complete};
  my $summary = json(run($incomplete, 'summary', '--by', $key, '--format', 'json'));
  my ($sum, $open) = expected_rows($estimate, $key);
  check_marks($summary, $at);
  fault("$at: complete or not") if !$summary->{complete} != $incomplete;
  my $total = amount_of($summary) // 'nothing';
  my $known = sum0(map { amount_of($_) // 0 } @{$summary->{rows}});
  fault("$at: the rows make $known, the total is $total") if $known != (amount_of($summary) // 0);
  fault("$at: total $total, that of the estimate " . (amount_of($estimate) // 'nothing'))
      if $total ne (amount_of($estimate) // 'nothing');
  for my $row (@{$summary->{rows}}) {
    my $mine = delete $sum->{$row->{key}} // fault("$at: row $row->{key}") // next;
    my $said = amount_of($row) // 0;
    fault("$at: row $row->{key} is $said, not $mine") if $said != $mine;
    fault("$at: row $row->{key} is complete or not") if !$row->{complete} != !!$open->{$row->{key}};
    ++$sums;
  }
  fault("$at: no row $_") for keys %$sum;
  return $summary;
}

# (a) summary in the other formats.
sub check_summary_texts ($summary, $key) {
  my $incomplete = !$summary->{complete};
  my @open = map { $_->{key} } grep { !$_->{complete} } @{$summary->{rows}};
  for my $lang (qw(vi en)) {
    for my $format (qw(text md)) {
      my $at = "summary --by $key $format $lang";
      my $text = run($incomplete, 'summary', '--by', $key, '--format', $format, '--lang', $lang);
      check_text($text, $lang, $at, !$incomplete, $incomplete, $incomplete);
      for my $name (grep { length } @open) {
        # The table of what agencies sent stands above the one of sums.
        my $row = (lines_of($text, qr/\Q$name\E(?: |$)/))[-1];
        fault("$at: row $name lacks its mark") unless defined $row && $row =~ $mark{$lang};
      }
    }
    check_summary_csv($summary, $key, $lang);
  }
}

# Every column adds up in its unit: the amounts and what is known, with the rounding difference.
sub check_summary_csv ($summary, $key, $lang) {
  for my $unit (qw(dong trieu)) {
    my $at = "summary --by $key csv $unit $lang";
    my $incomplete = !$summary->{complete};
    my @flags = ('--format', 'csv', '--unit', $unit, '--lang', $lang);
    my @rows = records(run($incomplete, 'summary', '--by', $key, @flags));
    my @amounts = map { $_->{"recomputed_$unit"} || $_->{"at_least_$unit"} || 0 } @rows;
    my $total = pop @amounts;
    my $sum = sum0(@amounts);
    # What is no lower bound does not stand in the table.
    my $adds_up = exists $summary->{known_part} || $sum == $total;
    fault("$at: the rows make $sum, the total is $total") unless $adds_up;
    my %expected = map { $_->{key} => $_->{complete} } @{$summary->{rows}};
    my $last = pop @rows;
    my %said = map { $_->{$key} => $_ } grep { $_->{tasks} ne '' } @rows;
    check_csv_row("$at: total", $last, $summary->{complete}, $unit);
    check_csv_row("$at: row $_", $said{$_}, $expected{$_}, $unit) for keys %expected;
  }
}

sub check_csv_row ($at, $row, $complete, $unit) {
  return fault("$at is not there") unless $row;
  fault("$at says $row->{complete}") if $row->{complete} ne ($complete ? 'yes' : 'no');
  fault("$at: an amount of something incomplete") if !$complete && $row->{"recomputed_$unit"} ne '';
}

# (a) explain: the first figure is the one asked for, in a worksheet the last.

sub check_explain ($task) {
  my $incomplete = !$task->{complete};
  my $json = json(run($incomplete, 'explain', $task->{id}, '--format', 'json'));
  my $at = "explain $task->{id}";
  fault("$at json: complete or not") if defined $json->{rows}[0]{value} != !$incomplete;
  for my $row (@{$json->{rows}}) {
    fault("$at json: $row->{id}") if !defined $row->{value} != !!$row->{missing};
  }
  for my $lang (qw(vi en)) {
    my $text = run($incomplete, 'explain', $task->{id}, '--lang', $lang);
    my ($figure) = $text =~ /^\n\Q$task->{total_row}\E\b(.*?)(?:\n\n|\z)/ms;
    my ($result) = grep { /^  (?:[=≈≥] |chưa có$|not known$)/ } reverse split /\n/, $figure // '';
    fault("$at $lang: marked or not") if ($result // '') !~ $mark{$lang} != !$incomplete;
    my @flags = ('--format', 'worksheet', '--lang', $lang);
    my @steps = split /\n/, run($incomplete, 'explain', $task->{id}, @flags);
    my ($last) = $steps[-1] =~ /([=≈:][^=≈:]*)$/;
    fault("$at worksheet $lang: marked or not") if ($last // '') !~ $mark{$lang} != !$incomplete;
  }
}

# What is looked at: [folder, plan, flags].
sub plans () {
  my @plans = (["$FindBin::Bin/recompute/every-operator", 'plan.yaml', '--norms', 'norms']);
  for my $folder (grep { -e "$_/plan.yaml" } glob "$examples/* $examples/templates/*") {
    my $agencies = grep { !m{/plan.yaml$} } glob "$folder/*.yaml";
    my @norms = map { m{([^/]+)/documents.yaml$} } glob "$folder/*/documents.yaml";
    push @plans, [$folder, $agencies ? '.' : 'plan.yaml', map { ('--norms', $_) } @norms];
    push @plans, [@{$plans[-1]}, '--allow-unverified'] if @norms;
  }
  for my $code (glob "$cases/*/*/code") {
    open my $in, '<', $code or die "$code: $!";
    next unless <$in> =~ /^5/;
    my ($folder) = $code =~ m{^(.*)/code$};
    open my $cmd, '<', "$folder/cmd" or die "$folder/cmd: $!";
    my ($command, $name, @flags) = map { s/\R$//r } <$cmd>;
    next if $name =~ /^\@EXAMPLES\@/;  # looked at above
    my @norms = map { @flags[$_, $_ + 1] } grep { $flags[$_] eq '--norms' } 0 .. $#flags;
    push @plans, [$folder, $name, @norms] if $command =~ /^(estimate|summary|explain)$/;
  }
  return @plans;
}

for (plans()) {
  $plan = $_;
  my $estimate = json(run(undef, 'estimate', '--format', 'json'));
  check_estimate($estimate);
  my %summary = map { $_ => check_summary($estimate, $_) } @keys;
  check_summary_texts($summary{$_}, $_) for qw(agency source cost-group evidence task);
  check_explain($_) for grep { $_->{estimated} && !$_->{broken} } @{$estimate->{tasks}};
}
say "$outputs outputs and $sums sums looked at, $faults faults";
my $enough = $outputs >= $outputs_expected && $sums >= $sums_expected;
say "expected were at least $outputs_expected and $sums_expected" unless $enough;
exit($faults || !$enough ? 1 : 0);
