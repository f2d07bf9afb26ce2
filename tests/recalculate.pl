# LibreOffice computes every workbook anew, and every formula comes to what the program wrote there.
#
#   perl recalculate.pl PROGRAM EXAMPLES WORK
#
# Workbooks of all examples, of 200 random estimates and of summaries of them go through one call of LibreOffice, whose
# profile forces recalculation: a value planted wrong must change, else the test proves nothing.
use strict;
use warnings;
use utf8;
use File::Path qw(make_path remove_tree);
use FindBin qw($Bin);
use lib $Bin;
use workbooks;

my ($program, $examples, $work) = @ARGV;
remove_tree($work);
make_path("$work/en-US", "$work/vi-VN");
binmode(STDOUT, ':utf8');

# The formula cells of a workbook: "sheet3!F9" => value.
sub formulas_of {
    my ($path) = @_;
    my %values;
    for my $part (parts_of($path)) {
        my ($sheet) = $part->[0] =~ m{worksheets/(sheet\d+)\.xml$} or next;
        my $text = $part->[1];
        while ($text =~ m{<c r="([A-Z]+\d+)"[^>]*>(<f[^>]*>.*?</f>|<f[^>]*/>)<v>([^<]*)</v>}g) {
            $values{"$sheet!$1"} = $3;
        }
    }
    return \%values;
}

sub random_plan {
    srand(20230306);
    my @kinds = qw(hardware commercial-software install training database);
    my $text = "format: 1\nplan: {year: 2023, price_date: 2023-03-06}\nagencies: [{id: s}, {id: t, parent: s}, {id: u}]\n"
        . "groups: [{id: g1}, {id: g2}, {id: g3}]\nsources: [{id: n1}, {id: n2}]\ntasks:\n";
    for my $task (1 .. 200) {
        $text .= "  - {id: T$task, agency: " . (qw(s t u))[$task % 3] . ", group: g" . (1 + $task % 4 % 3)
            . ", funding: [{source: n1, share: " . (1 + $task % 99) . "%}, {source: n2, rest: yes}], estimate: {method: detailed-estimate, inputs: "
            . "{contingency: " . int(rand(11)) . "%}, lines: [\n";
        for my $line (1 .. 1 + int(rand(6))) {
            my $included = rand() < 0.3 ? ", vat_included: yes" : "";
            $text .= "      {group: GMS, kind: $kinds[rand @kinds], category: a, name: L$line, unit: c, quantity: "
                . (1 + int(rand(400))) / 4 . ", unit_price: " . int(rand(1e9))
                . ", vat: " . int(rand(11)) . "%$included},\n";
        }
        $text .= "      {group: GQLDA, method: management-fee}]}}\n";
    }
    return $text;
}

my @books;
sub make_book {
    my ($name, $command, $plan, @flags) = @_;
    push @flags, '--norms', "$plan/dinh-muc-don-vi" if -d "$plan/dinh-muc-don-vi";
    my $code = system($program, $command, $plan, @flags, '-o', "$work/$name.xlsx") >> 8;
    die "$command $plan ended with $code\n" if $code != 0 && $code != 5;
    push @books, $name;
}
for my $folder (sort glob("$examples/*")) {
    next unless -e "$folder/plan.yaml";
    my ($name) = $folder =~ m{([^/]+)$};
    make_book($name, 'estimate', $folder);
}
write_file("$work/random.yaml", random_plan());
make_book('random', 'estimate', "$work/random.yaml");
make_book('summary-8793', 'summary', "$examples/plan-8793", qw(--by agency --cross source));
make_book('summary-groups', 'summary', "$work/random.yaml", '--by', 'agency,group', '--unit', 'trieu');
make_book('summary-cross', 'summary', "$work/random.yaml", qw(--by agency --cross source --unit trieu));
make_book('summary-growth', 'summary', "$work/random.yaml", '--previous', "$work/random.yaml", qw(--unit ty));

make_book('form-' . $_, 'summary', "$examples/printed-forms", '--form', $_) for qw(pl4-cntt tt342-13.3 tt342-06);
make_book('petition', 'petition', "$examples/petition");
make_book('petition-random', 'petition', "$work/random.yaml", '--unit', 'trieu');
make_book('appraisal', 'appraise', "$examples/printed-forms");

# The same workbook with one value that is wrong.
my @planted = parts_of("$work/urban-assets.xlsx");
for my $part (@planted) {
    next unless $part->[0] =~ m{worksheets/sheet2\.xml$};
    $part->[1] =~ s{(<f>[^<]*</f><v>)[^<]*}{${1}1} or die "no formula to plant a value in\n";
}
write_workbook("$work/planted.xlsx", @planted);
push @books, 'planted';

# Amounts in print, some of them "about"; a programme known by its total alone.
my %no_formula = map { $_ => 1 } qw(lang-son-2013 qd-2768);
my $faults = 0;
my $compared = 0;
for my $locale (qw(en-US vi-VN)) {
    # Two hundred estimates in one language are enough.
    my @here = grep { $locale eq 'en-US' || $_ ne 'random' } @books;
    through_libreoffice(libreoffice_profile("$work/profile-$locale", $locale), 'xlsx', "$work/$locale",
        map { "$work/$_.xlsx" } @here);
    for my $book (@here) {
        my $ours = formulas_of($book eq 'planted' ? "$work/urban-assets.xlsx" : "$work/$book.xlsx");
        my $theirs = formulas_of("$work/$locale/$book.xlsx");
        print "$book has no formula\n" if !%$ours && !$no_formula{$book} && ++$faults;
        for my $cell (sort keys %$ours) {
            ++$compared;
            my ($wanted, $value) = ($ours->{$cell}, $theirs->{$cell});
            next if defined $value && $value eq $wanted;
            my $numbers = defined $value && "$value $wanted" =~ /^[-+.e0-9]+ [-+.e0-9]+$/i;
            next if $numbers && abs($value - $wanted) < 0.5e-3 + abs($value) * 1e-12;
            print "$locale $book $cell: wrote $wanted, computed " . ($value // 'nothing') . "\n";
            ++$faults;
        }
    }
}
die "no formula was compared\n" if $compared < 4000;
die "$faults of $compared formulas differ\n" if $faults;
print "$compared formulas of " . scalar(@books) . " workbooks come to what was written\n";
