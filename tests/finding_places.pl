# A finding's line and column point at the very value, behind Vietnamese text, in YAML, CSV and XLSX.
#
#   perl finding_places.pl PROGRAM CASES WORK
#
# The same three lines stand in a plan, in a CSV file and in a workbook; one of them costs too much.
# At the place the check names, this test reads the file itself: there must stand the price. Once more
# where letters are written with combining marks, and where they are wide.
use strict;
use warnings;
use utf8;
use File::Path qw(make_path remove_tree);
use FindBin qw($Bin);
use JSON::PP ();
use lib $Bin;
use workbooks;

my ($program, $cases, $work) = @ARGV;
remove_tree($work);
make_path($work);
binmode(STDOUT, ':utf8');
my ($faults, $asked) = (0, 0);
my $price = '12345678';
my @names = ('Máy chủ đặt tại trung tâm, "loại 1"', "M\x{61}\x{301}y tra\x{323}m", '価格 của máy');

sub fault { print "$_[0]\n"; ++$faults; }

# What a check finds, in every format that has places.
sub check {
    my ($folder) = @_;
    my @files = map { "$work/out.$_" } qw(json sarif xml gitlab.json);
    my $code = system($program, 'check', "$work/$folder", '--norms', "$cases/norms", '--root', $work,
        map { ('-o', $_) } @files) >> 8;
    die "check of $folder ended with $code\n" if $code != 1;
    my ($json, $sarif, undef, $gitlab) = map { /xml$/ ? undef : JSON::PP->new->decode(read_file($_)) } @files;
    my ($finding) = grep { $_->{rule} =~ /K01$/ && $_->{verdict} eq 'violated' } @{$json->{findings}};
    my ($result) = grep { $_->{ruleId} =~ /K01$/ && $_->{kind} eq 'fail' } @{$sarif->{runs}[0]{results}};
    my ($issue) = grep { $_->{check_name} =~ /K01$/ } @$gitlab;
    my ($region) = map { $_->{physicalLocation}{region} } @{$result->{locations}};
    my $place = $finding->{location};
    my $junit = read_file($files[2]);
    my $where = $place->{sheet} ? "$place->{file}:$place->{sheet}!" : "$place->{file}:$place->{line}:$place->{column}: ";
    fault("$folder: SARIF says line $region->{startLine}, column $region->{startColumn}")
        if $region->{startLine} != $place->{line} || $region->{startColumn} != $place->{column};
    fault("$folder: GitLab says line $issue->{location}{lines}{begin}") if $issue->{location}{lines}{begin} != $place->{line};
    fault("$folder: JUnit does not say $where") if index($junit, $where) < 0;
    ++$asked;
    return ($place, $region);
}

# Characters of a text file at a place: lines and columns count from 1.
sub written_at {
    my ($place, $region) = @_;
    my @lines = split /\n/, read_file("$work/$place->{file}");
    my $length = ($region->{endColumn} // $place->{column}) - $place->{column};
    return substr($lines[$place->{line} - 1], $place->{column} - 1, $length);
}

# A workbook of one sheet, as small as one can be.
sub write_sheet {
    my ($path, $rows) = @_;
    my $sheet = '';
    for my $r (1 .. @$rows) {
        $sheet .= "<row r=\"$r\">";
        for my $c (0 .. $#{$rows->[$r - 1]}) {
            my $value = $rows->[$r - 1][$c];
            my $cell = chr(ord('A') + $c) . $r;
            $value =~ s/&/&amp;/g;
            $value =~ s/</&lt;/g;
            $sheet .= $value =~ /^[0-9]+$/ ? "<c r=\"$cell\"><v>$value</v></c>"
                : "<c r=\"$cell\" t=\"inlineStr\"><is><t>$value</t></is></c>";
        }
        $sheet .= '</row>';
    }
    my $head = '<?xml version="1.0" encoding="UTF-8"?>';
    my $open = 'http://schemas.openxmlformats.org';
    my $types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    write_workbook($path,
        ['[Content_Types].xml', qq($head<Types xmlns="$open/package/2006/content-types">)
            . qq(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)
            . qq(<Override PartName="/xl/workbook.xml" ContentType="$types.sheet.main+xml"/>)
            . qq(<Override PartName="/xl/worksheets/sheet1.xml" ContentType="$types.worksheet+xml"/></Types>)],
        ['_rels/.rels', qq($head<Relationships xmlns="$open/package/2006/relationships"><Relationship Id="r1" )
            . qq(Type="$open/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)],
        ['xl/workbook.xml', qq($head<workbook xmlns="$open/spreadsheetml/2006/main" )
            . qq(xmlns:r="$open/officeDocument/2006/relationships"><sheets><sheet name="Dự toán" sheetId="1" r:id="r1"/></sheets></workbook>)],
        ['xl/_rels/workbook.xml.rels', qq($head<Relationships xmlns="$open/package/2006/relationships"><Relationship Id="r1" )
            . qq(Type="$open/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>)],
        ['xl/worksheets/sheet1.xml', qq($head<worksheet xmlns="$open/spreadsheetml/2006/main"><sheetData>$sheet</sheetData></worksheet>)]);
}

sub plan {
    my ($folder, $lines) = @_;
    make_path("$work/$folder");
    write_file("$work/$folder/plan.yaml",
        "format: 1\nplan: {number: \"01/KH\", title: Thử, year: 2008, price_date: 2008-06-30}\n"
        . "agencies: [{id: so-a, name: Sở A}]\ntasks:\n  - id: may-tinh\n    agency: so-a\n"
        . "    facts: {muc_dich: yes}\n    estimate: {method: line-sum, $lines}\n");
}

for my $i (0 .. $#names) {
    (my $quoted = $names[$i]) =~ s/"/\\"/g;
    plan("yaml-$i", "lines: [{name: Loa, quantity: 1, unit_price: 5}, {name: \"$quoted\", quantity: 2, unit_price: $price}]");
    my ($place, $region) = check("yaml-$i");
    my $found = written_at($place, $region);
    fault("yaml-$i: at $place->{line}:$place->{column} stands '$found'") if $found ne $price;

    (my $doubled = $names[$i]) =~ s/"/""/g;
    plan("csv-$i", 'lines_from: dong.csv');
    write_file("$work/csv-$i/dong.csv",
        "Tên hạng mục,Đơn vị tính,Số lượng,Đơn giá\nLoa,bộ,1,5\n\"$doubled\",bộ,2,$price\n");
    ($place, $region) = check("csv-$i");
    $found = written_at($place, $region);
    fault("csv-$i: at $place->{line}:$place->{column} stands '$found'") if $found ne $price;

    plan("xlsx-$i", 'lines_from: dong.xlsx');
    write_sheet("$work/xlsx-$i/dong.xlsx", [['Tên hạng mục', 'Đơn vị tính', 'Số lượng', 'Đơn giá'],
        ['Loa', 'bộ', 1, 5], [$names[$i], 'bộ', 2, $price]]);
    ($place, $region) = check("xlsx-$i");
    fault("xlsx-$i: the check names row $place->{line}, column $place->{column}")
        if $place->{line} != 3 || $place->{column} != 4 || !$place->{sheet};
}
print "$asked plans, $faults faults\n";
exit($faults ? 1 : 0);
