# Printed forms on paper: every page is numbered, bears the headings of its table, and cuts nothing;
# nobody signs a page of its own.
#
#   perl pages.pl PROGRAM SOURCE WORK      (PICTURES=1 writes those of the manual anew)
#
# A plan of 5 tasks and one of 150 go through LibreOffice to PDF in one call, on a machine that is set
# to Vietnamese. The manual shows the first page of every form of the small plan.
use strict;
use warnings;
use utf8;
use File::Copy qw(copy);
use File::Path qw(make_path remove_tree);
use FindBin qw($Bin);
use lib $Bin;
use workbooks;

my ($program, $source, $work) = @ARGV;
my $pictures = "$source/docs/pictures";
remove_tree($work);
make_path("$work/5", "$work/150", "$work/pdf");
binmode(STDOUT, ':utf8');

copy("$source/examples/printed-forms/plan.yaml", "$work/5/plan.yaml");
my $plan = read_file("$work/5/plan.yaml");
my ($head, $tasks) = $plan =~ /^(.*^tasks:\n)(.*)/ms;
open(my $large, '>:utf8', "$work/150/plan.yaml") or die $!;
print $large $head;
for my $round (1 .. 30) {
    my $copy = $tasks;
    $copy =~ s/^  - id: "([^"]+)"/  - id: "$1-$round"/mg;
    $copy =~ s/^    name: "([^"]+)"/    name: "$1, đợt $round"/mg;
    # One estimate of 150 lines; the other tasks have none.
    $copy =~ s/^    estimate:\n(?:      .*\n)+//mg if $round > 1;
    $copy =~ s/^(        - \{group.*\n)/$1 x 50/mge;
    print $large $copy;
}
close $large;

# Name of the book, what stands in the headings of all its pages, the command that writes it.
my @books = (
    ['pl4-cntt', 'Nội dung', 'summary', '--form', 'pl4-cntt', '-o'],
    ['tt342-13.3', 'Chương trình', 'summary', '--form', 'tt342-13.3', '-o'],
    ['tt342-06', 'Chỉ tiêu', 'summary', '--form', 'tt342-06', '-o'],
    ['tong-hop', undef, 'summary', '--by', 'agency', '--cross', 'source', '--figure', 'requested', '-o'],
    ['du-toan', undef, 'estimate', '-o'],
    ['tham-dinh', 'Đề nghị', 'appraise', '-o'],
    ['kien-nghi', undef, 'petition', '-o'],
    ['bieu-mau', undef, 'init'],
);
my @files;
for my $size (5, 150) {
    for my $book (@books) {
        my ($name, undef, $command, @flags) = @$book;
        my $file = "$work/$size-$name.xlsx";
        if ($command eq 'init') {
            system("'$program' init '$work/$size' --form xlsx >/dev/null") == 0 or die "no forms\n";
            copy("$work/$size/bieu-mau/so-a.xlsx", $file) or die "$file: $!\n";
            push @files, $file;
            next;
        }
        my $code = system("'$program' $command '$work/$size' @flags '$file' >/dev/null") >> 8;
        die "$command for $file ended with $code\n" unless ($code == 0 || $code == 5) && -s $file;
        push @files, $file;
    }
}
my $profile = libreoffice_profile("$work/profile", 'vi-VN');
through_libreoffice($profile, 'pdf', "$work/pdf", @files);

my $manual = read_file("$source/docs/forms.vi.md");
my $faults = 0;
sub fault {
    my ($page, $what) = @_;
    print "$page: $what\n";
    ++$faults;
}
for my $size (5, 150) {
    for my $book (@books) {
        my ($name, $heading) = @$book;
        my $pdf = "$work/pdf/$size-$name.pdf";
        system('pdftotext', '-layout', '-enc', 'UTF-8', $pdf, "$pdf.txt") == 0 or die "pdftotext: $pdf\n";
        my @pages = split /\f/, read_file("$pdf.txt");
        my $count = @pages;
        fault("$size-$name", "has $count pages") if $size == 150 && $count < 3 && $name !~ /06|bieu-mau|tong-hop|kien-nghi/;
        fault("$size-$name", 'groups thousands in English') if join('', @pages) =~ /\d,\d{3},\d{3}/;
        for my $i (1 .. $count) {
            my $page = $pages[$i - 1];
            my $at = "$size-$name, page $i";
            fault($at, 'is not numbered') unless $page =~ m{Trang $i/$count\s*$};
            fault($at, 'has a column that is too narrow') if $page =~ /###/;
            fault($at, "lacks the heading $heading") if $heading && $page !~ /\b$heading\b/;
            # Rows of figures stand above whoever signs.
            my ($above) = $page =~ /^(.*)\(Ký, ghi rõ họ tên\)/s;
            fault($at, 'lacks a signature') if $page =~ /\(Ký/ && $page !~ /NGƯỜI LẬP.*TRƯỞNG PHÒNG.*GIÁM ĐỐC/s;
            fault($at, 'cuts the heading') if $page =~ /Độc lập/ && $page !~ /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/;
            fault($at, 'is signed and says nothing') if defined $above && $above !~ /\d\.\d{3}|\d,\d|TỔNG|Bằng chữ/;
        }
        next if $size != 5;
        if ($ENV{PICTURES}) {
            make_path($pictures);
            # Of the sheet agencies fill in the corner where they begin, large enough to be read.
            my @cut = $name eq 'bieu-mau' ? qw(-r 280 -x 170 -y 180 -W 1600 -H 420) : qw(-r 75);
            system('pdftoppm', @cut, '-png', '-f', '1', '-l', '1', '-singlefile', $pdf, "$pictures/$name") == 0
                or die "pdftoppm: $pdf\n";
        }
        fault($name, 'has no picture in docs/forms.vi.md')
            unless -s "$pictures/$name.png" && $manual =~ m{\(pictures/$name\.png\)};
    }
}
die "$faults faults of pages\n" if $faults;
print 2 * @books . " printed forms are whole on all their pages\n";
