#ifndef COEQUAL_CONFINE_H
#define COEQUAL_CONFINE_H

#include <stdbool.h>

/// What this system offers to confine a program with.
typedef struct {
  /// The version of Landlock's interface, which limits files and sockets; 0 where there is none.
  int landlock;
  /// Whether system calls can be filtered, on a processor whose calls are known here.
  bool seccomp;
  /// Whether a process can give up gaining privileges.
  bool no_new_privileges;
  /// Whether memory, processor time, and numbers and sizes of files can be limited.
  bool limits;
  /// Whether the system ends a process when its parent ends.
  bool parent_death;
} coequal_confinement;

/// Asks the system; changes nothing.
coequal_confinement coequal_confinement_available(void);

/// What coequal_confine returns when it could not do its work; a plugin may return the same.
enum {
  /// The arguments are wrong.
  COEQUAL_CONFINE_USAGE = 124,
  /// A confinement that was asked for cannot be had.
  COEQUAL_CONFINE_REFUSED = 125,
  /// The program cannot be started.
  COEQUAL_CONFINE_NOT_STARTED = 126
};

/// Confines this process and replaces it by a program. Returns only when that fails, with the status
/// to end with, after one line to standard error.
///
/// It runs in a process of its own from the start, not between fork and exec, where a program with
/// threads may do next to nothing. Other threads of that process are not confined, and are gone when
/// the program takes over.
///
/// The arguments are options, then '--', then the program with its arguments:
///
///     --execute PATH  a file or folder to read and run; skipped where there is none
///     --read PATH     a file or folder to read; skipped where there is none
///     --device PATH   a device to read and write; skipped where there is none
///     --write PATH    a folder to read and write
///     --folder PATH   the working folder
///     --parent ID     the process that must be the parent
///     --memory N, --cpu N, --file-size N, --open-files N, --threads N
///                     limits: bytes, seconds, bytes, how many, how many more than run now
///     --full          refuse to run where any of the means is not available
int coequal_confine(int count, const char *const *arguments);

#endif
