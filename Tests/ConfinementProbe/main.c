// Tries what a confined program must not be able to do, and what it must be able to do, and says what
// came of it: a line 'NAME OUTCOME' for each attempt, where the outcome is 'done' or the name of an
// error. Used by tests only.
//
//     ConfinementProbe __confine …                   confines itself as 'coequal __confine' does
//     ConfinementProbe attempts HOME INPUT OTHER     everything in attempts.c; the working folder may
//                                                    be written to
//     ConfinementProbe single NAME                   something that may end the process
//     ConfinementProbe parent PROGRAM ARGUMENT…      starts a program, says its id, and sleeps

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CShims.h"
#include "probe.h"

static int start_and_sleep(char *const arguments[]) {
  coequal_child_pipes pipes;
  coequal_child *child;
  char *const environment[] = {NULL};
  if (coequal_child_start(arguments[0], arguments, environment, &pipes, &child) != 0) return 1;
  printf("%d\n", (int)coequal_child_id(child));
  fflush(stdout);
  sleep(30);
  return 0;
}

int main(int count, char *arguments[]) {
  if (count < 3) return 64;
  if (strcmp(arguments[1], "__confine") == 0) {
    return coequal_confine(count - 2, (const char *const *)arguments + 2);
  }
  if (strcmp(arguments[1], "attempts") == 0 && count == 5) {
    probe_attempts(arguments[2], arguments[3], (pid_t)atoi(arguments[4]));
    return 0;
  }
  if (strcmp(arguments[1], "single") == 0) return probe_single(arguments[2]);
  if (strcmp(arguments[1], "parent") == 0) return start_and_sleep(arguments + 2);
  return 64;
}
