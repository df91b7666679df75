# Takes from this process, for good, what a submission doesn't need, and becomes its JVM:
#
#   perl lock.pl MACHINE RULE... -- COMMAND...
#
# A RULE is read=PATH, write=PATH or execute=PATH; there is nothing but these paths for the command
# (Landlock), and what its user can't reach to read stays out of reach. MACHINE is amd64 or aarch64. Behind this script come its filter of system calls, an
# instruction a line, in which "own" stands for the number of the process.

use strict;
use warnings;

my %NUMBERS = (
    amd64   => { prctl => 157, seccomp => 317, setsid => 112 },
    aarch64 => { prctl => 167, seccomp => 277, setsid => 157 },
);
my ($CREATE_RULESET, $ADD_RULE, $RESTRICT_SELF) = (444, 445, 446);
my ($PATH_ONLY, $SIGKILL) = (0x200000, 9);

my $EXECUTE = 0x1;
my $READ    = 0xc;       # files, folders
my $WRITE   = 0x61be;    # and make, remove, rename and truncate; no links, devices or sockets
my $OF_FILE = 0xc007;    # what there is to do with a file that is no folder

sub fail { print STDERR "The lock failed at $_[0]: $!\n"; exit 1 }

# Calls the kernel, and ends where it refuses.
sub call {
    my ($name, @arguments) = @_;
    my $result = syscall($arguments[0], @arguments[1 .. $#arguments]);
    fail($name) if $result < 0;
    return $result;
}

my $numbers = $NUMBERS{+shift} or fail('a machine that it does not know');
my @rules;
push @rules, shift while @ARGV && $ARGV[0] ne '--';
shift;

# It ends with the grader, has no terminal, and never gets a right that it doesn't have now.
syscall($numbers->{setsid});
call('the parent', $numbers->{prctl}, 1, $SIGKILL, 0, 0, 0);
call('privileges', $numbers->{prctl}, 38, 1, 0, 0, 0);

# Every right that this kernel knows is refused, and then given for the paths.
my $version = call('Landlock', $CREATE_RULESET, 0, 0, 1);
my $rights = $version >= 5 ? 0xffff : $version >= 3 ? 0x7fff : $version == 2 ? 0x3fff : 0x1fff;
my $refused = pack 'Q', $rights;
$refused .= pack 'Q', 3 if $version >= 4;    # to bind and to connect over TCP
$refused .= pack 'Q', 3 if $version >= 6;    # to signal and to find the sockets of others
my $ruleset = call('Landlock', $CREATE_RULESET, $refused, length $refused, 0);
for (@rules) {
    my ($kind, $path) = split /=/, $_, 2;
    my $allowed = { read => $READ, write => $WRITE, execute => $EXECUTE | $READ }->{$kind};
    my $file;
    unless (sysopen $file, $path, $PATH_ONLY) {
        next if $kind eq 'read';
        fail($path);
    }
    $allowed &= $OF_FILE unless -d $file;
    my $rule = pack 'Ql', $allowed & $rights, fileno $file;
    call($path, $ADD_RULE, $ruleset, 1, $rule, 0);
}
call('Landlock', $RESTRICT_SELF, $ruleset, 0);

my $filter = '';
my $length = 0;
while (<DATA>) {
    s/own/$$/;
    $filter .= pack 'SCCL', split;
    $length++;
}
my $program = pack 'Sx![Q]P', $length, $filter;
call('the filter', $numbers->{seccomp}, 1, 0, $program);

exec { $ARGV[0] } @ARGV or fail($ARGV[0]);

__DATA__
