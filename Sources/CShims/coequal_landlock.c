// Which files a program may read, run and write: Landlock, without a library and without a header of
// the kernel, since those of many systems are older than the kernel that runs.
#ifdef __linux__

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "coequal_confining.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The same on every processor.
enum { CALL_CREATE = 444, CALL_ADD = 445, CALL_RESTRICT = 446 };

typedef struct {
  uint64_t files;
  uint64_t network;  // since version 4
  uint64_t scoped;   // since version 6
} rule_set;

typedef struct {
  uint64_t allowed;
  int32_t parent;
} __attribute__((packed)) path_rule;

enum { ASK_VERSION = 1, PATH_BENEATH = 1 };

#define FS_EXECUTE (1ULL << 0)
#define FS_WRITE_FILE (1ULL << 1)
#define FS_READ_FILE (1ULL << 2)
#define FS_READ_DIR (1ULL << 3)
#define FS_REMOVE_DIR (1ULL << 4)
#define FS_REMOVE_FILE (1ULL << 5)
#define FS_MAKE_DIR (1ULL << 7)
#define FS_MAKE_REG (1ULL << 8)
#define FS_REFER (1ULL << 13)      // since version 2
#define FS_TRUNCATE (1ULL << 14)   // since version 3
#define FS_IOCTL_DEV (1ULL << 15)  // since version 5

#define NET_BIND_AND_CONNECT_TCP 3ULL
#define SCOPE_ABSTRACT_SOCKETS_AND_SIGNALS 3ULL

static uint64_t known_rights(int version) {
  if (version >= 5) return (FS_IOCTL_DEV << 1) - 1;
  if (version >= 3) return (FS_TRUNCATE << 1) - 1;
  if (version >= 2) return (FS_REFER << 1) - 1;
  return FS_REFER - 1;
}

int coequal_landlock_version(void) {
  long version = syscall(CALL_CREATE, NULL, (size_t)0, ASK_VERSION);
  return version > 0 ? (int)version : 0;
}

int coequal_landlock_begin(int version) {
  rule_set rules = {known_rights(version), 0, 0};
  size_t size = sizeof rules.files;
  if (version >= 4) {
    rules.network = NET_BIND_AND_CONNECT_TCP;
    size = 2 * sizeof rules.files;
  }
  if (version >= 6) {
    rules.scoped = SCOPE_ABSTRACT_SOCKETS_AND_SIGNALS;
    size = sizeof rules;
  }
  return (int)syscall(CALL_CREATE, &rules, size, 0);
}

// Links, devices, pipes and sockets are not made at all: a link could lead whoever reads the results
// somewhere else.
static uint64_t rights(coequal_right right) {
  switch (right) {
    case COEQUAL_RUN: return FS_EXECUTE | FS_READ_FILE | FS_READ_DIR;
    case COEQUAL_READ: return FS_READ_FILE | FS_READ_DIR;
    case COEQUAL_DEVICE: return FS_READ_FILE | FS_WRITE_FILE;
    case COEQUAL_WRITE:
      return FS_READ_FILE | FS_READ_DIR | FS_WRITE_FILE | FS_TRUNCATE | FS_MAKE_REG | FS_MAKE_DIR |
             FS_REMOVE_FILE | FS_REMOVE_DIR | FS_REFER;
  }
  return 0;
}

int coequal_landlock_allow(int rules, int version, const char *path, coequal_right right) {
  int place = open(path, O_PATH | O_CLOEXEC);
  if (place < 0) return -1;
  struct stat status;
  int result = fstat(place, &status);
  if (result == 0) {
    path_rule rule = {rights(right) & known_rights(version), place};
    // Rights about folders make a rule about a file invalid.
    if (!S_ISDIR(status.st_mode)) {
      rule.allowed &= FS_EXECUTE | FS_READ_FILE | FS_WRITE_FILE | FS_TRUNCATE;
    }
    result = (int)syscall(CALL_ADD, rules, PATH_BENEATH, &rule, 0);
  }
  int error = errno;
  close(place);
  errno = error;
  return result;
}

int coequal_landlock_apply(int rules) { return (int)syscall(CALL_RESTRICT, rules, 0); }

#endif
