# A month at the finance department, from eight mailed files to a form: forms laid down, filled in,
# computed by LibreOffice, mailed, collected, summed up, held against ceilings, printed.
#
#   perl month.pl PROGRAM FOLDER WORK      (UPDATE=1 writes what is expected anew)
use strict;
use warnings;
use utf8;
use File::Copy qw(copy);
use File::Path qw(make_path remove_tree);
use IO::Compress::Zip qw($ZipError);
use IO::Uncompress::Unzip qw($UnzipError);

my ($program, $folder, $work) = @ARGV;
remove_tree($work);
make_path("$work/plan", "$work/mail", "$work/out", "$work/filled");
binmode(STDOUT, ':utf8');

sub parts_of {
    my ($path) = @_;
    my @parts;
    my $zip = IO::Uncompress::Unzip->new($path) or die "$path: $UnzipError";
    do {
        my $name = $zip->getHeaderInfo->{Name};
        local $/;
        push @parts, [$name, scalar <$zip>];
    } while ($zip->nextStream > 0);
    return @parts;
}

sub write_workbook {
    my ($path, @parts) = @_;
    my $zip;
    for my $part (@parts) {
        my ($name, $text) = @$part;
        if ($zip) { $zip->newStream(Name => $name) } else {
            $zip = IO::Compress::Zip->new($path, Name => $name) or die $ZipError;
        }
        utf8::encode($text) if utf8::is_utf8($text);
        $zip->print($text);
    }
    $zip->close;
}

sub cell_text {
    my ($cell, $value, $style) = @_;
    return "<c r=\"$cell\"$style><v>$value</v></c>" if $value =~ /^-?[0-9]+(\.[0-9]+)?$/;
    $value =~ s/&/&amp;/g;
    $value =~ s/</&lt;/g;
    utf8::encode($value);
    return "<c r=\"$cell\"$style t=\"inlineStr\"><is><t>$value</t></is></c>";
}

my @columns = qw(row no id name group kind unit quantity unit_price vat vat_included amount share
    contingency line_total task_total source norm method price_kind price_ref price_date note task);
my %letter = map { $columns[$_] => chr(65 + $_) } 0 .. $#columns;

# Fills in the form of an agency as a person would, cell by cell.
sub fill {
    my ($form, $name, $cells, @rows) = @_;
    my %cells = %$cells;
    for my $i (0 .. $#rows) {
        $cells{ $letter{$_} . ($i + 16) } = $rows[$i]{$_} for keys %{ $rows[$i] };
    }
    my @parts = parts_of($form);
    for my $part (@parts) {
        next unless $part->[0] eq 'xl/worksheets/sheet1.xml';
        for my $cell (sort keys %cells) {
            $part->[1] =~ s{<c r="$cell"( s="\d+")?(?:/>|[^>]*>.*?</c>)}
                           {cell_text($cell, $cells{$cell}, $1 // '')}e or die "no cell $cell\n";
        }
    }
    write_workbook("$work/filled/$name.xlsx", @parts);
}

sub run {
    my (@arguments) = @_;
    my $code = system("cd '$work' && '$program' " . join(' ', @arguments)
            . " >out/screen 2>out/errors") >> 8;
    my $text = "\$ dutoan " . join(' ', @arguments) . "\n";
    for my $stream (qw(screen errors)) {
        open(my $file, '<:utf8', "$work/out/$stream") or die $!;
        local $/;
        $text .= <$file> // '';
    }
    return $text . "[$code]\n\n";
}

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
system('soffice', "-env:UserInstallation=file://$ENV{MONTH_PROFILE}", '--headless', '--convert-to',
    'xlsx', '--outdir', "$work/mail", map { "$work/filled/$_.xlsx" }
        qw(so-a so-a-lan-2 so-b so-d so-e)) == 0 or die "LibreOffice failed\n";

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

my $expected = "$folder/expected";
if ($ENV{UPDATE}) {
    open(my $file, '>:utf8', $expected) or die $!;
    print $file $said;
} else {
    open(my $file, '<:utf8', $expected) or die $!;
    local $/;
    my $wanted = <$file>;
    if ($wanted ne $said) {
        print "--- expected\n$wanted\n+++ actual\n$said\n";
        exit 1;
    }
}
# The manual tells the same month: what it quotes was said.
open(my $page, '<:utf8', "$folder/../../docs/month.vi.md") or die $!;
my $manual = do { local $/; <$page> };
my $quotes = 0;
while ($manual =~ /```text\n(.*?)```/gs) {
    ++$quotes;
    next if index($said, $1) >= 0;
    print "docs/month.vi.md quotes what was not said:\n$1\n";
    exit 1;
}
die "the manual quotes nothing\n" if $quotes < 4;
die "no form was written\n" unless -s "$work/pl4.xlsx";
print "the month went as it should\n";
