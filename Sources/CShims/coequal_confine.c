#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "coequal_confine.h"

#ifdef __linux__

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <unistd.h>

#include "coequal_confining.h"

coequal_confinement coequal_confinement_available(void) {
  struct rlimit limit;
  int signal = 0;
  return (coequal_confinement){
      .landlock = coequal_landlock_version(),
      .seccomp = coequal_filter_is_available(),
      .no_new_privileges = prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) >= 0,
      .limits = getrlimit(RLIMIT_AS, &limit) == 0,
      .parent_death = prctl(PR_GET_PDEATHSIG, &signal) == 0,
  };
}

// MARK: - Messages

// Without 'printf' and its buffers: one line, as soon as something goes wrong.
static int refuse(int status, const char *what, const char *name, int error) {
  char line[512];
  int length = snprintf(line, sizeof line, "coequal: %s%s%s%s%s%s\n", what, name == NULL ? "" : " '",
                        name == NULL ? "" : name, name == NULL ? "" : "'",
                        error == 0 ? "" : ": ", error == 0 ? "" : strerror(error));
  if (length > (int)sizeof line - 1) {
    length = (int)sizeof line - 1;
    line[length - 1] = '\n';
  }
  // Nothing is left to be done where even this fails.
  ssize_t written = write(STDERR_FILENO, line, (size_t)length);
  (void)written;
  return status;
}

// MARK: - Arguments

typedef struct {
  const char *name;
  int resource;  // -1 for an option that sets no limit
} limit_option;

static const limit_option limit_options[] = {
    {"--memory", RLIMIT_AS},          {"--cpu", RLIMIT_CPU},       {"--file-size", RLIMIT_FSIZE},
    {"--open-files", RLIMIT_NOFILE},  {"--threads", RLIMIT_NPROC},
};
enum { LIMITS = sizeof limit_options / sizeof limit_options[0] };

static const struct {
  const char *name;
  coequal_right right;
} path_options[] = {
    {"--execute", COEQUAL_RUN},
    {"--read", COEQUAL_READ},
    {"--device", COEQUAL_DEVICE},
    {"--write", COEQUAL_WRITE},
};
enum { RIGHTS = sizeof path_options / sizeof path_options[0] };

typedef struct {
  // The arguments that name paths are read again when the rules are made.
  const char *const *options;
  int option_count;
  const char *const *program;
  const char *folder;
  unsigned long long limits[LIMITS];  // 0 for none
  pid_t parent;                       // 0 for any
  bool is_full;
} request;

static bool read_number(const char *text, unsigned long long *number) {
  char *end = NULL;
  errno = 0;
  *number = strtoull(text, &end, 10);
  return errno == 0 && end != text && *end == '\0' && text[0] >= '0' && text[0] <= '9';
}

static int path_option(const char *name) {
  for (int i = 0; i < RIGHTS; i++) {
    if (strcmp(name, path_options[i].name) == 0) return i;
  }
  return -1;
}

static int limit_option_named(const char *name) {
  for (int i = 0; i < LIMITS; i++) {
    if (strcmp(name, limit_options[i].name) == 0) return i;
  }
  return -1;
}

static bool read_option(const char *name, const char *value, request *request) {
  unsigned long long number = 0;
  if (path_option(name) >= 0) return value[0] == '/';
  if (strcmp(name, "--folder") == 0) {
    request->folder = value;
    return value[0] == '/';
  }
  if (!read_number(value, &number)) return false;
  int limit = limit_option_named(name);
  if (limit >= 0) {
    request->limits[limit] = number;
    return true;
  }
  if (strcmp(name, "--parent") == 0 && number > 0 && number <= INT32_MAX) {
    request->parent = (pid_t)number;
    return true;
  }
  return false;
}

// Returns 0, or the status to end with.
static int read_request(int count, const char *const *arguments, request *request) {
  memset(request, 0, sizeof *request);
  request->options = arguments;
  int i = 0;
  while (i < count && strcmp(arguments[i], "--") != 0) {
    if (strcmp(arguments[i], "--full") == 0) {
      request->is_full = true;
      i += 1;
    } else if (i + 1 < count && read_option(arguments[i], arguments[i + 1], request)) {
      i += 2;
    } else {
      return refuse(COEQUAL_CONFINE_USAGE, "not understood:", arguments[i], 0);
    }
  }
  request->option_count = i;
  request->program = arguments + i + 1;
  if (i + 1 >= count || request->program[0][0] != '/') {
    return refuse(COEQUAL_CONFINE_USAGE, "no program with its whole path", NULL, 0);
  }
  if (request->folder == NULL) {
    return refuse(COEQUAL_CONFINE_USAGE, "no working folder", NULL, 0);
  }
  return 0;
}

// MARK: - Steps

// Has the system close every descriptor but the first three when the program takes over. Not at once:
// language runtimes run threads of their own, which would stumble over descriptors that are gone.
static void close_when_replaced(void) {
  const unsigned int close_on_exec = 4;
  // 'close_range', which has one number on all processors.
  if (syscall(436, 3U, ~0U, close_on_exec) == 0) return;
  long most = sysconf(_SC_OPEN_MAX);
  for (int i = 3; i < (most > 0 && most < 65536 ? (int)most : 65536); i++) {
    fcntl(i, F_SETFD, FD_CLOEXEC);
  }
}

static int set_limit(int resource, unsigned long long value) {
  struct rlimit before, limit = {value, value};
  if (getrlimit(resource, &before) != 0) return -1;
  // What is lower already stays so.
  if (limit.rlim_max > before.rlim_max) limit.rlim_max = before.rlim_max;
  if (limit.rlim_cur > limit.rlim_max) limit.rlim_cur = limit.rlim_max;
  // A second between the signal that can be seen and the one that cannot be caught.
  if (resource == RLIMIT_CPU && limit.rlim_max < before.rlim_max) limit.rlim_max += 1;
  return setrlimit(resource, &limit);
}

static int set_limits(const request *request) {
  for (int i = 0; i < LIMITS; i++) {
    unsigned long long value = request->limits[i];
    if (value == 0) continue;
    if (limit_options[i].resource == RLIMIT_NPROC) {
      // The system counts all threads of the user, who may have many: so many more than there are.
      struct sysinfo info;
      if (sysinfo(&info) != 0) return -1;
      value += info.procs;
    }
    if (set_limit(limit_options[i].resource, value) != 0) return -1;
  }
  struct rlimit none = {0, 0};
  return setrlimit(RLIMIT_CORE, &none);
}

// What the superuser may do beyond other users: a plugin needs nothing of it. Others have nothing to
// give up.
static int drop_capabilities(void) {
  for (unsigned long capability = 0; capability < 64; capability++) {
    prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
  }
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct none[2];
  memset(none, 0, sizeof none);
  return (int)syscall(SYS_capset, &header, none);
}

static int end_with_parent(pid_t parent) {
  if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) return -1;
  // It may have ended before that was said.
  if (parent != 0 && getppid() != parent) raise(SIGKILL);
  return 0;
}

// Limits which files are read. Returns 0, or the status to end with.
static int guard_files(const request *request, int version) {
  int rules = coequal_landlock_begin(version);
  if (rules < 0) return refuse(COEQUAL_CONFINE_REFUSED, "no rules for files", NULL, errno);
  for (int i = 0; i < request->option_count; i++) {
    int option = path_option(request->options[i]);
    if (option < 0) {
      if (strcmp(request->options[i], "--full") != 0) i += 1;
      continue;
    }
    const char *path = request->options[++i];
    coequal_right right = path_options[option].right;
    if (coequal_landlock_allow(rules, version, path, right) == 0) continue;
    // What cannot be reached needs no permission; a folder to write to must be there.
    bool is_absent = errno == ENOENT || errno == ENOTDIR || errno == EACCES;
    if (is_absent && right != COEQUAL_WRITE) continue;
    return refuse(COEQUAL_CONFINE_REFUSED, "no rule for", path, errno);
  }
  if (coequal_landlock_apply(rules) != 0) {
    return refuse(COEQUAL_CONFINE_REFUSED, "files are not guarded", NULL, errno);
  }
  close(rules);
  return 0;
}

static int confine(const request *request) {
  coequal_confinement available = coequal_confinement_available();
  bool has_all = available.landlock > 0 && available.seccomp && available.no_new_privileges &&
                 available.limits && available.parent_death;
  if (request->is_full && !has_all) {
    return refuse(COEQUAL_CONFINE_REFUSED, "this system cannot confine a program fully", NULL, 0);
  }
  setsid();  // Fails for one that leads a session already, which is what is wanted.
  if (chdir(request->folder) != 0) {
    return refuse(COEQUAL_CONFINE_REFUSED, "no working folder", request->folder, errno);
  }
  if (available.limits && set_limits(request) != 0) {
    return refuse(COEQUAL_CONFINE_REFUSED, "no limits", NULL, errno);
  }
  if (drop_capabilities() != 0) {
    return refuse(COEQUAL_CONFINE_REFUSED, "capabilities are kept", NULL, errno);
  }
  if (available.parent_death && end_with_parent(request->parent) != 0) {
    return refuse(COEQUAL_CONFINE_REFUSED, "no end with the parent", NULL, errno);
  }
  // Without this, the system lets no ordinary user do what follows.
  if (!available.no_new_privileges) return 0;
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
    return refuse(COEQUAL_CONFINE_REFUSED, "privileges can be gained", NULL, errno);
  }
  if (available.landlock > 0) {
    int status = guard_files(request, available.landlock);
    if (status != 0) return status;
  }
  if (available.seccomp && coequal_filter_apply(getpid()) != 0) {
    return refuse(COEQUAL_CONFINE_REFUSED, "system calls are not filtered", NULL, errno);
  }
  return 0;
}

int coequal_confine(int count, const char *const *arguments) {
  request request;
  int status = read_request(count, arguments, &request);
  if (status == 0) status = confine(&request);
  if (status != 0) return status;
  // Nothing of the user's environment. Programs look for a home and a place for temporary files: both
  // are the one folder that they may write to.
  char home[4096 + 16], temporary[4096 + 16];
  snprintf(home, sizeof home, "HOME=%s", request.folder);
  snprintf(temporary, sizeof temporary, "TMPDIR=%s", request.folder);
  close_when_replaced();
  char *const environment[] = {"LANG=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin", home, temporary,
                               NULL};
  // The arguments end with NULL, as those of a process do.
  execve(request.program[0], (char *const *)request.program, environment);
  return refuse(COEQUAL_CONFINE_NOT_STARTED, "not started:", request.program[0], errno);
}

#else

coequal_confinement coequal_confinement_available(void) {
  return (coequal_confinement){0, false, false, false, false};
}

int coequal_confine(int count, const char *const *arguments) {
  (void)count;
  (void)arguments;
  return COEQUAL_CONFINE_REFUSED;
}

#endif
