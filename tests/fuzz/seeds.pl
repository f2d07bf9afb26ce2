# Gathers what targets start from: our own small files, and the files of examples, cases and norms.
#
#   perl seeds.pl SOURCE OUT PROGRAM      makes OUT/TARGET/… for every target
use v5.36;
use File::Find qw(find);
use File::Path qw(make_path remove_tree);
use IO::Uncompress::Unzip ();

my ($source, $out, $program) = @ARGV;
remove_tree($out);
my %largest = (workbook => 100_000, 'workbook-parts' => 200_000);
my %count;

sub slurp ($file) { open my $in, '<:raw', $file or die "$file: $!"; local $/; return scalar <$in> // ''; }

sub seed ($target, $bytes) {
  return if length $bytes > ($largest{$target} // 20_000);
  make_path("$out/$target");
  open my $to, '>:raw', sprintf('%s/%s/%04d', $out, $target, ++$count{$target}) or die $!;
  print $to $bytes;
}

sub files ($folder, $pattern) {
  my @files;
  find({wanted => sub { push @files, $_ if -f && $_ =~ $pattern }, no_chdir => 1}, $folder);
  return sort @files;
}

for my $target (qw(formula plan norms lines workbook workbook-parts result tables keys)) {
  make_path("$out/$target");
  seed($target, slurp($_)) for -d "$source/tests/fuzz/corpus/$target" ? files("$source/tests/fuzz/corpus/$target", qr/./) : ();
}

my (%seen, $read);
for my $file (map { files("$source/$_", qr/\.ya?ml$/) } qw(examples tests/cases)) {
  next if $file =~ m{/documents.yaml$};
  my $text = slurp($file);
  my $target = $text =~ /^(tasks|plan|agencies):/m ? 'plan' : $text =~ /^(document|tables|methods?):/m ? 'norms' : next;
  seed($target, $text);
}
# The formulas of the norms, each once.
for my $file (files("$source/norms", qr/\.yaml$/)) {
  my $text = slurp($file);
  seed("norms", $text) if $read++ % 12 == 0;
  for my $formula ($text =~ /formula: *("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g) {
    my $plain = $formula =~ s/^['"]|['"]$//gr =~ s/\\"/"/gr =~ s/''/'/gr;
    seed('formula', $plain) unless $seen{$plain}++;
  }
}
seed('lines', slurp($_)) for map { files("$source/$_", qr/\.csv$/) } qw(examples tests/cases);
seed('result', slurp($_)) for files("$source/tests/cases", qr/\.json$/);
# What lies beside plans.
my @beside = map { files("$source/$_", qr/./) } qw(examples tests/cases tests/month docs/schemas);
seed('tables', slurp($_)) for grep { /\.csv$/ } @beside;
seed('keys', slurp($_)) for grep { /(same-as|waivers|answers|decisions|holidays|register|dossier)[^\/]*\.yaml$|\.sha256$/ } @beside;
seed('keys', slurp($_)) for map { files("$source/norms/$_", qr/\.yaml$/) } qw(rules words registers);
# What the program itself writes.
for my $example (qw(urban-assets plan-8793 petition)) {
  system("'$program' estimate '$source/examples/$example' -o '$out/r.json' >/dev/null 2>&1");
  seed('result', slurp("$out/r.json")) if -e "$out/r.json";
}
system("cd '$out' && '$program' init form --form xlsx >/dev/null 2>&1");
for my $file (-d "$out/form" ? files("$out/form", qr/\.xlsx$/) : ()) {
  seed('workbook', slurp($file));
  my $zip = IO::Uncompress::Unzip->new($file) or die "$file: not a zip";
  my $parts = '';
  for (my $more = 1; $more > 0; $more = $zip->nextStream) {
    my ($name, $text) = ($zip->getHeaderInfo->{Name}, '');
    my $piece;
    $text .= $piece while $zip->read($piece) > 0;
    # Themes and the rest of what nobody reads would only hide the parts that matter.
    next unless $name =~ /rels$|workbook.xml|sharedStrings|styles|sheet/;
    # A form has hundreds of rows alike.
    $parts .= "=== $name\n" . ($text =~ s{<row r="(\d+)".*?</row>}{$1 > 22 ? '' : $&}gesr) . "\n";
  }
  seed('workbook-parts', $parts);
}
remove_tree("$out/form");
unlink "$out/r.json";
say join ', ', map { "$_ $count{$_}" } sort keys %count;
