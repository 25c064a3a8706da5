#ifndef COEQUAL_MEMORY_H
#define COEQUAL_MEMORY_H

/// Lets the allocator give arrays of a megabyte and more back to the system as soon as they are freed. What
/// glibc keeps otherwise grows with the largest array that it has seen go. Swift's module of the C library
/// leaves 'malloc.h' out. Does nothing with other allocators.
void coequal_return_large_memory(void);

#endif
