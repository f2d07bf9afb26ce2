# The pages of summary, diff and progress in a browser, and the pictures of the manual.
#
#   perl html_views.pl PROGRAM SOURCE WORK DRIVER CHROMIUM    (PICTURES=1 writes the pictures anew)
use strict;
use warnings;
use utf8;
use File::Path qw(make_path remove_tree);
use FindBin qw($Bin);
use JSON::PP ();
use lib $Bin;
use page;
use workbooks;

my ($program, $source, $work, $driver, $chromium) = @ARGV;
remove_tree($work);
make_path($work);
binmode(STDOUT, ':utf8');
binmode(STDERR, ':utf8');

sub look_at_pages {
    my $examples = "$source/examples";
    my @pages = (
        [summary => "'$examples/printed-forms' --by agency,source"],
        [diff => join(' ', map { "'$examples/revisions/$_.yaml'" } qw(ban-goc lan-1 lan-2)) . ' --allow-unverified'],
        [progress => "'$Bin/cases/progress/plan' --today 2023-12-31"]);
    for my $one (@pages) {
        my ($command, $words) = @$one;
        my $page = "$work/$command.html";
        my $code = system("'$program' $command $words -o '$page' >/dev/null 2>&1") >> 8;
        die "$command ended with $code\n" unless ($code =~ /^[05]$/) && -s $page;
        my $json = JSON::PP->new->utf8->decode(scalar `'$program' $command $words --format json 2>/dev/null`);
        look_at_widths($page);
        look_at_contrast($command, $page, 20);
        open_quietly($command, $page);
        $command eq 'summary' ? look_at_summary($json) : $command eq 'diff' ? look_at_change($json)
            : look_at_progress($json);
        look_at_listing($command);
        quiet($command, $page);
    }
}

# The last figures of the rows of a table, as programs read them.
sub last_figures {
    my ($table, $rows) = @_;
    return @{ $browser->ask(q{const table = document.querySelectorAll('table[data-sortable]')[arguments[0]];
        return [...table.querySelectorAll(arguments[1])].map((row) => row.lastElementChild.dataset.v ?? '')},
        $table, $rows) };
}

sub look_at_summary {
    my ($json) = @_;
    my @rows = map { known($_) } @{ $json->{rows} };
    my @shown = last_figures(0, 'tbody tr');
    expect(@rows > 3 && "@shown" eq "@rows", "summary: the rows are @shown, not @rows");
    my $total = $browser->ask(q{return document.querySelector('[data-figure="plan-total"]').dataset.v});
    expect($total eq known($json), "summary: the total is $total");
    my @foot = grep { $_ ne '' } last_figures(0, 'tfoot tr');
    expect("@foot" eq $total, "summary: the foot says @foot");
}

sub look_at_change {
    my ($json) = @_;
    my $difference = 0;
    $difference += $_->{difference} for @{ $json->{steps} };
    my $said = $browser->ask(q{return document.querySelector('[data-figure="difference"]').dataset.v});
    expect($said == $difference, "diff: the difference is $said, not $difference");
    for my $i (0 .. $#{ $json->{steps} }) {
        my $step = $json->{steps}[$i];
        my @bars = @{ $browser->ask(q{const chart = document.querySelectorAll('.waterfall')[arguments[0]];
            return [...chart.querySelectorAll('td.n')].map((cell) => cell.dataset.v)}, $i) };
        my ($before, $after) = (shift @bars, pop @bars);
        expect($before eq known($step->{before}) && $after eq known($step->{after}),
            "diff: the waterfall goes from $before to $after");
        my $sum = 0;
        $sum += $_ for @bars;
        expect(@bars > 1 && $sum == $step->{difference}, "diff: the causes come to $sum");
        my %causes = map { $_ => 1 } grep { $_ } values %{ $step->{causes} };
        expect($causes{$_}, "diff: no cause comes to $_") for @bars;
        my @tasks = map { $_->{difference} } @{ $step->{tasks} };
        my @shown = @{ $browser->ask(q{const table = document.querySelectorAll('table[data-sortable]')[arguments[0]];
            return [...table.tBodies[0].rows].map((row) => row.cells[6].dataset.v)}, $i) };
        expect("@shown" eq "@tasks", "diff: the tasks change by @shown, not @tasks");
    }
}

sub look_at_progress {
    my ($json) = @_;
    for my $i (0 .. $#{ $json->{tasks} }) {
        my @figures = map { known($json->{tasks}[$i]{figures}{$_}) } qw(planned allocated disbursed settled);
        my $shown = join ' ', @{ $browser->ask(q{const row = document.querySelector('table[data-sortable]').tBodies[0].rows[arguments[0]];
            return [4, 5, 6, 7].map((cell) => row.cells[cell].dataset.v ?? '')}, $i) };
        expect($shown eq "@figures", "progress: task $i has $shown, not @figures");
    }
    expect($browser->ask(q{return document.querySelectorAll('.chart.progress td.bar rect').length}) > 1,
        'progress: no bars of what was carried out');
}

# What is typed is looked for; what nobody wrote leaves nothing.
sub look_at_listing {
    my ($command) = @_;
    my $shown = q{return [...document.querySelector('table[data-sortable]').tBodies[0].rows]
        .filter((row) => row.checkVisibility()).length};
    my $all = $browser->ask($shown);
    $browser->ask(q{const input = document.querySelector('.tools input');
        input.value = 'không ai viết thế này'; input.dispatchEvent(new Event('input'));});
    select undef, undef, undef, 0.1;
    expect($all > 1 && $browser->ask($shown) == 0, "$command: the filter shows what was not looked for");
    $browser->ask(q{[...document.querySelectorAll('.tools button')].at(0).click()});
    expect($browser->ask($shown) == $all, "$command: cleared, it shows " . $browser->ask($shown));
    my $sorted = $browser->ask(q{document.querySelector('table[data-sortable] thead button').click();
        return document.querySelectorAll('th[aria-sort]').length});
    expect($sorted == 1, "$command: a heading does not sort");
}

# The views the manual shows, a page of it for each: its name, the page, from which element to which,
# and what is done before.
my @views = (
    ['tong-quan', 'printed-forms', 'main > header', 'main > header'],
    ['co-cau', 'printed-forms', '#co-cau', '#co-cau'],
    ['nhiem-vu', 'printed-forms', '#nhiem-vu', '#nhiem-vu',
        q{const input = document.querySelector('#nhiem-vu input'); input.value = 'luu tru';
          input.dispatchEvent(new Event('input'));}],
    ['y-kien', 'printed-forms', '#y-kien', '#y-kien'],
    ['dien-giai', 'printed-forms', '#nv-3', '#nv-3 .rows',
        q{document.querySelector('#nv-3 > details').open = true;
          for (const row of document.querySelectorAll('#nv-3 .rows details')) {
              row.open = /^(UUCP|P|G) /.test(row.textContent);
          }}],
    ['tong-hop', 'summary', 'main > header', 'main > section:nth-of-type(2)'],
    ['so-sanh', 'diff', 'main > header', 'main > section'],
    ['tien-do', 'progress', 'main > header', 'main > section:nth-of-type(2)']);

# The screen is as high as the page: what is far away is not drawn.
sub take_pictures {
    my $check = "'$program' check '$source/examples/printed-forms' --today 2023-03-15";
    system("$check -o '$work/printed-forms.html' >/dev/null 2>&1");
    $browser->open_page("$work/printed-forms.html");
    $browser->save_pdf("$work/report.pdf");
    for my $width (1280, 360) {
        $browser->resize($width, 7000);
        for my $view (@views) {
            my ($name, $page, $from, $to, $before) = @$view;
            $browser->open_page("$work/$page.html");
            $browser->ask($before) if $before;
            select undef, undef, undef, 0.5;
            my ($top, $bottom) = @{ $browser->ask(q{const box = (one) => document.querySelector(one).getBoundingClientRect();
                return [Math.floor(box(arguments[0]).top) - 12, Math.ceil(box(arguments[1]).bottom) + 12]}, $from, $to) };
            $top = 0 if $top < 0;
            $bottom = $top + 1500 if $bottom > $top + 1500;
            $browser->save_picture("$source/docs/pictures/bao-cao-$name-$width.png", 0, $top, $width, $bottom - $top);
        }
    }
    $browser->resize(1280, 800);
    system('pdftoppm', '-png', '-r', '60', '-singlefile', "$work/report.pdf", "$source/docs/pictures/bao-cao-in-giay") == 0
        or die "pdftoppm\n";
}

# Every view has its page, and that its pictures at both widths; the first page leads to all.
sub look_at_manual {
    my $overview = read_file("$source/docs/report.vi.md");
    for my $name ((map { $_->[0] } @views), 'in-giay') {
        expect($overview =~ m{\(report/$name\.vi\.md\)}, "docs/report.vi.md does not lead to $name");
        my $manual = read_file("$source/docs/report/$name.vi.md");
        for my $picture ($name eq 'in-giay' ? "bao-cao-$name" : map { "bao-cao-$name-$_" } 1280, 360) {
            expect($manual =~ m{\(\.\./pictures/$picture\.png\)} && -s "$source/docs/pictures/$picture.png",
                "docs/report/$name.vi.md does not show $picture");
        }
    }
}

browse($driver, $chromium, $work, sub {
    look_at_pages();
    take_pictures() if $ENV{PICTURES};
    look_at_manual();
});
