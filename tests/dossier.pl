# A dossier says whatever happened to it, and gives the same bytes wherever it is.
#
#   perl dossier.pl PROGRAM SOURCE WORK
#
# Dossiers of examples (a folder of agency files; lines in CSV; the office's own norms) and of plans
# written here (records from a table, waivers, answers, holidays, a register, two layers of one name):
# (a) sha256sum finds the manifest right; no byte of them says where or by whom they were made; the
#     estimate, its derivation and its JSON are those the commands print;
# (b) verifying is content with another path, number of threads, current folder, language, with a
#     folder that cannot be written, and with a program beside which there are no norms;
# (c) every file with a byte changed, every file taken away, a file added: each is named, code 1;
# (d) with a manifest made anew, changed inputs and norms are found by the replay, which says both
#     totals; every result changed so is named as replayed otherwise;
# (e) links, paths that lead out and garbage are refused, and nothing crashes;
# (f) where there are errors, or the run is killed, nothing is left that looks like one.
use v5.36;
use utf8;
use Cwd qw(abs_path);
use Digest::SHA qw(sha256_hex);
use Encode qw(decode encode);
use File::Copy qw(copy);
use File::Find qw(find);
use File::Path qw(make_path remove_tree);
use File::Temp qw(tempdir);
use JSON::PP ();

binmode STDOUT, ':encoding(UTF-8)';
remove_tree($ARGV[2]);
make_path($ARGV[2]);
my ($program, $source, $work) = map { abs_path($_) } @ARGV;
my ($checked, $faults) = (0, 0);
my $what = '';

sub fault ($text) {
  ++$faults;
  say "$what: $text" if $faults <= 40;
}

sub check ($holds, $text) {
  ++$checked;
  fault($text) unless $holds;
}

sub read_file ($name) {
  open my $in, '<:raw', $name or die "$name: $!";
  local $/;
  return scalar(<$in>) // '';
}

sub write_file ($name, $bytes) {
  make_path($name =~ s{/[^/]*$}{}r);
  unlink $name;
  open my $out, '>:raw', $name or die "$name: $!";
  print $out $bytes;
  close $out or die "$name: $!";
}

# Standard output, standard error and the exit code, in a folder.
sub run_in ($folder, @words) {
  my $quoted = join ' ', map { "'" . encode('UTF-8', s/'/'\\''/gr) . "'" } @words;
  my $out = `cd '$folder' && $quoted 2>'$work/errors'`;
  return (decode('UTF-8', $out), decode('UTF-8', read_file("$work/errors")), $? >> 8);
}

sub files_in ($folder) {
  my @files;
  find({no_chdir => 1, wanted => sub { push @files, substr($_, length($folder) + 1) if -f $_ }}, $folder);
  return sort @files;
}

sub manifest_of ($folder) {
  return join '', map { sha256_hex(read_file("$folder/$_")) . "  $_\n" }
    grep { $_ ne 'manifest.sha256' } files_in($folder);
}

sub remake_manifest ($folder) {
  write_file("$folder/manifest.sha256", manifest_of($folder));
}

sub verify ($folder, @flags) {
  my ($out, $err, $code) = run_in($work, $program, 'dossier', 'verify', $folder, '--format', 'json', @flags);
  my $json = eval { JSON::PP->new->decode($out) };
  return ($json // {}, $err, $code);
}

# The dossier as it was, with one thing done to it.
sub changed ($dossier, $change) {
  my $copy = "$work/changed";
  remove_tree($copy);
  system('cp', '-al', $dossier, $copy) == 0 or die;  # whoever writes takes the old file away
  $change->($copy);
  return $copy;
}

sub total_of ($json, $key) {
  my $figure = $json->{$key} // {};
  return $figure->{total} // $figure->{at_least} // $figure->{known_part} // '';
}

# --- Plans of our own.

my $own = "$work/plan of our own";
write_file("$own/plan.yaml", encode('UTF-8', <<'END'));
format: 1
plan: {number: 7/KH, title: Thử, year: 2024, date: 2024-02-01, price_date: 2024-03-01}
agencies: [{id: so-a, name: Sở A}, {id: so-b, name: Sở B}]
END
write_file("$own/so-a.yaml", encode('UTF-8', <<'END'));
format: 1
tasks:
  - id: T
    agency: so-a
    name: Mua thiết bị
    estimate:
      method: line-sum
      lines_from: bang/thiet-bi.csv
      lines: [{id: L, name: Cài đặt, unit: gói, quantity: 1, unit_price: 1_000_000}]
END
write_file("$own/bang/thiet-bi.csv", encode('UTF-8', "Tên,ĐVT,Khối lượng,Đơn giá\nMáy chủ,bộ,2,150000000\nMáy in,cái,3,5000000\n"));
write_file("$own/so-b.yaml", encode('UTF-8', <<'END'));
format: 1
tasks:
  - {id: T, agency: so-b, name: Mua phần mềm, estimate: {method: line-sum, lines: [{name: Phần mềm, quantity: 1, unit_price: 3_000_000}]}}
END
write_file("$own/decisions.yaml", encode('UTF-8', <<'END'));
format: 1
money:
  - {task: so-a/T, what: appraised, year: 2024, amount: 300_000_000, by: Trần Thị B, date: 2024-03-02, reason: giảm}
END
write_file("$own/holidays.yaml", "format: 1\nholidays: [{date: 2024-04-30, name: Le}]\n");
write_file("$own/waivers.yaml", encode('UTF-8', <<'END'));
format: 1
waivers:
  - {rule: B03-nguon, task: so-a/T, reason: có sau, basis: CV 1, approver: Nguyễn Văn A, date: 2024-03-01, expires: 2030-01-01}
END
write_file("$work/elsewhere/so.csv", encode('UTF-8', "id,name,kind\nA,Mua thiết bị,system\n"));
for my $office ('mot', 'hai') {
  write_file("$work/$office/don-vi/x-$office/bang.yaml",
    "format: 1\ndocument: x-$office\ntables: {gia_$office: {basis: x, evidence: user, value: 1}}\n");
}

# Name, folder it is made in, words behind `dossier`.
my @dossiers = (
  ['agencies', "$source/examples", ['plan-8793', 'so-xay-dung/S1', '--today', '2023-03-10']],
  ['agency', "$source/examples", ['plan-8793/ban-quan-ly-kkt-kcn.yaml', 'S2', '--lang', 'en']],
  ['tables', "$source/examples/templates/folder", ['.', undef]],
  ['layer', "$source/examples/user-norms",
   ['plan.yaml', undef, '--norms', 'dinh-muc-don-vi', '--allow-unverified', '--unit', 'trieu']],
  ['overrides', "$source/tests/cases/check/reference", ['plan.yaml', undef, '--norms', 'don-vi', '--norms', 'thay']],
  ['own', $own, ['so-a.yaml', 'T', '--today', '2024-04-01', '--register', '../elsewhere/so.csv',
                 '--norms', '../mot/don-vi', '--norms', '../hai/don-vi/', '--as-of', '2024-03-05']],
);

# Far from the source, in whose folders norms would be found.
my $far = tempdir(CLEANUP => 1);
my $bare = "$far/dutoan";
copy($program, $bare) or die;
chmod 0755, $bare;

for my $one (@dossiers) {
  my ($name, $folder, $words) = @$one;
  $what = $name;
  unless (defined $words->[1]) {
    my ($json) = run_in($folder, $program, 'estimate', $words->[0], '--format', 'json', @{$words}[2 .. $#$words]);
    $words->[1] = JSON::PP->new->decode($json)->{tasks}[0]{id};
  }
  my $dossier = "$work/$name";
  my ($out, $err, $code) = run_in($folder, $program, 'dossier', @$words, '-o', $dossier);
  check($code == 0 || $code == 5, "made with code $code: $err");
  next unless -d $dossier;

  # (a)
  my $manifest = read_file("$dossier/manifest.sha256");
  check($manifest eq manifest_of($dossier), 'the manifest is another');
  my ($sums, undef, $sum_code) = run_in($dossier, 'sha256sum', '--strict', '-c', 'manifest.sha256');
  check($sum_code == 0 && !grep({ !/: OK$/ } split /\n/, $sums), 'sha256sum finds a difference');
  my $hash = sha256_hex($manifest);
  check(index($out, $hash) >= 0, 'its code is not printed');
  for my $file (files_in($dossier)) {
    my $bytes = read_file("$dossier/$file");
    check(index($bytes, $work) < 0 && index($bytes, $source) < 0, "$file names a folder of this machine");
  }
  my @flags = grep { defined } @{$words}[2 .. $#$words];
  my @estimate_flags;
  for (my $i = 0; $i < @flags; ++$i) {
    my $of_check = $flags[$i] =~ /^--(today|register)$/;
    push @estimate_flags, $flags[$i] unless $of_check;
    ++$i if $of_check;
  }
  for my $format ('text', 'json', 'csv', 'md', 'html', 'sql') {
    my ($printed) = run_in($folder, $program, 'estimate', $words->[0], '--only', $words->[1], '--format', $format, @estimate_flags);
    my $ending = $format eq 'text' ? 'txt' : $format;
    check($printed eq decode('UTF-8', read_file("$dossier/results/estimate.$ending")), "estimate.$ending is not what estimate prints");
  }
  for (['text', 'derivation.txt'], ['json', 'derivation.json'], ['worksheet', 'worksheet.txt']) {
    my ($format, $file) = @$_;
    my @own = @estimate_flags;
    for (my $i = $#own - 1; $i >= 0; --$i) { splice @own, $i, 2 if $own[$i] eq '--unit' }
    my ($printed) = run_in($folder, $program, 'explain', $words->[0], $words->[1], '--format', $format, @own);
    next if grep { $_ eq '--unit' } @estimate_flags;
    check($printed eq decode('UTF-8', read_file("$dossier/results/$file")), "$file is not what explain prints");
  }

  # (b)
  my $moved = "$work/moved to/another place/$name";
  make_path("$work/moved to/another place");
  system('cp', '-r', $dossier, $moved);
  for my $flags (['-j', '1'], ['-j', '4'], ['--lang', 'en']) {
    my ($json, $said, $moved_code) = verify($moved, @$flags);
    check($moved_code == 0 && $json->{status}[0] eq 'same' && $json->{code} eq $hash, "moved, @$flags: code $moved_code $said");
  }
  my ($inside, $said, $inside_code) = run_in($moved, $program, 'ho-so', 'verify', '.');
  check($inside_code == 0 && index($inside, $hash) >= 0, "from inside: code $inside_code $said");
  system('chmod', '-R', 'a-w', $moved);
  check((verify($moved))[2] == 0, 'in a folder that cannot be written');
  system('chmod', '-R', 'u+w', $moved);
  check((run_in('/', $bare, 'dossier', 'verify', $moved))[2] == 0, 'with no norms beside the program');
  my (undef, $lacks) = run_in('/', $bare, 'estimate', "$moved/inputs");
  check(index($lacks, 'norms-not-installed') >= 0, "there are norms beside that program: $lacks");
  my ($again, $again_said, $again_code) = run_in($folder, $program, 'dossier', @$words, '-j', '1', '-o', "$work/again");
  check(read_file("$work/again/manifest.sha256") eq $manifest, 'made again it is another');
  remove_tree("$work/again");

  # (c) What holds of one is not different in the next: those with all kinds of files do.
  next unless $name eq 'own' || $name eq 'agencies';
  # Norms are alike: all of them in one dossier.
  my $all = $name eq 'own';
  for my $file (grep { $_ ne 'manifest.sha256' && ($all || !/^norms/) } files_in($dossier)) {
    my $bytes = read_file("$dossier/$file");
    my $at = length($bytes) / 2;
    my $flipped = $bytes;
    substr($flipped, $at, 1) = chr(ord(substr($bytes, $at, 1)) ^ 1);
    my ($json, $say, $flip_code) = verify(changed($dossier, sub ($copy) { write_file("$copy/$file", $flipped) }));
    check($flip_code == 1 && join(' ', @{$json->{files}{changed} // []}) eq $file, "$file changed: code $flip_code, " . join(' ', @{$json->{files}{changed} // []}) . $say);
    ($json, $say, $flip_code) = verify(changed($dossier, sub ($copy) { unlink "$copy/$file" }));
    check($flip_code == 1 && join(' ', @{$json->{files}{missing} // []}) eq $file, "$file missing: code $flip_code $say");
  }
  for my $file ('x', 'inputs/x.yaml', 'norms/rules/x.yaml', 'results/x', 'layers/9/x/x.yaml') {
    my ($json, $say, $add_code) = verify(changed($dossier, sub ($copy) { write_file("$copy/$file", "format: 1\n") }));
    check($add_code == 1 && join(' ', @{$json->{files}{added} // []}) eq $file, "$file added: code $add_code $say");
  }
  check((verify(changed($dossier, sub ($copy) { unlink "$copy/manifest.sha256" })))[2] == 2, 'without a manifest');

  # (d)
  for my $file (grep { m{^results/|^lock|^[A-Z]} } files_in($dossier)) {
    my ($json, $say, $other_code) = verify(changed($dossier, sub ($copy) {
      write_file("$copy/$file", read_file("$copy/$file") . "\n");
      remake_manifest($copy);
    }));
    check($other_code == 1 && join(' ', @{$json->{replay}{differing} // []}) eq $file, "$file otherwise: code $other_code $say");
    check($json->{code} ne $hash, 'another manifest has the same code');
  }
  my ($json, $say, $more_code) = verify(changed($dossier, sub ($copy) {
    write_file("$copy/results/estimate.pdf", 'x');
    remake_manifest($copy);
  }));
  check($more_code == 1 && join(' ', @{$json->{replay}{differing} // []}) eq 'results/estimate.pdf', "a result nobody computed: code $more_code $say");
  ($json, $say, $more_code) = verify(changed($dossier, sub ($copy) {
    write_file("$copy/dossier.yaml", read_file("$copy/dossier.yaml") =~ s/^program: .*$/program: "0.0.1"/mr);
    remake_manifest($copy);
  }));
  check($more_code == 1 && $json->{made_with} eq '0.0.1', 'made with another version');
  check(join(' ', @{$json->{replay}{differing}}) =~ /^(DOC-TOI|READ-ME)\.txt$/, 'another version changes more than the page');
}

# (d) What the figure rests on, changed with a manifest to fit.
sub consequence ($dossier, $file, $edit) {
  $what = "$dossier $file";
  my ($json, $say, $code) = verify(changed("$work/$dossier", sub ($copy) {
    my $before = decode('UTF-8', read_file("$copy/$file"));
    local $_ = $before;
    $edit->();
    check($_ ne $before, 'nothing was changed');
    write_file("$copy/$file", encode('UTF-8', $_));
    remake_manifest($copy);
  }));
  check($code == 1, "code $code $say");
  check(join(' ', @{$json->{replay}{differing} // []}) =~ m{dossier\.yaml.*results/estimate\.json}, 'the results that differ are not named');
  my ($then, $now) = (total_of($json, 'figure'), total_of($json, 'replayed_figure'));
  check($then ne '' && $now ne '' && $then ne $now, "the totals are $then and $now");
  my ($text) = run_in($work, $program, 'dossier', 'verify', 'changed');
  my $shown = sub ($number) { $number =~ s/(?<=\d)(?=(\d{3})+$)/./gr };
  check(index($text, $shown->($then)) >= 0 && index($text, $shown->($now)) >= 0, "$text does not say $then and $now");
}
consequence('own', 'inputs/so-a.yaml', sub { s/1_000_000/2_000_000/ });
consequence('own', 'inputs/bang/thiet-bi.csv', sub { s/150000000/150000001/ });
consequence('agencies', 'inputs/so-xay-dung.yaml', sub { s/150_000_000/151_000_000/ });
consequence('agencies', 'norms/cv-2589-2011/internal-software.yaml', sub { s/0\.65|65%/66%/ });
$what = 'a task that is gone';
{
  my $copy = changed("$work/own", sub ($copy) {
    write_file("$copy/inputs/so-a.yaml", read_file("$copy/inputs/so-a.yaml") =~ s/id: T/id: U/r);
    remake_manifest($copy);
  });
  my ($json, $say, $code) = verify($copy);
  check($code == 1 && !$json->{replay}{done} && index($say, 'so-a/T') >= 0, "code $code $say");
}

# What is in a dossier of everything.
$what = 'own';
my %there = map { $_ => 1 } files_in("$work/own");
for my $file ('inputs/so-a.yaml', 'inputs/plan.yaml', 'inputs/decisions.yaml', 'inputs/waivers.yaml', 'inputs/holidays.yaml',
              'inputs/bang/thiet-bi.csv', 'given/1/so.csv', 'layers/1/don-vi/x-mot/bang.yaml', 'layers/2/don-vi/x-hai/bang.yaml') {
  check($there{$file}, "$file is not there");
}
check(!$there{'inputs/so-b.yaml'}, 'it holds the file of another agency');

# (e)
sub refused ($name, $wanted, $change) {
  $what = $name;
  my ($json, $say, $code) = verify(changed("$work/own", $change), '--lang', 'en');
  check($code == 2 && index($say, $wanted) >= 0, "code $code, said $say");
}
refused('a link', 'dossier-link', sub ($copy) { symlink '/etc/passwd', "$copy/inputs/answers.yaml" });
refused('a link to a folder', 'dossier-link', sub ($copy) { symlink '/etc', "$copy/layers/x" });
refused('a file that is a link', 'dossier-link', sub ($copy) {
  rename "$copy/inputs/so-a.yaml", "$work/so-a.yaml";
  symlink "$work/so-a.yaml", "$copy/inputs/so-a.yaml";
});
refused('a pipe', 'dossier-link', sub ($copy) { system('mkfifo', "$copy/inputs/answers.yaml") });
for my $path ('../x', '/etc/passwd', 'inputs/../../x') {
  refused("the path $path", 'dossier-manifest-outside', sub ($copy) {
    write_file("$copy/manifest.sha256", read_file("$copy/manifest.sha256") . ('0' x 64) . "  $path\n");
  });
}
refused('garbage', 'dossier-manifest-line', sub ($copy) { write_file("$copy/manifest.sha256", join '', map { chr($_ % 256) } 1 .. 5000) });
refused('an empty manifest', 'file-empty', sub ($copy) { write_file("$copy/manifest.sha256", '') });
refused('a plan outside', 'dossier-path', sub ($copy) {
  write_file("$copy/dossier.yaml", read_file("$copy/dossier.yaml") =~ s{^plan: .*$}{plan: "inputs/../../plan/so-a.yaml"}mr);
  remake_manifest($copy);
});
refused('no dossier.yaml', 'dossier-none', sub ($copy) { unlink "$copy/dossier.yaml"; remake_manifest($copy) });
refused('another dossier.yaml', 'key-unknown', sub ($copy) { write_file("$copy/dossier.yaml", "format: 1\nx: 1\n"); remake_manifest($copy) });
$what = 'a manifest with any byte changed';
my $manifest = read_file("$work/own/manifest.sha256");
for (my $at = 0; $at < length $manifest; $at += 397) {
  my $flipped = $manifest;
  substr($flipped, $at, 1) = chr(ord(substr($manifest, $at, 1)) ^ 4);
  my (undef, $say, $code) = verify(changed("$work/own", sub ($copy) { write_file("$copy/manifest.sha256", $flipped) }));
  check($code == 1 || $code == 2, "byte $at: code $code $say");
}

# (f) Nothing is left behind where no dossier is made.
sub leaves_nothing ($name, $wanted_code, $wanted, @words) {
  $what = $name;
  my ($out, $err, $code) = run_in($own, $program, 'dossier', @words, '--lang', 'en');
  check($code == $wanted_code && index($err, $wanted) >= 0, "code $code, said $err");
  opendir my $folder, $work or die;
  my @left = grep { /^none/ } readdir $folder;
  check(!@left, "left @left");
  remove_tree(map { "$work/$_" } @left);
}
write_file("$own/so-b.yaml", read_file("$own/so-b.yaml") =~ s/quantity: 1/quantity: 1,5/r);
leaves_nothing('an error in the task', 2, 'no dossier of so-b/T', '.', 'so-b/T', '-o', '../none');
$what = 'an error in another task';
{
  my ($out, $err, $code) = run_in($own, $program, 'dossier', '.', 'so-a/T', '-o', "$work/beside");
  check($code == 2 && -f "$work/beside/manifest.sha256" && $err ne '', "code $code, said $err");
  check((verify("$work/beside"))[2] == 0, 'it is not replayed');
}
write_file("$own/waivers.yaml", "format: 1\nwaivers: [{rule: X}]\n");
leaves_nothing('an error beside the plan', 2, 'no dossier of so-a/T', '.', 'so-a/T', '-o', '../none');
unlink "$own/waivers.yaml";
leaves_nothing('no such folder', 3, 'could not be written', 'so-a.yaml', 'T', '-o', '../none/x/y');
leaves_nothing('a lock of other norms', 2, 'lock', 'so-a.yaml', 'T', '--lock', "$work/agencies/lock.yaml", '-o', '../none');

# (f) A plan that is written while it is read gives a dossier of one moment, or none.
$what = 'a plan that changes meanwhile';
{
  my @versions = map { read_file("$own/so-a.yaml") =~ s/1_000_000/${_}_000_000/r } (1, 2);
  my $changer = fork // die;
  if ($changer == 0) {
    for (my $i = 0;; ++$i) {
      write_file("$own/new", $versions[$i % 2]);
      rename "$own/new", "$own/so-a.yaml";
    }
  }
  my $noticed = 0;
  for (1 .. 12) {
    remove_tree("$work/moment");
    my ($out, $err, $code) = run_in($own, $program, 'dossier', 'so-a.yaml', 'T', '-o', "$work/moment");
    ++$noticed if $code == 4;
    check($code == 4 ? !-e "$work/moment" && !glob("$work/moment.tmp*") && index($err, 'so-a/T') >= 0
                     : $code == 0 && (verify("$work/moment"))[2] == 0, "code $code, said $err");
  }
  kill 'KILL', $changer;
  waitpid $changer, 0;
  check($noticed > 0, 'it was never noticed');
  write_file("$own/so-a.yaml", $versions[0]);
}

# (f) Killed at any moment, a run leaves a dossier or none.
$what = 'a run that is killed';
my ($killed, $whole) = (0, 0);
for my $moment (1 .. 40) {
  my $folder = "$work/killed";
  remove_tree($folder, glob("$work/killed.tmp*"));
  my $child = fork // die;
  if ($child == 0) {
    open STDOUT, '>', '/dev/null';
    open STDERR, '>', '/dev/null';
    exec $program, 'dossier', "$source/examples/plan-8793", 'so-xay-dung/S1', '-o', $folder;
  }
  select undef, undef, undef, $moment * 0.008;
  kill 'KILL', $child;
  waitpid $child, 0;
  ++($? & 127 ? $killed : $whole);
  next unless -e $folder;
  check((verify($folder))[2] == 0, "what is left after moment $moment is no dossier");
}
check($killed > 0, 'no run was killed');
remove_tree("$work/killed", glob("$work/killed.tmp*"));

say "$checked checks, $faults faults";
exit($faults ? 1 : 0);
