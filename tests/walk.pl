# Walks a page of the manual as a reader would, and compares what it prints with what comes out.
#
#   perl walk.pl PROGRAM PAGE WORK EXAMPLES      UPDATE=1 in the environment writes the outputs anew
#
# Remarks that do not show in the page say what its blocks are:
#   <!-- write FILE -->          the next block is the file
#   <!-- tail FILE -->           the next block replaces the file from the line it begins like
#   <!-- misspell FILE A B -->   the file as first written, with B for the first A
# A block `console` is run, by other programs, too, which must be there; the block behind it is the output, its errors before the rest. A line
# with nothing but … stands for what is left out.
use strict;
use warnings;

my ($program, $page, $work, $examples) = @ARGV;
open my $in, '<', $page or die "$page: $!";
my @lines = <$in>;
close $in;
system('rm', '-rf', $work) == 0 or die;
mkdir $work or die "$work: $!";
symlink $examples, "$work/examples" or die "$work: $!";

my (%first, @out, $remark, $printed);
my $faults = 0;

sub slurp { open my $f, '<', "$work/$_[0]" or die "$_[0]: $!"; local $/; return scalar <$f>; }

sub spill {
  my ($file, $text) = @_;
  my ($folder) = $file =~ m{(.*)/};
  mkdir "$work/$folder" if defined $folder;
  open my $f, '>', "$work/$file" or die "$file: $!";
  print $f $text;
  $first{$file} //= $text;
}

sub run {
  my ($command) = @_;
  $command =~ s/^\$ dutoan /"$program" /mg;
  $command =~ s/^\$ //mg;
  my $errors = "$work/.errors";
  my $out = `cd "$work" && { $command } 2>"$errors"`;
  open my $f, '<', $errors or die;
  local $/;
  return (scalar(<$f>) // '') . $out;
}

sub put {
  my ($block) = @_;
  my ($what, $file) = @$remark;
  return spill($file, $block) if $what eq 'write';
  my ($start) = $block =~ /^(\s*[^:;]*[:;])/;
  my $old = slurp($file);
  $old =~ s/^\Q$start\E.*//ms or die "$page: $file has no line like $start\n";
  spill($file, $old . $block);
}

# As many lines of the output as stood there before what is left out.
sub cut_as {
  my ($text, $start) = @_;
  my @kept = split /^/m, $text;
  return join('', @kept[0 .. ($start =~ tr/\n//) - 1]) . "…\n";
}

while (defined(my $line = shift @lines)) {
  push @out, $line;
  if ($line =~ /^<!-- (write|tail) (\S+) -->/) { $remark = [$1, $2]; }
  if ($line =~ /^<!-- misspell (\S+) (\S+) (\S+) -->/) {
    my ($file, $right, $wrong) = ($1, $2, $3);
    (my $text = $first{$file}) =~ s/\b$right\b/$wrong/;
    spill($file, $text);
  }
  next unless $line =~ /^```(\w+)/;
  my $kind = $1;
  my $block = '';
  while (@lines && $lines[0] !~ /^```/) { $block .= shift @lines; }
  if ($remark) {
    put($block);
    undef $remark;
  } elsif ($kind eq 'console') {
    $printed = run($block);
  } elsif (defined $printed) {
    my @parts = split /^…\n/m, $block, -1;
    my $shown = join '.*?', map { quotemeta } @parts;
    if ($printed !~ /^$shown\z/s) {
      if ($ENV{UPDATE}) {
        $block = @parts == 1 ? $printed : cut_as($printed, @parts);
      } else {
        ++$faults;
        print "$page: expected\n$block--- printed\n$printed";
      }
    }
    undef $printed;
  }
  push @out, $block, shift @lines;
}

if ($ENV{UPDATE}) {
  open my $f, '>', $page or die;
  print $f @out;
}
exit($faults ? 1 : 0);
