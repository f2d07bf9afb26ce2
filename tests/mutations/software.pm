# Tasks, and lines, priced by use-case points (CV 2589).
package mutations::software;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use mutations::figures qw(exact software_price %software_coefficients);
use mutations::marked_text qw(marked);

our @EXPORT_OK = qw(software_task software_total software_row inputs_of inputs_text);

sub inputs_of {
  my ($variant) = @_;
  return {actors => [['complex', 2 + $variant], ['average', $variant], ['simple', 1]],
          use_cases => [['B', 'simple', 9 + $variant], ['B', 'average', 7], ['M', 'complex', 2 + $variant],
                        ['T', 'average', $variant]],
          technical => [0, 2, 2, 2, 0, 1, 3, 0, 3, 1, 2, 1, $variant % 5],
          environment => [$variant % 3 + 2, 5, 3, 2, 1, 4, 0, 3], hourly_pay => 60_000 + 500 * $variant};
}

sub inputs_text {
  my ($inputs) = @_;
  my $actors = join(', ', map { "{complexity: $_->[0], count: $_->[1]}" } @{$inputs->{actors}});
  my $cases = join(', ', map { "{priority: $_->[0], complexity: $_->[1], count: $_->[2]}" } @{$inputs->{use_cases}});
  my ($technical, $environment) = map { join(', ', @{$inputs->{$_}}) } qw(technical environment);
  return "{actors: [$actors], use_cases: [$cases], technical: [$technical], environment: [$environment], "
    . "hourly_pay: $inputs->{hourly_pay}}";
}

sub rows_of {
  my ($task, $given) = @_;
  return software_price(inputs_of($task->{variant}), \%software_coefficients, $given // $task->{given});
}

# As a plan states it: a row in đồng to a whole one.
sub software_row {
  my ($variant, $row) = @_;
  my $value = rows_of({variant => $variant}, {})->{$row};
  $value = $value->bfloor if $row =~ /^(G|C)$/;
  return $value->is_int ? $value->bstr : decimals($value);
}

# Of a number whose decimals end.
sub decimals {
  my ($value) = @_;
  my $digits = 0;
  until (($value * 10 ** $digits)->is_int) { ++$digits; }
  my $text = ($value * 10 ** $digits)->bstr;
  $text = '0' x ($digits + 1 - length $text) . $text if length $text <= $digits;
  substr($text, -$digits, 0) = '.';
  return $text;
}

my $line_tax = '8%';

sub software_total {
  my ($task, $given) = @_;
  return rows_of($task, $given)->{GPM} * ($task->{is_line} ? 1 + exact($line_tax) : 1);
}

sub software_task {
  my ($task) = @_;
  my ($row) = keys %{$task->{given}};
  my $inputs = inputs_text(inputs_of($task->{variant}));
  my $given = 'given: {' . $row . ': {value: ' . marked("$task->{id}.$row", $task->{given}{$row}) . ', ref: "HS"}}';
  return "      $given\n      inputs: $inputs\n" if !$task->{is_line};
  return "      lines:\n        - {group: GMS, kind: internal-software, name: \"Phần mềm $task->{id}\", "
    . "vat: $line_tax, method: internal-software, $given, inputs: $inputs}\n";
}

1;
