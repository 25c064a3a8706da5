// What the files about confinement share and nobody else sees. Linux only.
#ifndef COEQUAL_CONFINING_H
#define COEQUAL_CONFINING_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

// What may be done below a path.
typedef enum {
  COEQUAL_RUN,     // read and run
  COEQUAL_READ,    // read
  COEQUAL_DEVICE,  // read and write, but make nothing
  COEQUAL_WRITE,   // read, write, make and remove
} coequal_right;

// The version of Landlock's interface; 0 where there is none.
int coequal_landlock_version(void);

// A set of rules that denies everything; a descriptor, or -1 with 'errno'.
int coequal_landlock_begin(int version);

// Allows something below a path; 0, or -1 with 'errno'.
int coequal_landlock_allow(int rules, int version, const char *path, coequal_right right);

// Applies the rules to this thread for good; 0, or -1 with 'errno'.
int coequal_landlock_apply(int rules);

// Whether calls can be filtered here.
bool coequal_filter_is_available(void);

// Filters the calls of this thread for good; 0, or -1 with 'errno'. The process that may be sent
// signals and limits is 'own'.
int coequal_filter_apply(pid_t own);

#endif
