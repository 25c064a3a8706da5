// XML Schema 1.0 by libxml2, with files from memory only.
//
// No type of libxml2 appears here; see coequal_xml.h.
#ifndef COEQUAL_SCHEMA_H
#define COEQUAL_SCHEMA_H

#include "coequal_xml.h"

/// A compiled schema. Use it from one thread at a time.
typedef struct coequal_schema coequal_schema;

/// A file that a schema may include or import by its name.
typedef struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
} coequal_schema_file;

/// Something wrong with a schema.
typedef struct {
  const char *message;  // never NULL
  const char *file;     // or NULL
  int line;             // 0 when unknown
} coequal_schema_fault;

/// Compiles the schema in the file called `main`, which has to be one of `files`. All of them have
/// to be well-formed and without a document type declaration.
///
/// Returns NULL after reporting at least one fault. Nothing is loaded: a file that is not in `files`
/// is a fault.
coequal_schema *coequal_schema_compile(const coequal_schema_file *files, size_t count,
                                       const char *main,
                                       void (*fault)(void *context, const coequal_schema_fault *),
                                       void *context);

void coequal_schema_free(coequal_schema *schema);

/// Parses as coequal_xml_parse does and reports what the schema forbids. `invalid` is called after
/// start_element and before end_element of the element it is about.
coequal_xml_result coequal_schema_validate(coequal_schema *schema, const uint8_t *bytes,
                                           size_t count, const coequal_xml_callbacks *callbacks,
                                           void *context,
                                           void (*invalid)(void *context, const char *message));

#endif
