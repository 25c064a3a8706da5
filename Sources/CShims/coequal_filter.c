// Which system calls a program may make: a filter that the kernel runs before each.
//
// It denies what Landlock does not cover (sockets, other processes, owners and modes of files) and what
// no plugin needs. What it denies fails with EPERM, as for a user without the right, so that language
// runtimes go on without it.
#ifdef __linux__

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "coequal_confining.h"

#if defined(__x86_64__) || defined(__aarch64__)

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define OWN_PROCESSOR AUDIT_ARCH_X86_64
#else
#define OWN_PROCESSOR AUDIT_ARCH_AARCH64
#endif

// From 424 on, calls have the same numbers on all processors; those of the system may be older.
enum {
  CALL_PIDFD_SEND_SIGNAL = 424,
  CALL_IO_URING_SETUP = 425,
  CALL_IO_URING_ENTER = 426,
  CALL_IO_URING_REGISTER = 427,
  CALL_OPEN_TREE = 428,
  CALL_MOVE_MOUNT = 429,
  CALL_FSOPEN = 430,
  CALL_FSCONFIG = 431,
  CALL_FSMOUNT = 432,
  CALL_FSPICK = 433,
  CALL_PIDFD_OPEN = 434,
  CALL_CLONE3 = 435,
  CALL_OPENAT2 = 437,
  CALL_PIDFD_GETFD = 438,
  CALL_PROCESS_MADVISE = 440,
  CALL_MOUNT_SETATTR = 442,
  CALL_QUOTACTL_FD = 443,
  CALL_MEMFD_SECRET = 447,
  CALL_PROCESS_MRELEASE = 448,
  CALL_FCHMODAT2 = 452,
  CALL_STATMOUNT = 457,
  CALL_LISTMOUNT = 458,
  // The last one looked at here, 'mseal'. To a program, what came later does not exist.
  CALL_LAST_KNOWN = 462
};

static const uint32_t denied[] = {
    // Sockets of every kind. A pair of sockets can be used to send elsewhere too.
    SYS_socket, SYS_socketpair, SYS_bind, SYS_connect, SYS_listen, SYS_accept, SYS_accept4,
    SYS_sendto, SYS_sendmsg, SYS_sendmmsg, SYS_recvmsg, SYS_recvmmsg,
    // Rings of calls that would pass by this filter.
    CALL_IO_URING_SETUP, CALL_IO_URING_ENTER, CALL_IO_URING_REGISTER,
    // New processes; 'clone' and 'clone3' are below.
#ifdef SYS_fork
    SYS_fork,
#endif
#ifdef SYS_vfork
    SYS_vfork,
#endif
    SYS_execveat,
    // Other processes: looking into them, steering and finding them.
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kcmp, CALL_PROCESS_MADVISE,
    CALL_PROCESS_MRELEASE, CALL_PIDFD_OPEN, CALL_PIDFD_GETFD, CALL_PIDFD_SEND_SIGNAL,
    SYS_migrate_pages, SYS_move_pages, SYS_ioprio_set,
    // Owners, modes, times and attributes of files, which Landlock does not guard, and cutting files
    // by their path, which it does not guard before version 3.
#ifdef SYS_chmod
    SYS_chmod, SYS_chown, SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat,
#endif
    SYS_fchmod, SYS_fchmodat, CALL_FCHMODAT2, SYS_fchown, SYS_fchownat, SYS_utimensat, SYS_truncate,
    SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr, SYS_removexattr, SYS_lremovexattr,
    SYS_fremovexattr, SYS_getxattr, SYS_lgetxattr, SYS_listxattr, SYS_llistxattr,
    // Watching files that cannot be read, and finding them past their path.
#ifdef SYS_inotify_init
    SYS_inotify_init,
#endif
    SYS_inotify_init1, SYS_fanotify_init, SYS_fanotify_mark, SYS_name_to_handle_at,
    SYS_open_by_handle_at,
    // Files without a path, which nothing counts.
    SYS_memfd_create, CALL_MEMFD_SECRET,
    // Objects of the kernel that outlive a process and are open to others.
    SYS_shmget, SYS_shmat, SYS_shmctl, SYS_msgget, SYS_msgsnd, SYS_msgrcv, SYS_msgctl, SYS_semget,
    SYS_semop, SYS_semtimedop, SYS_semctl, SYS_mq_open, SYS_mq_unlink, SYS_keyctl, SYS_add_key,
    SYS_request_key,
    // The kernel and the machine.
    SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_unshare, SYS_setns, SYS_mount, SYS_umount2,
    SYS_pivot_root, SYS_chroot, CALL_OPEN_TREE, CALL_MOVE_MOUNT, CALL_FSOPEN, CALL_FSCONFIG,
    CALL_FSMOUNT, CALL_FSPICK, CALL_MOUNT_SETATTR, CALL_STATMOUNT, CALL_LISTMOUNT, SYS_quotactl,
    CALL_QUOTACTL_FD, SYS_acct, SYS_swapon, SYS_swapoff, SYS_reboot, SYS_init_module,
    SYS_finit_module, SYS_delete_module, SYS_kexec_load,
#ifdef SYS_kexec_file_load
    SYS_kexec_file_load,
#endif
    SYS_settimeofday, SYS_clock_settime, SYS_clock_adjtime, SYS_adjtimex, SYS_sethostname,
    SYS_setdomainname, SYS_syslog, SYS_vhangup,
#ifdef SYS_lookup_dcookie
    SYS_lookup_dcookie,
#endif
#if defined(__x86_64__)
    SYS_iopl, SYS_ioperm, SYS_modify_ldt,
#endif
};

// MARK: - Writing the filter

typedef struct {
  struct sock_filter steps[640];
  unsigned short count;
} filter;

static void add(filter *filter, struct sock_filter step) {
  // A filter that is too long is refused by the check at the end.
  if (filter->count < sizeof filter->steps / sizeof filter->steps[0]) {
    filter->steps[filter->count] = step;
  }
  filter->count++;
}

static void answer(filter *filter, uint32_t result) {
  add(filter, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, result));
}

static const uint32_t allowed = SECCOMP_RET_ALLOW;
static const uint32_t killed = SECCOMP_RET_KILL_PROCESS;
static const uint32_t not_permitted = SECCOMP_RET_ERRNO | EPERM;
static const uint32_t not_there = SECCOMP_RET_ERRNO | ENOSYS;

// The next 'count' steps are for values for which the comparison holds.
static void only_if(filter *filter, uint16_t comparison, uint32_t value, uint8_t count) {
  add(filter, (struct sock_filter)BPF_JUMP(BPF_JMP | comparison | BPF_K, value, 0, count));
}

static void answer_if(filter *filter, uint16_t comparison, uint32_t value, uint32_t result) {
  only_if(filter, comparison, value, 1);
  answer(filter, result);
}

static void load(filter *filter, size_t offset) {
  add(filter, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset));
}

// The lower half of an argument; both processors are little-endian. The kernel itself takes no more of
// the numbers that are compared here.
static void load_argument(filter *filter, int index) {
  load(filter, offsetof(struct seccomp_data, args) + (size_t)index * sizeof(uint64_t));
}

// Allows a call when its first argument is the process itself.
static void only_for_itself(filter *filter, uint32_t call, uint32_t own, bool also_zero) {
  only_if(filter, BPF_JEQ, call, also_zero ? 6 : 4);
  load_argument(filter, 0);
  answer_if(filter, BPF_JEQ, own, allowed);
  if (also_zero) answer_if(filter, BPF_JEQ, 0, allowed);
  answer(filter, not_permitted);
}

// Language runtimes slow their own threads down, and crash where that is not permitted.
static void priority_of_own_thread_only(filter *filter) {
  only_if(filter, BPF_JEQ, SYS_setpriority, 6);
  load_argument(filter, 0);
  only_if(filter, BPF_JEQ, 0 /* PRIO_PROCESS */, 3);
  load_argument(filter, 1);
  answer_if(filter, BPF_JEQ, 0, allowed);
  answer(filter, not_permitted);
}

// Denies to cut a file that is opened only for reading: before version 3, Landlock lets that pass.
static void no_cutting_without_writing(filter *filter, uint32_t call, int flags_index) {
  only_if(filter, BPF_JEQ, call, 5);
  load_argument(filter, flags_index);
  add(filter, (struct sock_filter)BPF_STMT(BPF_ALU | BPF_AND | BPF_K, O_TRUNC | O_ACCMODE));
  answer_if(filter, BPF_JEQ, O_TRUNC | O_RDONLY, not_permitted);
  answer(filter, allowed);
}

static void new_threads_but_no_processes(filter *filter) {
  const uint32_t new_namespaces = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC |
                                  CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;
  only_if(filter, BPF_JEQ, SYS_clone, 6);
  load_argument(filter, 0);
  answer_if(filter, BPF_JSET, new_namespaces | CLONE_PTRACE, not_permitted);
  answer_if(filter, BPF_JSET, CLONE_THREAD, allowed);
  answer(filter, not_permitted);
  // Its flags are in memory, where a filter does not see them. The C library then calls 'clone'.
  answer_if(filter, BPF_JEQ, CALL_CLONE3, not_there);
  // Its flags are in memory, too.
  answer_if(filter, BPF_JEQ, CALL_OPENAT2, not_there);
}

// Names of threads and memory, and questions. So the process cannot give up to end with its parent.
static void harmless_settings(filter *filter) {
  static const uint32_t harmless[] = {
      PR_GET_PDEATHSIG, PR_GET_DUMPABLE, PR_SET_NAME, PR_GET_NAME, PR_GET_SECCOMP, PR_CAPBSET_READ,
      PR_SET_TIMERSLACK, PR_GET_TIMERSLACK, PR_SET_NO_NEW_PRIVS, PR_GET_NO_NEW_PRIVS,
      PR_SET_THP_DISABLE, PR_GET_THP_DISABLE, 0x53564d41 /* PR_SET_VMA */,
      54 /* PR_PAC_RESET_KEYS */, 55 /* PR_SET_TAGGED_ADDR_CTRL */,
      56 /* PR_GET_TAGGED_ADDR_CTRL */};
  enum { COUNT = sizeof harmless / sizeof harmless[0] };
  only_if(filter, BPF_JEQ, SYS_prctl, 2 * COUNT + 2);
  load_argument(filter, 0);
  for (int i = 0; i < COUNT; i++) answer_if(filter, BPF_JEQ, harmless[i], allowed);
  answer(filter, not_permitted);
}

// Signals that files send to their owner, and letters typed into somebody's terminal.
static void no_signals_by_files(filter *filter) {
  only_if(filter, BPF_JEQ, SYS_fcntl, 8);
  load_argument(filter, 1);
  answer_if(filter, BPF_JEQ, F_SETOWN, not_permitted);
  answer_if(filter, BPF_JEQ, F_SETOWN_EX, not_permitted);
  answer_if(filter, BPF_JEQ, F_SETSIG, not_permitted);
  answer(filter, allowed);
  only_if(filter, BPF_JEQ, SYS_ioctl, 8);
  load_argument(filter, 1);
  answer_if(filter, BPF_JEQ, 0x5412 /* TIOCSTI */, not_permitted);
  answer_if(filter, BPF_JEQ, 0x541c /* TIOCLINUX */, not_permitted);
  answer_if(filter, BPF_JEQ, 0x8901 /* FIOSETOWN */, not_permitted);
  answer(filter, allowed);
}

static void write_filter(filter *filter, uint32_t own) {
  load(filter, offsetof(struct seccomp_data, arch));
  // Not a call that is denied but one that means something else: only an attack makes those.
  only_if(filter, BPF_JEQ, OWN_PROCESSOR, 1);
  add(filter, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JA, 1, 0, 0));
  answer(filter, killed);
  load(filter, offsetof(struct seccomp_data, nr));
#if defined(__x86_64__)
  // The calls of x32: other numbers for the same calls.
  answer_if(filter, BPF_JGE, 0x40000000, killed);
#endif
  answer_if(filter, BPF_JGT, CALL_LAST_KNOWN, not_there);
  for (size_t i = 0; i < sizeof denied / sizeof denied[0]; i++) {
    answer_if(filter, BPF_JEQ, denied[i], not_permitted);
  }
  new_threads_but_no_processes(filter);
  harmless_settings(filter);
  only_for_itself(filter, SYS_kill, own, false);
  only_for_itself(filter, SYS_tkill, own, false);
  only_for_itself(filter, SYS_tgkill, own, false);
  only_for_itself(filter, SYS_rt_sigqueueinfo, own, false);
  only_for_itself(filter, SYS_rt_tgsigqueueinfo, own, false);
  only_for_itself(filter, SYS_prlimit64, own, true);
  only_for_itself(filter, SYS_sched_setattr, own, true);
  only_for_itself(filter, SYS_sched_setparam, own, true);
  only_for_itself(filter, SYS_sched_setscheduler, own, true);
  only_for_itself(filter, SYS_sched_setaffinity, own, true);
  priority_of_own_thread_only(filter);
#ifdef SYS_open
  no_cutting_without_writing(filter, SYS_open, 1);
#endif
  no_cutting_without_writing(filter, SYS_openat, 2);
  no_signals_by_files(filter);
  // Whoever asks which world the process lives in may know; changing it is something else.
  only_if(filter, BPF_JEQ, SYS_personality, 4);
  load_argument(filter, 0);
  answer_if(filter, BPF_JEQ, 0xffffffff, allowed);
  answer(filter, not_permitted);
  answer(filter, allowed);
}

bool coequal_filter_is_available(void) {
  uint32_t action = SECCOMP_RET_KILL_PROCESS;
  return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

int coequal_filter_apply(pid_t own) {
  static filter filter;
  filter.count = 0;
  write_filter(&filter, (uint32_t)own);
  if (filter.count > sizeof filter.steps / sizeof filter.steps[0]) {
    errno = E2BIG;
    return -1;
  }
  struct sock_fprog program = {filter.count, filter.steps};
  return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
}

#else

#include <errno.h>

bool coequal_filter_is_available(void) { return false; }

int coequal_filter_apply(pid_t own) {
  (void)own;
  errno = ENOSYS;
  return -1;
}

#endif
#endif
