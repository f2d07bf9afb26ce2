# Chance, and mistakes in typing: the same on any machine, by a linear congruential generator.
package mutations::seeded;
use strict;
use warnings;
use Exporter 'import';
use mutations::figures qw(exact);

our @EXPORT_OK = qw(below one_of mistyped);

my $state = 20261128;

sub below {
  $state = ($state * 1103515245 + 12345) % 2147483648;
  return int($state / 65536) % $_[0];
}

sub one_of { return $_[below(scalar @_)]; }

# Another digit, two of them the other way round, a digit or a decimal point lost, a digit twice;
# no number of two readings (1.250), and none nearer than `least`, which rounding would explain.
sub mistyped {
  my ($text, $least) = @_;
  for (1 .. 1_000) {
    my $new = "$text";
    my $at = below(length $new);
    my $way = below(5);
    if ($way == 0) { substr($new, $at, 1) = below(10) if substr($new, $at, 1) ne '.'; }
    elsif ($way == 1) { $new =~ s/^(.{$at})(\d)(\d)/$1$3$2/; }
    elsif ($way == 2) { substr($new, $at, 1) = ''; }
    elsif ($way == 3) { substr($new, $at, 0) = substr($new, $at, 1) =~ /(\d)/ ? $1 : ''; }
    else { $new =~ s/\.//; }
    next if $new !~ /^[1-9]\d*(\.\d*[1-9])?$/ && $new !~ /^0\.\d*[1-9]$/;
    next if $new =~ /\.\d{3}$/ && $text !~ /^0\./ || exact($new) >= 10 ** 12;
    my $difference = (exact($new) - exact($text))->babs;
    return $new if $difference > 0 && $difference >= exact($least // 0);
  }
  die "no other number than $text";
}

1;
