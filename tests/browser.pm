# A headless Chromium, driven over WebDriver: what Perl brings along is enough to speak it.
package browser;
use strict;
use warnings;
use utf8;
use HTTP::Tiny;
use JSON::PP ();
use MIME::Base64 qw(decode_base64);

my %keys = (Tab => "\x{E004}", Enter => "\x{E007}", Space => ' ');

# Nothing but the pages given to it: no other host is found, and every request is written down.
sub start {
    my ($class, $driver, $chromium, $work) = @_;
    my $pid = open(my $said, '-|', $driver, '--port=0') or die "$driver: $!\n";
    my $port;
    while (<$said>) { last if ($port) = /started successfully on port (\d+)/ }
    die "$driver did not start\n" unless $port;
    my $self = bless {pid => $pid, said => $said, http => HTTP::Tiny->new(timeout => 120),
        base => "http://127.0.0.1:$port", json => JSON::PP->new->utf8}, $class;
    my $session = eval { $self->call(POST => '/session', {capabilities => {alwaysMatch => {
        browserName => 'chrome',
        'goog:loggingPrefs' => {browser => 'ALL', performance => 'ALL'},
        'goog:chromeOptions' => {binary => $chromium, args => [qw(--headless=new --no-sandbox
            --disable-gpu --disable-dev-shm-usage --hide-scrollbars --no-first-run
            --disable-background-networking --disable-component-update --lang=vi
            --force-color-profile=srgb), '--host-resolver-rules=MAP * ~NOTFOUND',
            "--user-data-dir=$work/profile"]},
    }}}) };
    if (!$session) {
        my $fault = $@;
        $self->stop;
        die $fault;
    }
    $self->{base} .= "/session/$session->{sessionId}";
    $self->{open} = 1;
    return $self;
}

sub stop {
    my ($self) = @_;
    eval { $self->call(DELETE => '') } if delete $self->{open};
    kill 'TERM', $self->{pid};
    close $self->{said};
}

sub call {
    my ($self, $method, $path, $body) = @_;
    my %options = (headers => {'Content-Type' => 'application/json'});
    $options{content} = $self->{json}->encode($body // {}) if $method eq 'POST';
    my $answer = $self->{http}->request($method, "$self->{base}$path", \%options);
    my $value = eval { $self->{json}->decode($answer->{content})->{value} };
    return $value if $answer->{success};
    my $said = ref $value ? $value->{message} : $answer->{content};
    die "the browser: $path: $said\n";
}

sub open_page {
    my ($self, $file) = @_;
    $self->call(POST => '/url', {url => "file://$file"});
}

# The value a piece of script returns.
sub ask {
    my ($self, $script, @arguments) = @_;
    return $self->call(POST => '/execute/sync', {script => $script, args => \@arguments});
}

sub devtools {
    my ($self, $command, %parameters) = @_;
    return $self->call(POST => '/goog/cdp/execute', {cmd => $command, params => \%parameters});
}

# So many CSS pixels wide and high.
sub resize {
    my ($self, $width, $height, $scale) = @_;
    $self->devtools('Emulation.setDeviceMetricsOverride', width => $width, height => $height,
        deviceScaleFactor => $scale // 1, mobile => $width < 600 ? JSON::PP::true : JSON::PP::false);
}

sub scheme {
    my ($self, $name) = @_;
    $self->devtools('Emulation.setEmulatedMedia',
        features => [{name => 'prefers-color-scheme', value => $name}]);
}

sub press {
    my ($self, @names) = @_;
    my @actions = map { ({type => 'keyDown', value => $_}, {type => 'keyUp', value => $_}) }
        map { $keys{$_} // $_ } @names;
    $self->call(POST => '/actions', {actions => [{type => 'key', id => 'keyboard', actions => \@actions}]});
}

# Presses Tab until what has the focus fits; how often that took.
sub tab_to {
    my ($self, $selector, $most) = @_;
    for my $count (1 .. $most // 150) {
        $self->press('Tab');
        return $count if $self->ask('return document.activeElement.matches(arguments[0])', $selector);
    }
    die "the keyboard does not come to $selector\n";
}

sub log_of {
    my ($self, $kind) = @_;
    return @{ $self->call(POST => '/se/log', {type => $kind}) };
}

# What was asked of anything but the page itself.
sub requests {
    my ($self) = @_;
    my @urls;
    for my $entry ($self->log_of('performance')) {
        my $event = JSON::PP->new->decode($entry->{message})->{message};
        push @urls, $event->{params}{request}{url} if $event->{method} eq 'Network.requestWillBeSent';
    }
    return @urls;
}

sub save_pdf {
    my ($self, $file) = @_;
    write_bytes($file, $self->call(POST => '/print', {page => {width => 21, height => 29.7}}));
}

# Of what is visible, or of the rectangle [x, y, width, height] of the page.
sub save_picture {
    my ($self, $file, @clip) = @_;
    my %clip;
    @clip{qw(x y width height)} = @clip;
    my $picture = $self->devtools('Page.captureScreenshot', format => 'png',
        @clip ? (captureBeyondViewport => JSON::PP::true, clip => {%clip, scale => 1}) : ());
    write_bytes($file, $picture->{data});
}

sub write_bytes {
    my ($file, $base64) = @_;
    open(my $out, '>:raw', $file) or die "$file: $!\n";
    print $out decode_base64($base64);
    close $out;
}

1;
