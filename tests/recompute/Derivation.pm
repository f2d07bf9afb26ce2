# A schedule computed from the plan and the norms, beside its derivation by `explain`: rows, inputs,
# lines, and what is nested in them. A derivation need not show all of it.
package Derivation;
use v5.36;
use utf8;
use parent -norequire, 'Nodes', 'Lines';
use JSON::PP ();
use List::Util qw(any);
use Formula qw(parse);
use Lines;
use Nodes;
use Tables qw(check_parts);
use Value qw(%class_of @classes literal missing number rounded same value weakened);
use Yaml qw(child text_of);

# `call` is what the plan says: method, inputs, given, row, lines. `shown` is the derivation, or
# undef. `run` is what the task is computed with: norms, date, price_date, books, printed, and where
# faults and counts go. More: `outer`, the schedule this one is nested in, `class`, the evidence of
# what the call states, `whole`, the derivation of the task's total where this is one of a part.
sub new ($class, $call, $shown, $run, %more) {
  my ($id, $document) = reverse split m{/}, text_of($call, 'method');
  my $entry = $run->{norms}->find('method', $document, $id, $run->{date});
  my $self = bless {call => $call, json => $shown // {subject => $id}, run => $run, entry => $entry,
                    document => $entry->{document}, method => $entry->{node}, class => 2,
                    column => '', %more}, $class;
  $self->{whole} //= $self;
  $self->{spec}{text_of($_, 'id')} = $_ for @{child($self->{method}, 'rows')};
  if ($shown) {
    $self->fault("method $shown->{method}") if $shown->{method} ne "$entry->{document}/$id";
    $self->fault("date $shown->{date}") if $shown->{date} ne $run->{date};
    $self->file_shown($shown);
  }
  return $self;
}

# What is shown, by name; inputs and lines say which of what is nested is theirs.
sub file_shown ($self, $shown) {
  my @nested = @{$shown->{nested} // []};
  my %left = map { $_ => 1 } 0 .. $#nested;
  my $of = sub ($index) {
    $self->fault("nested derivation $index is of two or not there") unless delete $left{$index};
    return $nested[$index];
  };
  $self->{shown}{name_of($_)} = $_ for @{$shown->{rows}};
  for my $input (@{$shown->{inputs}}) {
    $self->{shown_input}{$input->{name}} = $input;
    my @own = map { $of->($_) } @{$input->{nested_index} // []};
    $self->{nested}{$input->{name}} = \@own;
    my $names = join ', ', map { $_->{subject} } @own;
    my $said = join ', ', @{$input->{nested} // []};
    $self->fault("$input->{name} is nested in $said, not $names") if $names ne $said;
  }
  for my $line (@{$shown->{lines} // []}) {
    $self->{shown_line}{$line->{place}} = $line;
    $self->fault("line $line->{place} is nested or not")
        if defined $line->{method} != defined $line->{nested_index};
    next unless defined $line->{method};
    $self->{nested_line}{$line->{place}} = $of->($line->{nested_index});
  }
  $self->fault('nested derivations of nothing') if %left;
}

sub fault ($self, $text) { $self->{run}{fault}->("$self->{json}{subject}: $text") }
sub unshown ($self, $what) { ++$self->{run}{counts}{$what} }
sub columns ($self) { map { $_->{text} } @{child($self->{method}, 'columns') // []} }
sub last_column ($self) { ($self->columns)[-1] // '' }

sub check ($self, $what, $value, $json) {
  return if same($value, $json);
  my $mine = $value->{gap} ? 'missing' : ref $value->{v} eq 'ARRAY' ? 'another list' : $value->{v};
  $self->fault("$what is $mine, not " . JSON::PP->new->allow_nonref->encode($json));
}

# The value with its evidence, and of what is missing what is known.
sub check_shown ($self, $what, $value, $shown) {
  $self->check($what, $value, $shown->{value});
  my $of_class = !$value->{gap} && $value->{type} !~ /^(list|table|lines)$/;
  my ($class, $said) = ($of_class ? $classes[$value->{ev}] : 'none', $shown->{evidence} // 'none');
  $self->fault("$what rests on $class, not $said") if $class ne $said;
  my $known = $value->{gap} ? $value->{known} : undef;
  my ($key, $other) = $value->{negative} ? qw(known_part at_least) : qw(at_least known_part);
  my $agrees = defined $known ? number($shown->{$key} // 'nan') == $known : !defined $shown->{$key};
  $self->fault("$what: $key is not " . ($known // 'unknown')) unless $agrees;
  $self->fault("$what: $other") if defined $shown->{$other};
}

sub nested ($self, $call, $shown, %more) {
  my $inner = Derivation->new($call, $shown, $self->{run}, outer => $self,
                              class => $self->{class}, %more);
  $self->{inner}{$call->{place}} = $inner;
  return $inner->total;
}

# The figure the call asks for, after everything the derivation shows.
sub total ($self) {
  my $asked = text_of($self->{call}, 'row') // text_of($self->{method}, 'total');
  return $self->figure($asked, $self->last_column);
}

sub figure ($self, $id, $column) {
  my ($first) = @{$self->{json}{rows} // []};
  $self->fault("does not begin with row $id") if $self->{shown} && "$id.$column" ne name_of($first);
  $self->all_shown;
  return $self->row($id, $column);
}

# Everything the derivation shows.
sub all_shown ($self) {
  $self->row($_->{id}, $_->{column} // '') for @{$self->{json}{rows} // []};
  $self->input($_) for keys %{$self->{shown_input} // {}};
  for my $line (@{child($self->{call}, 'lines') // []}) {
    $self->amounts($line) if $self->{shown_line}{$line->{place}};
  }
  check_parts($self, $self->{json}{tables} // [], [$self->table_lines], $self->{whole} == $self);
  my @left = grep { @{$self->{nested}{$_}} } keys %{$self->{nested} // {}};
  $self->fault("nested derivations that @left does not need") if @left;
}

# Rows.

sub name_of ($shown) { ($shown->{id} // '') . '.' . ($shown->{column} // '') }

# A row that a formula names: where that is shown, the row is, too.
sub needed_row ($self, $id, $column, $trace) {
  $self->fault("row $id is not shown") if $trace && !$self->{shown}{"$id.$column"};
  return $self->row($id, $column);
}

sub row ($self, $id, $column) {
  return $self->{row}{"$id.$column"} //= do {
    my $shown = $self->{shown}{"$id.$column"};
    local @$self{qw(column fields)} = ($column, {});
    my $given = text_of($self->{call}, 'given', $id);
    my $value = defined $given ? $self->printed($id, literal($given, 'number', 2))
        : $self->finished($id, $self->formula($id, $shown));
    $self->check_row($id, $value, $shown, defined $given) if $shown;
    $value;
  };
}

sub formula ($self, $id, $shown) {
  my $text = text_of($self->{spec}{$id}, 'formula');
  $self->fault("formula of $id") if $shown && ($shown->{formula} // '') ne $text;
  $self->fault("row $id has no node") if $shown && !$shown->{node};
  return $self->node(parse($text), $shown ? $shown->{node} : undef);
}

# A figure is no better than its formula was read; then the row's own rounding, and the policy's.
sub finished ($self, $id, $value) {
  my $spec = $self->{spec}{$id};
  my $unsaid = $self->{entry}{layer} ? 'user' : 'memory';
  my ($own, $of_method) = map { text_of($_, 'evidence') } $spec, $self->{method};
  my $class = $class_of{$own // $of_method // $unsaid};
  return missing() if $class == 0 && !$self->{run}{norms}{allow_unverified};
  $value = weakened($value, $class);
  return $value if !$value->{gap} && $value->{type} ne 'number';
  if (my $round = child($spec, 'round')) {
    my ($step, $direction) = map { text_of($round, $_) } qw(step direction);
    $value = rounded($value, $step // 1, $direction // 'half-away');
  }
  return $self->printed($id, $value);
}

# The policy `printed` computes on with whole đồng.
sub printed ($self, $id, $value) {
  my $in_dong = (text_of($self->{spec}{$id}, 'unit') // '') eq 'đồng';
  return $self->{run}{printed} && $in_dong ? rounded($value, 1, 'half-away') : $value;
}

sub check_row ($self, $id, $value, $shown, $given) {
  my $place = child($given ? ($self->{call}, 'given', $id) : ($self->{spec}{$id}, 'id'));
  my $unit = text_of($self->{spec}{$id}, 'unit') // '';
  $self->check_shown("row $id", $value, $shown);
  $self->fault("place of $id") if !$given && $shown->{place} ne $place->{place};
  $self->fault("row $id is given or not") if $given != defined $shown->{given};
  $self->fault("unit of $id") if ($shown->{unit} // '') ne $unit;
  $self->fault("row $id is missing or not") if !@{$shown->{missing} // []} != !$value->{gap};
  my $round = $given ? undef : child($self->{spec}{$id}, 'round');
  my ($step, $direction) = $round ? map { text_of($round, $_) } qw(step direction) : ();
  my @mine = $round ? ($step // 1, $direction // 'half-away') : ();
  my @said = map { $shown->{$_} // () } qw(round round_direction);
  $self->fault("row $id is rounded by @mine, not @said") if "@mine" =~ s/_//gr ne "@said";
}

# Inputs.

sub input ($self, $name) {
  return $self->{input}{$name} //= do {
    my $spec = child($self->{method}, 'inputs', $name);
    my $shown = $self->{shown_input}{$name};
    my $value = $self->stated($name, $spec, $shown);
    if ($shown) {
      $self->check_shown("input $name", $value, $shown);
      $self->fault("unit of $name") if ($shown->{unit} // '') ne (text_of($spec, 'unit') // '');
    }
    $value;
  };
}

sub stated ($self, $name, $spec, $shown) {
  return value('lines', undef, 3) if text_of($spec, 'type') eq 'lines';
  my $node = child($self->{call}, 'inputs', $name);
  # Records may stand in a table of their own, or field by field among the inputs.
  if (!$node && $shown && defined $shown->{place}) {
    $self->unshown('input');
    return $self->from_json($shown->{value}, $spec);
  }
  if ($shown) {
    my $source = $node // child($spec, 'default');
    my $place = ref $node eq 'ARRAY' ? undef : (child($node, 'value') // $node // {})->{place};
    $self->fault("input $name is default or not") if !$shown->{default} != !!$node;
    $self->fault("place of $name") if defined $place && $place ne ($shown->{place} // '');
    my $row = child($source, 'method') ? '' : text_of($source, 'row') // '';
    $self->fault("$name is of another row") if $row ne ($shown->{row} // '');
  }
  return $self->from_node($node, $spec, $name) if $node;
  local $self->{class} = 2;
  return $self->from_node(child($spec, 'default'), $spec, $name);
}

sub from_node ($self, $node, $spec, $name) {
  my $type = text_of($spec, 'type');
  return missing() unless $node;
  return $self->records($node, $spec, $name) if $type eq 'records';
  return $self->nested($node, shift @{$self->{nested}{$name} // []}) if child($node, 'method');
  if (my $row = text_of($node, 'row')) {
    my ($id, $column) = split /\./, $row;
    my $outer = $self->{outer}{whole} // return missing();
    $column //= $outer->last_column;
    if (my $shown = $self->{shown_input}{$name}) {
      my @said = map { name_of($_) } @{$shown->{enclosing} // []};
      $self->fault("$name does not say it is row $row") unless any { $_ eq "$id.$column" } @said;
      $self->fault("row $row of $name is not shown") unless $outer->{shown}{"$id.$column"};
    }
    return $outer->row($id, $column);
  }
  $node = child($node, 'value') // $node;
  return $self->ranks($node, $spec) if $type eq 'ranks';
  return literal($node->{text}, $type, $self->{class}) if $type ne 'numbers';
  return value('list', [map { literal($_->{text}, 'number', $self->{class}) } @$node], 3);
}

sub record (@pairs) {
  return {%{value('list', [map { $_->[1] } @pairs], 3)}, names => [map { $_->[0] } @pairs]};
}

sub records ($self, $node, $spec, $name) {
  my $fields = child($spec, 'fields');
  my @records;
  for my $element (@$node) {
    push @records, record(map {
      my $field = child($fields, $_);
      my $there = child($element, $_);
      local $self->{class} = $there ? $self->{class} : 2;
      [$_, $self->from_node($there // child($field, 'default'), $field, $name)]
    } @{$fields->{keys}});
  }
  return value('list', \@records, 3);
}

# Every rank with its row of the table.
sub ranks ($self, $node, $spec) {
  my $table = $self->table(text_of($spec, 'of'));
  my @keys = @{$table->{rows}{keys}};
  my @records;
  for my $i (0 .. $#keys) {
    my $rank = ref $node eq 'ARRAY' ? $node->[$i] : child($node, $keys[$i]);
    my $value = $rank ? literal($rank->{text}, 'number', $self->{class}) : missing();
    push @records, record(@{$self->{run}{norms}->record($table, $keys[$i])}, ['rank', $value]);
  }
  return value('list', \@records, 3);
}

sub from_json ($self, $json, $spec) {
  return missing() unless defined $json;
  my $type = text_of($spec, 'type');
  my $word = JSON::PP::is_bool($json) ? ($json ? 'yes' : 'no') : $json;
  return literal($word, $type, $self->{class}) if $type ne 'records';
  my @records;
  for my $element (@$json) {
    my @rest = @$element;
    push @records, record(map { [$_, $self->from_json(shift @rest, child($spec, 'fields', $_))] }
                          @{child($spec, 'fields')->{keys}});
  }
  return value('list', \@records, 3);
}

1;
