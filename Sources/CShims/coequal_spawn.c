#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "coequal_spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <link.h>
#endif

struct coequal_child {
  pthread_t thread;
  pthread_mutex_t lock;
  pthread_cond_t changed;
  // Written by the thread before it says that it has tried, and not changed again.
  pid_t id;
  int error;
  // Guarded by the lock.
  bool has_tried;
  bool has_ended;
  int status;
  // The end of a pipe that only the thread holds, so that its other end tells when the thread is done.
  int end;
};

// What the thread reads until it has tried; it lives on the stack of the one who waits for that.
typedef struct {
  coequal_child *child;
  const char *path;
  char *const *arguments;
  char *const *environment;
  int descriptors[3];
} launch;

// MARK: - Pipes

// A descriptor that is not inherited and is none of the three that every program has: one of those
// might be free, and would be overwritten on the way.
static int raised(int descriptor) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  int error = errno;
  close(descriptor);
  errno = error;
  return copy;
}

static void close_pair(int ends[2]) {
  for (int i = 0; i < 2; i++) {
    if (ends[i] >= 0) close(ends[i]);
    ends[i] = -1;
  }
}

static int make_pipe(int ends[2]) {
#ifdef __linux__
  if (pipe2(ends, O_CLOEXEC) != 0) return errno;
#else
  if (pipe(ends) != 0) return errno;
#endif
  ends[0] = raised(ends[0]);
  int error = ends[0] < 0 ? errno : 0;
  ends[1] = raised(ends[1]);
  if (error == 0 && ends[1] < 0) error = errno;
  if (error != 0) close_pair(ends);
  return error;
}

static void stop_blocking(int descriptor) {
  int flags = fcntl(descriptor, F_GETFL);
  if (flags >= 0) fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
}

// MARK: - Starting

static int set_attributes(posix_spawnattr_t *attributes) {
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  sigdelset(&all, SIGKILL);
  sigdelset(&all, SIGSTOP);
  short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID;
#ifdef POSIX_SPAWN_CLOEXEC_DEFAULT
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
  int error = posix_spawnattr_setsigmask(attributes, &none);
  if (error == 0) error = posix_spawnattr_setsigdefault(attributes, &all);
  if (error == 0) error = posix_spawnattr_setflags(attributes, flags);
  return error;
}

static int set_actions(posix_spawn_file_actions_t *actions, const int descriptors[3]) {
  int error = 0;
  for (int i = 0; i < 3 && error == 0; i++) {
    error = posix_spawn_file_actions_adddup2(actions, descriptors[i], i);
  }
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 34)
  if (error == 0) error = posix_spawn_file_actions_addclosefrom_np(actions, 3);
#endif
  return error;
}

static int spawn(const launch *launch, pid_t *id) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
  int error = posix_spawnattr_init(&attributes);
  if (error != 0) return error;
  error = posix_spawn_file_actions_init(&actions);
  if (error == 0) {
    error = set_attributes(&attributes);
    if (error == 0) error = set_actions(&actions, launch->descriptors);
    if (error == 0) {
      error = posix_spawn(id, launch->path, &actions, &attributes, launch->arguments,
                          launch->environment);
    }
    posix_spawn_file_actions_destroy(&actions);
  }
  posix_spawnattr_destroy(&attributes);
  return error;
}

// Waits for the end without taking note of it, so that the id belongs to nobody else yet.
static void wait_for_end(pid_t id) {
  siginfo_t info;
  while (waitid(P_PID, (id_t)id, &info, WEXITED | WNOWAIT) != 0 && errno == EINTR) {}
}

static void *run(void *argument) {
  launch *start = argument;
  coequal_child *child = start->child;
  pid_t id = 0;
  int error = spawn(start, &id);

  pthread_mutex_lock(&child->lock);
  child->id = id;
  child->error = error;
  child->has_ended = error != 0;
  child->has_tried = true;
  pthread_cond_broadcast(&child->changed);
  pthread_mutex_unlock(&child->lock);
  // From here on 'start' is gone.

  if (error == 0) {
    wait_for_end(id);
    pthread_mutex_lock(&child->lock);
    // What it started and left behind; the group cannot be another one yet.
    kill(-id, SIGKILL);
    int status = 0;
    while (waitpid(id, &status, 0) < 0 && errno == EINTR) {}
    child->status = status;
    child->has_ended = true;
    pthread_mutex_unlock(&child->lock);
  }
  close(child->end);
  return NULL;
}

static int start_thread(coequal_child *child, launch *launch) {
  pthread_attr_t attributes;
  int error = pthread_attr_init(&attributes);
  if (error != 0) return error;
  pthread_attr_setstacksize(&attributes, PTHREAD_STACK_MIN > 131072 ? PTHREAD_STACK_MIN : 131072);
  // Signals to this process are for its other threads.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  error = pthread_create(&child->thread, &attributes, run, launch);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
  return error;
}

// Starts the thread and waits until it has tried. Frees the child where that failed.
static int start_child(launch *launch) {
  coequal_child *child = launch->child;
  int error = start_thread(child, launch);
  if (error != 0) {
    close(child->end);
  } else {
    pthread_mutex_lock(&child->lock);
    while (!child->has_tried) pthread_cond_wait(&child->changed, &child->lock);
    error = child->error;
    pthread_mutex_unlock(&child->lock);
    if (error != 0) pthread_join(child->thread, NULL);
  }
  if (error != 0) {
    pthread_cond_destroy(&child->changed);
    pthread_mutex_destroy(&child->lock);
    free(child);
  }
  return error;
}

int coequal_child_start(const char *path, char *const arguments[], char *const environment[],
                        coequal_child_pipes *pipes, coequal_child **child) {
  int ends[4][2] = {{-1, -1}, {-1, -1}, {-1, -1}, {-1, -1}};
  int error = 0;
  for (int i = 0; i < 4 && error == 0; i++) error = make_pipe(ends[i]);
  coequal_child *made = error == 0 ? calloc(1, sizeof *made) : NULL;
  if (error == 0 && made == NULL) error = ENOMEM;
  if (error == 0) {
    pthread_mutex_init(&made->lock, NULL);
    pthread_cond_init(&made->changed, NULL);
    made->end = ends[3][1];
    ends[3][1] = -1;
    launch launch = {made, path, arguments, environment, {ends[0][0], ends[1][1], ends[2][1]}};
    error = start_child(&launch);
  }
  if (error != 0) {
    for (int i = 0; i < 4; i++) close_pair(ends[i]);
    return error;
  }
  close(ends[0][0]);
  close(ends[1][1]);
  close(ends[2][1]);
  *pipes = (coequal_child_pipes){ends[0][1], ends[1][0], ends[2][0], ends[3][0]};
  stop_blocking(pipes->input);
  stop_blocking(pipes->output);
  stop_blocking(pipes->error);
  *child = made;
  return 0;
}

// MARK: - Afterwards

pid_t coequal_child_id(const coequal_child *child) { return child->id; }

void coequal_child_signal(coequal_child *child, int signal) {
  pthread_mutex_lock(&child->lock);
  if (!child->has_ended) kill(-child->id, signal);
  pthread_mutex_unlock(&child->lock);
}

int coequal_child_status(coequal_child *child) {
  pthread_mutex_lock(&child->lock);
  int status = child->has_ended ? child->status : -1;
  pthread_mutex_unlock(&child->lock);
  return status;
}

void coequal_child_release(coequal_child *child) {
  coequal_child_signal(child, SIGKILL);
  pthread_join(child->thread, NULL);
  pthread_cond_destroy(&child->changed);
  pthread_mutex_destroy(&child->lock);
  free(child);
}

ssize_t coequal_write_quietly(int descriptor, const void *bytes, size_t count) {
  sigset_t broken_pipe, before, pending;
  sigemptyset(&broken_pipe);
  sigaddset(&broken_pipe, SIGPIPE);
  sigemptyset(&pending);
  sigpending(&pending);
  bool was_pending = sigismember(&pending, SIGPIPE) == 1;
  pthread_sigmask(SIG_BLOCK, &broken_pipe, &before);
  ssize_t written = write(descriptor, bytes, count);
  int error = errno;
  if (written < 0 && error == EPIPE && !was_pending) {
    // Takes the signal that the call has just sent to this thread, unless the process ignores it.
    sigemptyset(&pending);
    sigpending(&pending);
    int taken;
    if (sigismember(&pending, SIGPIPE) == 1) sigwait(&broken_pipe, &taken);
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = error;
  return written;
}

// MARK: - Loaded libraries

#ifdef __linux__

typedef struct {
  const char *name;
  char *folder;
  size_t room;
  size_t length;
} library_search;

static int look_at_library(struct dl_phdr_info *info, size_t size, void *context) {
  (void)size;
  library_search *search = context;
  const char *slash = info->dlpi_name == NULL ? NULL : strrchr(info->dlpi_name, '/');
  if (slash == NULL || strcmp(slash + 1, search->name) != 0) return 0;
  size_t length = (size_t)(slash - info->dlpi_name);
  if (length == 0 || length >= search->room) return 0;
  memcpy(search->folder, info->dlpi_name, length);
  search->folder[length] = '\0';
  search->length = length;
  return 1;
}

size_t coequal_library_folder(const char *name, char *folder, size_t room) {
  library_search search = {name, folder, room, 0};
  dl_iterate_phdr(look_at_library, &search);
  return search.length;
}

#else

size_t coequal_library_folder(const char *name, char *folder, size_t room) {
  (void)name;
  (void)folder;
  (void)room;
  return 0;
}

#endif
