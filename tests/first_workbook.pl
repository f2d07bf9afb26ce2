# An agency's first workbook: laid down, filled in with slips, checked, mended, computed, printed.
#
#   perl first_workbook.pl PROGRAM EXPECTED WORK      (UPDATE=1 writes what is expected anew)
use strict;
use warnings;
use utf8;
use File::Path qw(make_path remove_tree);
use FindBin qw($Bin);
use lib $Bin;
use workbooks;

my ($program, $expected, $work) = @ARGV;
remove_tree($work);
make_path("$work/typed");
binmode(STDOUT, ':utf8');

my %head = (E3 => '01/KH-UBND', E4 => 2023, E5 => '45000', E6 => 'so-tttt', E7 => 'Sở Thông tin và Truyền thông',
    E9 => 'Nguyễn Văn A');
# As one fills it in in a hurry: a price typed as text, a line without a kind of row.
sub rows {
    my (%mended) = @_;
    return (
        {row => 'Nhiệm vụ', id => 'T1', name => 'Nâng cấp trung tâm dữ liệu', kind => 'Nâng cấp', contingency => '0.1'},
        {row => 'Hạng mục', name => 'Máy chủ', group => 'GMS', kind => 'Phần cứng', unit => 'bộ', quantity => 4,
            unit_price => $mended{price} // '250.000.000', vat => '0.1', price_kind => 'Báo giá',
            price_ref => 'BG-012', price_date => 44970},
        {row => $mended{row} // '', name => 'Cài đặt, hiệu chỉnh', group => 'GLD', kind => 'Lắp đặt, cài đặt', unit => 'gói',
            quantity => 1, unit_price => 45000000, vat => '0.1'},
        {row => 'Nguồn vốn', source => 'NST', share => '0.6'},
        {row => 'Nguồn vốn', source => 'NSTW', share => '0.4'});
}
my $profile = libreoffice_profile("$work/profile", 'vi-VN');
sub fill_in {
    filled_form("$work/form.xlsx", "$work/typed/bieu-mau.xlsx", \%head, @_);
    through_libreoffice($profile, 'xlsx', "$work/ho-so", "$work/typed/bieu-mau.xlsx");
}

my $said = said_by($program, $work, qw(init ho-so --form xlsx));
rename("$work/ho-so/bieu-mau.xlsx", "$work/form.xlsx") or die $!;
fill_in(rows());
$said .= said_by($program, $work, qw(estimate ho-so/bieu-mau.xlsx));
fill_in(rows(price => 250000000, row => 'Hạng mục'));
$said .= said_by($program, $work, qw(estimate ho-so/bieu-mau.xlsx));
$said .= said_by($program, $work, qw(explain ho-so/bieu-mau.xlsx so-tttt/T1/GMS));
$said .= said_by($program, $work, qw(estimate ho-so/bieu-mau.xlsx -o ho-so/du-toan.xlsx));
check_said($said, $expected, "$Bin/../docs/first-workbook.vi.md");
die "nothing to print\n" unless -s "$work/ho-so/du-toan.xlsx";
print "the first workbook went as it should\n";
