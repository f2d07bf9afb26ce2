# docs/errors.md lists every message that names an id, in both languages. It is made from the
# catalogue:
#
#   perl tests/errors_page.pl SOURCE            compares, and shows what differs
#   UPDATE=1 perl tests/errors_page.pl SOURCE   writes the page anew
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));

my ($source) = @ARGV;
my @parts = (
  ['Files', 'catalogue_files.cpp', qr/./],
  ['Plans', 'catalogue_plan.cpp', qr/./],
  ['Norms', 'catalogue_norms.cpp', qr/./],
  ['Lint of norms', 'catalogue_norm_commands.cpp', qr/^lint-/],
  ['Price lists and price books', 'catalogue_price_books.cpp',
   qr/^price-list-(?!columns|choose)|^price-import-(flags|id|days|other|lost|nothing$)|^price-diff-(no-book|several|not-used)/],
  ['Formulas', 'catalogue_formula.cpp', qr/./],
  ['Appraisal', 'catalogue_appraisal.cpp', qr/^(appraise|appraisal)-|^decisions-not/],
  ['Registers and words of overlaps', 'catalogue_overlap.cpp',
   qr/^register-|^count-range|^word-(empty|twice|place-level)/],
  ['Checks', 'catalogue_findings.cpp', qr/^waiver-(?!terms)|^baseline-not/],
  ['Dossiers', 'catalogue_dossier.cpp',
   qr/^dossier-(needs|standard|folder-taken|faulty|not-the|none|manifest|link|path|no-place)/],
  ['Settings, locks, results', 'catalogue_commands.cpp', qr/^(settings|lock|output|result)-/],
);

sub slurp {
  my ($path) = @_;
  open my $file, '<', $path or die "$path: $!\n";
  local $/;
  return <$file>;
}

my $page = <<'END_OF_HEAD';
# Messages

Every fault is printed with its place, the line, a caret, and an id in brackets; here are the ids. `{0}`, `{1}` stand for
what the message names. An error leaves the task or file it stands in out of every figure; a warning does not.
END_OF_HEAD

my $text_of = qr/(?:"(?:[^"\\]|\\.)*"\s*)+/;
for my $part (@parts) {
  my ($title, $file, $wanted) = @$part;
  my @rows;
  my $catalogue = slurp("$source/lib/output/$file");
  while ($catalogue =~ /\{"([a-z_-]+)",\s*($text_of),\s*($text_of)\}/g) {
    my ($id, @texts) = ($1, $2, $3);
    next if $id =~ /^(word|hint|note)-/ || $id !~ $wanted;
    for (@texts) {
      s/"\s*"//g;
      s/^"|"\s*$//g;
      s/\\(.)/$1/g;
      s/\|/\\|/g;
    }
    push @rows, "| `$id` | $texts[0] | $texts[1] |\n";
  }
  next unless @rows;
  $page .= "\n## $title\n\n| id | tiếng Việt | English |\n|---|---|---|\n" . join '', sort @rows;
}

my $path = "$source/docs/errors.md";
if ($ENV{UPDATE}) {
  open my $file, '>', $path or die "$path: $!\n";
  print $file $page;
  exit 0;
}
my $written = -e $path ? slurp($path) : '';
exit 0 if $written eq $page;
my %known = map { $_ => 1 } split /\n/, $written;
print "docs/errors.md differs from the catalogue; UPDATE=1 writes it anew\n";
print "+ $_\n" for grep { !$known{$_} } split /\n/, $page;
exit 1;
