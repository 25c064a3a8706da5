#ifndef COEQUAL_TERMINAL_H
#define COEQUAL_TERMINAL_H

/// The columns of the terminal behind a descriptor; 0 where there is none. Swift cannot call
/// 'ioctl', which takes any number of arguments.
int coequal_terminal_columns(int descriptor);

#endif
