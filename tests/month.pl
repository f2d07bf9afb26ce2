# A month at the finance department, from eight mailed files to a form: forms laid down, filled in,
# computed by LibreOffice, mailed, collected, summed up, held against ceilings, printed.
#
#   perl month.pl PROGRAM FOLDER WORK      (UPDATE=1 writes what is expected anew)
use strict;
use warnings;
use utf8;
use File::Copy qw(copy);
use File::Path qw(make_path remove_tree);
use FindBin qw($Bin);
use JSON::PP ();
use lib $Bin;
use workbooks;

my ($program, $folder, $work) = @ARGV;
remove_tree($work);
make_path("$work/plan", "$work/mail", "$work/filled");
binmode(STDOUT, ':utf8');
binmode(STDERR, ':utf8');

sub fill {
    my ($form, $name, $cells, @rows) = @_;
    filled_form($form, "$work/filled/$name.xlsx", $cells, @rows);
}

sub run { return said_by($program, $work, @_) }

sub task { return {row => 'Nhiệm vụ', kind => 'Đầu tư mới', group => 'du-lieu-so: Dữ liệu số', @_} }
sub line { return {row => 'Hạng mục', group => 'GMS', kind => 'Phần cứng', vat => '0.1', @_} }

copy("$folder/plan.yaml", "$work/plan/plan.yaml");
copy("$folder/ceilings.csv", "$work/ceilings.csv");
my $said = run(qw(init plan --form xlsx));

fill("$work/plan/bieu-mau/so-a.xlsx", 'so-a', {},
    task(id => 'T1', name => '=Máy chủ dùng chung', source => 'NST: Ngân sách tỉnh'),
    line(name => 'Máy chủ', unit => 'bộ', quantity => 2, unit_price => 100000000),
    {row => 'Nguồn vốn', source => 'NSTW: Ngân sách trung ương', share => '0.25'});
fill("$work/plan/bieu-mau/so-a.xlsx", 'so-a-lan-2', {},
    task(id => 'T1', name => 'Máy chủ dùng chung', source => 'NST'),
    line(name => 'Máy chủ', unit => 'bộ', quantity => 1, unit_price => 100000000));
fill("$work/plan/bieu-mau/so-b.xlsx", 'so-b', {E8 => 'triệu đồng'},
    task(id => 'T1', name => 'Phần mềm', source => 'NST'),
    line(name => 'Bản quyền', unit => 'bản', quantity => 10, unit_price => '12.5'),
    {no => 'Cộng', name => 'Cộng', amount => '137.5'});
fill("$work/plan/bieu-mau/so-d.xlsx", 'so-d', {},
    task(id => 'T1', name => 'Đường truyền', source => 'NST'),
    line(name => 'Thuê bao', unit => 'tháng', quantity => 12, unit_price => '9.500.000'),
    {name => 'xem công văn kèm theo'});
fill("$work/plan/bieu-mau/so-e.xlsx", 'so-e', {},
    task(id => 'T1', name => 'Chưa có giá', source => 'NST'),
    line(name => 'Thiết bị', unit => 'bộ', quantity => 3));
# LibreOffice computes what was filled in, and writes the file anew.
through_libreoffice($ENV{MONTH_PROFILE}, 'xlsx', "$work/mail",
    map { "$work/filled/$_.xlsx" } qw(so-a so-a-lan-2 so-b so-d so-e));

# By hand: CSV with a byte order mark and semicolons, a table of one's own, an old encoding.
my @headings = ('Dòng', 'Mã', 'Nội dung', 'Nhóm', 'Loại', 'ĐVT', 'Khối lượng', 'Đơn giá', 'Thuế suất',
    'Nguồn vốn', 'Cộng nhiệm vụ');
open(my $csv, '>:utf8', "$work/mail/so-c.csv") or die $!;
print $csv "\x{FEFF}DỰ TOÁN;;\r\nMẫu biểu;dutoan/1\r\nMã đơn vị;so-c\r\nNăm;2023\r\n"
    . "Tiền tính theo;đồng\r\nSố mẫu;1.234.567,89\r\nNgày mẫu;31/12/2023\r\n"
    . join(';', @headings) . "\r\n"
    . "Nhiệm vụ;T1;\"Số hóa; lưu trữ\";du-lieu-so;Nâng cấp;;;;;NSTW;55.000.000\r\n"
    . "Hạng mục;;Quét tài liệu;GCSDL;Nhập dữ liệu;trang;20.000;2.500;10%;;\r\n";
close $csv;
sub plain_workbook {
    my ($name, $rows) = @_;
    write_workbook("$work/mail/$name",
        ['_rels/.rels', '<Relationships><Relationship Id="a" Type="x/officeDocument" '
            . 'Target="xl/workbook.xml"/></Relationships>'],
        ['xl/workbook.xml', '<workbook xmlns:r="r"><sheets><sheet name="Sheet1" r:id="b"/></sheets>'
            . '</workbook>'],
        ['xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="b" Type="x/worksheet" '
            . 'Target="s.xml"/></Relationships>'],
        ['xl/s.xml', "<worksheet><sheetData>$rows</sheetData></worksheet>"]);
}
sub text_row {
    return '<row>' . join('', map { "<c t=\"inlineStr\"><is><t>$_</t></is></c>" } @_) . '</row>';
}
plain_workbook('phong-x.xlsx', text_row('Bảng riêng của phòng') . text_row('TT', 'Việc', 'Tiền'));
plain_workbook('so-g.xlsx', text_row('Dù to¸n Së X©y dùng') . text_row('Néi dung', 'Thµnh tiÒn'));
open(my $received, '>:utf8', "$work/mail/received.csv") or die $!;
print $received "Tệp;Ngày nhận\nso-a.xlsx;10/03/2023\nso-a-lan-2.xlsx;20/03/2023\n";
close $received;

$said .= run(qw(collect mail plan --received 2023-03-14));
$said .= run(qw(collect mail plan --received 2023-03-14 --take newest-received));
$said .= run(qw(summary plan --figure requested --by agency));
$said .= run(qw(summary plan --by agency --cross source --unit dong));
$said .= run(qw(summary plan --by agency --ceiling ceilings.csv --fail-on over-ceiling));
$said .= run(qw(summary plan --form pl4-cntt -o pl4.xlsx));
# Sums of files are those of their bytes, which LibreOffice writes with its own clock.
$said =~ s/[0-9a-f]{64}/…/g;

check_said($said, "$folder/expected", "$folder/../../docs/month.vi.md");

# The same month on a sheet made by hand: agency, task, source, what it comes to, and in triệu as
# the form prints it. so-d's price is no number and so-e has none: neither counts.
my @sheet = (
    ['so-a', 'Máy chủ dùng chung', 'NST', 110_000_000, 110],     # 1 × 100.000.000 and 10 %
    ['so-b', 'Phần mềm', 'NST', 137_500_000, 138],               # 10 × 12.500.000 and 10 %
    ['so-c', 'Số hóa; lưu trữ', 'NSTW', 55_000_000, 55],         # 20.000 × 2.500 and 10 %
);
my %of_source = (NST => 247_500_000, NSTW => 55_000_000);
my $total = 302_500_000;
system("cd '$work' && '$program' summary plan --by agency --cross source -o sum.json 2>said.err");
my $summary = JSON::PP->new->decode(read_file("$work/sum.json"));
sub same {
    my ($at, $wanted, $found) = @_;
    die "$at: " . ($found // 'nothing') . ", by hand $wanted\n" unless defined $found && $found eq $wanted;
}
sub known { return $_[0]{total} // $_[0]{at_least} }
my %column = map { $summary->{columns}[$_]{key} => $_ } 0 .. $#{$summary->{columns}};
my %agency = map { $_->{key} => $_ } @{$summary->{rows}};
my ($form) = sheets_of("$work/pl4.xlsx");
for my $line (@sheet) {
    my ($id, $task, $source, $dong, $printed) = @$line;
    same("$id $source", $dong, known($agency{$id}{cells}[$column{$source}]));
    same($id, $dong, known($agency{$id}));
    my ($row) = grep { ($_->[1] // '') eq $task } @$form;
    same("form, $task", $printed, (grep { ($_ // '') eq $printed } @{$row // []})[0]);
}
same($_, $of_source{$_}, known($summary->{columns}[$column{$_}])) for keys %of_source;
same('all', $total, known($summary));
print "the month went as it should\n";
