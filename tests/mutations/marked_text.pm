# Texts that remember where some of their values stand.
package mutations::marked_text;
use strict;
use warnings;
use Exporter 'import';

our @EXPORT_OK = qw(marked lay_down);

# The value, to be found again by `name`.
sub marked {
  my ($name, $value) = @_;
  return "\x01$name\x02$value";
}

# Writes the text without its marks; "file:line:column" of each name, counted in characters.
sub lay_down {
  my ($folder, $file, $text) = @_;
  my (%places, $plain);
  my $number = 0;
  for my $line (split /\n/, $text) {
    ++$number;
    while ($line =~ s/^([^\x01]*)\x01([^\x02]*)\x02/$1/) {
      $places{$2} = "$file:$number:" . (1 + length $1);
    }
    $plain .= "$line\n";
  }
  open my $out, '>:encoding(UTF-8)', "$folder/$file" or die "$folder/$file: $!";
  print $out $plain;
  close $out;
  return %places;
}

1;
