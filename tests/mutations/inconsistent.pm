# 100 tasks; in each one number is changed and all others are left as they were.
package mutations::inconsistent;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use mutations::figures qw(exact line_amount lines_total norm_price);
use mutations::marked_text qw(marked);
use mutations::own_norms qw(own_norms own_item own_prices);
use mutations::plan_text qw(plan_head task_head line_text stated);
use mutations::seeded qw(below one_of mistyped);

our @EXPORT_OK = qw(inconsistent_plans);

my %lines_of = (  # which kinds of lines a field is changed in
  quantity => [qw(plain plain decimal included untaxed norm small)],
  unit_price => [qw(plain plain decimal included untaxed small)],
  vat => [qw(plain plain decimal untaxed lump)],
  stated => [qw(plain decimal included untaxed norm lump)],
  amount => [qw(lump)],
  requested => [qw(plain)]);
my %count_of = (quantity => 30, unit_price => 25, vat => 15, stated => 10, amount => 5, requested => 15);

sub thousands { return (50 + below(40_000)) . '000'; }

sub new_line {
  my ($kind, $id) = @_;
  my %line = (id => $id, group => 'GMS', kind => 'hardware', name => "Thiết bị $id", unit => 'bộ',
              price_kind => 'contract', ref => "HĐ $id");
  $line{quantity} = 1 + below(40);
  $line{unit_price} = thousands();
  $line{vat} = one_of('10%', '8%');
  if ($kind eq 'decimal') {
    $line{quantity} = (1 + below(400)) . one_of('.5', '.25', '.7');
    $line{unit_price} = 1_000 * (2 + below(900)) + one_of(0, 500, 250);
  }
  $line{unit_price} = 100 + below(900) if $kind eq 'small';
  $line{quantity} = 1_000 + below(90_000) if $kind eq 'small';
  $line{vat_included} = 'yes' if $kind eq 'included';
  $line{vat} = 'not_subject' if $kind eq 'untaxed';
  if ($kind eq 'norm') {
    delete @line{qw(unit_price ref)};
    @line{qw(unit norm)} = ('trường', '"dinh-muc-thu/DM.01"');
    $line{price} = norm_price(own_item('DM.01'), own_prices());
  }
  if ($kind eq 'lump') {
    delete @line{qw(quantity unit_price)};
    $line{amount} = thousands();
  }
  return \%line;
}

sub changed {
  my ($field, $value) = @_;
  return mistyped($value, $field eq 'quantity' ? 0 : 2) if $field ne 'vat';
  return one_of(grep { exact($_) != exact($value) } '0%', '5%', '8%', '10%', 'not_subject');
}

# In order; then with one number changed.
sub new_tasks {
  my @fields = map { ($_) x $count_of{$_} } qw(quantity unit_price vat stated amount requested);
  my @tasks;
  for my $number (1 .. @fields) {
    my ($field, $id) = ($fields[$number - 1], "A$number");
    my $kind = one_of(@{$lines_of{$field}});
    my $is_table = $kind =~ /plain|decimal|small/ && $field ne 'requested' && $number % 4 == 0;
    my @kinds = $is_table ? ($kind, 'plain', 'decimal') : ($kind, 'plain', 'included');
    my @lines = map { new_line($kinds[$_], "$id-$_") } 0 .. 2;
    $_->{stated} = stated(line_amount($_, 1)) for @lines;
    push @tasks, {id => $id, field => $field, kind => $kind, lines => \@lines, is_table => $is_table,
                  requested => stated(lines_total(\@lines, 1))};
  }
  return @tasks;
}

my @columns = qw(id group kind name unit quantity unit_price vat price_kind ref stated);

sub table_text {
  my ($task) = @_;
  my $text = "Mã;Nhóm chi phí;Loại;Nội dung;ĐVT;Khối lượng;Đơn giá;Thuế suất;Loại căn cứ;Căn cứ giá;Thành tiền\n";
  for my $line (@{$task->{lines}}) {
    $text .= join(';', map { my $cell = $line->{$_} eq 'not_subject' ? 'KCT' : $line->{$_};
                             marked("$line->{id}.$_", $cell) } @columns) . "\n";
  }
  return $text;
}

sub plan_of {
  my ($file, @tasks) = @_;
  my %files = own_norms();
  my $text = plan_head('price_books: [gia-thu]');
  for my $task (@tasks) {
    $text .= task_head($task->{id}, marked("$task->{id}.requested", $task->{requested}), 'detailed-estimate');
    if ($task->{is_table}) {
      $files{"$task->{id}.csv"} = table_text($task);
      $text .= "      lines_from: \"$task->{id}.csv\"\n      numbers: plain\n      unit: dong\n";
      next;
    }
    $text .= "      lines:\n";
    $text .= '        - ' . line_text($_, $_->{id}) . "\n" for @{$task->{lines}};
  }
  return {file => $file, norms => ['don-vi'], files => {%files, $file => $text}};
}

sub inconsistent_plans {
  my @tasks = new_tasks();
  my $clean = plan_of('clean.yaml', @tasks);
  my (@wanted, %changed_total);
  for my $task (@tasks) {
    my $field = $task->{field};
    my $line = $task->{lines}[0];
    my $of = $field eq 'requested' ? $task : $line;
    $of->{$field} = changed($field, $of->{$field});
    my $rule = $field eq 'requested' ? 'A02' : 'A01';
    my $total = lines_total($task->{lines}, 1);
    my $effect = $rule eq 'A02' ? exact($task->{requested}) - exact(stated($total))
      : exact($line->{stated}) - exact(stated(line_amount($line, 1)));
    push @wanted, {kind => $field, name => "$task->{id} $task->{kind}", rule => $rule,
                   at => "$of->{id}.$field", effect => stated($effect)};
    $changed_total{"so/$task->{id}"} = 1 if $rule eq 'A01' && $field ne 'stated';
  }
  my $changed = plan_of('inconsistent.yaml', @tasks);
  $changed->{wanted} = \@wanted;
  $changed->{counts_first} = 1;
  # Of a changed line the total differs, too, and it may look like a slip.
  $changed->{follows} = sub {
    my ($finding) = @_;
    return 1 if $finding->{rule} =~ m{/S0[34]$};
    return $finding->{rule} =~ m{/A02$} && $changed_total{$finding->{task}};
  };
  return ($clean, $changed);
}

1;
