# Norms of an office: a price book, items of work, a method with coefficients of its own.
package mutations::own_norms;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use mutations::marked_text qw(marked);

our @EXPORT_OK = qw(own_norms own_item own_items own_prices own_zones own_sizes own_shares
                    prices_text items_text tables_text);

my $head = "format: 1\ndocument: dinh-muc-thu\nin_force: {from: 2020-01-01}\n";

sub own_prices {
  my %prices = (KS1 => 445_419, KS2 => 520_850, giay => 68_500, may => 212_300);
  $prices{"TB$_"} = 1_250_000 * $_ + 37_500 for 1 .. 24;
  return \%prices;
}

# DM.01 is that of lines in order; every other one belongs to one change.
sub own_item {
  my ($code) = @_;
  my ($number) = $code =~ /(\d+)$/;
  return {labour => [{resource => 'KS1', quantity => '0.' . (25 + $number)},
                     {resource => 'KS2', quantity => '1.' . (1 + $number % 9)}],
          materials => [{resource => 'giay', quantity => '0.0' . (1 + $number % 9)}],
          machines => [{resource => 'may', quantity => '0.' . (3 + $number % 5) . '5'}],
          other_materials => (1 + $number % 4) . '%', labour_factor => '1.' . (1 + $number % 4),
          overhead_rate => (55 + $number) . '%'};
}

sub own_items { return map { my $code = sprintf 'DM.%02d', $_; $code => own_item($code) } 1 .. 30; }

sub own_zones { return map { ("V$_" => '1.' . (10 + $_)) } 0 .. 20; }
sub own_sizes { return map { [1_000 * $_, '0.' . (60 + $_)] } 0 .. 20; }
sub own_shares { return map { ([1_000 * $_ + 100, (30 - $_) . '.5%'], [1_000 * $_ + 900, (30 - $_) . '%']) } 0 .. 20; }

sub prices_text {
  my ($prices) = @_;
  my $rows = join(', ', map { "$_: " . marked("book.$_", $prices->{$_}) } sort keys %$prices);
  return "price_books:\n  - id: gia-thu\n    title: \"Bộ giá thử\"\n    evidence: user\n"
    . "    illustrative: yes\n    unit: đồng\n    rows: {$rows}\n";
}

sub parts_text {
  my ($item, $code, $kind) = @_;
  my $number = 0;
  my @parts = map { ++$number;
                    "{resource: $_->{resource}, quantity: " . marked("$code.$kind.$number", $_->{quantity}) . '}' }
    @{$item->{$kind}};
  return "$kind: [" . join(', ', @parts) . ']';
}

sub items_text {
  my (%items) = @_;
  my $text = "norm_items:\n";
  for my $code (sort keys %items) {
    my $item = $items{$code};
    my @inputs = map { parts_text($item, $code, $_) } qw(labour materials machines);
    push @inputs, "$_: " . marked("$code.$_", $item->{$_}) for qw(other_materials labour_factor overhead_rate);
    $text .= "  - {code: \"$code\", name: \"Việc $code\", unit: trường, method: norm-price, evidence: user, "
      . "illustrative: yes, inputs: {" . join(', ', @inputs) . "}}\n";
  }
  return $text;
}

sub tables_text {
  my ($zones, $sizes, $shares) = @_;
  my $keys = "basis: \"Thử\"\n    evidence: user\n    illustrative: yes\n";
  my $zone_rows = join(', ', map { "$_: " . marked("zone.$_", $zones->{$_}) } sort keys %$zones);
  my $text = "tables:\n  zone:\n    $keys    rows: {$zone_rows}\n";
  my @kinds = (['size', 'ladder', 'from', $sizes], ['share', 'brackets', 'at', $shares]);
  for my $one (@kinds) {
    my ($table, $kind, $bound, $rows) = @$one;
    $text .= "  $table:\n    $keys    kind: $kind\n    rows:\n";
    for my $index (0 .. $#$rows) {
      $text .= "      - {$bound: " . marked("$table.$index.bound", $rows->[$index][0]) . ', value: '
        . marked("$table.$index", $rows->[$index][1]) . "}\n";
    }
  }
  return $text;
}

my $method = <<'END';
method:
  id: zone-price
  title: {vi: "Giá theo vùng", en: "Price by zone"}
  basis: "Thử"
  evidence: user
  inputs:
    area: {type: number}
    unit_cost: {type: number, unit: đồng}
    zone_of: {type: key_of zone}
  total: T
  rows:
    - {id: T, formula: "area * unit_cost * zone[zone_of] * size[area] * share[area]", unit: đồng}
END

sub own_norms {
  my %zones = own_zones();
  my $tables = tables_text(\%zones, [own_sizes()], [own_shares()]);
  my %items = own_items();
  return map { $_->[0] => unmarked($_->[1]) }
    (['don-vi/gia.yaml', $head . prices_text(own_prices())],
     ['don-vi/dinh-muc.yaml', $head . items_text(%items)],
     ['don-vi/he-so.yaml', $head . $tables . $method]);
}

# Only overrides are looked for.
sub unmarked {
  my ($text) = @_;
  $text =~ s/\x01[^\x02]*\x02//g;
  return $text;
}

1;
