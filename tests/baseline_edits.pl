# Moving, reordering and reindenting a plan finds nothing new: 200 random edits, one seed.
#
#   perl baseline_edits.pl PROGRAM WORK
#
# A plan of made-up tasks is written once and checked; then it is written 200 times in another shape:
# keys, tasks, agencies and lines in another order, other indentation, block or flow style, other
# quotes, comments, one file or a folder of them. No amount changes, so `--baseline` must be empty.
# And once an amount does change: then exactly one finding is new, or heavier.
use strict;
use warnings;
use utf8;
use File::Path qw(make_path remove_tree);
use JSON::PP ();

my ($program, $work) = @ARGV;
my $edits = 200;
srand(20230630);
remove_tree($work);
make_path($work);
binmode(STDOUT, ':utf8');

my @names = ('Máy chủ', 'Máy trạm', 'Bản quyền phần mềm', 'Đào tạo, tập huấn', 'Cài đặt: cấu hình', 'Loa');

sub line {
    my ($task, $i) = @_;
    my $price = (5 + ($task * 7 + $i * 3) % 40) * 1_000_000;
    my @line = (name => $names[($task + $i) % @names], quantity => 1 + ($task * $i) % 9, unit_price => $price);
    push @line, unit => 'bộ' if $i % 2;
    push @line, id => "L$i" if $i % 3 == 0;
    return {@line};
}
my @agencies = map { {id => "so-$_", name => "Sở số $_"} } 1 .. 3;
my @tasks;
for my $i (0 .. 11) {
    my %facts = $i % 2 ? (award_form => 'direct_award') : (recurrent => 'yes');
    $facts{tech_opinion} = 'no' if $i % 3 == 0;
    push @tasks, {
        id => "viec-$i", agency => 'so-' . (1 + $i % 3), name => "Nhiệm vụ số $i", facts => \%facts,
        estimate => {method => 'line-sum', lines => [map { line($i, $_) } 0 .. 7]},
    };
}

sub scalar_text {
    my ($value) = @_;
    return $value if $value =~ /^[0-9%]+$/ || $value =~ /^(yes|no)$/;
    my $style = int rand 3;
    return "'$value'" if $style == 0;
    return "\"$value\"" if $style == 1 || $value =~ /[:,]/;
    return $value;
}
sub keys_of { my ($map) = @_; return sort { $a->[0] <=> $b->[0] } map { [rand, $_] } sort keys %$map; }
sub flow_text {
    my ($value) = @_;
    return '[' . join(', ', map { flow_text($_) } @$value) . ']' if ref $value eq 'ARRAY';
    return '{' . join(', ', map { "$_->[1]: " . flow_text($value->{$_->[1]}) } keys_of($value)) . '}' if ref $value;
    return scalar_text($value);
}

# The lines of a value in block style, from the first column.
sub block_lines {
    my ($value, $step, $flow) = @_;
    my @lines;
    push @lines, "# ghi chú \x{2014} " . int(rand 100) if rand() < 0.1;
    if (ref $value eq 'ARRAY') {
        for my $element (@$value) {
            my ($first, @others) = grep { !/^#/ } block_lines($element, $step, $flow);
            push @lines, "- $first", map { "  $_" } @others;
        }
        return @lines;
    }
    for my $pair (keys_of($value)) {
        my $key = $pair->[1];
        my $below = $value->{$key};
        if (!ref $below || rand() < $flow) {
            push @lines, "$key: " . (ref $below ? flow_text($below) : scalar_text($below));
        } else {
            push @lines, "$key:", map { (' ' x $step) . $_ } block_lines($below, $step, $flow);
        }
    }
    return @lines;
}
sub shuffled { return map { $_->[1] } sort { $a->[0] <=> $b->[0] } map { [rand, $_] } @_; }

sub write_file {
    my ($file, $text) = @_;
    open my $out, '>:utf8', $file or die "$file: $!";
    print {$out} $text;
    close $out or die "$file: $!";
}
my %head = (number => '01/KH', title => 'Thử', year => 2023, price_date => '2023-03-01');
sub write_plan {
    my ($folder, @list) = @_;
    remove_tree($folder);
    make_path($folder);
    my $step = 1 + int rand 6;
    my $flow = (0, 0.3, 0.8)[int rand 3];
    my @moved = shuffled(map { {%$_, estimate => {%{$_->{estimate}}, lines => [shuffled(@{$_->{estimate}{lines}})]}} } @list);
    my %plan = (plan => \%head, agencies => [shuffled(@agencies)]);
    my $write = sub {
        my ($file, $map) = @_;
        write_file("$folder/$file", join("\n", 'format: 1', block_lines($map, $step, $flow)) . "\n");
    };
    if (rand() < 0.5) {
        $write->('plan.yaml', {%plan, tasks => \@moved});
        return;
    }
    $write->('plan.yaml', \%plan);
    my %by_file;
    push @{$by_file{int rand 3}}, $_ for @moved;
    $write->("tep-$_.yaml", {tasks => $by_file{$_}}) for sort keys %by_file;
}

sub check {
    my ($folder, @more) = @_;
    open my $pipe, '-|', $program, 'check', $folder, '--today', '2023-06-30', '--format', 'json', '--root', $work, @more
        or die "$program: $!";
    local $/;
    my $text = <$pipe>;
    close $pipe;
    my $code = $? >> 8;
    die "check of $folder ended with $code\n" if $code > 1;
    return (JSON::PP->new->utf8->decode($text), $code);
}

my $faults = 0;
write_plan("$work/first", @tasks);
my ($first, $first_code) = check("$work/first", '-o', "$work/first.json", '-o', '-');
my $totals = $first->{totals};
die "the plan should have findings of every kind\n" if !$first_code || !$totals->{error} || !$totals->{undecided};
for my $edit (1 .. $edits) {
    write_plan("$work/edited", @tasks);
    my ($result, $code) = check("$work/edited", '--baseline', "$work/first.json");
    my %counts = map { $_ => $result->{totals}{$_} } qw(new heavier gone known);
    my @asked = grep { $_->{verdict} eq 'undecided' && $_->{baseline} ne 'known' } @{$result->{findings}};
    my $same = $counts{known} == $totals->{error} + $totals->{warning} + $totals->{info};
    next if !$counts{new} && !$counts{heavier} && !$counts{gone} && $same && !@asked && $code == 0;
    ++$faults;
    print "edit $edit: new $counts{new}, heavier $counts{heavier}, gone $counts{gone}, ",
        "asked anew ", scalar(@asked), ", exit code $code\n";
    last if $faults > 5;
}

# A comparison that finds nothing in anything would pass as well.
my %other = (%{$tasks[2]}, id => 'viec-moi', name => 'Nhiệm vụ mới');
write_plan("$work/more", @tasks, \%other);
my ($more, $more_code) = check("$work/more", '--baseline', "$work/first.json");
my @new = grep { ($_->{baseline} // '') eq 'new' && $_->{verdict} eq 'violated' } @{$more->{findings}};
my @elsewhere = grep { ($_->{task} // '') !~ m{/viec-moi$} } @new;
if ($more_code != 1 || !@new || @elsewhere) {
    ++$faults;
    print "a new task gives ", scalar(@new), " new findings, of them elsewhere ", scalar(@elsewhere), ", exit code $more_code\n";
    print "  $_->{rule} $_->{task}\n" for @elsewhere;
}
printf "%d edits of a plan with %d findings and %d questions, %d faults\n", $edits,
    $totals->{error} + $totals->{warning} + $totals->{info}, $totals->{undecided}, $faults;
exit($faults ? 1 : 0);
