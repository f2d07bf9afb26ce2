# Workbooks as the tests that run LibreOffice need them: their parts, a form filled in as a person
# would, what the program says.
package workbooks;
use strict;
use warnings;
use utf8;
use Exporter qw(import);
use File::Path qw(make_path);
use IO::Compress::Zip qw($ZipError);
use IO::Uncompress::Unzip qw($UnzipError);
our @EXPORT = qw(read_file write_file parts_of sheets_of write_workbook filled_form said_by check_said
    libreoffice_profile through_libreoffice);

sub read_file {
    my ($path) = @_;
    open(my $file, '<:utf8', $path) or die "$path: $!";
    local $/;
    return <$file> // '';
}

sub write_file {
    my ($path, $text) = @_;
    open(my $file, '>:utf8', $path) or die "$path: $!";
    print $file $text;
    close $file;
}

# The parts of a workbook: [name, bytes] in their order.
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

# The cells of all sheets in their order, rows of texts; a number is written as the manual does.
sub sheets_of {
    my ($path) = @_;
    my %parts = map { $_->[0] => $_->[1] } parts_of($path);
    my @texts;
    my $shared = $parts{'xl/sharedStrings.xml'} // '';
    utf8::decode($shared);
    push @texts, plain($1 =~ s/<[^>]+>//gr) while $shared =~ m{<si>(.*?)</si>}gs;
    my @sheets;
    for my $number (1 .. grep { m{worksheets/sheet\d+\.xml$} } keys %parts) {
        my $text = $parts{"xl/worksheets/sheet$number.xml"};
        utf8::decode($text);
        my @rows;
        while ($text =~ m{<c r="([A-Z]+)(\d+)"([^>]*?)(?:/>|>(.*?)</c>)}gs) {
            my ($letters, $row, $attributes, $inside) = ($1, $2, $3, $4 // '');
            my $column = 0;
            $column = $column * 26 + ord($_) - 64 for split //, $letters;
            my ($value) = $inside =~ m{<v>([^<]*)</v>};
            next if !defined $value && $inside !~ m{<t[^>]*>([^<]*)</t>};
            $rows[$row - 1][$column - 1] = !defined $value ? plain($1)
                : $attributes =~ /t="s"/ ? $texts[$value]
                : $attributes =~ /t="str"/ ? plain($value)
                : $value =~ s/\./,/r;
        }
        push @sheets, [map { $_ // [] } @rows];
    }
    return @sheets;
}

sub plain {
    my ($text) = @_;
    return $text =~ s/&lt;/</gr =~ s/&gt;/>/gr =~ s/&quot;/"/gr =~ s/&amp;/&/gr;
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
my $first_row = 16;

# The form of an agency with cells and rows filled in, as a file of its own.
sub filled_form {
    my ($form, $path, $cells, @rows) = @_;
    my %cells = %$cells;
    for my $i (0 .. $#rows) {
        $cells{ $letter{$_} . ($i + $first_row) } = $rows[$i]{$_} for keys %{ $rows[$i] };
    }
    my @parts = parts_of($form);
    for my $part (@parts) {
        next unless $part->[0] eq 'xl/worksheets/sheet1.xml';
        for my $cell (sort keys %cells) {
            $part->[1] =~ s{<c r="$cell"( s="\d+")?(?:/>|[^>]*>.*?</c>)}
                           {cell_text($cell, $cells{$cell}, $1 // '')}e or die "no cell $cell\n";
        }
    }
    write_workbook($path, @parts);
}

# A profile of LibreOffice for a machine set to a language; it computes anew what it opens.
sub libreoffice_profile {
    my ($profile, $locale) = @_;
    make_path("$profile/user");
    write_file("$profile/user/registrymodifications.xcu", <<XCU);
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>$locale</value></prop></item>
</oor:items>
XCU
    return $profile;
}

# Everything LibreOffice computes anew and writes into a folder, in one call.
sub through_libreoffice {
    my ($profile, $format, $folder, @files) = @_;
    open(my $screen, '>&', STDOUT);
    open(my $errors, '>&', STDERR);
    open(STDOUT, '>', '/dev/null');
    open(STDERR, '>', '/dev/null');
    my $code = system('soffice', "-env:UserInstallation=file://$profile", '--headless', '--convert-to', $format,
        '--outdir', $folder, @files);
    open(STDOUT, '>&', $screen);
    open(STDERR, '>&', $errors);
    binmode(STDOUT, ':utf8');
    die "LibreOffice failed\n" if $code != 0;
}

# The command as typed, what stands on the screen and among the errors, the exit code.
sub said_by {
    my ($program, $work, @arguments) = @_;
    my $code = system("cd '$work' && '$program' " . join(' ', @arguments) . " >said.out 2>said.err") >> 8;
    return '$ dutoan ' . join(' ', @arguments) . "\n" . read_file("$work/said.out")
        . read_file("$work/said.err") . "[$code]\n\n";
}

# Compares with the file of what is expected (UPDATE=1 writes it), and with what a manual quotes.
sub check_said {
    my ($said, $expected, $manual) = @_;
    if ($ENV{UPDATE}) {
        write_file($expected, $said);
    } elsif (read_file($expected) ne $said) {
        print "--- expected\n" . read_file($expected) . "\n+++ actual\n$said\n";
        exit 1;
    }
    my $quotes = 0;
    my $text = read_file($manual);
    while ($text =~ /```text\n(.*?)```/gs) {
        ++$quotes;
        next if index($said, $1) >= 0;
        print "$manual quotes what was not said:\n$1\n";
        exit 1;
    }
    die "the manual quotes nothing\n" if $quotes < 4;
}

1;
