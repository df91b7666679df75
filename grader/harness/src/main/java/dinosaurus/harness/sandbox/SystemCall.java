package dinosaurus.harness.sandbox;

/**
 * Lists the system calls that a JVM makes for what a submission may do; there are no others for it.
 *
 * <p>They are few, and much the same for every JDK, while what a list of forbidden ones would have
 * to hold grows with every kernel.
 */
enum SystemCall {
  // The process itself, and its threads.
  EXECVE(59, 221),
  EXIT(60, 93),
  EXIT_GROUP(231, 94),
  CLONE(56, 220),
  SET_TID_ADDRESS(218, 96),
  SET_ROBUST_LIST(273, 99),
  RSEQ(334, 293),
  ARCH_PRCTL(158, SystemCall.NONE),
  PRCTL(157, 167),
  PRLIMIT64(302, 261),
  KILL(62, 129),
  TGKILL(234, 131),
  GETPID(39, 172),
  GETTID(186, 178),
  GETPPID(110, 173),
  GETUID(102, 174),
  GETEUID(107, 175),
  GETGID(104, 176),
  GETEGID(108, 177),
  FUTEX(202, 98),
  SCHED_YIELD(24, 124),
  SCHED_GETAFFINITY(204, 123),
  GETCPU(309, 168),
  WAIT4(61, 260), // For bubblewrap.

  // Its signals.
  RT_SIGACTION(13, 134),
  RT_SIGPROCMASK(14, 135),
  RT_SIGRETURN(15, 139),
  RT_SIGSUSPEND(130, 133),
  SIGALTSTACK(131, 132),
  RESTART_SYSCALL(219, 128),

  // Time, and what the machine is.
  TIME(201, SystemCall.NONE),
  GETTIMEOFDAY(96, 169),
  CLOCK_GETTIME(228, 113),
  CLOCK_GETRES(229, 114),
  NANOSLEEP(35, 101),
  CLOCK_NANOSLEEP(230, 115),
  TIMES(100, 153),
  GETRUSAGE(98, 165),
  SYSINFO(99, 179),
  UNAME(63, 160),
  GETRANDOM(318, 278),

  // Memory.
  BRK(12, 214),
  MMAP(9, 222),
  MPROTECT(10, 226),
  MUNMAP(11, 215),
  MREMAP(25, 216),
  MADVISE(28, 233),
  MSYNC(26, 227),
  MINCORE(27, 232),

  // Files, as far as Landlock lets it: what changes them by name without its asking isn't here.
  OPEN(2, SystemCall.NONE),
  OPENAT(257, 56),
  CLOSE(3, 57),
  READ(0, 63),
  WRITE(1, 64),
  PREAD64(17, 67),
  PWRITE64(18, 68),
  READV(19, 65),
  WRITEV(20, 66),
  LSEEK(8, 62),
  STAT(4, SystemCall.NONE),
  LSTAT(6, SystemCall.NONE),
  FSTAT(5, 80),
  NEWFSTATAT(262, 79),
  STATX(332, 291),
  STATFS(137, 43),
  FSTATFS(138, 44),
  ACCESS(21, SystemCall.NONE),
  FACCESSAT(269, 48),
  FACCESSAT2(439, 439),
  READLINK(89, SystemCall.NONE),
  READLINKAT(267, 78),
  GETCWD(79, 17),
  GETDENTS(78, SystemCall.NONE),
  GETDENTS64(217, 61),
  MKDIR(83, SystemCall.NONE),
  MKDIRAT(258, 34),
  RMDIR(84, SystemCall.NONE),
  UNLINK(87, SystemCall.NONE),
  UNLINKAT(263, 35),
  RENAME(82, SystemCall.NONE),
  RENAMEAT(264, 38),
  RENAMEAT2(316, 276),
  FTRUNCATE(77, 46),
  FALLOCATE(285, 47),
  FSYNC(74, 82),
  FDATASYNC(75, 83),
  FADVISE64(221, 223),
  FLOCK(73, 32),
  SENDFILE(40, 71),
  COPY_FILE_RANGE(326, 285),
  UMASK(95, 166),
  FCNTL(72, 25),
  IOCTL(16, 29),
  DUP(32, 23),
  DUP2(33, SystemCall.NONE),
  DUP3(292, 24),

  // What channels are made of.
  PIPE(22, SystemCall.NONE),
  PIPE2(293, 59),
  SOCKETPAIR(53, 199),
  EVENTFD2(290, 19),
  POLL(7, SystemCall.NONE),
  PPOLL(271, 73),
  EPOLL_CREATE1(291, 20),
  EPOLL_CTL(233, 21),
  EPOLL_WAIT(232, SystemCall.NONE),
  EPOLL_PWAIT(281, 22);

  /** Stands for a machine that has no such call. */
  static final int NONE = -1;

  final int x86;
  final int arm;

  /** Tells the numbers of a call on x86-64 and on 64-bit ARM. */
  SystemCall(int x86, int arm) {
    this.x86 = x86;
    this.arm = arm;
  }
}
