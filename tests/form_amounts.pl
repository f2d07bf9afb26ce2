# A form filled in and computed by LibreOffice comes to the amounts `dutoan estimate` recomputes:
# tax rates left out, empty rows, ids that look like patterns, lines without an amount.
#
#   perl form_amounts.pl PROGRAM WORK
use strict;
use warnings;
use utf8;
use File::Path qw(make_path remove_tree);
use FindBin qw($Bin);
use lib $Bin;
use workbooks;

my ($program, $work) = @ARGV;
remove_tree($work);
make_path("$work/plan", "$work/filled");
binmode(STDOUT, ':utf8');

sub task { return {row => 'Nhiệm vụ', name => 'Việc', @_} }
sub line {
    return {row => 'Hạng mục', name => 'Khoản', group => 'GMS', unit => 'bộ', price_kind => 'Báo giá', @_};
}
sub priced { return line(quantity => 2, unit_price => 100000000, @_) }

write_file("$work/plan/plan.yaml", "format: 1\nplan: {number: \"1/KH\", year: 2023, price_date: 2023-03-06}\n"
    . "agencies: [{id: so-a}]\n");
said_by($program, $work, qw(init plan --form xlsx));
my @rows = (
    task(id => 'T*', contingency => '0.05'),
    priced(kind => 'Phần cứng'),
    {},
    priced(kind => 'phần mềm nội bộ', unit_price => 10000000),
    task(id => 'T1'),
    priced(kind => 'Phần cứng', vat => '0.08'),
    priced(kind => 'Phần cứng', vat => 'KCT'),
    priced(kind => 'Phần cứng', vat_included => 'có'),
    line(kind => 'Phần cứng', amount => 15000000),
    task(id => 't1'),
    priced(kind => 'Phần cứng', vat => '0'),
    task(id => 'T4'),
    priced(kind => 'Đào tạo'),
    priced(kind => 'Phần cứng'),
    task(id => 'T5'),
    priced(),
    task(id => 'T6'),
    line(kind => 'Phần cứng', quantity => 3),
    priced(kind => 'Phần cứng', vat => '0.1'),
    task(id => 'T7', amount => 5000000),
    task(id => 'T8'),
);
filled_form("$work/plan/bieu-mau/so-a.xlsx", "$work/filled/so-a.xlsx", {}, @rows);
through_libreoffice(libreoffice_profile("$work/profile", 'vi-VN'), 'xlsx', "$work/plan", "$work/filled/so-a.xlsx");

my ($sheet) = sheets_of("$work/plan/so-a.xlsx");
my %form;
for my $i (0 .. $#rows) {
    my $row = $sheet->[15 + $i];
    $form{ $rows[$i]{id} } = $row->[15] // '' if ($rows[$i]{row} // '') eq 'Nhiệm vụ';
}
my $result = read_file(do {
    system("cd '$work' && '$program' estimate plan/so-a.xlsx --format json >result.json 2>said.err");
    "$work/result.json";
});
my %recomputed = (T7 => '5000000', T8 => '');  # no lines: nothing to recompute
while ($result =~ m{^  \{"id":"so-a/([^"]+)",.*?"complete":(?:true,"total":"(\d+)"|false)}gm) {
    $recomputed{$1} //= $2 // '';
}
my $faults = 0;
for my $id (sort keys %form) {
    next if $form{$id} eq ($recomputed{$id} // 'nothing');
    print "task $id: the form says '$form{$id}', recomputed '" . ($recomputed{$id} // 'nothing') . "'\n";
    ++$faults;
}
my $known = grep { $_ ne '' } values %form;
print "errors:\n" . read_file("$work/said.err") if $faults;
die "$known of " . keys(%form) . " tasks have a total\n" if $known != 4 || keys(%form) != 8;
die "the total of all is '$sheet->[11][4]'\n" if ($sheet->[11][4] // '') ne '';
# 220,000,000 of hardware at the rate of its kind and 20,000,000 of software not subject to any.
die "T* comes to $form{'T*'}\n" if $form{'T*'} ne '252000000';
die "the form differs\n" if $faults;
print "the form comes to what is recomputed\n";
