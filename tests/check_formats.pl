# The reports of `check` read back by programs that are not ours.
#
#   perl check_formats.pl PROGRAM SOURCE WORK TOOLS
#
# One run writes every format. SARIF is judged by the SARIF Multitool and read with jq, JUnit XML by
# xmllint and a parser from npm, GitLab's JSON by jq; what they count is what our own JSON says. TOOLS
# is where script/validators puts them; ends with 77 (left out) where they cannot be had.
use strict;
use warnings;
use utf8;
use File::Path qw(make_path remove_tree);
use FindBin qw($Bin);
use JSON::PP ();
use lib $Bin;
use workbooks;

my ($program, $source, $work, $tools) = @ARGV;
binmode(STDOUT, ':utf8');
my $setup = system("$source/script/validators", $tools) >> 8;
exit 77 if $setup == 77;
die "script/validators ended with $setup\n" if $setup;
for my $tool (qw(jq xmllint node)) {
    next if system("command -v $tool >/dev/null") == 0;
    print "there is no $tool\n";
    exit 77;
}
remove_tree($work);
make_path($work);
my $cases = "$source/tests/cases/check";
my ($faults, $asked) = (0, 0);

sub fault { print "$_[0]\n"; ++$faults; }
sub said {
    my (@command) = @_;
    open my $pipe, '-|', @command or die "$command[0]: $!";
    binmode($pipe, ':utf8');
    local $/;
    my $text = <$pipe> // '';
    close $pipe;
    return ($text, $? >> 8);
}
sub equal {
    my ($what, $found, $wanted) = @_;
    ++$asked;
    $found =~ s/\s+\z//;
    fault("$what: $found, not $wanted") if $found ne $wanted;
}

# What the Multitool finds wrong with a file; its exit code says nothing.
sub sarif_faults {
    my ($file) = @_;
    my ($text) = said("$tools/node_modules/.bin/sarif-multitool-linux", 'validate', $file);
    fault("$file was not judged") if $text !~ /1 files scanned/ || $text =~ /skipped/;
    # The program has no address on the web (SARIF2005).
    return grep { /: (error|warning) / && !/SARIF2005/ } split /\n/, $text;
}

my $junit_reader = <<'JS';
const {pathToFileURL} = require('url');
const fs = require('fs');
import(pathToFileURL(require.resolve('junit2json', {paths: [process.argv[1]]})).href).then(async (junit) => {
  const report = await junit.parse(fs.readFileSync(process.argv[2], 'utf8'));
  const cases = report.testsuite.flatMap((suite) => suite.testcase ?? []);
  const of = (kind) => cases.filter((one) => one[kind] !== undefined).length;
  console.log([report.tests, report.failures, report.errors, report.skipped,
    cases.length, of('failure'), of('error'), of('skipped')].join(' '));
  for (const one of cases) if (!one.name || !one.classname) console.log('a case without a name');
});
JS

sub read_back {
    my ($name, @words) = @_;
    my %file = map { $_ => "$work/$name.$_" } qw(json sarif xml gitlab.json md txt);
    my ($github) = said($program, 'check', @words, '--norms', "$cases/norms", '--root', $cases, '--format', 'github',
        '-o', '-', map { ('-o', $file{$_}) } sort keys %file);
    my $json = JSON::PP->new->decode(read_file($file{json}));
    my (%of, %tested, %failed);
    for my $finding (@{$json->{findings}}) {
        my $open = $finding->{verdict} eq 'violated' && !$finding->{waiver} && ($finding->{baseline} // '') ne 'known';
        ++$of{$finding->{verdict}};
        ++$of{waived} if $finding->{waiver};
        ++$of{open} if $open;
        my $case = "$finding->{rule} " . ($finding->{task} // '');
        $tested{$case} = 1;
        $failed{$case} = 1 if $open && $finding->{severity} eq 'error';
    }
    my $errors = grep { $_->{severity} eq 'error' } @{$json->{diagnostics}};
    my $new_questions = grep { $_->{verdict} eq 'undecided' && ($_->{baseline} // '') ne 'known' } @{$json->{findings}};

    fault("$name: $_") for sarif_faults($file{sarif});
    my $jq = sub { (said('jq', '-r', $_[0], $file{$_[1]}))[0] };
    equal("$name: SARIF version", $jq->('.version', 'sarif'), '2.1.0');
    equal("$name: columns", $jq->('.runs[0].columnKind', 'sarif'), 'unicodeCodePoints');
    equal("$name: violated in SARIF", $jq->('[.runs[0].results[] | select(.kind == "fail")] | length', 'sarif'), $of{violated} // 0);
    equal("$name: undecided in SARIF", $jq->('[.runs[0].results[] | select(.kind == "open")] | length', 'sarif'), $of{undecided} // 0);
    equal("$name: suppressed in SARIF", $jq->('[.runs[0].results[] | select(.suppressions)] | length', 'sarif'), $of{waived} // 0);
    equal("$name: notifications", $jq->('.runs[0].invocations[0].toolExecutionNotifications | length', 'sarif'), scalar @{$json->{diagnostics}});
    equal("$name: fingerprints are of one result each", $jq->('[.runs[0].results[].partialFingerprints[]] | (unique | length) == length', 'sarif'), 'true');
    equal("$name: rules are where they are said to be",
        $jq->('.runs[0] as $r | all($r.results[]; $r.tool.driver.rules[.ruleIndex].id == .ruleId)', 'sarif'), 'true');
    for my $uri (split /\n/, $jq->('.runs[0].results[].locations[].physicalLocation.artifactLocation.uri', 'sarif')) {
        fault("$name: $uri is no file below the root") if !-f "$cases/$uri";
    }
    equal("$name: GitLab issues", $jq->('length', 'gitlab.json'), ($of{open} // 0) + $new_questions + @{$json->{diagnostics}});
    equal("$name: GitLab fields", $jq->('all(.[]; .description and .check_name and (.fingerprint | length) >= 32 and .location.path and .location.lines.begin >= 1 and (.severity | IN("info", "minor", "major", "critical", "blocker")))', 'gitlab.json'), 'true');
    equal("$name: GitLab fingerprints", $jq->('[.[].fingerprint] | (unique | length) == length', 'gitlab.json'), 'true');
    fault("$name: xmllint") if system('xmllint', '--noout', $file{xml});
    my ($counts) = said('node', '-e', $junit_reader, "$tools/", $file{xml});
    my ($tests, $failures, $broken, $skipped, @found) = split ' ', $counts;
    equal("$name: JUnit tests", $tests, keys(%tested) + $errors);
    equal("$name: JUnit failures", $failures, scalar keys %failed);
    equal("$name: JUnit errors", $broken, $errors);
    equal("$name: JUnit elements", "@found", "$tests $failures $broken $skipped");
    my @lines = split /\n/, $github;
    fault("$name: no annotation: $_") for grep { !/^::(error|warning|notice) [^:]*::./ } @lines;
    my @about = grep { !/^::notice title=/ } @lines;
    equal("$name: annotations", scalar(@about), ($of{open} // 0) + @{$json->{diagnostics}});
}

for my $lang (qw(vi en)) {
    my @day = ('--today', '2008-07-01', '--lang', $lang);
    read_back("plan-$lang", "$cases/plan", @day);
    read_back("waived-$lang", "$cases/plan", @day, '--waivers', "$cases/waived/waivers.yaml");
    read_back("baseline-$lang", "$cases/plan", @day, '--baseline', "$cases/baseline/before.json");
    read_back("many-$lang", "$cases/many/plan.yaml", @day);
    read_back("unreadable-$lang", "$cases/unreadable", @day);
}

# A validator that finds nothing wrong in anything would pass as well.
my $bad = read_file("$work/plan-vi.sarif");
$bad =~ s/"startLine": [1-9][0-9]*/"startLine": 0/;
write_file("$work/bad.sarif", $bad);
fault('the Multitool finds nothing wrong with a line 0') if !sarif_faults("$work/bad.sarif");
print "$asked questions, $faults faults\n";
exit($faults ? 1 : 0);
