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
use IO::Compress::Zip qw(:all);
use IO::Uncompress::Unzip qw($UnzipError);

my ($program, $examples, $work) = @ARGV;
remove_tree($work);
make_path("$work/out", "$work/profile/user");
binmode(STDOUT, ':utf8');

sub write_file {
    my ($path, $text) = @_;
    open(my $file, '>:utf8', $path) or die "$path: $!";
    print $file $text;
    close $file;
}

# The parts of a workbook by name.
sub parts_of {
    my ($path) = @_;
    my %parts;
    my $zip = IO::Uncompress::Unzip->new($path) or die "$path: $UnzipError";
    do {
        my $name = $zip->getHeaderInfo->{Name};
        local $/;
        $parts{$name} = <$zip>;
    } while ($zip->nextStream > 0);
    return \%parts;
}

# The formula cells of a workbook: "sheet3!F9" => value.
sub formulas_of {
    my ($parts) = @_;
    my %values;
    for my $part (grep { m{worksheets/sheet\d+\.xml$} } keys %$parts) {
        my ($sheet) = $part =~ m{(sheet\d+)};
        my $text = $parts->{$part};
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

# The same workbook with one value that is wrong.
my $planted = parts_of("$work/urban-assets.xlsx");
for my $part (sort keys %$planted) {
    next unless $part =~ m{worksheets/sheet2\.xml$};
    $planted->{$part} =~ s{(<f>[^<]*</f><v>)[^<]*}{${1}1} or die "no formula to plant a value in\n";
}
my $first = 1;
my $zip;
for my $part (sort keys %$planted) {
    if ($first) {
        $zip = IO::Compress::Zip->new("$work/planted.xlsx", Name => $part) or die $ZipError;
        $first = 0;
    } else {
        $zip->newStream(Name => $part);
    }
    $zip->print($planted->{$part});
}
$zip->close;
push @books, 'planted';

write_file("$work/profile/user/registrymodifications.xcu", <<'XCU');
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
XCU
open(STDERR, '>', "$work/soffice.log");
open(my $screen, '>&', STDOUT);
open(STDOUT, '>', "$work/soffice.out");
my $converted = system('soffice', "-env:UserInstallation=file://$work/profile", '--headless', '--convert-to', 'xlsx',
    '--outdir', "$work/out", map { "$work/$_.xlsx" } @books);
open(STDOUT, '>&', $screen);
die "LibreOffice could not convert the workbooks\n" if $converted != 0;

my $faults = 0;
my $compared = 0;
for my $book (@books) {
    my $ours = formulas_of(parts_of($book eq 'planted' ? "$work/urban-assets.xlsx" : "$work/$book.xlsx"));
    my $theirs = formulas_of(parts_of("$work/out/$book.xlsx"));
    for my $cell (sort keys %$ours) {
        ++$compared;
        my $value = $theirs->{$cell};
        next if defined $value && abs($value - $ours->{$cell}) < 0.5e-3 + abs($value) * 1e-12;
        print "$book $cell: wrote $ours->{$cell}, computed " . ($value // 'nothing') . "\n";
        ++$faults;
    }
}
die "no formula was compared\n" if $compared < 1000;
for my $book (grep { /^summary-[^8]/ } @books) {
    die "$book has no formula\n" unless %{formulas_of(parts_of("$work/$book.xlsx"))};
}
die "$faults of $compared formulas differ\n" if $faults;
print "$compared formulas of " . scalar(@books) . " workbooks come to what was written\n";
