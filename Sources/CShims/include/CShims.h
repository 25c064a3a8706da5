// The umbrella header of the module CShims: what Swift cannot call directly, or what differs
// between versions of a system library.
#ifndef COEQUAL_CSHIMS_H
#define COEQUAL_CSHIMS_H

#include "coequal_confine.h"
#include "coequal_memory.h"
#include "coequal_schema.h"
#include "coequal_spawn.h"
#include "coequal_terminal.h"
#include "coequal_xml.h"

#endif
