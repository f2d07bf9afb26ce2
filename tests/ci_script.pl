# examples/ci/check.sh and the pre-commit hook in a repository of three commits: a clean plan, a
# planted mistake, the mistake waived.
#
#   perl ci_script.pl PROGRAM EXAMPLES WORK
use strict;
use warnings;
use utf8;
use File::Copy qw(copy);
use File::Path qw(make_path remove_tree);
use FindBin qw($Bin);
use JSON::PP ();
use lib $Bin;
use workbooks;

my ($program, $examples, $work) = @ARGV;
binmode(STDOUT, ':utf8');
if (system('command -v git >/dev/null')) {
    print "there is no git\n";
    exit 77;
}
remove_tree($work);
make_path("$work/ke-hoach");
my $faults = 0;
sub fault { print "$_[0]\n"; ++$faults; }

$ENV{DUTOAN} = $program;
delete $ENV{$_} for qw(GITHUB_ACTIONS BASELINE TODAY GIT_DIR GIT_WORK_TREE);
$ENV{"GIT_${_}_NAME"} = 'Nguyen Van A' for qw(AUTHOR COMMITTER);
$ENV{"GIT_${_}_EMAIL"} = 'a@example.vn' for qw(AUTHOR COMMITTER);
chdir $work or die "$work: $!";

sub run {
    my ($command) = @_;
    my $text = `$command 2>&1`;
    utf8::decode($text);
    return ($text, $? >> 8);
}
sub commit {
    my ($message, $day) = @_;
    local $ENV{GIT_AUTHOR_DATE} = local $ENV{GIT_COMMITTER_DATE} = "${day}T08:00:00+0700";
    my ($text, $code) = run("git add -A && git commit -q --no-verify -m '$message'");
    die "git: $text" if $code;
}
sub plan {
    my ($due) = @_;
    write_file('ke-hoach/plan.yaml', <<"YAML");
format: 1
plan: {number: "01/KH", title: Thử, year: 2008, price_date: 2008-06-30}
agencies: [{id: so-a, name: Sở A}]
tasks:
  - {id: may-tinh, agency: so-a, name: Máy tính, facts: {muc_dich: $due}}
YAML
}
# What the script says of a commit, and what lies in the reports.
sub check {
    my ($what, $wanted) = @_;
    my ($text, $code) = run("sh ./check.sh ke-hoach bao-cao");
    fault("$what: exit code $code, not $wanted\n$text") if $code != $wanted;
    for my $name (qw(check.json check.md check.sarif check.junit.xml check.gitlab.json)) {
        fault("$what: no $name") if !-s "bao-cao/$name";
    }
    return ($text, JSON::PP->new->decode(read_file('bao-cao/check.json')));
}

run('git init -q .');
copy("$examples/check.sh", 'check.sh') or die $!;
write_file('.gitignore', "bao-cao/\n");
make_path('dinh-muc/rules');
copy("$Bin/cases/check/norms/documents.yaml", 'dinh-muc/documents.yaml') or die $!;
copy("$Bin/cases/check/norms/rules/thu-nghiem.yaml", 'dinh-muc/rules/thu-nghiem.yaml') or die $!;
write_file('ke-hoach/dutoan.yaml', "format: 1\nnorms: [../dinh-muc]\n");

plan('yes');
commit('clean', '2008-07-01');
my ($text, $json) = check('clean', 0);
fault('clean: findings') if grep { $_->{verdict} eq 'violated' } @{$json->{findings}};

plan('no');
my ($hook, $refused) = do {
    run('git add -A');
    local $ENV{TODAY} = '2008-07-02';
    run("sh $examples/pre-commit");
};
fault("pre-commit: exit code $refused\n$hook") if $refused != 1 || $hook !~ /K03/;
commit('planted', '2008-07-02');
($text, $json) = check('planted', 1);
fault("planted: K03 is not named\n$text") if $text !~ /LỖI K03/ || $text !~ m{ke-hoach/plan\.yaml:5:};
{
    local $ENV{GITHUB_ACTIONS} = 'true';
    ($text) = check('on GitHub', 1);
    fault("on GitHub: no annotation\n$text") if $text !~ m{^::error file=ke-hoach/plan\.yaml,line=5,}m;
}
copy('bao-cao/check.json', 'bao-cao/before.json') or die $!;
{
    local $ENV{BASELINE} = 'bao-cao/before.json';
    ($text) = check('beside itself', 0);
}

write_file('ke-hoach/waivers.yaml', <<'YAML');
format: 1
waivers:
  - rule: K03
    task: so-a/may-tinh
    reason: Chủ trương đã duyệt miệng
    basis: "Thông báo 15/TB-UBND"
    approver: Chủ tịch UBND tỉnh
    date: 2008-07-03
    expires: 2008-12-31
YAML
commit('waived', '2008-07-03');
($text, $json) = check('waived', 0);
my ($waived) = grep { $_->{waiver} } @{$json->{findings}};
fault("waived: by nobody\n$text") if !$waived || $waived->{waiver}{approver} ne 'Chủ tịch UBND tỉnh';
{
    local $ENV{TODAY} = '2009-01-01';
    ($text) = check('run out', 1);
    fault("run out: nothing is said of it\n$text") if $text !~ /waiver-expired/;
}
my ($log) = run('git log --oneline');
fault("the repository has other commits:\n$log") if (() = $log =~ /\n/g) != 3;
print "3 commits, $faults faults\n";
exit($faults ? 1 : 0);
