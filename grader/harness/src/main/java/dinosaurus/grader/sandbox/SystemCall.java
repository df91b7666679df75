package dinosaurus.grader.sandbox;

/** Lists the system calls that a submission doesn't get, or not in every form. */
enum SystemCall {
  CLONE(56, 220),
  CLONE3(435, 435),
  FORK(57, SystemCall.NONE),
  VFORK(58, SystemCall.NONE),
  SOCKET(41, 198),
  PTRACE(101, 117),
  PROCESS_VM_READV(310, 270),
  PROCESS_VM_WRITEV(311, 271),
  PIDFD_OPEN(434, 434),
  PIDFD_GETFD(438, 438),
  MOUNT(165, 40),
  UMOUNT2(166, 39),
  PIVOT_ROOT(155, 41),
  CHROOT(161, 51),
  OPEN_TREE(428, 428),
  MOVE_MOUNT(429, 429),
  FSOPEN(430, 430),
  FSMOUNT(432, 432),
  UNSHARE(272, 97),
  SETNS(308, 268),
  BPF(321, 280),
  PERF_EVENT_OPEN(298, 241),
  USERFAULTFD(323, 282),
  IO_URING_SETUP(425, 425),
  IO_URING_ENTER(426, 426),
  IO_URING_REGISTER(427, 427),
  ADD_KEY(248, 217),
  REQUEST_KEY(249, 218),
  KEYCTL(250, 219),
  OPEN_BY_HANDLE_AT(304, 265),
  KEXEC_LOAD(246, 104),
  INIT_MODULE(175, 105),
  FINIT_MODULE(313, 273),
  MEMFD_CREATE(319, 279),
  SHMGET(29, 194),
  MSGGET(68, 186),
  SEMGET(64, 190);

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
