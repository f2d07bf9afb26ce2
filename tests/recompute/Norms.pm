# The shipped norms and the folders laid over them: methods, tables, norm items, price books, each
# with its dates; and how a table is read.
package Norms;
use v5.36;
use utf8;
use List::Util qw(all any first max min);
use Value qw(%class_of literal missing number value weakest);
use Yaml qw(child is_map is_scalar read_yaml text_of);

# Many plans are computed with the same norms.
my %read;

# `layers` are [folder, label], the shipped one first.
sub new ($class, @layers) {
  my $self = bless {entries => {}, documents => {}, allow_unverified => 0}, $class;
  for my $layer (0 .. $#layers) {
    my ($folder, $label) = @{$layers[$layer]};
    for my $path (sort split /\n/, `find "$folder" -name '*.yaml'`) {
      my $top = $read{$path} //= read_yaml($path, $label . substr $path, length $folder);
      $self->{documents}{text_of($_, 'id')} = $_ for @{child($top, 'documents') // []};
      $self->add($top, $_, $layer) for $top, child($top, 'overrides') // ();
    }
  }
  return $self;
}

sub iso ($text) { defined $text ? literal($text, 'date', 0)->{v} : undef }

# The later beginning and the earlier end of validities.
sub dates (@validities) {
  my ($from, $until) = ('0000', '9999');
  for my $one (@validities) {
    my ($begin, $end) = (iso(text_of($one, 'from')), iso(text_of($one, 'until')));
    $from = $begin if defined $begin && $begin gt $from;
    $until = $end if defined $end && $end lt $until;
  }
  return {from => $from, until => $until};
}

sub holds ($dates, $date) { $date ge $dates->{from} && $date lt $dates->{until} }

sub add ($self, $top, $holder, $layer) {
  my $document = text_of($top, 'document') // return;
  my $put = sub ($kind, $name, $node) {
    my $entry = {document => $document, node => $node, layer => $layer, top => $top};
    push @{$self->{entries}{$kind}{$name}}, $entry;
  };
  my $tables = child($holder, 'tables');
  $put->('table', $_, child($tables, $_)) for @{$tables ? $tables->{keys} : []};
  my @methods = (child($holder, 'method') // (), @{child($holder, 'methods') // []});
  $put->('method', text_of($_, 'id'), $_) for @methods;
  $put->('item', text_of($_, 'code'), $_) for @{child($holder, 'norm_items') // []};
  $put->('prices', text_of($_, 'id'), $_) for @{child($holder, 'price_books') // []};
}

# The entry of that name in force at a date, of the last layer that has one; of one document, or
# of any where `document` is undef.
sub find ($self, $kind, $document, $name, $date) {
  my @found = @{$self->{entries}{$kind}{$name} // []};
  @found = grep { $_->{document} eq $document } @found if defined $document;
  @found = grep { text_of($_->{node}, 'shared') } @found if $kind eq 'table' && !defined $document;
  @found = grep { $self->version($_, $date) } @found;
  my $top = max(map { $_->{layer} } @found) // return undef;
  return first { $_->{layer} == $top } @found;
}

# What holds at a date: the node itself, or the one of its versions.
sub version ($self, $entry, $date) {
  my $node = $entry->{node};
  my $outer = child($entry->{top}, 'in_force')
      // child($self->{documents}{$entry->{document}}, 'in_force');
  my @outer = ($outer, child($node, 'in_force'));
  my $versions = child($node, 'versions') // return holds(dates(@outer), $date) && $node;
  return first { holds(dates(@outer, $_), $date) } @$versions;
}

# A table as a formula of a document sees it at a date.
sub table ($self, $document, $name, $date) {
  my $own = any { $_->{document} eq $document } @{$self->{entries}{table}{$name} // []};
  my $entry = $self->find('table', $own ? $document : undef, $name, $date) // return undef;
  my $node = $entry->{node};
  my $version = $self->version($entry, $date);
  my $said = sub ($key) { text_of($version, $key) // text_of($node, $key) };
  my $rows = child($version, 'rows');
  my $value = child($version, 'value');
  my $by_rows = is_map($rows) ? 'keyed' : $rows ? 'ladder' : 'value';
  my $kind = $value ? 'value' : text_of($node, 'kind') // $by_rows;
  my $table = {name => "$entry->{document}/$name", kind => $kind, rows => $rows, value => $value,
               class => $class_of{$said->('evidence') // 'memory'}, missing => $said->('missing'),
               type => text_of($node, 'type') // 'number', ends => text_of($node, 'ends'),
               otherwise => child($node, 'otherwise')};
  $table->{columns} = columns_of($rows) if $kind eq 'keyed' && is_map($rows);
  return $table;
}

sub is_row_of_columns ($row) { is_map($row) && !child($row, 'value') && !child($row, 'missing') }

# Names of columns and their types, in the order they appear; undef where rows are single cells.
sub columns_of ($rows) {
  my @rows = map { child($rows, $_) } @{$rows->{keys}};
  return undef unless any { is_row_of_columns($_) } @rows;
  my (@names, %type);
  for my $row (@rows) {
    for my $name (grep { $_ ne 'basis' } @{$row->{keys}}) {
      push @names, $name unless $type{$name};
      my $cell = child($row, $name);
      $cell = child($cell, 'value') if is_map($cell);
      my $number = !$cell || (!$cell->{quoted} && literal($cell->{text}, 'number', 0));
      $type{$name} = $number && ($type{$name} // 'number') eq 'number' ? 'number' : 'text';
    }
  }
  return {names => \@names, type => \%type};
}

# One cell; of class memory it counts as missing unless that is allowed.
sub cell ($self, $node, $type, $class) {
  my $own = is_map($node) ? text_of($node, 'evidence') : undef;
  $class = $class_of{$own} if $own;
  my $text = is_map($node) ? text_of($node, 'value') : is_scalar($node) ? $node->{text} : undef;
  return missing() if !defined $text || ($class == 0 && !$self->{allow_unverified});
  return literal($text, $type, $class);
}

sub single_value ($self, $table) {
  return $self->cell($table->{missing} ? undef : $table->{value}, $table->{type}, $table->{class});
}

# A row of a keyed table as [name, value] of its columns and its key.
sub record ($self, $table, $key) {
  my ($columns, $class) = @$table{qw(columns class)};
  my $row = child($table->{rows}, $key);
  my @cells = map { [$_, $self->cell(child($row, $_), $columns->{type}{$_}, $class)] }
      $columns ? @{$columns->{names}} : ();
  @cells = ['value', $self->cell($row, $table->{type}, $class)] unless $columns;
  return [@cells, ['key', value('text', $key, 3)]];
}

sub bounded_cell ($self, $table, $row) {
  my $class = $class_of{text_of($row, 'evidence') // ''} // $table->{class};
  return missing() if text_of($row, 'missing');
  return $self->cell(child($row, 'value'), $table->{type}, $class);
}

sub bound ($row) {
  my $text = text_of($row, 'at') // text_of($row, 'from') // text_of($row, 'above') // return undef;
  return literal($text, 'number', 0)->{v};
}

# t[key] or t[key, column]: the value, and the keys or rows it was read at.
sub look_up ($self, $table, $key, $column = undef) {
  my @operands = ($key, $column // ());
  return missing(@operands) if !$table || $table->{missing} || any { $_->{gap} } @operands;
  my ($value, @rows) = $table->{kind} eq 'keyed' ? $self->look_up_key($table, $key->{v}, $column)
      : $self->look_up_bound($table, $key->{v});
  return ({%$value, ev => weakest($value, @operands)}, @rows);
}

sub otherwise ($self, $table) { $self->cell($table->{otherwise}, $table->{type}, $table->{class}) }

sub look_up_key ($self, $table, $key, $column) {
  return $self->otherwise($table) unless exists $table->{rows}{of}{$key};
  my $record = $self->record($table, $key);
  my $name = $column ? $column->{v} : 'value';
  my $cell = first { $_->[0] eq $name } @$record;
  return ($cell ? $cell->[1] : missing(), $key);
}

sub look_up_bound ($self, $table, $at) {
  my $brackets = $table->{kind} eq 'brackets';
  my ($low, $high);
  for my $row (@{$table->{rows}}) {
    my $bound = bound($row);
    my $reached = !defined $bound || (child($row, 'above') ? $at > $bound : $at >= $bound);
    $reached ? ($low = $row) : ($high //= $row);
  }
  my $value = sub ($row) { ($self->bounded_cell($table, $row), $row) };
  return $low ? $value->($low) : $self->otherwise($table) unless $brackets;
  return $value->($low) if $low && bound($low) == $at;
  if (!$low || !$high) {
    return $table->{ends} ? $value->($low // $high) : $self->otherwise($table);
  }
  my ($from, $to) = map { $self->bounded_cell($table, $_) } $low, $high;
  return (missing($from, $to), $low, $high) if $from->{gap} || $to->{gap};
  my $share = ($at - bound($low)) / (bound($high) - bound($low));
  my $between = $from->{v} + ($to->{v} - $from->{v}) * $share;
  return (value('number', $between, weakest($from, $to)), $low, $high);
}

# A row as it stands in the table, whatever its class: its key or bound, and its cells.
sub raw_row ($self, $table, $row) {
  local $self->{allow_unverified} = 1;
  if ($table->{kind} eq 'keyed') {
    my @cells = map { $_->[1] } @{$self->record($table, $row)};
    return (pop @cells, @cells);
  }
  my $bound = bound($row);
  return (defined $bound ? value('number', $bound, 3) : undef, $self->bounded_cell($table, $row));
}

# The price of a resource in the first of the books that is in force and has it; and the book.
sub price ($self, $books, $resource, $date) {
  for my $id (@$books) {
    my $entry = $self->find('prices', undef, $id, $date) // next;
    my $cell = child($entry->{node}, 'rows', $resource) // next;
    my $class = $class_of{text_of($entry->{node}, 'evidence') // 'memory'};
    return ($self->cell($cell, 'number', $class), [$id, $entry->{node}]);
  }
  return (missing(), undef);
}

1;
