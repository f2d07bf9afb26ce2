# What tests of pages have in common: a browser, what is expected, and what holds of every page.
package page;
use strict;
use warnings;
use utf8;
use Exporter qw(import);
use JSON::PP ();
use browser;

our @EXPORT = qw($browser browse expect known open_quietly quiet open_everything look_at_widths look_at_contrast);
our $browser;

my ($faults, $looked_at) = (0, 0);

# Looks at pages by a function, and ends the program with what was found.
sub browse {
    my ($driver, $chromium, $work, $look) = @_;
    $browser = browser->start($driver, $chromium, $work);
    my $done = eval { $look->(); 1 };
    my $why = $@;
    $browser->stop;
    die $why unless $done;
    die "$faults faults of pages\n" if $faults;
    print "$looked_at things hold of the pages\n";
    return;
}

sub expect {
    my ($holds, $what) = @_;
    ++$looked_at;
    return if $holds;
    print "$what\n";
    ++$faults;
}

# What is known of a figure of the JSON.
sub known { my ($one) = @_; return $one->{total} // $one->{at_least} // $one->{known_part} // '' }

sub open_quietly {
    my ($name, $page) = @_;
    $browser->log_of('browser');
    $browser->requests;
    $browser->open_page($page);
    quiet($name, $page);
}

# Nothing in the console, and nothing was asked for but the page.
sub quiet {
    my ($name, $page) = @_;
    expect(0, "$name: console: $_->{message}") for $browser->log_of('browser');
    my @others = grep { $_ ne "file://$page" && !m{^(?:data|about|chrome)[:/]} } $browser->requests;
    expect(!@others, "$name: asks for @others");
}

sub open_everything { $browser->ask(q{document.querySelectorAll('details').forEach((one) => one.open = true)}) }

# At 360 px nothing but tables and excerpts of files is wider than the screen.
sub look_at_widths {
    my ($page) = @_;
    for my $width (360, 1280) {
        $browser->resize($width, 800);
        open_quietly("at $width px", $page);
        open_everything();
        select undef, undef, undef, 0.3;
        my $wide = $browser->ask(q{return document.documentElement.scrollWidth});
        expect($wide <= $width, "at $width px the page is $wide px wide");
        my $out = $browser->ask(q{const edge = innerWidth + 1;
            return [...document.querySelectorAll('main *')].filter((one) => one.checkVisibility()
                && !one.closest('.scroll, pre, caption, svg') && one.getBoundingClientRect().right > edge)
                .map((one) => one.outerHTML.slice(0, 80)).join('\n')});
        expect($out eq '', "at $width px these stand out:\n$out");
    }
    $browser->resize(1280, 800);
}

# WCAG 2 AA: 4.5 : 1, of large text 3 : 1; of all that is text.
my $contrast = <<'JS';
const channel = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const parts = (color) => color.match(/[\d.]+/g).map(Number);
const ground = (element) => {
  for (let place = element; place; place = place.parentElement) {
    const color = parts(getComputedStyle(place).backgroundColor);
    if ((color[3] ?? 1) === 1) return color;
    if (color[3] > 0) throw 'half a background';
  }
  return parts(getComputedStyle(document.documentElement).backgroundColor);
};
const faults = new Set();
let count = 0;
for (const element of document.querySelectorAll('main, main *')) {
  const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  if (!own || !element.checkVisibility()) continue;
  ++count;
  const style = getComputedStyle(element);
  const [a, b] = [light(parts(style.color)), light(ground(element))];
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const large = parseFloat(style.fontSize) >= 24;
  if (ratio < (large ? 3 : 4.5)) {
    faults.add(`${ratio.toFixed(2)} of ${element.tagName}.${element.className} in ${element.parentElement.className}`);
  }
}
return {count, faults: [...faults]};
JS

# In both colour schemes at least so many texts are there to be read, and can be.
sub look_at_contrast {
    my ($name, $page, $least) = @_;
    for my $scheme (qw(light dark)) {
        $browser->scheme($scheme);
        open_quietly("$name, $scheme", $page);
        open_everything();
        my $said = $browser->ask($contrast);
        expect($said->{count} > $least, "$name, $scheme: only $said->{count} texts");
        expect(0, "$name, $scheme: contrast $_") for @{ $said->{faults} };
    }
    $browser->scheme('light');
}

1;
