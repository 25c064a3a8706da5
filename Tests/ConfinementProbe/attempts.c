#ifdef __linux__

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "probe.h"

// MARK: - Saying what came of it

static void say(const char *name, const char *outcome) { printf("%s %s\n", name, outcome); }

// For what returns -1 with 'errno'.
static void report(const char *name, long result) {
  say(name, result >= 0 ? "done" : strerrorname_np(errno));
}

static char path_buffer[4096];

static const char *below(const char *folder, const char *name) {
  snprintf(path_buffer, sizeof path_buffer, "%s/%s", folder, name);
  return path_buffer;
}

static void try_open(const char *name, const char *path, int flags) {
  int descriptor = open(path, flags, 0644);
  report(name, descriptor);
  if (descriptor >= 0) close(descriptor);
}

static void try_create(const char *name, const char *path) {
  try_open(name, path, O_WRONLY | O_CREAT);
  unlink(path);
}

static void try_read(const char *name, const char *path) {
  char byte;
  int descriptor = open(path, O_RDONLY);
  report(name, descriptor < 0 ? -1 : read(descriptor, &byte, 1));
  if (descriptor >= 0) close(descriptor);
}

// For what makes a process: the child ends at once.
static void try_process(const char *name, long id) {
  if (id == 0) _exit(0);
  report(name, id);
  if (id > 0) waitpid((pid_t)id, NULL, 0);
}

// MARK: - Files

static void try_files_outside(const char *home, const char *input, pid_t other) {
  try_read("read-home", below(home, "secret"));
  try_open("list-home", home, O_RDONLY | O_DIRECTORY);
  try_open("create-in-home", below(home, "new"), O_WRONLY | O_CREAT);
  try_open("write-in-home", below(home, "secret"), O_WRONLY);
  try_read("read-passwd", "/etc/passwd");
  try_read("read-own-environment", "/proc/self/environ");
  try_open("read-own-memory", "/proc/self/mem", O_RDONLY);
  try_read("read-own-status", "/proc/self/status");
  char process[64];
  snprintf(process, sizeof process, "/proc/%d/environ", (int)other);
  try_read("read-other-environment", process);
  try_open("list-processes", "/proc", O_RDONLY | O_DIRECTORY);
  try_open("list-root", "/", O_RDONLY | O_DIRECTORY);
  try_create("write-in-tmp", "/tmp/coequal-probe");
  try_create("write-in-shm", "/dev/shm/coequal-probe");
  try_open("open-terminal", "/dev/tty", O_RDWR);
  try_open("write-input", below(input, "given"), O_WRONLY);
  try_open("cut-input", below(input, "given"), O_RDONLY | O_TRUNC);
  try_open("create-in-input", below(input, "new"), O_WRONLY | O_CREAT);
  report("remove-in-home", unlink(below(home, "removable")));
  report("remove-input", unlink(below(input, "removable")));
  char from[4096];
  snprintf(from, sizeof from, "%s", below(home, "movable"));
  report("move-from-home", rename(from, "moved"));
  report("link-from-home", link(below(home, "secret"), "linked"));
  report("link-from-input", link(below(input, "given"), "linked-input"));
  report("make-symbolic-link", symlink("/etc/passwd", "pointer"));
  report("make-pipe", mkfifo("pipe", 0600));
  report("make-folder-in-home", mkdir(below(home, "folder"), 0755));
}

static void try_attributes(const char *home, const char *input) {
  const char *file = below(home, "attributes");
  report("change-mode", chmod(file, 0600));
  report("change-owner", chown(file, getuid(), getgid()));
  report("cut-by-path", truncate(file, 0));
  struct timespec times[2] = {{0, 0}, {0, 0}};
  report("change-times", utimensat(AT_FDCWD, file, times, 0));
  report("set-attribute", setxattr(file, "user.probe", "x", 1, 0));
  int descriptor = open(below(input, "given"), O_RDONLY);
  report("change-mode-of-input", fchmod(descriptor, 0600));
  close(descriptor);
}

// MARK: - Network

static void try_sockets(void) {
  report("socket-internet", socket(AF_INET, SOCK_STREAM, 0));
  report("socket-internet-6", socket(AF_INET6, SOCK_DGRAM, 0));
  report("socket-unix", socket(AF_UNIX, SOCK_STREAM, 0));
  report("socket-netlink", socket(AF_NETLINK, SOCK_RAW, 0));
  int pair[2];
  report("socket-pair", socketpair(AF_UNIX, SOCK_DGRAM, 0, pair));
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(9)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  // Standard input is no socket; without a filter the system says so.
  report("connect", connect(0, (struct sockaddr *)&address, sizeof address));
  report("bind", bind(0, (struct sockaddr *)&address, sizeof address));
}

// MARK: - Processes

static void try_new_processes(void) {
  fflush(stdout);
  try_process("fork", syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0));
#ifdef SYS_fork
  try_process("fork-call", syscall(SYS_fork));
#endif
  uint64_t arguments[11] = {0, 0, 0, 0, SIGCHLD};
  try_process("clone3", syscall(435, arguments, sizeof arguments));
  try_process("new-namespace", syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0));
  report("unshare", unshare(CLONE_NEWUSER));
  report("execute-descriptor", syscall(SYS_execveat, -1, "", NULL, NULL, AT_EMPTY_PATH) < 0 &&
                                       errno == EPERM ? -1 : 0);
}

static void try_other_processes(pid_t other) {
  report("trace-other", ptrace(PTRACE_SEIZE, other, 0, 0));
  char byte;
  struct iovec here = {&byte, 1}, there = {&byte, 1};
  report("read-other-memory", process_vm_readv(other, &here, 1, &there, 1, 0));
  report("write-other-memory", process_vm_writev(other, &here, 1, &there, 1, 0));
  report("signal-other", kill(other, 0));
  report("signal-thread-of-other", syscall(SYS_tgkill, other, other, 0));
  report("signal-everybody", kill(-1, 0));
  report("queue-signal-to-other", syscall(SYS_rt_sigqueueinfo, other, 0, &byte));
  report("open-other", syscall(434, other, 0));
  report("limit-other", prlimit(other, RLIMIT_CORE, NULL, &(struct rlimit){0}));
  report("slow-other", setpriority(PRIO_PROCESS, (id_t)other, 5));
  report("slow-group", setpriority(PRIO_USER, 0, 0));
  cpu_set_t processors;
  CPU_ZERO(&processors);
  CPU_SET(0, &processors);
  report("pin-other", sched_setaffinity(other, sizeof processors, &processors));
  report("own-signals-of-file", fcntl(0, F_SETOWN, other));
  report("outlive-parent", prctl(PR_SET_PDEATHSIG, 0, 0, 0, 0));
  report("lead-new-session", setsid());
}

// MARK: - The kernel

static void try_kernel(void) {
  char room[128];
  memset(room, 0, sizeof room);
  report("io-uring", syscall(425, 1, room));
  report("bpf", syscall(SYS_bpf, 0, room, sizeof room));
  report("perf", syscall(SYS_perf_event_open, room, 0, -1, -1, 0));
  report("userfaultfd", syscall(SYS_userfaultfd, 1));
  report("mount", syscall(SYS_mount, "none", "/coequal-probe", "tmpfs", 0, 0));
  report("set-namespace", syscall(SYS_setns, 0, 0));
  report("keys", syscall(SYS_keyctl, 0, -3, 0));
  report("memory-file", memfd_create("probe", 0));
  report("shared-memory", shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600));
  report("open-by-handle", syscall(SYS_open_by_handle_at, 0, room, 0));
  report("watch-files", syscall(SYS_inotify_init1, 0));
  // 'setxattrat', which is newer than the filter.
  report("new-call", syscall(463, -1, "", 0, "", NULL, 0));
  report("personality", syscall(SYS_personality, 0x0040000));
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct held[2];
  long result = syscall(SYS_capget, &header, held);
  say("capabilities", result == 0 && (held[0].permitted | held[1].permitted) == 0 ? "none" : "some");
}

// MARK: - Limits and what is inherited

static void try_limits(void) {
  size_t length = (size_t)6 << 30;
  void *memory = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  report("much-memory", memory == MAP_FAILED ? -1 : 0);
  if (memory != MAP_FAILED) munmap(memory, length);

  signal(SIGXFSZ, SIG_IGN);
  int descriptor = open("large", O_WRONLY | O_CREAT, 0644);
  report("large-file", pwrite(descriptor, "x", 1, (off_t)4 << 30) == 1 ? 0 : -1);
  close(descriptor);
  unlink("large");

  int opened = 0;
  while (opened < 3000 && open("/dev/null", O_RDONLY) >= 0) opened++;
  report("many-open-files", opened == 3000 ? 0 : -1);
  for (int i = 3; i < opened + 3; i++) close(i);

  struct rlimit limit;
  getrlimit(RLIMIT_CORE, &limit);
  say("core-files", limit.rlim_max == 0 ? "none" : "some");
  limit = (struct rlimit){RLIM_INFINITY, RLIM_INFINITY};
  report("raise-limit", setrlimit(RLIMIT_FSIZE, &limit));
}

static void try_inherited(char **environment) {
  bool is_open = false;
  for (int i = 3; i < 1024; i++) is_open = is_open || fcntl(i, F_GETFD) >= 0;
  say("descriptors", is_open ? "some" : "none");
  for (char **entry = environment; *entry != NULL; entry++) {
    size_t length = strcspn(*entry, "=");
    char name[256];
    snprintf(name, sizeof name, "environment-%.*s", (int)length, *entry);
    say(name, "there");
  }
  say("leads-session", getsid(0) == getpid() ? "yes" : "no");
}

// MARK: - What must work

static void *add_one(void *number) {
  *(int *)number += 1;
  return NULL;
}

static void try_permitted(const char *input) {
  try_read("read-input", below(input, "given"));
  try_open("list-input", input, O_RDONLY | O_DIRECTORY);
  try_read("read-runtime", "/usr/bin/env");
  try_read("read-own-maps", "/proc/self/maps");
  try_read("read-own-arguments", "/proc/self/cmdline");
  try_open("write-scratch", "result", O_RDWR | O_CREAT);
  try_open("cut-scratch", "result", O_WRONLY | O_TRUNC);
  report("make-folder", mkdir("folder", 0755));
  report("move-within-scratch", rename("result", "folder/result"));
  report("remove-in-scratch", unlink("folder/result"));
  report("remove-folder", rmdir("folder"));
  try_open("write-nothing", "/dev/null", O_WRONLY);
  try_read("read-random", "/dev/urandom");
  int number = 0;
  pthread_t thread;
  int error = pthread_create(&thread, NULL, add_one, &number);
  if (error == 0) pthread_join(thread, NULL);
  say("thread", error == 0 && number == 1 ? "done" : strerrorname_np(error));
  report("signal-itself", kill(getpid(), 0));
  report("slow-itself", setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0)));
  report("own-limits", prlimit(0, RLIMIT_CORE, NULL, &(struct rlimit){0}));
  report("name-thread", prctl(PR_SET_NAME, "probe", 0, 0, 0));
}

void probe_attempts(const char *home, const char *input, pid_t other) {
  extern char **environ;
  try_inherited(environ);
  try_permitted(input);
  try_files_outside(home, input, other);
  try_attributes(home, input);
  try_sockets();
  try_other_processes(other);
  try_kernel();
  try_limits();
  try_new_processes();
  fflush(stdout);
}

// MARK: - What may end the process

static int count_seconds_of_processor(void) {
  volatile uint64_t count = 0;
  while (count < UINT64_MAX) count = count + 1;
  return 0;
}

static int call_as_another_processor(void) {
#if defined(__x86_64__)
  // 'getpid' of 32-bit programs.
  long result = 20;
  __asm__ volatile("int $0x80" : "+a"(result) : : "memory", "r8", "r9", "r10", "r11");
  return result > 0 ? 0 : 1;
#else
  return 77;
#endif
}

static int call_as_x32(void) {
#if defined(__x86_64__)
  return syscall(0x40000000 | SYS_getpid) > 0 ? 0 : 1;
#else
  return 77;
#endif
}

int probe_single(const char *name) {
  if (strcmp(name, "other-processor") == 0) return call_as_another_processor();
  if (strcmp(name, "x32") == 0) return call_as_x32();
  if (strcmp(name, "processor-time") == 0) return count_seconds_of_processor();
  if (strcmp(name, "sleep") == 0) return (int)sleep(30);
  if (strcmp(name, "replace-itself") == 0) {
    execl("/usr/bin/env", "env", NULL);
    return 1;
  }
  return 64;
}

#else

#include "probe.h"

void probe_attempts(const char *home, const char *input, pid_t other) {
  (void)home;
  (void)input;
  (void)other;
}

int probe_single(const char *name) {
  (void)name;
  return 77;
}

#endif
