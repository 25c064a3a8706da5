// One pass of libxml2's SAX2 parser over bytes in memory.
//
// No type of libxml2 appears here: its structures and signatures change between 2.9 and 2.14, so
// they are touched in coequal_xml.c only. All offsets count bytes from the start of the input. All
// pointers given to a callback are valid until it returns, except names: these live in the parser's
// dictionary until coequal_xml_parse returns, and equal names have equal addresses.
#ifndef COEQUAL_XML_H
#define COEQUAL_XML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A start tag or the tag of an empty element.
typedef struct {
  const uint8_t *local_name;
  const uint8_t *namespace_name;  // or NULL
  size_t attribute_count;         // without declarations of namespaces
  size_t namespace_count;         // declarations of namespaces
  size_t name_count;              // see coequal_xml_callbacks
  size_t offset;                  // just before the '>' or '/>' of the tag
} coequal_xml_start_tag;

/// A problem libxml2 found, in its words.
typedef struct {
  int code;            // xmlParserErrors
  bool is_warning;     // the document may still be used
  bool is_limit;       // something is larger than libxml2 reads
  const char *message; // never NULL
  const char *string1; // or NULL; its meaning depends on the code
  size_t offset;       // where the parser stood
} coequal_xml_problem;

/// What happens during a parse. A callback that returns false ends the parse.
///
/// A `name_count` is how many different strings stood as a name, a prefix, a namespace or an entity
/// so far. Each stays in libxml2's dictionary, whose look-ups become slow when there are many.
typedef struct {
  bool (*start_element)(void *context, const coequal_xml_start_tag *tag);
  /// `offset` is just after the '>' of the end tag, or of the tag of an empty element.
  bool (*end_element)(void *context, size_t offset);
  bool (*text)(void *context, const uint8_t *bytes, size_t count, bool is_cdata);
  /// `offset` is just after the '?>'.
  bool (*instruction)(void *context, const uint8_t *target, size_t offset, size_t name_count);
  /// The start of a document type declaration. The parse ends whatever the callback does.
  void (*doctype)(void *context);
  /// What looks like a tag at `offset` is thousands of bytes long. libxml2 compares each attribute of
  /// a tag with every other before it reports any, so the caller has to look first. It may also be
  /// part of a comment, a section or an instruction.
  bool (*long_tag)(void *context, size_t offset);
  void (*problem)(void *context, const coequal_xml_problem *problem);
} coequal_xml_callbacks;

typedef enum {
  coequal_xml_well_formed,
  coequal_xml_refused,  // a problem was reported or a callback ended the parse
  coequal_xml_no_memory
} coequal_xml_result;

/// Parses UTF-8 that holds no zero byte. No entity is expanded but the five predefined ones, nothing
/// is loaded, nothing is repaired. Safe to call from several threads at once.
coequal_xml_result coequal_xml_parse(const uint8_t *bytes, size_t count,
                                     const coequal_xml_callbacks *callbacks, void *context);

#endif
