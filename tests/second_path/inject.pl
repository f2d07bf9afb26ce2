# Writes sources of the library with the faults of the list built in, each chosen when the program
# runs.
#
#   perl inject.pl FAULTS LIB OUT FILE…
use v5.36;

my ($list, $lib, $out, @files) = @ARGV;

sub slurp ($path) {
  open my $file, '<', $path or die "$path: $!\n";
  local $/;
  return <$file>;
}

# Only where it is another text, so that nothing is built anew for nothing.
sub spill ($path, $text) {
  return if -e $path && slurp($path) eq $text;
  my ($folder) = $path =~ m{(.*)/};
  system('mkdir', '-p', $folder) == 0 or die "$folder\n";
  open my $file, '>', $path or die "$path: $!\n";
  print $file $text;
}

my @faults;
for (split /\n/, slurp($list)) {
  if (/^@ (.*)/) { push @faults, {file => $1} }
  elsif (/^- (.*)/) { $faults[-1]{right} = $1 }
  elsif (/^\+ (.*)/) { $faults[-1]{wrong} = $1 }
}

my %text = map { $_ => slurp("$lib/$_") } @files;
for my $number (1 .. @faults) {
  my ($file, $right, $wrong) = $faults[$number - 1]->@{qw(file right wrong)};
  die "fault $number: $file is not built anew\n" unless defined $text{$file};
  my $times = () = $text{$file} =~ /\Q$right\E/g;
  die "fault $number: $file holds this $times times: $right\n" if $times != 1;
  $wrong =~ s/\binjected\b/injected($number)/g;
  $text{$file} =~ s/\Q$right\E/$wrong/;
}
spill("$out/$_", $text{$_}) for @files;
spill("$out/fault_count.hpp", "inline constexpr int fault_count = " . @faults . ";\n");
