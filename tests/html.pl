# The HTML report in a browser: it runs without a fault and without the network, says the figures of
# the JSON, can be filtered, sorted and gone through by keyboard, fits a phone, can be read by weak
# eyes, and is whole on paper.
#
#   perl html.pl PROGRAM SOURCE WORK DRIVER CHROMIUM
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
make_path("$work/hostile", "$work/many");
binmode(STDOUT, ':utf8');
binmode(STDERR, ':utf8');

sub write_page {
    my ($name, $plan, $command, @flags) = @_;
    my $page = "$work/$name.html";
    my $code = system("'$program' $command '$plan' @flags -o '$page' >/dev/null 2>&1") >> 8;
    die "$command of $plan ended with $code\n" unless ($code =~ /^[015]$/) && -s $page;
    return $page;
}

sub json_of {
    my ($plan) = @_;
    return JSON::PP->new->utf8->decode(scalar `'$program' estimate '$plan' --format json 2>/dev/null`);
}

sub look {
    for my $example (qw(printed-forms plan-8793 urban-assets)) {
        my $plan = "$source/examples/$example";
        look_at_figures($example, write_page($example, $plan, 'check', '--today', '2023-03-15'), $plan);
    }
    my $page = "$work/printed-forms.html";
    look_at_tables($page);
    look_at_keyboard($page);
    look_at_widths($page);
    look_at_contrast('contrast', $page, 200);
    look_at_structure($page);
    look_at_paper($page, "$source/examples/printed-forms");
    look_at_hostile();
    look_at_many();
}

# Figures: every total, and every line, as the JSON of the estimate has it.

sub line_amount {
    my ($line) = @_;
    return $line->{amount} // $line->{at_least}{amount} // $line->{known_part}{amount} // '';
}

# What is not all known says so.
sub is_marked {
    my ($text, $one) = @_;
    return $one->{complete} ? $text !~ /≥|phần|chưa/ : $text =~ /^(?:≥ |phần đã biết |chưa có$)/;
}

my $figures = <<'JS';
const value = (element) => element?.dataset.v ?? '';
return {
  total: value(document.querySelector('[data-figure="plan-total"]')),
  totalText: document.querySelector('[data-figure="plan-total"]').textContent,
  tasks: [...document.querySelectorAll('section.task')].map((task) => ({
    id: task.dataset.task,
    total: value(task.querySelector('[data-figure="task-total"]')),
    text: task.querySelector('[data-figure="task-total"]').textContent,
    listed: value(document.querySelector(`.tasks tr[data-task="${CSS.escape(task.dataset.task)}"] td.n`)),
    lines: [...task.querySelectorAll('table.lines > tbody > tr')].map((row) => value(row.lastElementChild)),
    names: [...task.querySelectorAll('table.lines > tbody > tr > th')].map((cell) =>
      (cell.querySelector('summary') ?? cell.firstChild).textContent),
  })),
};
JS

sub look_at_figures {
    my ($name, $page, $plan) = @_;
    my $json = json_of($plan);
    open_quietly($name, $page);
    my $said = $browser->ask($figures);
    expect($said->{total} eq known($json), "$name: the total is $said->{total}");
    expect(is_marked($said->{totalText}, $json), "$name: the total reads $said->{totalText}");
    expect(@{ $said->{tasks} } == @{ $json->{tasks} }, "$name: not all tasks are there");
    for my $i (0 .. $#{ $json->{tasks} }) {
        my ($task, $shown) = ($json->{tasks}[$i], $said->{tasks}[$i]);
        my $at = "$name: $task->{id}";
        expect($shown->{id} eq $task->{id}, "$at stands elsewhere");
        expect($shown->{total} eq known($task), "$at: the total is $shown->{total}");
        expect(is_marked($shown->{text}, $task), "$at: the total reads $shown->{text}");
        expect($shown->{listed} eq known($task), "$at: the total listed is $shown->{listed}");
        my @lines = map { line_amount($_) } @{ $task->{lines} };
        expect("@lines" eq "@{ $shown->{lines} }", "$at: its lines come to @{ $shown->{lines} }");
        my @names = map { $_->{name} || $_->{id} || '' } @{ $task->{lines} };
        expect("@names" eq "@{ $shown->{names} }", "$at: its lines are called @{ $shown->{names} }");
    }
    return;
}

# Filter and sort, as a hand does it.

sub shown_rows {
    return $browser->ask(q{return [...document.querySelectorAll('.tasks tbody tr')]
        .filter((row) => row.checkVisibility()).map((row) => row.dataset.task).join(' ')});
}

sub look_at_tables {
    my ($page) = @_;
    open_quietly('tables', $page);
    my $fill = sub {
        $browser->ask(q{const input = document.querySelector('#nhiem-vu .tools input');
            input.value = arguments[0]; input.dispatchEvent(new Event('input'));}, $_[0]);
        select undef, undef, undef, 0.1;
    };
    $fill->('NEN TANG');
    expect(shown_rows() eq 'so-a/LGSP', 'the filter shows ' . shown_rows());
    $fill->('trung tâm nâng');
    expect(shown_rows() eq 'so-a/TTDL', 'the filter for two words shows ' . shown_rows());
    my $told = $browser->ask(q{return document.querySelector('#nhiem-vu output').textContent});
    expect($told eq '1/5 dòng · cộng 1.687.950.000 đồng', "the sum under the filter: $told");
    $fill->('không có nhiệm vụ nào như thế này');
    expect(shown_rows() eq '', 'the filter for nothing shows ' . shown_rows());
    $browser->ask(q{[...document.querySelectorAll('#nhiem-vu .tools button')].pop().click()});
    expect(shown_rows() =~ /^so-a\/TTDL .* vp\/HOP$/, 'cleared, it shows ' . shown_rows());
    $browser->ask(q{const select = document.querySelector('#nhiem-vu select');
        select.value = [...select.options].find((one) => one.text === 'Sở Xây dựng').value;
        select.dispatchEvent(new Event('change'));});
    expect(shown_rows() eq 'so-b/PM-CP so-b/SOHOA', 'of one agency it shows ' . shown_rows());
    $browser->ask(q{[...document.querySelectorAll('#nhiem-vu .tools button')].pop().click()});
    my $sort = q{document.querySelectorAll('.tasks thead button')[4].click();
        return document.querySelector('.tasks th[aria-sort]').getAttribute('aria-sort');};
    expect($browser->ask($sort) eq 'descending', 'figures are not sorted from the largest');
    expect(shown_rows() =~ /^so-a\/TTDL so-b\/PM-CP so-a\/LGSP /, 'falling: ' . shown_rows());
    expect($browser->ask($sort) eq 'ascending', 'figures are not sorted from the smallest');
    expect(shown_rows() =~ /^so-b\/PM-CP so-a\/TTDL so-a\/LGSP /, 'what is not known is not last: ' . shown_rows());
    quiet('tables', $page);
}

# From the total to the law without a mouse.

sub look_at_keyboard {
    my ($page) = @_;
    open_quietly('keyboard', $page);
    $browser->tab_to('.tasks tr[data-task="so-b/PM-CP"] a');
    $browser->press('Enter');
    select undef, undef, undef, 0.2;
    my $open = q{return document.querySelector(arguments[0]).open};
    expect($browser->ask($open, '#nv-3 > details'), 'Enter on a task does not open it');
    expect($browser->ask(q{return document.activeElement.matches('#nv-3 > details > summary')}),
        'the task that was opened has not the focus');
    $browser->tab_to('#nv-3 tr.sum summary');
    $browser->press('Enter');
    my $total = '#nv-3 tr.sum details';
    expect($browser->ask($open, $total), 'Enter on a row does not derive it');
    my $text = $browser->ask(q{return document.querySelector(arguments[0]).innerText}, $total);
    expect($text =~ /^= 1,4 × E × P|^= /m && $text =~ /Căn cứ: .*; mức xác minh: .*\.yaml:\d+/,
        "the total rests on: $text");
    $browser->tab_to("$total a");
    $browser->press('Enter');
    select undef, undef, undef, 0.2;
    expect($browser->ask(q{return document.activeElement.closest('tr').querySelector('details').open}),
        'the operand of the total is not opened');
    $browser->tab_to('#nv-3 .nested summary, #nv-3 table.rows summary');
    # And what a rule says of it is one step away, too.
    $browser->open_page($page);
    $browser->tab_to('.all-findings td a');
    $browser->press('Enter');
    select undef, undef, undef, 0.2;
    expect($browser->ask(q{return document.activeElement.matches('li.finding')}), 'no link leads to a finding');
    expect($browser->ask(q{return [...document.querySelectorAll('button, a, summary, input, select')]
        .every((one) => one.tabIndex >= 0)}), 'something cannot be reached by keyboard');
    quiet('keyboard', $page);
}

# What readers of the screen go by.
sub look_at_structure {
    my ($page) = @_;
    open_quietly('structure', $page);
    expect($browser->ask(q{return document.documentElement.lang}) eq 'vi', 'the page says no language');
    my $levels = $browser->ask(q{return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .map((one) => Number(one.tagName[1]))});
    expect($levels->[0] == 1, 'the first heading is none of the page');
    expect($levels->[$_] <= $levels->[$_ - 1] + 1, "heading $_ skips a level") for 1 .. $#$levels;
    expect(!$browser->ask(q{return document.querySelectorAll('table:not(:has(caption)), thead th:not([scope])').length}),
        'a table without a caption, or a heading without a scope');
    expect(!$browser->ask(q{const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
        return ids.length - new Set(ids).size}), 'an id stands twice');
    expect(!$browser->ask(q{return [...document.querySelectorAll('a[href^="#"]')]
        .filter((one) => !document.getElementById(one.hash.slice(1))).length}), 'a link leads nowhere');
}

# On paper everything is open.
sub look_at_paper {
    my ($page, $plan) = @_;
    open_quietly('paper', $page);
    $browser->save_pdf("$work/report.pdf");
    my ($pages) = `pdfinfo '$work/report.pdf'` =~ /^Pages:\s+(\d+)/m;
    my ($size) = `pdfinfo '$work/report.pdf'` =~ /^Page size:.*\((A4)\)/m;
    expect(($pages // 0) > 2, 'the report has ' . ($pages // 'no') . ' pages');
    expect(defined $size, 'the pages are no A4');
    system('pdftotext', '-layout', '-enc', 'UTF-8', "$work/report.pdf", "$work/report.txt") == 0 or die "pdftotext\n";
    my $text = read_file("$work/report.txt");
    my $grouped = sub { my ($n) = @_; 1 while $n =~ s/^(-?\d+)(\d{3})/$1.$2/; $n };
    for my $task (@{ json_of($plan)->{tasks} }) {
        for my $figure (known($task), map { line_amount($_) } @{ $task->{lines} }) {
            my $printed = $grouped->($figure);
            expect($text =~ /\Q$printed\E/, "$printed of $task->{id} is not on paper");
        }
    }
    expect($text =~ /Căn cứ: /, 'no derivation is on paper');
    expect($text !~ /Bỏ lọc/, 'buttons are on paper');
    my @sheets = split /\f/, $text;
    expect($sheets[0] =~ m{\b1/$pages\s*$}, 'pages are not numbered');
}

# Names that are no names.
sub look_at_hostile {
    my @names = ('<script>window.hit = 1</script>', '"><img src=x onerror="window.hit = 2">',
        q{javascript:window.hit = 3}, q{' onmouseover='window.hit = 4}, '</script></style></table>',
        '<!-- ]]> &amp; &#60;b&#62;', '{0} {1} \\u003cscript\\u003e');
    my $quoted = sub { my ($text) = @_; return '"' . $text =~ s/(["\\])/\\$1/gr . '"' };
    my $plan = "format: 1\nplan: {title: " . $quoted->($names[0]) . ", year: 2023, price_date: 2023-03-06}\n"
        . "agencies:\n  - {id: a, name: " . $quoted->($names[1]) . "}\ntasks:\n";
    for my $i (0 .. $#names) {
        my $name = $quoted->($names[$i]);
        $plan .= "  - id: T$i\n    agency: a\n    name: $name\n    estimate:\n      method: detailed-estimate\n"
            . "      lines:\n        - {name: $name, group: GMS, kind: hardware, unit: $name, quantity: 2, "
            . "unit_price: 1_000, note: $name, price: {kind: quotation, ref: $name}}\n";
    }
    write_file("$work/hostile/plan.yaml", $plan);
    for my $command (qw(estimate check)) {
        my $page = write_page("hostile-$command", "$work/hostile/plan.yaml", $command);
        look_at_figures("hostile $command", $page, "$work/hostile/plan.yaml");
        open_everything();
        my $what = $browser->ask(q{return [window.hit ?? 'no', document.scripts.length, document.images.length,
            document.querySelectorAll('[onmouseover], [onerror], a[href^="javascript"]').length].join(' ')});
        expect($what eq 'no 1 0 0', "$command: names of a plan became markup: $what");
        my $title = $browser->ask(q{return document.querySelector('h1').textContent});
        expect($title eq $names[0], "$command: the title reads $title");
        my $texts = $browser->ask(q{return [...document.querySelectorAll('.task h3')].map((one) => one.textContent)});
        expect($texts->[$_] eq $names[$_], "$command: a name reads $texts->[$_]") for 0 .. $#names;
        quiet("hostile $command", $page);
    }
}

# 20,000 lines in 20 tasks stay usable.
sub look_at_many {
    my ($tasks, $lines) = (20, 1000);
    my $plan = "format: 1\nplan: {title: Nhiều dòng, year: 2023, price_date: 2023-03-06}\n"
        . "agencies: [{id: a, name: Sở A}]\ntasks:\n";
    for my $task (1 .. $tasks) {
        $plan .= "  - {id: T$task, agency: a, name: Nhiệm vụ số $task, estimate: "
            . "{method: detailed-estimate, lines_from: T$task.csv}}\n";
        my $table = "Nội dung,Nhóm chi phí,Loại,ĐVT,Khối lượng,Đơn giá,Thuế suất\n";
        $table .= "Thiết bị số $task-$_," . ($_ % 2 ? 'GMS' : 'GDT') . ",hardware,bộ," . ($_ % 7 + 1) . ',' . (1000 * $_ + $task) . ",10%\n"
            for 1 .. $lines;
        write_file("$work/many/T$task.csv", $table);
    }
    write_file("$work/many/plan.yaml", $plan);
    my $page = write_page('many', "$work/many/plan.yaml", 'estimate');
    # The CSV says the same as the JSON, and is read at once.
    my %amounts;
    for my $row (split /\n/, `'$program' estimate '$work/many/plan.yaml' --format csv`) {
        my ($task, $type, $amount) = (split /,/, $row)[0, 1, 14];
        push @{ $amounts{$type}{$task} }, $amount;
    }
    open_quietly('many lines', $page);
    my $said = $browser->ask($figures);
    expect($said->{total} eq $amounts{total}{''}[0], "many lines: the total is $said->{total}");
    for my $task (@{ $said->{tasks} }) {
        my ($total, $lines) = ($amounts{total}{ $task->{id} }[0], $amounts{line}{ $task->{id} });
        expect($task->{total} eq $total, "many lines: $task->{id} comes to $task->{total}, not $total");
        expect(@$lines == 1000 && "@$lines" eq "@{ $task->{lines} }", "many lines: other amounts in $task->{id}");
    }
    $browser->ask(q{document.querySelector('#nv-20 > details').open = true});
    select undef, undef, undef, 0.3;
    my $shown = q{return [...document.querySelectorAll('#nv-20 .lines tbody tr')]
        .filter((row) => row.checkVisibility()).length};
    expect($browser->ask($shown) == 200, 'of a long table ' . $browser->ask($shown) . ' rows are shown at once');
    $browser->ask(q{document.querySelector('#nv-20 .more button').click()});
    expect($browser->ask($shown) == 400, 'more are ' . $browser->ask($shown) . ' rows');
    $browser->ask(q{const input = document.querySelector('#nv-20 .tools input');
        input.value = '20-777'; input.dispatchEvent(new Event('input'));});
    select undef, undef, undef, 0.5;
    expect($browser->ask($shown) == 1, 'the filter among many lines shows ' . $browser->ask($shown));
    # From a row of the method to the lines it adds up.
    $browser->ask(q{document.querySelector('#nv-19 > details').open = true;
        document.querySelector('#nv-19 a[data-pick="GDT"]').click()});
    select undef, undef, undef, 0.5;
    my $told = $browser->ask(q{return document.querySelector('#nv-19 .tools output').textContent});
    expect($told =~ m{^500/1000 dòng · cộng [\d.]+ đồng$}, "of a group: $told");
    quiet('many lines', $page);
}

browse($driver, $chromium, $work, \&look);
