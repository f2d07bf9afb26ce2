# The lines of an estimate, beside what a derivation shows of them; a schedule is a Derivation.
#
# A line is the map of the plan, its amounts are before tax, tax, after tax.
package Lines;
use v5.36;
use utf8;
use Tables ();
use Value qw(%class_of @classes add divide literal missing multiply number sum_of value weakened
             weakest);
use Yaml qw(child text_of);

sub amounts ($self, $line) {
  return $self->{amounts}{$line->{place}} //= do {
    my $shown = $self->{shown_line}{$line->{place}};
    my $base = $self->base($line, $shown);
    my @amounts = $self->columns ? $self->taxed($base, $line, $shown) : ($base, $base, $base);
    my @names = qw(before_tax tax after_tax);
    # A method that computes no tax has one figure of a line.
    my $last = $self->columns ? 2 : 0;
    $self->fault("line $line->{place} has a tax") if $shown && !$last && defined $shown->{tax};
    for my $i ($shown ? 0 .. $last : ()) {
      my %said = map { $_ => ($shown->{$_} // {})->{$names[$i]} } qw(at_least known_part);
      my $class = $amounts[$i]{gap} ? undef : $classes[$amounts[$i]{ev}];
      $self->check_shown("line $line->{place} $names[$i]", $amounts[$i],
                         {%said, value => $shown->{$names[$i]}, evidence => $class});
    }
    $self->check_line($line, \@amounts, $shown) if $shown;
    \@amounts;
  };
}

# What the derivation says of a line beside its figures.
sub check_line ($self, $line, $amounts, $shown) {
  my @known = grep { !$_->{gap} } @$amounts;
  my %mine = (id => text_of($line, 'id'), name => text_of($line, 'name') // '',
              evidence => @known ? $classes[weakest(@known)] : undef,
              vat_included => (text_of($line, 'vat_included') // 'no') eq 'yes' ? 1 : 0);
  for my $key (keys %mine) {
    my ($mine, $said) = ($mine{$key} // 'none', $shown->{$key} // 'none');
    $self->fault("$key of line $line->{place} is $mine, not $said") if $mine ne $said;
  }
  my $lump = stated_number($line, 'amount');
  $self->check("amount of line $line->{place}", $lump, $shown->{amount}) if $lump;
  $self->fault("amount of line $line->{place}") if !$lump && defined $shown->{amount};
}

sub base ($self, $line, $shown) {
  my ($lump, $quantity, $stated) = map { stated_number($line, $_) } qw(amount quantity unit_price);
  return $lump if $lump;
  my $price = $stated // quoted($line) // $self->priced($line);
  $quantity //= missing() unless child($line, 'method');
  if ($shown) {
    $self->check("line $line->{place} unit price", $price, $shown->{unit_price});
    $self->check("line $line->{place} quantity", $quantity, $shown->{quantity}) if $quantity;
  }
  return $quantity ? multiply($price, $quantity) : $price;
}

sub stated_number ($line, $key) {
  my $text = text_of($line, $key) // return undef;
  return literal($text, 'number', 2) // die "$line->{place}: $key is not in digits\n";
}

sub quoted ($line) {
  my $rule = text_of($line, 'price', 'rule') // return undef;
  my @quotes = @{child($line, 'price', 'quotes') // []};
  my @prices = map { stated_number($_, 'unit_price')->{v} } @quotes;
  return value('number', (sort { $a <=> $b } @prices)[0], 2) if $rule eq 'lowest';
  return $rule eq 'mean' ? value('number', sum_of(@prices) / @prices, 2) : undef;
}

sub norm_item ($self, $line) {
  my ($code, $document) = reverse split m{/}, text_of($line, 'norm') // return undef;
  return $self->{run}{norms}->find('item', $document, $code, $self->{run}{date})->{node};
}

# By a method of its own, or by a norm item, no better verified than that is.
sub priced ($self, $line) {
  my $nested = $self->{nested_line}{$line->{place}};
  return $self->nested($line, $nested) if child($line, 'method');
  my $item = $self->norm_item($line) // return missing();
  my $class = $class_of{text_of($item, 'evidence')};
  return weakened($self->nested($item, $nested, class => $class), $class);
}

sub taxed ($self, $base, $line, $shown) {
  my $norms = $self->{run}{norms};
  my $stated = text_of($line, 'vat');
  my ($rate) = defined $stated ? literal($stated eq 'not_subject' ? 0 : $stated, 'number', 2)
      : $norms->look_up($norms->table('', 'vat_rate', $self->{run}{price_date}),
                        value('text', ($self->key_of($line))[2], 3), value('text', 'rate', 3));
  if ($shown) {
    my $said = ($shown->{vat} // '') eq 'not_subject' ? 0 : $shown->{vat};
    $self->check("rate of $line->{place}", $rate, $said);
  }
  my $included = (text_of($line, 'vat_included') // 'no') eq 'yes';
  my $before = $included ? divide($base, add($rate, value('number', number(1), 3))) : $base;
  my $tax = multiply($before, $rate);
  return ($before, $tax, $included ? $base : add($before, $tax));
}

# Group, category and kind, the last two by default those of the kind and of the method.
sub key_of ($self, $line) {
  my ($norms, $date) = @{$self->{run}}{qw(norms date)};
  my $name = text_of($line, 'method') // text_of($self->norm_item($line), 'method') // '';
  my ($id, $document) = reverse split m{/}, $name;
  my $method = $id ? $norms->find('method', $document, $id, $date) : undef;
  my $kind = text_of($line, 'kind') // text_of($method->{node}, 'kind') // '';
  my $table = $norms->table('', 'default_category', $date);
  my ($default) = $norms->look_up($table, value('text', $kind, 3));
  my $category = text_of($line, 'category') // ($default->{gap} ? '' : $default->{v});
  return (text_of($line, 'group') // '', $category, $kind);
}

# The lines of the table the call names.
sub table_lines ($self) {
  my $file = text_of($self->{call}, 'lines_from') // return;
  return @{$self->{table_lines} //= [Tables::table_lines($self->{run}{folder}, $file)]};
}

# The lines of each group, category and kind, as folds go through them.
sub line_groups ($self) {
  return @{$self->{groups} //= do {
    my (@groups, %known);
    for my $line (@{child($self->{call}, 'lines') // []}, $self->table_lines) {
      my @key = $self->key_of($line);
      if (my $shown = $self->{shown_line}{$line->{place}}) {
        my @said = @$shown{qw(group category kind)};
        $self->fault("line $line->{place} is of @key, not @said") if "@key" ne "@said";
      }
      my $group = $known{"@key"} //= push(@groups, {key => \@key}) && $groups[-1];
      push @{$group->{lines}}, $line;
    }
    \@groups;
  }};
}

1;
