#include "coequal_memory.h"

// Says which C library it is.
#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void coequal_return_large_memory(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}
