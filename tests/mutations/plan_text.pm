# Plans as text: a head, tasks, and lines of several kinds with their stated amounts.
package mutations::plan_text;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use mutations::marked_text qw(marked);
use mutations::figures qw(dong);

our @EXPORT_OK = qw(plan_head task_head line_text stated);

sub plan_head {
  return "format: 1\nplan: {title: Kế hoạch, year: 2023, price_date: 2023-03-06"
    . ($_[0] ? ", $_[0]" : '')
    . "}\nagencies: [{id: so, name: Sở Nội vụ}]\ntasks:\n";
}

# `request` may be marked; `method` with what stands below it.
sub task_head {
  my ($id, $request, $method) = @_;
  return "  - id: $id\n    name: \"Nhiệm vụ $id\"\n    agency: so\n    scope: new\n"
    . "    procedure: purchase\n    facts: {recurrent: yes}\n"
    . "    money: [{what: requested, year: 2023, amount: $request}]\n"
    . "    estimate:\n      method: $method\n";
}

# An amount as agencies write it: in whole đồng.
sub stated { return dong($_[0]); }

# Keys in the order people write them; what begins with a dot is not written.
sub line_text {
  my ($line, $name) = @_;
  my @parts;
  for my $key (qw(id group kind name unit norm quantity unit_price amount vat vat_included stated)) {
    next if !exists $line->{$key};
    my $value = $key eq 'name' ? "\"$line->{$key}\"" : $line->{$key};
    push @parts, "$key: " . marked("$name.$key", $value);
  }
  push @parts, "price: {kind: $line->{price_kind}, ref: \"$line->{ref}\", date: 2023-02-20}" if $line->{ref};
  return '{' . join(', ', @parts) . '}';
}

1;
