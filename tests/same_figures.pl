# One figure is the same figure in every format: text, CSV, JSON, Markdown and workbook, cell by cell.
#
#   perl same_figures.pl PROGRAM EXAMPLES WORK
#
# Of the estimates and the summaries of all examples. JSON holds the exact figures; what the others
# print is read as a person would: "≥ 5" is a bound, "chưa có" and an empty cell of a workbook say
# that nothing is known, an empty cell of a printed table is 0.
use strict;
use warnings;
use utf8;
use File::Path qw(make_path remove_tree);
use FindBin qw($Bin);
use JSON::PP ();
use lib $Bin;
use workbooks;

my ($program, $examples, $work) = @ARGV;
remove_tree($work);
make_path($work);
binmode(STDOUT, ':utf8');
my ($compared, $faults) = (0, 0);

# All formats in one run of the program, so that they are of one result.
sub written {
    my ($command, @arguments) = @_;
    my @files = map { "$work/out.$_" } qw(txt csv json md xlsx);
    unlink @files;
    my $code = system($program, $command, @arguments, map { ('-o', $_) } @files) >> 8;
    die "$command @arguments ended with $code\n" if $code != 0 && $code != 5;
    return (read_file($files[0]), read_file($files[1]), JSON::PP->new->decode(read_file($files[2])),
        read_file($files[3]), [sheets_of($files[4])]);
}

# What a person reads in a cell: a number, ">=number", or "?".
sub printed {
    my ($text, $empty) = @_;
    $text =~ s/^\s+|\s+$//g;
    return $empty if $text eq '';
    return '?' if $text eq 'chưa có';
    return exact($text) if $text =~ /^[0-9.]+[,]?[0-9]*$/ || $text =~ /^-/;
    return '>=' . exact($1) if $text =~ /^≥ (.*)$/;
    return '~' . exact($1) if $text =~ /^≈ (.*)$/;
    return "text $text";
}
sub exact {
    my ($text) = @_;
    $text =~ s/\.//g;
    $text =~ s/,/./;
    return $text;
}

# The same of a figure in JSON, by the key its amount has when it is known.
sub stated {
    my ($one, $key) = @_;
    my $known = sub { ref $one->{$_[0]} ? $one->{$_[0]}{$key} : $one->{$_[0]} };
    my $amount = $one->{$key};
    return (($one->{approximate} // '') eq 'about' ? '~' : ($one->{approximate} // '') ne '' ? '>=' : '') . $amount
        if defined $amount;
    my $bound = $known->('at_least');
    return defined $bound && $bound ne '0' ? ">=$bound" : '?';
}

sub check {
    my ($at, $wanted, $found) = @_;
    ++$compared;
    return if defined $found && ($found eq $wanted || ($found eq '?' && $wanted eq '>=0'));
    # A workbook holds the fractions of a đồng that print as whole ones.
    return if $at =~ /xlsx$/ && ($found // '') =~ /^[0-9. ]+$/ && join(' ', map { int($_ + 0.5) } split / /, $found) eq $wanted;
    # A value is printed to so many digits.
    return if defined $found && $wanted =~ /^-?[0-9.\/]+$/ && $found =~ /^-?[0-9.]+$/
        && abs(eval($wanted) - $found) <= 1e-6 * abs($found);
    print "$at: " . ($found // 'nothing') . ", not $wanted\n" if ++$faults <= 30;
}

sub fields {
    my ($line) = @_;
    my @fields;
    while ($line =~ /\G(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g) {
        push @fields, defined $1 ? $1 =~ s/""/"/gr : $2;
        last if pos($line) >= length $line;
    }
    return @fields;
}
sub records {
    my ($csv) = @_;
    my ($head, @lines) = split /\n/, $csv;
    my @names = fields($head);
    return map { my @f = fields($_); +{map { $names[$_] => $f[$_] // '' } 0 .. $#names} } @lines;
}
sub csv_figure {
    my ($record, $key, $bound) = @_;
    return $record->{$key} if $record->{$key} ne '' && $record->{approximate} eq '';
    return ($record->{approximate} eq 'about' ? '~' : '>=') . $record->{$key} if $record->{$key} ne '';
    return $record->{$bound} ne '' && $record->{$bound} ne '0' ? ">=$record->{$bound}" : '?';
}

# The tables of a text in Markdown: lists of rows of cells.
sub tables_in {
    my ($text) = @_;
    my @tables;
    while ($text =~ /((?:^\|.*\n)+)/mg) {
        push @tables, [map { s/^\| ?| ?\|$//gr } split /\n/, $1];
        $_ = [split / *\| */, $_, -1] for @{$tables[-1]};
    }
    return @tables;
}

# The row of a text table that begins with a word: its cells at the ends of the headings given.
sub text_cells {
    my ($text, $word, @headings) = @_;
    my ($head) = grep { my $line = $_; !grep { index($line, $_) < 0 } @headings } split /\n/, $text;
    my ($row) = grep { /^\s*\Q$word\E(?:\s|$)/ } split /\n/, ($text =~ s/^.*?\Q$head\E//sr);
    return () unless defined $row;
    my @cells;
    my $from = 0;
    for my $heading (@headings) {
        my $end = index($head, $heading, $from) + length $heading;
        my $start = $end;
        # A figure holds single spaces ("≥ 5"), columns are two apart.
        --$start while $start > 0 && $start <= length $row && substr($row, $start - 2 < 0 ? 0 : $start - 2, 2) ne '  ';
        push @cells, $end > length $row ? '' : substr($row, $start, $end - $start);
        $from = $end;
    }
    return @cells;
}

my %columns = (before_tax => 'Trước thuế', tax => 'Thuế GTGT', after_tax => 'Sau thuế');
my @of_columns = qw(before_tax tax after_tax);

sub check_estimate {
    my ($name, @flags) = @_;
    my ($text, $csv, $json, $md, $sheets) = written('estimate', @flags);
    my %records;
    push @{$records{"$_->{task}|$_->{type}|$_->{id}"}}, $_ for records($csv);
    my @sheets = @$sheets;
    my $totals = shift @sheets;
    my %total_rows = map { ($_->[1] // '') => $_ } @$totals;
    for my $task (@{$json->{tasks}}) {
        my $at = "$name $task->{id}";
        my $total = stated($task, 'total');
        check("$at total csv", $total, csv_figure($records{"$task->{id}|total|"}[0], 'amount', 'at_least'));
        check("$at total xlsx", $total, printed($total_rows{$task->{id}}[3] // '', '?'));
        next unless $task->{estimated} && @{$task->{rows}};
        my ($in_text) = $text =~ /^\Q$task->{id}\E  (.*?)^(?=\S+\/\S+  |TỔNG CỘNG)/ms;
        my ($in_md) = $md =~ /^## \Q$task->{id}\E(?=\s)(.*?)(?=^##? )/ms;
        my ($table) = tables_in($in_md);
        my %md_rows = map { $_->[0] => $_ } @$table;
        shift @sheets while @sheets && ($sheets[0][3][0] // '') ne 'TỔNG HỢP DỰ TOÁN';
        my $sheet = shift @sheets;
        my %sheet_rows = map { ($_->[1] // '') => $_ } @$sheet;
        my @names = $task->{columns} ? @of_columns : ('value');
        my @headings = $task->{columns} ? map { $columns{$_} } @of_columns : ('Giá trị');
        for my $row (@{$task->{rows}}) {
            next unless $md_rows{$row->{id}};
            my $record = $records{"$task->{id}|row|$row->{id}"}[0];
            my @cells = text_cells($in_text, $row->{id}, @headings);
            for my $i (0 .. $#names) {
                my $key = $task->{columns} ? $names[$i] : exists $row->{amount} || $row->{unit} && $row->{unit} eq 'đồng' ? 'amount' : 'value';
                my $wanted = stated($row, $key);
                my $here = "$at $row->{id} $names[$i]";
                my $in_csv = $key eq 'after_tax' ? 'amount' : $key;
                check("$here csv", $wanted, csv_figure($record, $in_csv, 'at_least'))
                    if $wanted !~ /^>|\?/ || $key eq 'after_tax' || $key eq 'amount';
                check("$here md", $wanted, printed($md_rows{$row->{id}}[3 + $i], '0'));
                check("$here text", $wanted, printed($cells[$i] // 'none', '0'));
                check("$here xlsx", $wanted, printed($sheet_rows{$record->{name}}[3 + $i] // '', '?'));
            }
        }
        next unless @{$task->{lines}};
        # Printed by groups, in JSON as in the plan: each line is there once.
        my @wanted = sort map { stated($_, 'amount') } @{$task->{lines}};
        my @records = map { @{$records{$_}} } grep { /^\Q$task->{id}\E\|line\|/ } keys %records;
        my ($lines) = grep { $_->[0][0] eq 'STT' } tables_in($in_md);
        my $amounts = $sheets[0];
        my ($head) = grep { grep { ($_ // '') eq 'Thành tiền' } @$_ } @$amounts;
        my ($column) = grep { ($head->[$_] // '') eq 'Thành tiền' } 0 .. $#$head;
        my %found = (
            csv => [sort map { csv_figure($_, 'amount', 'at_least') } @records],
            md => [sort map { printed($_->[-1], '0') } grep { $_->[0] =~ /^[0-9.]+$/ } @$lines],
            xlsx => [sort map { printed($_->[$column] // '', '?') } grep { ($_->[0] // '') =~ /^[0-9.]+$/ } @$amounts],
        );
        check("$at lines $_", "@wanted", "@{$found{$_}}") for sort keys %found;
    }
    check("$name total csv", stated($json, 'total'), csv_figure($records{'|total|'}[0], 'amount', 'at_least'));
}

sub check_summary {
    my ($name, $plan, @flags) = @_;
    my ($text, $csv, $json, $md, $sheets) = written('summary', $plan, @flags);
    my $in_unit = sub {
        my ($one) = @_;
        return (($one->{approximate} // '') eq 'about' ? '~' : ($one->{approximate} // '') ne '' ? '>=' : '') . $one->{printed}
            if defined $one->{printed};
        return defined $one->{printed_part} && $one->{printed_part} ne '0' ? ">=$one->{printed_part}" : '?';
    };
    my ($table) = grep { $_->[0][-1] =~ /Cộng|Dự toán|Đề nghị/ && $_->[0][2] ne 'Tình trạng' } tables_in($md);
    my %md_rows = map { $_->[0] => $_ } @$table;
    my %sheet_rows = map { (($_->[0] // '') ne '' ? $_->[0] : $_->[1] // '') => $_ } @{$sheets->[0]};
    my @records = records($csv);
    my ($plan_total) = grep { $_->{agency} eq 'TỔNG CỘNG' } @records;
    my ($section) = $text =~ /^(Đơn vị +Tên.*?^Tổng cộng: )/ms;
    $section =~ s/^.*\n\n(?=Đơn vị)//s;
    for my $row (@{$json->{rows}}, {%$json, key => 'TỔNG CỘNG', cells => $json->{columns}}) {
        my $wanted = $in_unit->($row);
        my $here = "$name $row->{key}";
        my ($record) = grep { $_->{agency} eq $row->{key} } @records;
        my ($figure, $bound) = ("$json->{figure}_$json->{unit}", "at_least_$json->{unit}");
        check("$here csv", $wanted, csv_figure($record, $figure, $bound));
        check("$here md", $wanted, printed($md_rows{$row->{key}}[-1], '0'));
        my ($line) = grep { /^\Q$row->{key}\E\s/ } split /\n/, $section;
        check("$here text", $wanted, printed($line =~ /((?:≥ |≈ )?[0-9.]+|chưa có)$/ ? $1 : '', '0'));
        my @cells = @{$sheet_rows{$row->{key}} // []};
        check("$here xlsx", $wanted, printed($cells[$#{$table->[0]}] // '', '?'));
        my @parts = @{$row->{cells} // []};
        for my $i (0 .. $#parts) {
            my $part = $in_unit->($parts[$i]);
            check("$here cell $i md", $part, printed($md_rows{$row->{key}}[2 + $i], '0'));
            check("$here cell $i xlsx", $part, printed($cells[2 + $i] // '', $part eq '?' ? '?' : '0'));
        }
    }
}

# Of the groups of lines, of the sum and of what trials may not cost.
sub check_petition {
    my ($name, @flags) = @_;
    my (undef, $csv, $json, $md, $sheets) = written('petition', @flags, '--unit', 'dong');
    my ($lines, $trials) = ($json->{lines}, $json->{trials});
    my %tables = map { $_->[0][-1] => $_ } tables_in($md);
    my %records;
    push @{$records{$_->{part}}}, $_ for records($csv);
    my @rows = grep { ($_->[0] // '') =~ /^\d+$/ } @{$sheets->[0]};
    for my $i (0 .. $#{$lines->{groups}}) {
        my $wanted = stated($lines->{groups}[$i], 'total');
        my $record = {%{$records{line}[$i]}};
        check("$name line $i csv", $wanted, csv_figure($record, 'amount_dong', 'at_least_dong'));
        check("$name line $i md", $wanted, printed($tables{'Thành tiền'}[$i + 2][-1], '0'));
        check("$name line $i xlsx", $wanted, printed($rows[$i][8] // '', '?'));
    }
    if (@{$lines->{groups}}) {
        my ($sum) = grep { ($_->[1] // '') eq 'TỔNG CỘNG' } @{$sheets->[0]};
        check("$name sum xlsx", stated($lines, 'total'), printed($sum->[8] // '', '?'));
        check("$name sum md", stated($lines, 'total'), printed($md =~ /; cộng (.*?) đồng\./ ? $1 : '', '0'));
    }
    my @refused = grep { ($_->[0] // '') =~ /^\d+$/ } @{$sheets->[-1]};
    for my $i (0 .. $#{$trials->{tasks}}) {
        my $wanted = $trials->{tasks}[$i]{refused};
        check("$name trial $i csv", $wanted, $records{trial}[$i]{refused_dong});
        check("$name trial $i md", $wanted, printed($tables{'Không được chi'}[$i + 2][-1], '0'));
        check("$name trial $i xlsx", $wanted, printed($refused[$i][6] // '', '0'));
    }
}

for my $folder (sort glob("$examples/*")) {
    next unless -e "$folder/plan.yaml";
    my ($name) = $folder =~ m{([^/]+)$};
    my @norms = -d "$folder/dinh-muc-don-vi" ? ('--norms', "$folder/dinh-muc-don-vi", '--allow-unverified') : ();
    check_estimate($name, $folder, @norms);
    for my $unit (qw(dong trieu)) {
        check_summary("$name in $unit", $folder, @norms, '--by', 'agency', '--cross', 'source', '--unit', $unit);
    }
    check_petition("$name petition", $folder, @norms);
    check_summary("$name requested", $folder, @norms, '--by', 'agency', '--figure', 'requested', '--unit', 'trieu');
}
die "only $compared figures were compared\n" if $compared < 500;
die "$faults of $compared figures differ\n" if $faults;
print "$compared figures are the same in five formats\n";
