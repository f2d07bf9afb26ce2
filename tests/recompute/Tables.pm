# Lines that stand in a table of their own, as maps like those of a plan; and what a derivation says
# of them: how many lines share a group and a tax rate, and their sum.
package Tables;
use v5.36;
use utf8;
use Exporter qw(import);
use Value qw(@classes add number value weakest);
use Yaml qw(text_of);

our @EXPORT_OK = qw(check_parts table_lines);

# The headings the test's own tables use.
my %columns = ('Mã' => 'id', 'Nội dung' => 'name', 'Nhóm chi phí' => 'group', 'Loại' => 'kind',
               'Hạng' => 'category', 'Khối lượng' => 'quantity', 'Đơn giá' => 'unit_price',
               'Thuế suất' => 'vat', 'Đã gồm thuế' => 'vat_included');

sub table_lines ($folder, $file) {
  open my $in, '<:encoding(UTF-8)', "$folder/$file" or die "$folder/$file: $!";
  my ($head, @rows) = map { s/\R$//r } <$in>;
  my @keys = map { $columns{$_} // die "$file: $_\n" } split /,/, $head;
  my @lines;
  for my $i (0 .. $#rows) {
    my @cells = split /,/, $rows[$i];
    my $line = {keys => \@keys, of => {}, place => "$file:" . ($i + 2) . ':1', file => $file};
    for my $at (grep { length($cells[$_] // '') } 0 .. $#keys) {
      my $text = $cells[$at] eq 'KCT' ? 'not_subject' : $cells[$at] eq 'có' ? 'yes' : $cells[$at];
      $line->{of}{$keys[$at]} = {text => $text, quoted => 0, place => $line->{place}};
    }
    push @lines, $line;
  }
  # Those that share everything that matters are summed together, in this order.
  return map { $_->[1] } sort { $a->[0] cmp $b->[0] } map {
    my $line = $_;
    [join('|', map { text_of($line, $_) // '' } qw(group kind category vat vat_included)), $line]
  } @lines;
}

# What lines have in common that one part of a table stands for.
sub key_of_line ($schedule, $line) {
  my @key = ($line->{file}, $schedule->key_of($line), text_of($line, 'vat') // '');
  return join '|', @key, text_of($line, 'vat_included') // 'no';
}

sub key_of_part ($part) {
  my $included = $part->{vat_included} ? 'yes' : 'no';
  return join '|', @$part{qw(file group category kind)}, $included;
}

# Every part against the lines of its key; what lines there are must be shown if `all`.
sub check_parts ($schedule, $parts, $lines, $all) {
  my %sums;
  for my $line (@$lines) {
    my ($file, @key) = split /\|/, key_of_line($schedule, $line), -1;
    my $vat = splice @key, 3, 1;
    my $sum = $sums{join '|', $file, @key}{$vat} //= {count => 0};
    my @amounts = @{$schedule->amounts($line)};
    ++$sum->{count};
    $sum->{amounts} = [map { $sum->{amounts} ? add($sum->{amounts}[$_], $amounts[$_])
                                             : $amounts[$_] } 0 .. 2];
  }
  my $left = 0;
  $left += keys %$_ for values %sums;
  for my $part (@$parts) {
    my $there = $sums{key_of_part($part)} // {};
    my ($vat) = grep { agrees($schedule, $there->{$_}, $part) } keys %$there;
    $schedule->fault('lines of ' . key_of_part($part) . ' sum otherwise') unless defined $vat;
    delete $there->{$vat // ''} and --$left;
  }
  $schedule->fault("$left parts of tables are not shown") if $left && $all;
}

sub agrees ($schedule, $sum, $part) {
  return 0 if $sum->{count} != $part->{count};
  my @names = qw(before_tax tax after_tax);
  my $last = $schedule->columns ? 2 : 0;
  return !grep { !Value::same($sum->{amounts}[$_], $part->{$names[$_]}) } 0 .. $last;
}

1;
