# The tables of the HTML pages in a browser: what stands above them, tasks as cards on a phone, and
# names and ids of any length.
#
#   perl html_tables.pl PROGRAM SOURCE WORK DRIVER CHROMIUM
use strict;
use warnings;
use utf8;
use File::Path qw(make_path remove_tree);
use FindBin qw($Bin);
use lib $Bin;
use page;
use workbooks;

my ($program, $source, $work, $driver, $chromium) = @ARGV;
remove_tree($work);
make_path($work);
binmode(STDOUT, ':utf8');
binmode(STDERR, ':utf8');

# Nobody can break these where there is a space.
my $long_id = 'ma-so' . 'x' x 150;
my $long_name = 'Nâng cấp hệ thống ' x 16 . 'y' x 150;
my $price = "vat: 10%, price: {kind: quotation, ref: \"$long_name\"}";

# Tasks A to C of agency a, and D, all of whose names are long; by their prices, '' is not known.
sub write_plan {
    my ($file, %prices) = @_;
    my $plan = <<"YAML";
format: 1
plan: {number: "1/KH", title: Kế hoạch thử, year: 2023, price_date: 2023-03-06}
agencies: [{id: a, name: Sở A}, {id: $long_id, name: "$long_name"}]
sources: [{id: NST, name: Ngân sách}, {id: N$long_id, name: "$long_name"}]
tasks:
YAML
    for my $task (sort keys %prices) {
        my ($id, $agency, $name, $source) = $task eq 'D' ? ($long_id, $long_id, $long_name, "N$long_id")
            : ($task, 'a', "Nhiệm vụ $task", 'NST');
        my $priced = $prices{$task} eq '' ? '' : ", unit_price: $prices{$task}, $price";
        $plan .= <<"YAML";
  - id: $id
    agency: $agency
    name: "$name"
    funding: [{source: $source, rest: yes}]
    money: [{what: planned, amount: 5_000_000}]
    estimate:
      method: detailed-estimate
      lines:
        - {id: l, name: "$name", group: GMS, kind: hardware, unit: bộ, quantity: 2, unit_price: 1_000_000, $price}
        - {id: m, name: Máy, group: GMS, kind: hardware, unit: bộ, quantity: 1$priced}
YAML
    }
    write_file("$work/$file.yaml", $plan);
}

sub write_page {
    my ($name, $words) = @_;
    my $page = "$work/$name.html";
    my $code = system("cd '$work' && '$program' $words -o '$page' >/dev/null 2>&1") >> 8;
    die "$words ended with $code\n" unless ($code =~ /^[015]$/) && -s $page;
    return $page;
}

sub look {
    write_plan('before', A => '1_000_000', B => '9_000_000', C => '2_000_000', D => '3_000_000');
    write_plan('after', A => '1_500_000', B => '1_000_000', C => '', D => '4_000_000');
    my %pages = (
        diff => write_page('diff', 'diff before.yaml after.yaml'),
        progress => write_page('progress', 'progress before.yaml --today 2023-05-01'),
        estimate => write_page('estimate', 'estimate after.yaml'),
        check => write_page('check', 'check after.yaml --today 2023-05-01'),
        summary => write_page('summary', 'summary after.yaml --by agency,source'),
        cross => write_page('cross', 'summary after.yaml --by agency --cross source'),
        growth => write_page('growth', 'summary after.yaml --by task --previous before.yaml'));
    look_at_change($pages{diff});
    look_at_sums(\%pages);
    look_at_english(write_page('english', 'diff before.yaml after.yaml --lang en'));
    look_at_cards($_, $pages{$_}) for qw(diff progress estimate check);
    look_at_paper($pages{diff});
    look_at_long($_, $pages{$_}) for sort keys %pages;
}

# What stands above the first table, where only rows with `text` are shown.
sub told {
    my ($text) = @_;
    $browser->ask(q{const input = document.querySelector('.tools input');
        input.value = arguments[0]; input.dispatchEvent(new Event('input'));}, $text);
    select undef, undef, undef, 0.1;
    return $browser->ask(q{return document.querySelector('.tools output').textContent});
}

sub expect_told {
    my ($text, $expected) = @_;
    my $told = told($text);
    expect($told eq $expected, "above the rows with \"$text\" stands: $told");
}

# A sum of changes has its sign; what cannot be compared has no part in it, and makes it no bound.
sub look_at_change {
    my ($page) = @_;
    open_quietly('diff', $page);
    expect_told('', '4/4 dòng · Trước: 25.300.000 đồng · Sau: ≥ 15.950.000 đồng · '
        . 'Tăng/giảm: -7.150.000 (*) đồng · (*) chưa kể 1 dòng chưa so sánh được');
    expect_told('a/a', '1/4 dòng · Trước: 3.300.000 đồng · Sau: 3.850.000 đồng · Tăng/giảm: +550.000 đồng');
    expect_told('a/c',
        '1/4 dòng · Trước: 4.400.000 đồng · Sau: ≥ 2.200.000 đồng · Tăng/giảm: chưa so sánh được');
    told('');
    my $sorted = q{document.querySelectorAll('table.tasks thead button')[6].click();
        return [...document.querySelectorAll('table.tasks tbody tr')].map((row) => row.cells[6].textContent).join(' ')};
    my $unknown = 'chưa so sánh được';
    my $falling = $browser->ask($sorted);
    expect($falling eq "+1.100.000 +550.000 -8.800.000 $unknown", "diff: changes are sorted $falling");
    my $rising = $browser->ask($sorted);
    expect($rising eq "-8.800.000 +550.000 +1.100.000 $unknown", "diff: rising, changes are sorted $rising");
    quiet('diff', $page);
}

# Every column of money has its sum, and its own mark; of one column it needs no name.
sub look_at_sums {
    my ($pages) = @_;
    open_quietly('progress', $pages->{progress});
    expect_told('', '4/4 dòng · Kế hoạch: 20.000.000 đồng · Phân bổ: chưa có · Giải ngân: chưa có · Quyết toán: chưa có');
    my $shown = q{const cell = document.querySelector('table.tasks td.n'); cell.textContent = arguments[0];
        cell.classList.toggle('open', !arguments[0].startsWith('≈'))};
    $browser->ask($shown, '≈ 5.000.000');
    expect(told('') =~ /· Kế hoạch: ≈ 20\.000\.000 đồng ·/, 'a sum with about so much is ' . told(''));
    $browser->ask($shown, 'phần đã biết 5.000.000');
    expect(told('') =~ /· Kế hoạch: phần đã biết 20\.000\.000 đồng ·/, 'a sum with a part that is known is ' . told(''));
    open_quietly('cross', $pages->{cross});
    expect_told('', "2/2 dòng · Ngân sách: ≥ 9.350.000 đồng · $long_name: 6.600.000 đồng · Cộng: ≥ 15.950.000 đồng");
    open_quietly('growth', $pages->{growth});
    expect_told('nhiem vu', '3/4 dòng · Kỳ trước: 19.800.000 đồng · Tăng/giảm: -8.250.000 (*) đồng · '
        . '(*) chưa kể 1 dòng chưa so sánh được · Dự toán tính lại: ≥ 9.350.000 đồng');
    open_quietly('estimate', $pages->{estimate});
    expect_told('', '4/4 dòng · cộng ≥ 15.950.000 đồng');
    expect_told('a/b', '1/4 dòng · cộng 3.300.000 đồng');
}

# No two columns of a table have one name.
sub look_at_english {
    my ($page) = @_;
    open_quietly('diff in English', $page);
    my @headings = @{ $browser->ask(q{return [...document.querySelector('table.tasks').tHead.rows[0].cells]
        .map((one) => one.textContent)}) };
    my %seen;
    expect(!(grep { $seen{$_}++ } @headings), "two columns are called the same: @headings");
    expect_told('Nhiệm vụ', '3 of 4 rows · Before: 19,800,000 đồng · After: ≥ 9,350,000 đồng · '
        . 'Change: -8,250,000 (*) đồng · (*) rows that cannot be compared and are left out: 1');
}

# What a reader of the screen is told a page consists of.
sub roles {
    my %counts;
    for my $node (@{ $browser->devtools('Accessibility.getFullAXTree')->{nodes} }) {
        my $role = $node->{role}{value} // '';
        ++$counts{$role} if $role =~ /^(?:table|row|cell|columnheader|rowheader|caption)$/;
    }
    return join ' ', map { "$_ $counts{$_}" } sort keys %counts;
}

my $cards = <<'JS';
const faults = [];
for (const table of document.querySelectorAll('table.tasks')) {
  const headings = [...table.tHead.rows[0].cells];
  const frame = table.closest('.scroll');
  if (frame.scrollWidth > frame.clientWidth) faults.push(`${frame.scrollWidth} px wide`);
  for (const one of table.querySelectorAll('thead button')) {
    const box = one.getBoundingClientRect();
    if (!one.checkVisibility() || box.left < 0 || box.right > innerWidth) faults.push(`no way to ${one.textContent}`);
  }
  for (const row of table.querySelectorAll('tbody tr')) {
    const box = (cell) => cell.getBoundingClientRect();
    const name = row.querySelector('th');
    const others = [...row.cells].filter((cell) => cell !== name && cell.textContent !== '');
    if (others.some((cell) => box(cell).top < box(name).bottom)) faults.push(`beside ${name.textContent}`);
    for (const cell of others.filter((cell) => cell.classList.contains('n'))) {
      const before = getComputedStyle(cell, '::before').content;
      const heading = headings[cell.cellIndex].textContent;
      if (before !== JSON.stringify(heading)) faults.push(`before ${cell.textContent} stands ${before}`);
      if (box(cell).width < box(name).width) faults.push(`${heading} shares its line`);
    }
    if (!others.some((cell) => cell.classList.contains('n'))) faults.push(`no figures of ${name.textContent}`);
  }
}
return faults.join('\n');
JS

# On a phone a task is a card: its name, and each figure behind what it is. It stays a row of a table
# for who hears it, and can be sorted.
sub look_at_cards {
    my ($name, $page) = @_;
    open_quietly("$name as a table", $page);
    $browser->devtools('Accessibility.enable');
    my $wide = roles();
    expect($browser->ask(q{return getComputedStyle(document.querySelector('table.tasks td.n'), '::before').content}) eq 'none',
        "$name: at 1280 px figures repeat their headings");
    $browser->resize(360, 800);
    open_quietly("$name as cards", $page);
    expect(roles() eq $wide, "$name: on a phone there are " . roles() . ", not $wide");
    $browser->devtools('Accessibility.disable');
    my $faults = $browser->ask($cards);
    expect($faults eq '', "$name: cards: $faults");
    $browser->tab_to('table.tasks thead button');
    $browser->press('Enter');
    expect($browser->ask(q{return document.querySelectorAll('table.tasks th[aria-sort]').length}) == 1,
        "$name: cards are not sorted by keyboard");
    $browser->resize(1280, 800);
}

# A phone prints a table, too.
sub look_at_paper {
    my ($page) = @_;
    $browser->resize(360, 800);
    open_quietly('paper', $page);
    $browser->save_pdf("$work/diff.pdf");
    $browser->resize(1280, 800);
    system('pdftotext', '-layout', '-enc', 'UTF-8', "$work/diff.pdf", "$work/diff.txt") == 0 or die "pdftotext\n";
    expect(read_file("$work/diff.txt") =~ /Trước +Sau +Tăng.giảm +Nguyên/, 'cards are on paper');
}

# However long names are: no page is wider than the screen, at 1280 px no table either, and there no
# text takes all of its table.
sub look_at_long {
    my ($name, $page) = @_;
    look_at_widths($page);
    open_quietly("$name with long names", $page);
    open_everything();
    select undef, undef, undef, 0.3;
    my $wide = $browser->ask(q{return [...document.querySelectorAll('.scroll')]
        .filter((one) => one.scrollWidth > one.clientWidth)
        .map((one) => `${(one.ariaLabel ?? '').slice(0, 40)}: ${one.scrollWidth} px`).join('\n')});
    expect($wide eq '', "$name: at 1280 px these tables are scrolled:\n$wide");
    my $narrow = $browser->ask(q{return [...document.querySelectorAll('.scroll tbody th, .scroll tbody td')]
        .filter((one) => one.textContent.length > 100 && one.checkVisibility() && one.clientWidth < 70)
        .map((one) => `${one.textContent.slice(0, 20)}: ${one.clientWidth} px`).join('\n')});
    expect($narrow eq '', "$name: at 1280 px these are crushed:\n$narrow");
}

browse($driver, $chromium, $work, \&look);
