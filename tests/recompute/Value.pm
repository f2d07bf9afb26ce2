# Values and how they are computed with, by docs/formats.md §1.5 and docs/design.md §4 to §6.
#
# A value is {type, v, ev}; a missing one {gap => 1, ev}, and `known` where a part of a sum is.
# ev counts 0 memory, 1 secondary, 2 user, 3 primary. `parts` are the amounts by ev where not all of
# a value is of one; `negative` says that the known part is no lower bound.
package Value;
use v5.36;
use utf8;
use Exporter qw(import);
use JSON::PP ();
use List::Util qw(any min reduce);
use Math::BigRat;

our @EXPORT_OK = qw(@classes %class_of number value missing weakest known has_gap same literal add
                    subtract multiply divide negate weakened rounded round_to apportion share_out sum_of
                    evidence_amounts);

our @classes = qw(memory secondary user primary);
our %class_of = map { $classes[$_] => $_ } 0 .. 3;

sub number ($text) { Math::BigRat->new($text) }
sub value ($type, $content, $ev) { {type => $type, v => $content, ev => $ev} }
sub weakest (@values) { min map { $_->{ev} } @values }
sub missing (@operands) { {gap => 1, ev => @operands ? weakest(@operands) : 3} }
sub known ($value) { $value->{gap} ? $value->{known} : $value->{v} }
sub has_gap (@values) { any { $_->{gap} } @values }
sub sum_of (@numbers) { reduce { $a + $b } number(0), @numbers }
sub is_negative ($value) { $value->{negative} || (!$value->{gap} && $value->{v} < 0) }

sub parts ($value) {
  return $value->{parts} if $value->{parts};
  my @parts = map { number(0) } @classes;
  $parts[$value->{ev}] = known($value) // number(0);
  return \@parts;
}

sub add ($x, $y) {
  my $sum = {type => 'number', ev => weakest($x, $y)};
  if ($x->{parts} || $y->{parts} || $x->{ev} != $y->{ev}) {
    my ($some, $more) = (parts($x), parts($y));
    $sum->{parts} = [map { $some->[$_] + $more->[$_] } 0 .. 3];
  }
  my @sides = grep { defined known($_) } $x, $y;
  my $known = @sides ? sum_of(map { known($_) } @sides) : undef;
  $sum->{negative} = any { is_negative($_) } @sides;
  return {%$sum, v => $known} unless has_gap($x, $y);
  return {%$sum, gap => 1, known => $known};
}

sub negate ($x) {
  return missing($x) if $x->{gap};
  my $result = value('number', -$x->{v}, $x->{ev});
  $result->{parts} = [map { -$_ } @{$x->{parts}}] if $x->{parts};
  return $result;
}

sub subtract ($x, $y) {
  return missing($x, $y) if has_gap($x, $y);
  return {%{add($x, negate($y))}, negative => 0};
}

# An amount times a known factor that is not negative keeps what is known of it, and its parts.
# Times nothing no summand of it is below 0.
sub scaled ($amount, $factor, $by) {
  my $result = {%$amount};
  $result->{negative} &&= $by != 0;
  $result->{v} = $amount->{v} * $by unless $amount->{gap};
  $result->{known} = $amount->{known} * $by if defined $amount->{known};
  $result->{parts} = [map { $_ * $by } @{$amount->{parts}}] if $amount->{parts};
  return weakened($result, $factor->{ev});
}

sub is_factor ($value) { !$value->{gap} && $value->{v} >= 0 }

sub multiply ($x, $y) {
  return scaled($y, $x, $x->{v}) if is_factor($x) && ($y->{gap} || $y->{parts});
  return scaled($x, $y, $y->{v}) if is_factor($y);
  return missing($x, $y) if has_gap($x, $y);
  return value('number', $x->{v} * $y->{v}, weakest($x, $y));
}

sub divide ($x, $y) {
  return scaled($x, $y, 1 / $y->{v}) if is_factor($y) && $y->{v} != 0;
  return missing($x, $y) if has_gap($x, $y) || $y->{v} == 0;
  return value('number', $x->{v} / $y->{v}, weakest($x, $y));
}

# The value, no better verified than `class`.
sub weakened ($value, $class) {
  my $result = {%$value, ev => min($value->{ev}, $class)};
  if ($value->{parts}) {
    $result->{parts} = [map { number(0) } @classes];
    $result->{parts}[min($_, $class)] += $value->{parts}[$_] for 0 .. 3;
  }
  return $result;
}

# Half goes away from zero; up and down are towards the larger and the smaller number.
sub round_to ($number, $step, $direction = 'half-away') {
  my $size = ($number / $step)->babs;
  my $whole = $size->copy->bfloor;
  my $more = $direction eq 'half-away' ? $size - $whole >= number('1/2')
      : $direction eq 'truncate' ? 0 : $size > $whole && ($direction eq 'up') == ($number > 0);
  $whole += 1 if $more;
  return $number < 0 ? -$whole * $step : $whole * $step;
}

# The number, or the known part, rounded; what that adds or takes is of the weakest class.
sub rounded ($value, $step, $direction) {
  my $before = known($value) // return $value;
  my $after = round_to($before, number($step), $direction);
  my $result = {%$value, ($value->{gap} ? 'known' : 'v') => $after};
  if ($value->{parts}) {
    $result->{parts} = [@{$value->{parts}}];
    $result->{parts}[$value->{ev}] += $after - $before;
  }
  return $result;
}

# Whole đồng by largest remainder, ties in the order of the shares.
sub apportion ($total, @shares) { return round_parts($total, map { $total * $_ } @shares) }

# In proportion; amounts that come to the total are its parts as they are.
sub share_out ($total, @weights) {
  my $whole = sum_of(@weights);
  return round_parts($total, @weights) if abs($whole - $total) < 1;
  return apportion($total, map { $_ / $whole } @weights);
}

sub round_parts ($total, @exact) {
  my @parts = map { round_to($_, number(1), 'truncate') } @exact;
  my $left = $total - sum_of(@parts);
  my $one = $left < 0 ? -1 : 1;
  my @rest = map { ($exact[$_] - $parts[$_]) * $one } 0 .. $#exact;
  my @order = sort { $rest[$b] <=> $rest[$a] || $a <=> $b } 0 .. $#exact;
  $left *= $one;
  for (my $i = 0; @order && $left-- > 0; $i = ($i + 1) % @order) { $parts[$order[$i]] += $one; }
  return @parts;
}

# The rounded amount by evidence class.
sub evidence_amounts ($value, $amount) {
  my $parts = parts($value);
  my $whole = sum_of(@$parts);
  return share_out($amount, @$parts) if $whole != 0;
  return apportion($amount, map { $_ == $value->{ev} ? 1 : 0 } 0 .. 3);
}

# Whether a value is what the derivation prints.
sub same ($value, $json) {
  return !defined $json if $value->{gap} || $value->{type} =~ /^(table|lines)$/;
  return 0 unless defined $json;
  if ($value->{type} eq 'list') {
    my $list = $value->{v};
    return ref $json eq 'ARRAY' && @$json == @$list
        && !any { !same($list->[$_], $json->[$_]) } 0 .. $#$list;
  }
  return JSON::PP::is_bool($json) && !$json == !$value->{v} if $value->{type} eq 'yes_no';
  return 0 if ref $json;
  return $json eq $value->{v} if $value->{type} ne 'number';
  return $json =~ m{^-?\d+(\.\d*[1-9]|/\d+)?$} && number($json) == $value->{v};
}

# What a file says, as a value of that type; nothing where a number is not written in digits.
sub literal ($text, $type, $ev) {
  return value('yes_no', $text eq 'yes' ? 1 : 0, $ev) if $type eq 'yes_no';
  return value('text', $text, $ev) if $type =~ /^(text|choice|key_of.*)$/;
  if ($type eq 'date') {
    my $iso = $text =~ m{^(\d+)/(\d+)/(\d+)$} ? sprintf('%04d-%02d-%02d', $3, $2, $1) : $text;
    return value('date', $iso, $ev);
  }
  my ($digits, $percent) = $text =~ m{^(-?[\d_]+(?:\.\d+|/\d+)?)(%?)$} or return undef;
  my $number = number($digits =~ s/_//gr);
  return value('number', $percent ? $number / 100 : $number, $ev);
}

1;
