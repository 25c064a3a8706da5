// libxml2 as the system provides it. Swift code reads names of errors from here and the tests use
// it as an oracle; everything that differs between its versions is hidden in the target CShims.
#ifndef COEQUAL_CLIBXML2_SHIM_H
#define COEQUAL_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>

// libxml2's header for encodings includes ICU's, and Swift's Foundation brings another copy of
// these: two modules with different definitions of one type do not compile together. Nothing here
// uses the two fields that this leaves out of a structure.
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

#endif
