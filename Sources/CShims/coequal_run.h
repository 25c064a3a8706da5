// What the files of this target share and nobody else sees.
#ifndef COEQUAL_RUN_H
#define COEQUAL_RUN_H

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlversion.h>

#include "coequal_xml.h"

// 2.12 made the error const.
#if LIBXML_VERSION >= 21200
typedef const xmlError *coequal_error_pointer;
#else
typedef xmlErrorPtr coequal_error_pointer;
#endif

// coequal_xml_parse, with a second set of handlers that sees every element and text as well: after
// the callbacks for what begins an element, before them for what ends one. NULL for none.
coequal_xml_result coequal_xml_run(const uint8_t *bytes, size_t count,
                                   const coequal_xml_callbacks *callbacks, void *context,
                                   const xmlSAXHandler *second, void *second_context);

// Prepares libxml2 once for the process, whatever thread comes first.
void coequal_xml_initialise(void);

#endif
