# Coefficients of shipped norms (CV 2589), one at a time laid over by a folder of an office.
package mutations::coefficients;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use mutations::figures qw(dong software_price %software_coefficients);
use mutations::marked_text qw(marked);
use mutations::plan_text qw(plan_head task_head stated);
use mutations::software qw(inputs_of inputs_text);

our @EXPORT_OK = qw(software_plans);

# What is changed: a table or the method, the number as it is written, what takes its place, and
# where that stands among the coefficients computed with here.
my @changes = (
  ['use_case_weight', 'average: ', 10, 12, 'use_case', 'average'],
  ['actor_weight', 'complex: ', 3, 4, 'actor', 'complex'],
  ['priority_coefficient', 'M: ', '1.2', '1.3', 'priority', 'M'],
  ['technical_factor', 'T3: .*weight: ', 1, '1.5', 'technical', 2],
  ['environment_factor', 'E6: .*weight: ', 2, '1.5', 'environment', 5],
  ['stability', 'above: 2, value: ', '0.6', '0.7', 'stability', 3],
  ['hours_per_point', 'from: 1, value: ', 32, 36, 'hours', 1],
  ['', 'id: TCF\n.*\n.*formula: ', '"0.6 + 0.01 * TFW"', '"0.6 + 0.02 * TFW"', 'technical_step', '0.02'],
  ['', 'id: E\n.*\n.*formula: ', '"10/6 * AUCP"', '"11/6 * AUCP"', 'effort', '11/6'],
  ['', 'id: G\n.*\n.*formula: ', '"1.4 * E * P * H"', '"1.5 * E * P * H"', 'gross', '1.5'],
  ['', 'id: C\n.*\n.*formula: ', '"65% * G"', '"70% * G"', 'overheads', '70%'],
  ['', 'id: TL\n.*\n.*formula: ', '"6% * (G + C)"', '"5.5% * (G + C)"', 'income', '5.5%']);

# The shipped text of a table or of the method, as it stands in its file.
sub shipped {
  my ($folder, $table) = @_;
  for my $file (glob "$folder/*.yaml") {
    open my $in, '<:encoding(UTF-8)', $file or die "$file: $!";
    local $/;
    my $text = <$in>;
    close $in;
    return "tables:\n$1" if $table && $text =~ /^(  $table:\n(?:    .*\n)+)/m;
    return $1 if !$table && $text =~ /^(method:\n(?: .*\n)+)/m;
  }
  die "no $table in $folder";
}

sub laid_over {
  my ($folder, $change) = @_;
  my ($table, $before, $is, $becomes) = @$change;
  my $text = shipped($folder, $table);
  my $mark = marked('coefficient', $becomes);
  $text =~ s/($before)\Q$is\E/$1$mark/ or die "no $before$is";
  $text =~ s/^/  /mg;
  return "format: 1\ndocument: cv-2589-2011\noverrides:\n$text";
}

sub coefficients_with {
  my ($change) = @_;
  my (undef, undef, undef, $becomes, $name, $at) = @$change;
  my %all = %software_coefficients;
  if (ref $all{$name} eq 'HASH') { $all{$name} = {%{$all{$name}}, $at => $becomes}; }
  elsif (ref $all{$name}) { $all{$name} = [@{$all{$name}}]; $all{$name}[$at] = $becomes; }
  else { $all{$name} = $at; }
  return \%all;
}

sub plan_of {
  my ($file, $folder, $inputs, $coefficients) = @_;
  my $total = stated(software_price($inputs, $coefficients, {})->{GPM});
  return {file => $file, norms => $folder ? [$folder] : [],
          files => {$file => plan_head() . task_head('S', $total, 'internal-software')
                      . '      inputs: ' . inputs_text($inputs) . "\n"}};
}

sub software_plans {
  my ($norms) = @_;
  my $inputs = inputs_of(3);
  my $total = software_price($inputs, \%software_coefficients, {})->{GPM};
  my @plans = (plan_of('software.yaml', undef, $inputs, \%software_coefficients));
  for my $number (1 .. @changes) {
    my ($folder, $change) = ("thay-$number", $changes[$number - 1]);
    my $coefficients = coefficients_with($change);
    my $effect = dong(software_price($inputs, $coefficients, {})->{GPM}) - dong($total);
    die "change $number changes nothing" if $effect == 0;
    my $plan = plan_of("software-$number.yaml", $folder, $inputs, $coefficients);
    $plan->{files}{"$folder/thay.yaml"} = laid_over($norms, $change);
    $plan->{wanted} = [{kind => 'shipped coefficient', name => "$change->[4] $number", rule => 'N01', at => 'coefficient'},
                       {kind => 'shipped coefficient', name => "$change->[4] $number", rule => 'N03',
                        task => 'so/S', effect => $effect}];
    push @plans, $plan;
  }
  return @plans;
}

1;
