# The figures of estimates in exact fractions, by a program that shares nothing with the library.
package mutations::figures;
use strict;
use warnings;
use Exporter 'import';
use Math::BigRat;

our @EXPORT_OK = qw(exact dong line_amount lines_total norm_price software_price
                    zone_price %software_coefficients);

# A number as a plan writes it: "12.5", "8%", "15_000_000"; "not_subject" is no tax.
my %exact;

sub exact { return $exact{$_[0]} //= parsed($_[0]); }

sub parsed {
  my ($text) = @_;
  return Math::BigRat->new(0) if $text eq 'not_subject';
  $text =~ tr/_//d;
  return Math::BigRat->new($1) / 100 if $text =~ /^(.*)%$/;
  return Math::BigRat->new($text);
}

# Whole đồng, exactly half away from zero.
sub dong {
  my ($value) = @_;
  my $twice = $value->copy->babs * 2 + 1;
  my $whole = ($twice / 2)->bfloor;
  return ($value < 0 ? -$whole : $whole)->bstr;
}

# With its tax: a price has none in it, or has it, or there is none. `price` is that of its norm.
sub line_amount {
  my ($line, $taxed) = @_;
  my $before = exists $line->{amount} ? exact($line->{amount})
    : exact($line->{quantity}) * ($line->{price} // exact($line->{unit_price}));
  return $before if !$taxed || $line->{vat_included};
  return $before * (1 + exact($line->{vat}));
}

sub lines_total {
  my ($lines, $taxed) = @_;
  my $total = Math::BigRat->new(0);
  $total += line_amount($_, $taxed) for @$lines;
  return $total;
}

sub cost_of {
  my ($parts, $prices) = @_;
  my $sum = Math::BigRat->new(0);
  $sum += exact($_->{quantity}) * exact($prices->{$_->{resource}}) for @$parts;
  return $sum;
}

# TT 04/2020, annex 04: materials, labour, machines, overheads on labour, 6 % of income.
sub norm_price {
  my ($item, $prices) = @_;
  my $labour = cost_of($item->{labour}, $prices) * exact($item->{labour_factor});
  my $direct = cost_of($item->{materials}, $prices) * (1 + exact($item->{other_materials}))
    + $labour + cost_of($item->{machines}, $prices);
  return ($direct + $labour * exact($item->{overhead_rate})) * exact('1.06');
}

# CV 2589, annexes III to VIII.
our %software_coefficients = (
  actor => {simple => 1, average => 2, complex => 3},
  use_case => {simple => 5, average => 10, complex => 15},
  priority => {B => 1, M => '1.2', T => '1.5'},
  technical => [2, 1, 1, 1, 1, '0.5', '0.5', 2, 1, 1, 1, 1, 1],
  environment => ['1.5', '0.5', 1, '0.5', 1, 2, -1, -1],
  stability => [0, '0.05', '0.1', '0.6', 1],
  hours => [48, 32, 20],
  technical_step => '0.01', environment_step => '0.03', effort => '10/6', gross => '1.4',
  overheads => '65%', income => '6%');

sub stability_of {
  my ($steps, $x) = @_;
  my $reached = grep { $x > $_ } 0 .. 3;
  return exact($steps->[$reached]);
}

# The rows by their names; `given` are those stated instead.
sub software_price {
  my ($inputs, $c, $given) = @_;
  my %row;
  my $row = sub { $row{$_[0]} = defined $given->{$_[0]} ? exact($given->{$_[0]}) : $_[1]->(); };
  my $sum = sub { my $s = Math::BigRat->new(0); $s += $_ for @_; return $s; };
  my ($ranks, $of_team) = @$inputs{qw(technical environment)};
  $row->('TAW', sub { $sum->(map { $_->[1] * exact($c->{actor}{$_->[0]}) } @{$inputs->{actors}}) });
  $row->('TBF', sub {
    $sum->(map { $_->[2] * exact($c->{use_case}{$_->[1]}) * exact($c->{priority}{$_->[0]}) }
             @{$inputs->{use_cases}}) });
  $row->('UUCP', sub { $row{TAW} + $row{TBF} });
  $row->('TFW', sub { $sum->(map { exact($c->{technical}[$_]) * $ranks->[$_] } 0 .. 12) });
  $row->('TCF', sub { exact('0.6') + exact($c->{technical_step}) * $row{TFW} });
  $row->('EFW', sub { $sum->(map { exact($c->{environment}[$_]) * $of_team->[$_] } 0 .. 7) });
  $row->('EF', sub { exact('1.4') - exact($c->{environment_step}) * $row{EFW} });
  $row->('AUCP', sub { $row{UUCP} * $row{TCF} * $row{EF} });
  $row->('ES', sub {
    $sum->(map { stability_of($c->{stability}, exact($c->{environment}[$_]) * $of_team->[$_]) }
             0 .. 7) });
  $row->('P', sub { exact($c->{hours}[$row{ES} >= 3 ? 2 : $row{ES} >= 1 ? 1 : 0]) });
  $row->('E', sub { exact($c->{effort}) * $row{AUCP} });
  $row->('H', sub { exact($inputs->{hourly_pay}) });
  $row->('G', sub { exact($c->{gross}) * $row{E} * $row{P} * $row{H} });
  $row->('C', sub { exact($c->{overheads}) * $row{G} });
  $row->('TL', sub { exact($c->{income}) * ($row{G} + $row{C}) });
  $row->('GPM', sub { $row{G} + $row{C} + $row{TL} });
  return \%row;
}

# A method of one's own: by zone, by size (a ladder of [bound, value]), by share (brackets).
sub zone_price {
  my ($task, $zones, $sizes, $shares) = @_;
  my $area = exact($task->{area});
  my ($size) = map { $_->[1] } grep { exact($_->[0]) <= $area } reverse @$sizes;
  my ($lower) = grep { exact($_->[0]) <= $area } reverse @$shares;
  my ($upper) = grep { exact($_->[0]) > $area } @$shares;
  my $share = exact($lower->[1]) + (exact($upper->[1]) - exact($lower->[1]))
    * ($area - exact($lower->[0])) / (exact($upper->[0]) - exact($lower->[0]));
  return $area * exact($task->{unit_cost}) * exact($zones->{$task->{zone}}) * exact($size) * $share;
}

1;
