#ifndef CONFINEMENT_PROBE_H
#define CONFINEMENT_PROBE_H

#include <sys/types.h>

// Tries everything and prints what came of it.
void probe_attempts(const char *home, const char *input, pid_t other);

// Does one thing that may end the process; returns the status to end with.
int probe_single(const char *name);

#endif
