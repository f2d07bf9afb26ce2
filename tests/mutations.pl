# Changes 200 numbers of submissions that were in order, and asks `check` to find each.
#
#   perl mutations.pl PROGRAM WORK SOURCE
#
# 100 inconsistent changes: one number of a line, or the request, with all amounts left as they were;
# it must be named, not only the total. 100 consistent ones, with all amounts computed anew: a value
# of the norms, a referenced price, a stated row, a unit; it must be named, and the effect must be
# the difference of the figures computed here, with exact fractions and without the program. A free
# quantity is found as a slip, else nothing is said of it.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use JSON::PP;
use mutations::marked_text qw(lay_down);
use mutations::inconsistent qw(inconsistent_plans);
use mutations::consistent qw(consistent_plans);
use mutations::coefficients qw(software_plans);

binmode STDOUT, ':encoding(UTF-8)';
my ($program, $work, $source) = @ARGV;
my $rules = qr{/(N0[1-6]|A0[12]|S0[1-4])$};
my ($faults, %planted, %found, $first_named) = (0);

sub fault { print "$_[0]\n"; ++$faults; }

sub findings {
  my ($plan) = @_;
  my @command = ($program, 'check', "$work/$plan->{file}", '--format', 'json', '--today', '2023-06-30');
  push @command, '--norms', "$work/$_" for @{$plan->{norms}};
  open my $pipe, '-|', @command or die "$program: $!";
  local $/;
  my $json = decode_json(<$pipe>);
  close $pipe;
  fault("$plan->{file}: $_->{id}") for grep { $_->{severity} eq 'error' } @{$json->{diagnostics}};
  return grep { $_->{rule} =~ $rules } @{$json->{findings}};
}

sub rule_of { my ($id) = $_[0]{rule} =~ m{([^/]*)$}; return $id; }

# Where it may be known by: of a total the task, else its places.
sub keys_of {
  my ($finding) = @_;
  my $rule = rule_of($finding);
  return ("$rule $finding->{task}") if $rule eq 'N03';
  return map { "$rule $_->{place}" } $finding, @{$finding->{also} // []};
}

sub has_effect {
  my ($key, $wanted, $finding) = @_;
  my ($is, $should) = map { $_ // 'none' } $finding->{effect}, $wanted->{effect};
  fault("$key: an effect of $is, computed here $should") if $is ne $should;
  return $is eq $should;
}

# Of a plan: what must be said, `RULE place` => {kind, effect}, and nothing else.
sub check_plan {
  my ($plan) = @_;
  my %places;
  for my $file (sort keys %{$plan->{files}}) {
    my $folder = $file =~ m{^(.*)/} ? "$work/$1" : $work;
    mkdir $folder;
    my %in_file = lay_down($work, $file, $plan->{files}{$file});
    @places{keys %in_file} = values %in_file;
  }
  my %wanted;
  for my $one (@{$plan->{wanted}}) {
    my $place = $one->{task} // $places{$one->{at}} // die "no mark $one->{at}";
    $wanted{"$one->{rule} $place"} = $one;
    $planted{$one->{kind}}{$one->{name}} = 1;
  }
  my %said;
  my @violated;
  for my $finding (findings($plan)) {
    push @violated, $finding if $finding->{verdict} eq 'violated';
    my $line = ($finding->{task} // '') . ' ' . ($finding->{line} // '');
    $plan->{verdicts}{rule_of($finding) . " $line"} = $finding->{verdict};
  }
  for my $finding (@violated) {
    my ($key) = grep { $wanted{$_} } keys_of($finding);
    if (!defined $key) {
      next if ($plan->{follows} // sub { 0 })->($finding);
      fault("$plan->{file}: an alarm without a change: @{[keys_of($finding)]} $finding->{message}{en}");
      next;
    }
    my $one = $wanted{$key};
    $said{$key} = 1 if has_effect($key, $one, $finding);
    ++$first_named if $plan->{counts_first} && $key eq (keys_of($finding))[0];
  }
  count_found($plan, \%wanted, \%said);
}

# A change counts as found when all that must be said of it is said.
sub count_found {
  my ($plan, $wanted, $said) = @_;
  my %lost;
  for my $key (sort keys %$wanted) {
    next if $said->{$key};
    my $one = $wanted->{$key};
    fault("$plan->{file}: not found: $one->{kind} $one->{name} $key");
    $lost{$one->{name}} = 1;
  }
  for my $one (values %$wanted) { $found{$one->{kind}}{$one->{name}} = 1 if !$lost{$one->{name}}; }
  for my $one (@{$plan->{quiet} // []}) {
    $planted{$one->{kind}}{$one->{name}} = 1;
    my $verdict = $plan->{verdicts}{"S02 $one->{line}"} // 'nothing';
    $verdict eq $one->{verdict} ? $found{$one->{kind}}{$one->{name}} = 1
      : fault("$one->{name}: S02 is $verdict, expected $one->{verdict}");
  }
}

sub report {
  my ($of, @kinds) = @_;
  my ($all, $of_all) = (0, 0);
  for my $kind (@kinds) {
    my ($is, $should) = map { scalar keys %{$_->{$kind} // {}} } \%found, \%planted;
    printf "  %-34s %3d of %3d\n", $kind, $is, $should;
    $all += $is;
    $of_all += $should;
  }
  print "$of: $all of $of_all\n";
  fault("$of: $of_all changes instead of 100") if $of_all != 100;
}

mkdir $work;
check_plan($_) for inconsistent_plans();
my @inconsistent = sort keys %planted;
check_plan($_) for consistent_plans(), software_plans("$source/norms/cv-2589-2011");
my %is_inconsistent = map { $_ => 1 } @inconsistent;
report('inconsistent, named', @inconsistent);
print "  $first_named of them named first\n";
report('consistent, with their effects', grep { !$is_inconsistent{$_} } sort keys %planted);
exit($faults ? 1 : 0);
