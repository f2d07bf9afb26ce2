# YAML as far as norms and plans use it: maps, lists, scalars, and flows of one line.
#
# A scalar is {text, quoted, place}, a list [ … ], a map {keys, of, place}, nothing is undef.
package Yaml;
use v5.36;
use utf8;
use Exporter qw(import);
use List::Util qw(first);

our @EXPORT_OK = qw(read_yaml child text_of is_map is_scalar);

sub is_map ($node) { ref $node eq 'HASH' && $node->{of} }
sub is_scalar ($node) { ref $node eq 'HASH' && defined $node->{text} }

sub child ($node, @path) {
  for my $key (@path) { $node = is_map($node) ? $node->{of}{$key} : undef; }
  return $node;
}

# The text of a scalar below a map; of `{value: …, ref: …}` its value. Nothing where there is none.
sub text_of ($node, @path) {
  $node = child($node, @path);
  $node = child($node, 'value') // $node;
  return is_scalar($node) && length $node->{text} ? $node->{text} : undef;
}

# `label` is the name of the file in the places the program prints.
sub read_yaml ($path, $label) {
  open my $in, '<:encoding(UTF-8)', $path or die "$path: $!";
  my @lines = map { s/\R$//r } <$in>;
  my $next = 0;
  my $top = eval { block($label, \@lines, \$next, 0) };
  die "$path:" . ($next + 1) . ": $@" if $@ || $next < @lines;
  return $top;
}

sub put ($map, $key, $value) {
  push @{$map->{keys}}, $key;
  $map->{of}{$key} = $value;
}

# The map or list whose lines have that indentation, from the next line on.
sub block ($file, $lines, $next, $indent) {
  my $node;
  while ($$next < @$lines) {
    my $line = $lines->[$$next];
    if ($line =~ /^ *(#|$)/) {
      ++$$next;
      next;
    }
    my ($margin) = $line =~ /^( *)/;
    my $in_list = $line =~ /^ *-( |$)/ ? 1 : 0;
    last if length $margin != $indent || ($node && $in_list != (ref $node eq 'ARRAY'));
    my $place = "$file:" . ($$next + 1) . ':' . ($indent + 1);
    $node //= $in_list ? [] : {keys => [], of => {}, place => $place};
    $in_list ? element($file, $lines, $next, $node) : entry($file, $lines, $next, $indent, $node);
  }
  return $node;
}

# `- …`: an element that is a map begins on the same line, as if its hyphen were a blank.
sub element ($file, $lines, $next, $list) {
  my $line = $lines->[$$next];
  my ($margin) = $line =~ /^( *- *)/;
  if ($line =~ /^ *- +(?:"[^"]*"|[^\s"\[{][^:]*):(?: |$)/) {
    $lines->[$$next] =~ s/^( *)-/$1 /;
    push @$list, block($file, $lines, $next, length $margin);
  } else {
    pos($line) = length $margin;
    push @$list, inline($file, ++$$next, \$line, qr/\z/);
  }
}

sub entry ($file, $lines, $next, $indent, $map) {
  my $line = $lines->[$$next];
  $line =~ /\G *(?:"([^"]*)"|([^:]+)):(?= |$)/gc or die "no map: $line\n";
  my $key = $1 // $2;
  my $number = ++$$next;
  if ($line =~ /\G *(?:#.*)?$/) {
    my $below = first { !/^ *(#|$)/ } @$lines[$$next .. $#$lines];
    my ($margin) = ($below // '') =~ /^( *)/;
    my $list = ($below // '') =~ /^ *- ?/ && length $margin == $indent;
    my $deeper = $list || length $margin > $indent;
    put($map, $key, $deeper ? block($file, $lines, $next, length $margin) : undef);
  } else {
    put($map, $key, inline($file, $number, \$line, qr/\z/));
  }
}

# A scalar or a flow, from where the line is; a plain scalar ends at `stop` or a remark.
sub inline ($file, $number, $line, $stop) {
  $$line =~ /\G +/gc;
  my $place = "$file:$number:" . (pos($$line) + 1);
  my $node;
  if ($$line =~ /\G"((?:[^"\\]|\\.)*)"/gc) {
    $node = {text => $1 =~ s/\\(.)/$1/gr, quoted => 1, place => $place};
  } elsif ($$line =~ /\G'((?:[^']|'')*)'/gc) {
    $node = {text => $1 =~ s/''/'/gr, quoted => 1, place => $place};
  } elsif ($$line =~ /\G\[/gc) {
    $node = [];
    until ($$line =~ /\G[ ,]*\]/gc) {
      $$line =~ /\G[ ,]+/gc;
      push @$node, inline($file, $number, $line, qr/[,\]]/);
    }
  } elsif ($$line =~ /\G\{/gc) {
    $node = {keys => [], of => {}, place => $place};
    until ($$line =~ /\G[ ,]*\}/gc) {
      $$line =~ /\G[ ,]*(?:"([^"]*)"|([^:,{}]+)):/gc or die "no flow: $$line\n";
      my $key = $1 // $2;
      put($node, $key, inline($file, $number, $line, qr/[,}]/));
    }
  } elsif ($$line =~ /\G((?:(?! #)(?!$stop).)+)/gc) {
    $node = {text => $1 =~ s/ +$//r, quoted => 0, place => $place};
  } else {
    die "no value: $$line\n" unless $$line =~ /\G$stop/ && $stop ne qr/\z/;
  }
  return $node;
}

1;
