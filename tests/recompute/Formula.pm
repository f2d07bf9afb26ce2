# Formulas as trees of arrays: an operator and its operands.
#
# From loose to tight: if; or; and; not; one comparison; + -; * /; unary -; ^, to the right; then
# look-ups t[k] and fields r.f.
package Formula;
use v5.36;
use utf8;
use Exporter qw(import);
use Value qw(literal value);

our @EXPORT_OK = qw(parse);

sub parse ($text) {
  state %tree_of;
  return $tree_of{$text} //= do {
    my @tokens = $text =~ /"[^"]*"|\d[\d_]*(?:\.\d+)?%?|[A-Za-z_]\w*|[!<>]=|\S/g;
    my $tree = expression(\@tokens);
    die "$text: what is @tokens?\n" if @tokens;
    $tree;
  };
}

# The next token, where it is one of those.
sub take ($t, @wanted) {
  return undef unless @$t && grep { $t->[0] eq $_ } @wanted;
  return shift @$t;
}

sub need ($t, $wanted) { take($t, $wanted) // die "no $wanted before @$t\n" }

sub expression ($t) {
  return alternative($t) unless take($t, 'if');
  my $condition = expression($t);
  need($t, 'then');
  my $yes = expression($t);
  need($t, 'else');
  return ['if', $condition, $yes, expression($t)];
}

sub chain ($t, $operand, @operators) {
  my $left = $operand->($t);
  while (defined(my $operator = take($t, @operators))) {
    $left = [$operator, $left, $operand->($t)];
  }
  return $left;
}

sub alternative ($t) { chain($t, \&conjunction, 'or') }
sub conjunction ($t) { chain($t, \&negation, 'and') }
sub negation ($t) { take($t, 'not') ? ['not', negation($t)] : comparison($t) }
sub sum ($t) { chain($t, \&product, '+', '-') }
sub product ($t) { chain($t, \&factor, '*', '/') }

sub comparison ($t) {
  my $left = sum($t);
  my $not = @$t > 1 && $t->[1] eq 'in' && take($t, 'not') ? 'not ' : '';
  my $operator = take($t, qw(= != < <= > >= in)) // return $left;
  return ["$not$operator", $left, sum($t)];
}

sub factor ($t) {
  return ['negate', factor($t)] if take($t, '-');
  my $base = primary($t);
  while (defined(my $sign = take($t, '[', '.'))) {
    $base = $sign eq '.' ? ['field', $base, shift @$t] : ['lookup', $base, list($t, ']')];
  }
  return take($t, '^') ? ['^', $base, factor($t)] : $base;
}

sub list ($t, $end) {
  my @list;
  until (take($t, $end)) {
    push @list, expression($t);
    take($t, ',') // (@$t && $t->[0] eq $end) || die "no $end before @$t\n";
  }
  return @list;
}

sub primary ($t) {
  my $token = shift @$t;
  return ['literal', literal($token, 'number', 3)] if $token =~ /^\d/;
  return ['literal', value('text', $1, 3)] if $token =~ /^"(.*)"$/;
  return ['literal', value('yes_no', $token eq 'yes' ? 1 : 0, 3)] if $token =~ /^(yes|no)$/;
  return ['list', list($t, ']')] if $token eq '[';
  if ($token eq '(') {
    my $inner = expression($t);
    need($t, ')');
    return $inner;
  }
  return ['name', $token] unless $token =~ /^\w+$/ && take($t, '(');
  my $first = expression($t);
  if ($t->[0] =~ /^(where|:)$/ || ($token eq 'count' && $t->[0] eq ')')) {
    my $condition = take($t, 'where') && expression($t);
    my $body = take($t, ':') && expression($t);
    need($t, ')');
    return ['fold', $token, $first, $condition, $body];
  }
  take($t, ',');
  return ['call', $token, $first, list($t, ')')];
}

1;
