// libxml2 as the system provides it. Swift code reads names of errors from here and the tests use
// it as an oracle; everything that differs between its versions is hidden in the target CShims.
#ifndef COEQUAL_CLIBXML2_SHIM_H
#define COEQUAL_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlversion.h>

#endif
