# A plan in order by norms of an office; then with other norms, prices, stated rows, units and
# quantities, and with every amount computed anew.
package mutations::consistent;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use mutations::figures qw(exact dong line_amount lines_total norm_price zone_price);
use mutations::marked_text qw(marked);
use mutations::own_norms qw(own_norms own_items own_item own_prices own_zones own_sizes own_shares
                            prices_text items_text tables_text);
use mutations::plan_text qw(plan_head task_head line_text stated);
use mutations::seeded qw(below one_of mistyped);
use mutations::software qw(software_task software_total software_row);

our @EXPORT_OK = qw(consistent_plans);

# Both states of what changes: of the norms laid over, and of tasks.
sub norms_in_order {
  return {prices => own_prices(), items => {own_items()}, zones => {own_zones()},
          sizes => [own_sizes()], shares => [own_shares()]};
}

sub mistyped_share {
  my ($text) = @_;
  my ($number, $sign) = $text =~ /^(.*?)(%?)$/;
  return mistyped($number) . $sign;
}

sub new_line {
  my ($id, %more) = @_;
  return {id => $id, group => 'GMS', kind => 'hardware', name => "Thiết bị $id", unit => 'bộ',
          quantity => 12 + below(29), unit_price => (900 + below(9_000)) . '000', vat => '10%',
          price_kind => 'contract', ref => "HĐ $id", %more};
}

sub line_task {
  my ($id, @lines) = @_;
  return {id => $id, method => 'detailed-estimate', lines => \@lines};
}

# 20 numbers of norm items, each of one that one task is priced by.
sub norm_row_tasks {
  my ($norms, $wanted) = @_;
  my @fields = qw(labour.1 labour.2 materials.1 machines.1 other_materials labour_factor overhead_rate);
  my @tasks;
  for my $number (1 .. 20) {
    my ($id, $code, $field) = ("R$number", sprintf('DM.%02d', $number + 1), $fields[$number % 7]);
    my $line = new_line($id, unit => 'trường', norm => "\"dinh-muc-thu/$code\"", '.code' => $code);
    delete @$line{qw(unit_price ref)};
    push @tasks, line_task($id, $line);
    my $item = $norms->{items}{$code};
    if ($field =~ /(.*)\.(\d)/) { $item->{$1}[$2 - 1]{quantity} = mistyped($item->{$1}[$2 - 1]{quantity}); }
    else { $item->{$field} = mistyped_share($item->{$field}); }
    push @$wanted, {kind => 'row of a norm', name => $id, rule => 'N01', at => "$code.$field"},
      {kind => 'row of a norm', name => $id, rule => 'N03', of => $id};
  }
  return @tasks;
}

# 18 coefficients of a method: by key, of a ladder and its bounds, of brackets and theirs.
sub coefficient_tasks {
  my ($norms, $wanted) = @_;
  my @tasks;
  for my $number (1 .. 18) {
    my $id = "Z$number";
    my $step = $number == 13 || $number == 14 ? $number + 6 : $number;  # a bound has one row more
    push @tasks, {id => $id, method => 'zone-price', zone => "V$number",
                  area => 1_000 * $step + 310 + below(150), unit_cost => (90 + below(900)) . '00'};
    my ($at, $row);
    if ($number <= 8) {
      $at = "zone.V$number";
      $norms->{zones}{"V$number"} = mistyped($norms->{zones}{"V$number"});
    } elsif ($number <= 14) {
      $at = "size.$step" . ($number > 12 ? '.bound' : '');
      $row = $norms->{sizes}[$step];
      $number > 12 ? $row->[0] += 500 + below(400) : ($row->[1] = mistyped($row->[1]));
    } else {
      my $index = 2 * $number + $number % 2;
      $at = "share.$index" . ($number > 16 ? '.bound' : '');
      $row = $norms->{shares}[$index];
      $number > 16 ? $row->[0] += $number % 2 ? 37 : -41 : ($row->[1] = mistyped_share($row->[1]));
    }
    push @$wanted, {kind => 'coefficient', name => $id, rule => 'N01', at => $at},
      {kind => 'coefficient', name => $id, rule => 'N03', of => $id};
  }
  return @tasks;
}

# Of a price book, of a norm, of a book that itself is laid over. `reference`: without its tax.
sub price_task {
  my ($number, $norms) = @_;
  my $id = "P$number";
  my $line = new_line($id, price_kind => 'listed', ref => "gia-thu/TB$number");
  my $reference = exact($norms->{prices}{"TB$number"});
  if ($number > 12 && $number <= 16) {
    @$line{qw(unit price_kind ref)} = ('trường', 'own-norm', "dinh-muc-thu/DM.01");
    $reference = norm_price(own_item('DM.01'), own_prices());
  }
  $line->{vat_included} = 'yes' if $number >= 5 && $number <= 7 || $number == 16;
  $line->{vat} = 'not_subject' if $number == 8 || $number == 9;
  $reference *= 1 + exact($line->{vat}) if $line->{vat_included};
  $line->{unit_price} = dong($reference);
  $line->{'.reference'} = $reference;
  my $task = line_task($id, $line);
  if ($number >= 10 && $number <= 12) {
    $task->{method} = 'line-sum';
    delete $line->{vat};
  }
  return $task;
}

sub amount_with_reference {
  my ($task) = @_;
  my %line = (%{$task->{lines}[0]}, price => $task->{lines}[0]{'.reference'});
  return line_amount(\%line, $task->{method} ne 'line-sum');
}

sub change_prices {
  my ($tasks, $norms, $wanted) = @_;
  for my $number (1 .. 20) {
    my $line = $tasks->{"P$number"}{lines}[0];
    $line->{unit_price} = mistyped($line->{unit_price}, 2);
    my $kind = $number > 12 && $number <= 16 ? 'price of a norm' : 'price of a book';
    if ($number > 16) {
      $kind = 'price of a book laid over';
      $norms->{prices}{"TB$number"} = $line->{unit_price};
      push @$wanted, {kind => $kind, name => "P$number", rule => 'N01', at => "book.TB$number"};
    }
    my $effect = line_amount($line, $tasks->{"P$number"}{method} ne 'line-sum')
      - amount_with_reference($tasks->{"P$number"});
    push @$wanted, {kind => $kind, name => "P$number", rule => 'N05', at => "P$number.unit_price",
                    effect => dong($effect)};
  }
}

# Rows of a task, or of a line with the same method.
my @stated_rows = qw(TCF EF UUCP P G TAW TCF C);

sub change_stated_rows {
  my ($tasks, $wanted) = @_;
  for my $number (1 .. 8) {
    my $task = $tasks->{"G$number"};
    my $before = dong(software_total($task));
    my ($row) = keys %{$task->{given}};
    $task->{given}{$row} = mistyped($task->{given}{$row}, $row =~ /^[GC]$/ ? 2 : '0.02');
    my $place = $number > 5 ? 'stated row of a line' : 'stated row';
    push @$wanted, {kind => $place, name => "G$number $row", rule => 'N04', at => "G$number.$row",
                    effect => dong(software_total($task) - exact(dong(software_total($task, {}))))};
  }
}

# Four lines of one name: by their peers; one by the norm it refers to.
sub group_of_lines {
  my ($id, %more) = @_;
  my $quantity = $more{quantity} // 20 + below(20);
  my $price = (1_000 + below(9_000)) . '000';
  return map { new_line("$id-$_", name => "Bàn phím $id", %more, unit_price => $price,
                        quantity => $quantity + below(3)) } 1 .. 4;
}

sub unit_task {
  my ($number, $norms) = @_;
  return line_task("U$number", group_of_lines("U$number")) if $number > 4;
  my $price = dong(norm_price(own_item('DM.01'), own_prices()));
  return line_task("U$number", new_line("U$number-1", unit => 'trường', unit_price => $price,
                                        price_kind => 'norm', ref => 'dinh-muc-thu/DM.01'));
}

sub change_units {
  my ($tasks, $wanted) = @_;
  for my $number (1 .. 8) {
    $tasks->{"U$number"}{lines}[0]{unit} = $number > 4 ? 'cái' : 'biểu ghi';
    push @$wanted, {kind => $number > 4 ? 'unit among its peers' : 'unit of a norm', name => "U$number",
                    rule => 'N06', at => "U$number-1.unit"};
  }
}

# With peers and a bit more; without peers; slips.
my @slips = (100, 1_000, 1_000_000, '1/100');

sub quantity_task {
  my ($number) = @_;
  my $id = "Q$number";
  return line_task($id, new_line("$id-1")) if $number > 6 && $number <= 10;
  return line_task($id, group_of_lines($id, quantity => 4_200)) if $number == 14;
  return line_task($id, group_of_lines($id));
}

sub change_quantities {
  my ($tasks, $wanted, $quiet) = @_;
  for my $number (1 .. 14) {
    my $line = $tasks->{"Q$number"}{lines}[0];
    if ($number <= 10) {
      $line->{quantity} = $number <= 6 ? $line->{quantity} + 1 + below(20) : mistyped($line->{quantity});
      push @$quiet, {kind => 'free quantity, nothing said', name => "Q$number", line => "so/Q$number Q$number-1",
                     verdict => $number <= 6 ? 'passed' : 'undecided'};
      next;
    }
    $line->{quantity} = 4_200 if $number == 14;
    my $before = line_amount($line, 1);
    $line->{quantity} = (exact($line->{quantity}) * exact($slips[$number - 11]))->bstr;
    push @$wanted, {kind => 'free quantity, as a slip', name => "Q$number", rule => 'S02',
                    at => "Q$number-1.quantity", effect => dong(line_amount($line, 1) - $before)};
  }
}

sub total_of {
  my ($task, $norms) = @_;
  return zone_price($task, @$norms{qw(zones sizes shares)}) if $task->{method} eq 'zone-price';
  return software_total($task) if $task->{given};
  return lines_total($task->{lines}, $task->{method} ne 'line-sum');
}

# All stated amounts by what holds now.
sub task_text {
  my ($task, $norms) = @_;
  for my $line (@{$task->{lines} // []}) {
    $line->{price} = norm_price($norms->{items}{$line->{'.code'}}, $norms->{prices}) if $line->{'.code'};
    $line->{stated} = stated(line_amount($line, $task->{method} ne 'line-sum'));
  }
  my $text = task_head($task->{id}, stated(total_of($task, $norms)), $task->{method});
  return $text . software_task($task) if $task->{given};
  return $text . "      inputs: {area: $task->{area}, unit_cost: $task->{unit_cost}, zone_of: $task->{zone}}\n"
    if $task->{method} eq 'zone-price';
  return $text . "      lines:\n" . join('', map { '        - ' . line_text($_, $_->{id}) . "\n" } @{$task->{lines}});
}

sub indented {
  my ($text) = @_;
  $text =~ s/^/  /mg;
  return $text;
}

sub plan_of {
  my ($file, $tasks, $norms) = @_;
  my $over = "format: 1\ndocument: dinh-muc-thu\nin_force: {from: 2020-01-01}\noverrides:\n"
    . indented(prices_text($norms->{prices}) . items_text(%{$norms->{items}})
                 . tables_text(@$norms{qw(zones sizes shares)}));
  my $text = plan_head('price_books: [gia-thu]') . join('', map { task_text($_, $norms) } @$tasks);
  return {file => $file, norms => ['don-vi', 'thay'],
          files => {own_norms(), 'thay/thay.yaml' => $over, $file => $text}};
}

sub consistent_plans {
  my ($norms, @wanted, @quiet) = (norms_in_order());
  my $changed_norms = norms_in_order();
  my @tasks = (norm_row_tasks($changed_norms, \@wanted), coefficient_tasks($changed_norms, \@wanted),
               (map { price_task($_, $norms) } 1 .. 20),
               (map { my $row = $stated_rows[$_ - 1];
                      {id => "G$_", method => $_ > 5 ? 'detailed-estimate' : 'internal-software',
                       is_line => $_ > 5, variant => $_, given => {$row => software_row($_, $row)}} } 1 .. 8),
               (map { unit_task($_, $norms) } 1 .. 8), (map { quantity_task($_) } 1 .. 14));
  my $clean = plan_of('consistent-clean.yaml', \@tasks, $norms);
  my %task = map { $_->{id} => $_ } @tasks;
  my %before = map { $_ => total_of($task{$_}, $norms) } keys %task;
  change_prices(\%task, $changed_norms, \@wanted);
  change_stated_rows(\%task, \@wanted);
  change_units(\%task, \@wanted);
  change_quantities(\%task, \@wanted, \@quiet);
  my $changed = plan_of('consistent.yaml', \@tasks, $changed_norms);
  for my $one (grep { $_->{of} } @wanted) {
    $one->{task} = "so/$one->{of}";
    $one->{effect} = dong(total_of($task{$one->{of}}, $changed_norms)) - dong($before{$one->{of}});
  }
  @$changed{qw(wanted quiet)} = (\@wanted, \@quiet);
  return ($clean, $changed);
}

1;
