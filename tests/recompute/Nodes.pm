# The formulas of a schedule, node by node, as docs/formats.md §1.5 says they are computed. Where a
# derivation shows a node, what it says of it is compared.
package Nodes;
use v5.36;
use utf8;
use List::Util qw(first);
use Time::Local qw(timegm);
use Value qw(add divide has_gap missing multiply negate number same subtract value weakened
             weakest);
use Yaml qw(child text_of);

sub table ($self, $name, $date = $self->{run}{date}) {
  return $self->{run}{norms}->table($self->{document}, $name, $date);
}

# The value of a node; where the derivation shows it, all of it is compared.
sub node ($self, $tree, $trace) {
  my ($op, @parts) = @$tree;
  my $next = 0;
  my $below = sub ($operand) {
    my $one = $trace ? $trace->{of}[$next++] : undef;
    $self->fault("an operand of $trace->{op} is not shown") if $trace && !$one;
    return $self->node($operand, $one);
  };
  my $value = $self->compute($op, $below, $trace, @parts);
  return $value unless $trace;
  ++$self->{run}{counts}{node};
  my $word = $op =~ /^(fold|call)$/ ? $parts[0] : $op;
  my $shown = @{$trace->{of} // []};
  $self->fault("$word is shown as $trace->{op}") if $word ne $trace->{op};
  $self->fault("$word has $shown operands, not $next") if $shown != $next;
  $self->fault("$word is missing or not") if !$trace->{missing} != !$value->{gap};
  $self->fault("name $trace->{name}") if defined $trace->{name} && $trace->{name} ne $parts[-1];
  $self->check_shown($word . ($trace->{name} ? " $trace->{name}" : ''), $value, $trace);
  return $value;
}

my %arithmetic = ('+' => \&add, '-' => \&subtract, '*' => \&multiply, '/' => \&divide);
my %holds = ('=' => sub ($c) { $c == 0 }, '!=' => sub ($c) { $c != 0 },
             '<' => sub ($c) { $c < 0 }, '<=' => sub ($c) { $c <= 0 },
             '>' => sub ($c) { $c > 0 }, '>=' => sub ($c) { $c >= 0 });

sub compute ($self, $op, $below, $trace, @parts) {
  return $parts[0] if $op eq 'literal';
  return value('list', [map { $below->($_) } @parts], 3) if $op eq 'list';
  return $self->name($parts[0], $trace) if $op eq 'name';
  return $self->field($below, $trace, @parts) if $op eq 'field';
  return $self->look_up($below, $trace, @parts) if $op eq 'lookup';
  return negate($below->($parts[0])) if $op eq 'negate';
  return logical_not($below->($parts[0])) if $op eq 'not';
  return $self->fold($trace, @parts) if $op eq 'fold';
  return $self->call($below, @parts) if $op eq 'call';
  return decided($below, $op eq 'or', @parts) if $op eq 'or' || $op eq 'and';
  my $x = $below->($parts[0]);
  if ($op eq 'if') {
    return missing($x) if $x->{gap};
    return weakened($below->($parts[$x->{v} ? 1 : 2]), $x->{ev});
  }
  my $y = $below->($parts[1]);
  return $arithmetic{$op}->($x, $y) if $arithmetic{$op};
  return missing($x, $y) if has_gap($x, $y);
  return value('number', $x->{v} ** $y->{v}, weakest($x, $y)) if $op eq '^';
  return value('yes_no', $holds{$op}->(order($x, $y)) ? 1 : 0, weakest($x, $y)) if $holds{$op};
  return member($x, $y, $op eq 'in');
}

sub order ($x, $y) { $x->{type} eq 'number' ? $x->{v} <=> $y->{v} : $x->{v} cmp $y->{v} }
sub logical_not ($x) { $x->{gap} ? $x : {%$x, v => $x->{v} ? 0 : 1} }

# `no and missing` is no, `yes or missing` is yes: what one side decides is decided.
sub decided ($below, $decisive, @parts) {
  my $x = $below->($parts[0]);
  return $x if !$x->{gap} && !$x->{v} == !$decisive;
  my $y = $below->($parts[1]);
  return $y if !$y->{gap} && !$y->{v} == !$decisive;
  return missing($x, $y) if has_gap($x, $y);
  return value('yes_no', $decisive ? 0 : 1, weakest($x, $y));
}

sub member ($x, $list, $wanted) {
  if ($list->{type} eq 'table') {
    my $found = exists $list->{v}{rows}{of}{$x->{v}};
    return value('yes_no', !$found != !$wanted ? 0 : 1, $x->{ev});
  }
  my @others = @{$list->{v}};
  my $same = first { !$_->{gap} && order($x, $_) == 0 } @others;
  return value('yes_no', $wanted ? 1 : 0, weakest($x, $same)) if $same;
  return missing($x, @others) if has_gap(@others);
  return value('yes_no', $wanted ? 0 : 1, weakest($x, @others));
}

sub name ($self, $name, $trace) {
  my $field = $self->{fields}{$name};
  return ref $field eq 'CODE' ? $field->() : $field if defined $field;
  return $self->needed_row($name, $self->{column}, $trace) if $self->{spec}{$name};
  if (child($self->{method}, 'inputs', $name)) {
    $self->fault("input $name is not shown") if $trace && !$self->{shown_input}{$name};
    return $self->input($name);
  }
  return $self->table_value($self->table($name), $trace);
}

# A table of one value is that value. The derivation does not say which table it is.
sub table_value ($self, $table, $trace) {
  return missing() unless $table;
  return value('table', $table, 3) if $table->{kind} ne 'value';
  if ($trace) {
    $self->unshown('table') unless $trace->{table};
    my $said = $trace->{table} // $table->{name};
    $self->fault("$table->{name} is not $said") if $said ne $table->{name};
  }
  return $self->{run}{norms}->single_value($table);
}

sub field ($self, $below, $trace, $record, $name) {
  my $is_row = $record->[0] eq 'name' && $self->{spec}{$record->[1]};
  return $self->needed_row($record->[1], $name, $trace) if $is_row;
  my $value = $below->($record);
  return $value if $value->{gap};
  my $at = first { $value->{names}[$_] eq $name } 0 .. $#{$value->{names}};
  return weakened($value->{v}[$at], $value->{ev});
}

sub look_up ($self, $below, $trace, $table_tree, @key_trees) {
  if ($table_tree->[1] eq 'price_of') {
    my $resource = $below->($key_trees[0]);
    return $resource if $resource->{gap};
    my ($norms, $books, $date) = @{$self->{run}}{qw(norms books price_date)};
    my ($price, $book) = $norms->price($books, $resource->{v}, $date);
    $self->check_price($trace, $resource, $price, $book) if $trace;
    return weakened($price, $resource->{ev});
  }
  my $table = $self->node($table_tree, undef);
  my @keys = map { $below->($_) } @key_trees;
  return missing($table, @keys) if $table->{gap};
  my ($value, @rows) = $self->{run}{norms}->look_up($table->{v}, @keys);
  $self->check_rows($trace, $table->{v}, @rows) if $trace;
  return $value;
}

# The price book the derivation names, there and beside the rows.
sub check_price ($self, $trace, $resource, $price, $book) {
  my ($name, $node) = $book ? @$book : ('none', undef);
  my ($said, $row) = ($trace->{price_book} // 'none', $trace->{lower} // {});
  $self->fault("price of $resource->{v} is of $name, not $said") if $said ne $name;
  return unless $node;
  my ($beside) = grep { $_->{id} eq $name } @{$self->{json}{price_books} // []};
  $self->fault("price book $name is not shown") unless $beside;
  for my $key (qw(title region)) {
    $self->fault("$key of $name") if ($beside->{$key} // '') ne (text_of($node, $key) // '');
  }
  $self->fault("another row of $name") if $row->{key} ne $resource->{v};
  $self->check("price of $resource->{v}", $price, $row->{cells}[0]);
}

# The rows of the table the derivation says it was read at: key or bound, and cells.
sub check_rows ($self, $trace, $table, @rows) {
  my $norms = $self->{run}{norms};
  my @columns = $table->{columns} ? @{$table->{columns}{names}} : ();
  $self->fault("$trace->{table} is not $table->{name}") if $trace->{table} ne $table->{name};
  $self->fault("kind of $table->{name}") if $trace->{kind} ne $table->{kind};
  $self->fault("columns of $table->{name}") if "@columns" ne "@{$trace->{columns} // []}";
  for my $side (qw(lower upper)) {
    my ($row, $shown) = (shift @rows, $trace->{$side});
    $self->fault("$table->{name}: $side row") if !$row != !$shown;
    next unless $row && $shown;
    my ($bound, @cells) = $norms->raw_row($table, $row);
    my $said = $shown->{key} // $shown->{from} // $shown->{above};
    my $agrees = defined $bound ? defined $said && same($bound, $said) : !defined $said;
    $self->fault("$table->{name}: another $side row") unless $agrees;
    $self->check("$table->{name}: cell", $cells[$_], $shown->{cells}[$_]) for 0 .. $#cells;
  }
}

sub call ($self, $below, $word, @parts) {
  if ($word eq 'known') {
    my $first = $below->($parts[0]);
    return $first->{gap} ? $below->($parts[1]) : $first;
  }
  if ($word eq 'at') {
    my $date = $below->($parts[1]);
    return $date->{gap} ? $date : $self->table_value($self->table($parts[0][1], $date->{v}), undef);
  }
  my @values = map { $below->($_) } @parts;
  return value('yes_no', $values[0]{gap} ? 1 : 0, 3) if $word eq 'missing';
  return missing(@values) if has_gap(@values);
  my $class = weakest(@values);
  return value('number', abs $values[0]{v}, $class) if $word eq 'abs';
  if ($word eq 'date') {
    my $date = @values == 3 ? sprintf('%04d-%02d-%02d', map { $_->{v} } @values) : $values[0]{v};
    return value('date', $date, $class);
  }
  if ($word eq 'days') {
    my ($from, $to) = map { day_count($_->{v}) } @values;
    return value('number', number($to - $from), $class);
  }
  die "the test does not know $word\n" unless $word =~ /^(min|max)$/;
  return extreme($word, @values);
}

sub day_count ($date) {
  my ($year, $month, $day) = split /-/, $date;
  return timegm(0, 0, 0, $day, $month - 1, $year) / 86_400;
}

sub extreme ($word, @values) {
  return missing(@values) if has_gap(@values);
  my @sorted = sort { $a->{v} <=> $b->{v} } @values;
  return value('number', $sorted[$word eq 'min' ? 0 : -1]{v}, weakest(@values));
}

# Folds: every element with its fields, its condition and what is computed of it.
sub fold ($self, $trace, $word, $list_tree, $condition_tree, $body_tree) {
  # Which list it is, its elements say; an input is shown beside the rows.
  my $list = $self->node($list_tree, undef);
  my $is_input = $list_tree->[0] eq 'name' && child($self->{method}, 'inputs', $list_tree->[1]);
  my $beside = !$is_input || ($list->{type} // '') eq 'lines' || $self->{shown_input}{$list_tree->[1]};
  $self->fault("input $list_tree->[1] is not shown") if $trace && !$beside;
  my @elements = $list->{gap} ? () : $self->elements($list);
  my $shown = $trace ? $trace->{elements} : [];
  my (@taken, $decided);
  for my $i (0 .. $#elements) {
    last if $decided;
    my ($fields, $count, $amount) = @{$elements[$i]};
    my $one = $trace ? $shown->[$i] // $self->fault("element $i of $word is not shown") : undef;
    $self->check_fields($one, @$fields) if $one;
    local $self->{fields} = {(map { @$_ } @$fields), $amount ? (amount => $amount) : ()};
    my ($where, $of_body) = $one ? @$one{qw(where body)} : ();
    my $condition = $condition_tree ? $self->node($condition_tree, $where) : value('yes_no', 1, 3);
    my $counted = $condition->{gap} || $condition->{v};
    if ($one) {
      my $computed = $body_tree && !$condition->{gap} && $counted;
      $self->fault("element $i of $word is counted or not")
          if !defined $one->{counted} || !$one->{counted} != !$counted;
      $self->fault("element $i of $word is another number of lines")
          if ($list->{type} eq 'lines') != defined $one->{count} || ($one->{count} // 1) != $count;
      $self->fault("element $i of $word lacks something")
          if !$where != !$condition_tree || !$of_body != !$computed;
    }
    next unless $counted;
    my $body = $condition->{gap} ? missing($condition)
        : $body_tree ? $self->node($body_tree, $of_body) : value('number', number($count), 2);
    push @taken, weakened($body, $condition->{ev});
    $decided = $word =~ /^(any|all)$/ && !$body->{gap} && !$body->{v} == ($word eq 'all');
  }
  $self->fault("$word shows other elements") if $trace && !$decided && @$shown != @elements;
  return $list->{gap} ? $list : gathered($word, $decided, @taken);
}

sub gathered ($word, $decided, @values) {
  if ($word =~ /^(any|all)$/) {
    return $values[-1] if $decided;
    return missing(grep { $_->{gap} } @values) if has_gap(@values);
    return value('yes_no', $word eq 'all' ? 1 : 0, @values ? weakest(@values) : 3);
  }
  return total_of(@values) if $word eq 'sum' || $word eq 'count';
  return @values == 1 ? $values[0] : @values ? extreme($word, @values) : missing();
}

sub total_of ($sum = value('number', number(0), 3), @values) {
  $sum = add($sum, $_) for @values;
  return $sum;
}

# Every element as its fields, how many it stands for, and the amount of a group of lines.
sub elements ($self, $list) {
  if ($list->{type} eq 'table') {
    my $table = $list->{v};
    return map { [$self->{run}{norms}->record($table, $_), 1] } @{$table->{rows}{keys}};
  }
  if ($list->{type} eq 'lines') {
    my ($whole, $column) = ($self->{whole}, $self->{column});
    my $at = $column eq 'before_tax' ? 0 : $column eq 'tax' ? 1 : 2;
    return map {
      my ($lines, @key) = ($_->{lines}, map { value('text', $_, 3) } @{$_->{key}});
      $key[1] = missing() if $key[1]{v} eq '';
      my $amount = sub () { total_of(map { $whole->amounts($_)->[$at] } @$lines) };
      [[['group', $key[0]], ['category', $key[1]], ['kind', $key[2]]], scalar @$lines, $amount]
    } $whole->line_groups;
  }
  my $position = 0;
  return map {
    my $element = $_;
    ++$position;
    my @names = @{$element->{names} // []};
    @names ? [[map { [$names[$_], $element->{v}[$_]] } 0 .. $#names], 1]
           : [[['value', $element], ['position', value('number', number($position), 3)]], 1]
  } @{$list->{v}};
}

sub check_fields ($self, $shown, @fields) {
  for my $pair (@fields) {
    my ($name, $value) = @$pair;
    $self->fault("field $name is not shown") unless exists $shown->{fields}{$name};
    $self->check("field $name", $value, $shown->{fields}{$name});
  }
  $self->fault('other fields') if keys %{$shown->{fields}} != @fields;
}

1;
