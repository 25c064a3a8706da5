#ifndef COEQUAL_SPAWN_H
#define COEQUAL_SPAWN_H

#include <stddef.h>
#include <sys/types.h>

/// A program that was started in a session and process group of its own, with pipes.
///
/// A thread of its own starts it, waits for its end and only then ends: Linux takes the end of the
/// thread that started a process for the end of its parent. All functions may be called from any thread.
typedef struct coequal_child coequal_child;

/// Our ends of the pipes. They are closed by their owner, do not block, and are not inherited.
typedef struct {
  /// Writes to its standard input.
  int input;
  /// Reads its standard output.
  int output;
  /// Reads its standard error.
  int error;
  /// Gets readable when the program has ended.
  int end;
} coequal_child_pipes;

/// Starts a program.
///
/// Arguments and environment end with NULL; the path is taken as it is. The program gets no
/// descriptors but its three pipes, and every signal as if nobody had touched it. Returns 0 or an
/// error number.
int coequal_child_start(const char *path, char *const arguments[], char *const environment[],
                        coequal_child_pipes *pipes, coequal_child **child);

/// Its process id.
pid_t coequal_child_id(const coequal_child *child);

/// Sends a signal to its whole group; does nothing when the program has ended, and what it left behind
/// has been ended with it.
void coequal_child_signal(coequal_child *child, int signal);

/// How it ended, as 'waitpid' says it; -1 while it runs.
int coequal_child_status(coequal_child *child);

/// Ends the whole group and waits until nothing is left of it, then frees the value.
void coequal_child_release(coequal_child *child);

/// Writes to a pipe whose reader may be gone, without the signal SIGPIPE; as 'write' otherwise.
///
/// The signal is held back for this thread only: a library has no business to ignore it for the
/// whole process.
ssize_t coequal_write_quietly(int descriptor, const void *bytes, size_t count);

/// The folder of a library that this process has loaded, by its file name; 0 where it is not loaded
/// or the folder does not fit.
size_t coequal_library_folder(const char *name, char *folder, size_t room);

#endif
