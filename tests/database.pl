# An estimate as a database says the same as the result file and the summaries, whoever loads it.
#
#   perl database.pl PROGRAM EXAMPLES CASES WORK DOCS
#
# Of the examples, of the cases that end with code 5, and of a plan of hostile names:
# (a) the .sql loads into SQLite without a word and holds what the .sqlite holds, row by row;
# (b) every total, row, line and part is that of the JSON result; every view by a key has the rows,
#     amounts and marks of `summary --by KEY`;
# (c) one thread and four write the same bytes;
# (d) PostgreSQL, where it is installed, loads the same .sql and answers the same. The test starts
#     its own: in a folder of its own, on a private socket. Elsewhere a word says that it is left out.
# And docs/database.md names every table, view and column.
use v5.36;
use utf8;
use Cwd qw(abs_path);
use Encode qw(decode encode);
use File::Path qw(make_path remove_tree);
use File::Temp qw(tempdir);
use JSON::PP ();
use List::Util qw(any);

binmode STDOUT, ':encoding(UTF-8)';
$| = 1;
remove_tree($ARGV[3]);
make_path($ARGV[3]);
my ($program, $examples, $cases, $work, $docs) = map { abs_path($_) } @ARGV;
my ($compared, $faults, $loaded) = (0, 0, 0);
my $plan;  # folder, name, flags

# Written by hand from a run that was checked: fewer mean that something was not looked at.
my $expected = 4_000;

sub fault ($text) {
  ++$faults;
  say "$plan->[0] $plan->[1]: $text" if $faults <= 30;
  return undef;
}

sub same ($what, $found, $wanted) {
  ++$compared;
  fault("$what: " . ($found // 'nothing') . ', not ' . ($wanted // 'nothing'))
    if ($found // "\0") ne ($wanted // "\0");
}

sub read_file ($name) {
  open my $in, '<', $name or die "$name: $!";
  local $/;
  return scalar <$in>;
}

# What a program prints; the plan's own words come before ours.
sub run (@words) {
  my $folder = $plan->[0];
  my $quoted = join ' ', map { "'" . encode('UTF-8', s/'/'\\''/gr) . "'" } @words;
  my $text = `cd '$folder' && $quoted 2>'$work/errors'`;
  return (decode('UTF-8', $text), $? >> 8);
}

sub dutoan ($command, @flags) {
  my (undef, $name, @own) = @$plan;
  my ($text, $code) = run($program, $command, $name, @own, @flags);
  return ($text, $code == 5 ? 0 : $code);
}

# The fields of CSV, each nothing (NULL) or a text: what is quoted is never nothing.
sub records ($csv) {
  my @records = ([]);
  $csv =~ s/\r\n/\n/g;
  while ($csv =~ /\G(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|\z)/g) {
    last if $3 eq '' && $2 eq '' && !@{$records[-1]};
    my ($quoted, $bare, $end) = ($1, $2, $3);
    push @{$records[-1]}, defined $quoted ? "'" . ($quoted =~ s/""/"/gr) : $bare eq '' ? 'NULL' : "'$bare";
    push @records, [] if $end eq "\n";
    last if $end eq '';
  }
  pop @records unless @{$records[-1]};
  return join "\n", map { join '|', @$_ } @records;
}

sub sqlite ($file, $sql) {
  my ($text, $code) = run('sqlite3', '-bail', '-csv', '-header', '-nullvalue', '', $file, $sql);
  fault("sqlite3 ended with $code: " . read_file("$work/errors") . $sql) if $code;
  return records($text);
}

sub rows ($sql) {
  my ($text) = run('sqlite3', '-bail', '-json', "$work/out.sqlite", $sql);
  return $text =~ /\S/ ? @{JSON::PP->new->decode($text)} : ();
}

sub one ($sql) { (rows($sql))[0] }

sub relations () {
  return map { $_->{name} }
    rows("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY rowid");
}

# A figure as text, from JSON or from columns: both name what there is alike.
sub figure ($of, $marks = 1) {
  my $has = sub ($key) { defined $of->{$key} ? "$key=$of->{$key} " : '' };
  my $text = join '', map { $has->($_) } qw(total at_least);
  # Of one that is no bound and of which nothing is known the column holds 0: sums go on with it.
  $text .= $has->('known_part') unless ($of->{known_part} // '') eq '0';
  $text .= $of->{complete} ? 'complete' : 'incomplete';
  return $text unless $marks;
  my $approximate = $of->{approximate} // '';
  return "$text $approximate " . ($of->{illustrative} ? 'illustrative' : '');
}

# The same of what JSON writes `amount` for, and by column where it is not complete.
sub amount_figure ($of, $key = 'amount') {
  my $part = sub ($name) { ref $of->{$name} ? $of->{$name}{$key} : $of->{$name} };
  return figure({total => $of->{$key}, at_least => $part->('at_least'), known_part => $part->('known_part'),
    complete => !exists $of->{complete} || $of->{complete}}, 0);
}
sub column_figure ($row) { figure({%$row, total => $row->{amount}}, 0) }

sub check_result ($json) {
  same('the plan', figure(one('SELECT * FROM plan')), figure($json));
  my @tasks = rows('SELECT * FROM task ORDER BY number');
  same('tasks', scalar @tasks, scalar @{$json->{tasks}});
  for my $i (0 .. $#tasks) {
    my ($row, $task) = ($tasks[$i], $json->{tasks}[$i]);
    my $at = "task $task->{id}";
    same($at, $row->{id}, $task->{id});
    same("$at of hostile names is read", $row->{broken}, 0) if $plan->[0] =~ /hostile$/;
    same("$at total", figure($row), figure({%$task, illustrative => $task->{illustrative} || $row->{illustrative}}));
    same("$at $_", $row->{$_}, $task->{$_} // '') for qw(agency name no method document total_row);
    check_rows($at, $row->{number}, $task);
    check_lines($at, $row->{number}, $task->{lines});
    my @missing = rows("SELECT * FROM missing WHERE task = $row->{number} ORDER BY number");
    same("$at missing", join('|', map { "$_->{id} $_->{vi} $_->{en} $_->{place} $_->{remedy_vi}" } @missing),
      join('|', map { "$_->{id} $_->{vi} $_->{en} " . ($_->{place} // '') . ' ' . ($_->{remedy}{vi} // '') }
        @{$task->{missing}}));
    check_parts($at, $row->{number}, $task);
    my @money = rows("SELECT * FROM money WHERE task = $row->{number} ORDER BY position");
    same("$at money", join('|', map { "$_->{what} $_->{exact_amount} $_->{amount}" } @money),
      join('|', map { "$_->{what} $_->{amount} " . sprintf("%.0f", $_->{amount}) } @{$task->{money} // []}));
  }
}

sub check_rows ($at, $number, $task) {
  my @rows = rows("SELECT * FROM method_row WHERE task = $number AND line = 0 ORDER BY position");
  same("$at rows", scalar @rows, scalar @{$task->{rows}});
  for my $i (0 .. $#rows) {
    my ($row, $wanted) = ($rows[$i], $task->{rows}[$i]);
    same("$at row", $row->{id}, $wanted->{id});
    my $in_dong = any { exists $wanted->{$_} } qw(amount after_tax);
    next unless $in_dong || ref $wanted->{at_least} || defined $wanted->{at_least};
    my $key = $task->{columns} ? 'after_tax' : 'amount';
    same("$at row $row->{id}", column_figure($row), amount_figure($wanted, $key)) if exists $wanted->{$key} || exists $wanted->{complete};
    same("$at row $row->{id} $_", $row->{$_}, $wanted->{$_}) for $task->{columns} ? qw(before_tax tax) : ();
  }
}

sub check_lines ($at, $number, $lines) {
  my @rows = rows("SELECT * FROM line WHERE task = $number ORDER BY position");
  same("$at lines", scalar @rows, scalar @$lines);
  for my $i (0 .. $#rows) {
    my ($row, $wanted) = ($rows[$i], $lines->[$i]);
    same("$at line $i", column_figure($row), amount_figure($wanted));
    same("$at line $i $_", $row->{$_}, $wanted->{$_}) for qw(quantity unit_price vat before_tax tax stated);
    same("$at line $i $_", $row->{$_}, $wanted->{$_} // '') for qw(id name kind category unit place evidence note);
    same("$at line $i facts", one("SELECT count(*) AS n FROM fact WHERE task = $number AND line = $row->{position}")->{n},
      scalar keys %{$wanted->{facts} // {}});
    my $quotes = one("SELECT count(*) AS n FROM quote WHERE task = $number AND line = $row->{position}")->{n};
    same("$at line $i quotes", $quotes, scalar @{($wanted->{price} // {})->{quotes} // []});
    last if $i > 200;
  }
}

sub check_parts ($at, $number, $task) {
  my %parts = (funding => 'source', years => 'year');
  for my $list (sort keys %parts) {
    my $table = $list eq 'years' ? 'task_year' : 'task_funding';
    next unless @{$task->{$list}};  # of what is broken all counts under no name
    # Of a task of which nothing is known, JSON says that its parts are at least 0.
    next unless any { defined $task->{$_} } qw(total at_least known_part);
    my @rows = rows("SELECT * FROM $table WHERE task = $number ORDER BY position");
    same("$at $list", join('|', map { ($_->{$parts{$list}} // 0) . ' ' . figure({%$_}, 0) } @rows),
      join('|', map { "$_->{$parts{$list}} " . figure({%$_, total => $_->{amount}, complete => $task->{complete}}, 0) }
        @{$task->{$list}}));
  }
  my @groups = rows("SELECT * FROM task_cost_group WHERE task = $number ORDER BY position");
  same("$at cost groups", join('|', map { "$_->{cost_group} " . figure($_, 0) } @groups),
    join('|', map { "$_->{id} " . figure($_, 0) } @{$task->{cost_groups}})) if $task->{cost_groups};
}

my %view_of = (agency => ['by_agency', 'agency'], source => ['by_source', 'source'], group => ['by_group', 'plan_group'],
  programme => ['by_programme', 'programmes'], 'cost-group' => ['by_cost_group', 'cost_group'],
  year => ['by_year', 'year'], evidence => ['by_evidence', 'evidence']);

sub check_summaries () {
  for my $key (sort keys %view_of) {
    my ($text, $code) = dutoan('summary', '--by', $key, '--unit', 'dong', '--format', 'json');
    return fault("summary --by $key ended with $code") if $code && $code != 2;
    my $summary = JSON::PP->new->decode($text);
    my ($view, $column) = @{$view_of{$key}};
    my %found = map { ($_->{$column} // '') => $_ } rows("SELECT * FROM $view");
    my @wanted = grep { ($_->{part} // '') ne 'whole' } @{$summary->{rows}};
    same("$view rows", scalar keys %found, scalar @wanted);
    for my $row (@wanted) {
      my $name = ref $row->{key} ? $row->{key}[0] : $row->{key} // '';
      same("$view $name", $found{$name} ? figure($found{$name}) : undef, figure({%$row, illustrative => $row->{illustrative} || ($found{$name} // {})->{illustrative}}));
      same("$view $name tasks", ($found{$name} // {})->{tasks}, $row->{tasks}) if exists $row->{tasks};
    }
  }
}

# --- PostgreSQL, of our own

my ($postgres, $socket, @as);

sub start_postgres () {
  my ($bin) = grep { -x "$_/initdb" && -x "$_/postgres" } sort { $b cmp $a } glob('/usr/lib/postgresql/*/bin'),
    split /:/, $ENV{PATH};
  my ($psql) = grep { -x $_ } map { "$_/psql" } $bin // (), split /:/, $ENV{PATH};
  return 'it is not installed' unless defined $bin && defined $psql;
  $socket = tempdir('dutoan-pg-XXXXXX', TMPDIR => 1, CLEANUP => 1);
  if ($> == 0) {
    my ($user) = grep { defined getpwnam $_ } qw(postgres nobody);
    return 'it does not run as root, and nobody else is here' unless defined $user && -x '/sbin/runuser';
    chown((getpwnam $user)[2, 3], $socket);
    @as = ('/sbin/runuser', '-u', $user, '--');
  }
  chmod 0700, $socket;
  my $quiet = sub (@words) { system(join(' ', map { "'$_'" } @words) . " >'$work/postgres.log' 2>&1 </dev/null") == 0 };
  $quiet->(@as, "$bin/initdb", '-D', "$socket/data", '-U', 'dutoan', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync')
    or die 'initdb: ' . read_file("$work/postgres.log");
  $quiet->(@as, "$bin/pg_ctl", '-D', "$socket/data", '-w', '-l', "$socket/log",
    '-o', "-c listen_addresses= -p 5499 -k $socket -c fsync=off", 'start')
    or die 'pg_ctl: ' . read_file("$work/postgres.log");
  $postgres = "$bin/pg_ctl";
  @ENV{qw(PGHOST PGPORT PGUSER PGDATABASE PGCLIENTENCODING)} = ($socket, 5499, 'dutoan', 'postgres', 'UTF8');
  return '';
}

sub stop_postgres () {
  return unless defined $postgres;
  my $code = $?;
  system(@as, $postgres, '-D', "$socket/data", '-m', 'immediate', '-s', 'stop');
  $? = $code;
}
END { stop_postgres() }
$SIG{$_} = sub { exit 1 } for qw(INT TERM);

sub psql (@words) {
  my ($text, $code) = run(@as, 'env', (map { "$_=$ENV{$_}" } grep { /^PG/ } sort keys %ENV), 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', @words);
  fault("psql ended with $code: " . decode('UTF-8', read_file("$work/errors"))) if $code;
  return $text;
}

sub check_postgres () {
  ++$loaded;
  local $ENV{PGOPTIONS} = "-csearch_path=s$loaded -cclient_min_messages=warning";
  psql('-c', "CREATE SCHEMA s$loaded");
  system('cp', "$work/out.sql", "$socket/out.sql");
  chmod 0644, "$socket/out.sql";
  chown((stat $socket)[4, 5], "$socket/out.sql");
  psql('-f', "$socket/out.sql");
  my @names = relations();
  my $found = psql(map { ('-c', "COPY (SELECT * FROM $_) TO STDOUT (FORMAT csv, HEADER)", '-c', '\echo %%') } @names);
  my @found = split /^%%\n/m, $found;
  for my $i (0 .. $#names) {
    same("PostgreSQL: $names[$i]", records($found[$i] // ''), sqlite("$work/out.sqlite", "SELECT * FROM $names[$i]"))
      if records($found[$i] // '') =~ /\n/;
  }
}

# --- one plan

sub check_plan ($with_postgres) {
  unlink glob "$work/out.* $work/four.* $work/loaded.*";
  my @files = map { "$work/out.$_" } qw(json sqlite sql);
  my (undef, $code) = dutoan('estimate', '-j', '1', map { ('-o', $_) } @files);
  return fault("estimate ended with $code") if $code && $code != 2;
  dutoan('estimate', '-j', '4', '-o', "$work/four.sqlite", '-o', "$work/four.sql");
  same("$_ of four threads", system('cmp', '-s', "$work/out.$_", "$work/four.$_"), 0) for qw(sqlite sql);
  system("sqlite3 -bail '$work/loaded.sqlite' <'$work/out.sql' >'$work/said' 2>&1");
  same('what SQLite says of the text', read_file("$work/said"), '');
  same('the file', sqlite("$work/out.sqlite", 'PRAGMA integrity_check'), "'integrity_check\n'ok");
  for my $name (relations()) {
    my $sql = "SELECT * FROM $name";
    same("$name of the text", sqlite("$work/loaded.sqlite", $sql), sqlite("$work/out.sqlite", $sql));
  }
  check_result(JSON::PP->new->decode(decode('UTF-8', read_file("$work/out.json"))));
  check_summaries();
  check_postgres() if $with_postgres;
}

sub plans () {
  my @plans;
  for my $folder (grep { -e "$_/plan.yaml" } glob "$examples/*") {
    my $agencies = grep { !m{/plan.yaml$} } glob "$folder/*.yaml";
    my @norms = map { m{([^/]+)/documents.yaml$} } glob "$folder/*/documents.yaml";
    push @plans, [$folder, $agencies ? '.' : 'plan.yaml', map { ('--norms', $_) } @norms];
  }
  for my $code (glob "$cases/*/*/code") {
    next unless read_file($code) =~ /^5/;
    my ($folder) = $code =~ m{^(.*)/code$};
    my ($command, $name, @flags) = split /\n/, decode('UTF-8', read_file("$folder/cmd"));
    my @norms = map { @flags[$_, $_ + 1] } grep { $flags[$_] eq '--norms' } 0 .. $#flags;
    next unless $command =~ /^(estimate|summary)$/ && $name !~ /\.json$|^-/;
    push @plans, [$folder, $name =~ s/\@EXAMPLES\@/$examples/r, @norms];
  }
  return @plans;
}

# Names that end a text, a statement or a comment early in one of the programs that read them.
sub hostile_plan () {
  my $names = q{a'; DROP TABLE task; --\n.quit\n\\\\q\n\\\\! false\n:x $$ $1 %s ?1 /* \\" }
    . "\x{1F600} e\x{301} \\u200b";
  make_path("$work/hostile");
  open my $out, '>:encoding(UTF-8)', "$work/hostile/plan.yaml" or die;
  print $out <<"END";
format: 1
plan: {title: "$names", year: 2024, price_date: 2024-03-01}
agencies: [{id: s, name: "$names"}]
sources: [{id: "n's;", name: "$names"}, {id: m}]
tasks:
  - id: "T'1"
    agency: s
    name: "$names"
    funding: [{source: "n's;", share: 1/3}, {source: "m", rest: yes}]
    money: [{what: requested, amount: 400, note: "$names"}, {what: appraised, amount: -7}]
    estimate: {method: line-sum, lines: [{id: "L'1", name: "$names", quantity: 2, unit_price: 150}, {name: "''", quantity: 1}]}
END
  close $out;
  return ["$work/hostile", 'plan.yaml'];
}

sub check_docs () {
  $plan = [$docs, ''];
  my $page = decode('UTF-8', read_file("$docs/database.md"));
  for my $name (relations()) {
    same("docs of $name", $page =~ /`$name`/ ? 1 : 0, 1);
    for my $column (rows("SELECT name FROM pragma_table_info('$name')")) {
      same("docs of $name.$column->{name}", $page =~ /`$column->{name}`/ ? 1 : 0, 1);
    }
  }
}

my $why = start_postgres();
my $number = 0;
for (hostile_plan(), plans()) {
  $plan = $_;
  # It starts a process for each question: a third of the plans will do.
  check_plan($why eq '' && $number++ % 3 == 0);
}
check_docs();
die "only $compared answers were compared\n" if $compared < $expected;
die "$faults of $compared answers differ\n" if $faults;
say "$compared answers are the same; ", $why eq '' ? "$loaded plans loaded into PostgreSQL, too" : "PostgreSQL is left out: $why";
