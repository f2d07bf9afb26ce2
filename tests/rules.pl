# Asks each rule of two small plans: of one it must find something, of the other nothing.
#
#   perl rules.pl PROGRAM SOURCE
#
# tests/rules/RULE/fires.yaml and passes.yaml say on top what is expected of which rule, `violated`,
# `passed` or `undecided`, and may say the day of the check and a folder of norms laid over the shipped ones:
#   # expect: P01 violated
#   # today: 2023-06-30
#   # norms: ../norms
# Every rule has both, and no folder is left of a rule that is gone.
use strict;
use warnings;
use JSON::PP;

my ($program, $source) = @ARGV;
my $cases = "$source/tests/rules";
my ($faults, $asked) = (0, 0);

sub fault { print "$_[0]\n"; ++$faults; }

sub output_of {
  my (@command) = @_;
  open my $pipe, '-|', @command or die "$command[0]: $!";
  local $/;
  my $text = <$pipe>;
  close $pipe;
  return ($text, $? >> 8);
}

# What stands on top of the file: the key and its value.
sub heading {
  my ($file) = @_;
  open my $in, '<', $file or return;
  my %heading;
  while (my $line = <$in>) {
    last if $line !~ /^#/;
    $heading{$1} = $2 if $line =~ /^# (expect|today|norms): (.*\S)/;
  }
  return \%heading;
}

sub ask {
  my ($rule, $file, $wanted) = @_;
  my $heading = heading("$cases/$rule/$file") or return fault("$rule: no $file");
  my ($of, $expected) = split ' ', $heading->{expect} // '';
  return fault("$rule/$file: expects nothing of $rule") if ($of // '') ne $rule;
  return fault("$rule/$file: expects $expected") if !grep { $_ eq $expected } @$wanted;
  my @flags = ('--format', 'json', '--today', $heading->{today} // '2023-06-30');
  push @flags, '--norms', "$cases/$rule/$heading->{norms}" if $heading->{norms};
  my ($text, $code) = output_of($program, 'check', @flags, "$cases/$rule/$file");
  return fault("$rule/$file: exit code $code") if $code > 1;
  my %verdicts;
  for my $finding (@{decode_json($text)->{findings}}) {
    ++$verdicts{$finding->{verdict}} if $finding->{rule} =~ m{/\Q$rule\E$};
  }
  ++$asked;
  delete $verdicts{passed} if $expected ne 'passed';  # other lines may be in order
  return if $verdicts{$expected} && keys %verdicts == 1;
  fault("$rule/$file: expected $expected, got " . (join(', ', sort keys %verdicts) || 'nothing'));
}

my ($list, $sound) = output_of($program, 'rules', 'list', '--format', 'json');
die "the rules have errors\n" if $sound != 0;
my %rules = map { $_->{id} => 1 } @{decode_json($list)->{rules}};
for my $rule (sort keys %rules) {
  ask($rule, 'fires.yaml', ['violated', 'undecided']);
  ask($rule, 'passes.yaml', ['passed']);
}
opendir my $folder, $cases or die "$cases: $!";
for my $name (sort readdir $folder) {
  fault("$name: no such rule") if $name !~ /^\./ && $name ne 'norms' && !$rules{$name};
}
print scalar(keys %rules) . " rules, $asked plans, $faults faults\n";
exit($faults ? 1 : 0);
