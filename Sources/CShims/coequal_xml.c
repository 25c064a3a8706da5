#include "coequal_xml.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <pthread.h>
#include <string.h>

#include "coequal_run.h"

// 2.14 marks fields of xmlParserCtxt and xmlParserInput as deprecated without offering another way
// to read them during a callback.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

typedef struct {
  const uint8_t *bytes;
  size_t count;
  size_t given;     // bytes handed to libxml2 so far
  size_t last_tag;  // offset of the last '<' handed over; SIZE_MAX when there was none
  bool seen_long;   // last_tag was already shown to the caller
  bool stopped;
  xmlParserCtxtPtr parser;
  int own_names;  // strings in the dictionary before the parse
  const coequal_xml_callbacks *callbacks;
  void *context;
  const xmlSAXHandler *second;  // or NULL
  void *second_context;
} parse_run;

static pthread_once_t initialised = PTHREAD_ONCE_INIT;

static void initialise(void) { xmlInitParser(); }

void coequal_xml_initialise(void) { pthread_once(&initialised, initialise); }

// MARK: - Reading

static bool is_start_tag(const parse_run *run, size_t offset) {
  if (offset + 1 >= run->count) return false;
  uint8_t next = run->bytes[offset + 1];
  return next != '!' && next != '?' && next != '/';
}

// A well-formed tag holds no second '<', so a tag that is long enough to be dangerous shows as a
// whole block without one.
static bool allows_block(parse_run *run, size_t size) {
  const uint8_t *block = run->bytes + run->given;
  for (size_t i = size; i > 0; i--) {
    if (block[i - 1] != '<') continue;
    run->last_tag = run->given + i - 1;
    run->seen_long = false;
    return true;
  }
  if (run->last_tag == SIZE_MAX || run->seen_long || !is_start_tag(run, run->last_tag)) return true;
  run->seen_long = true;
  return run->callbacks->long_tag(run->context, run->last_tag);
}

// Gives blocks to libxml2, which keeps only a window of the input: its in-memory constructors copy
// everything, or require a terminating zero that a Swift array does not have.
// After a problem nothing more is given, so the parser ends at once wherever it stands; stopping it
// with xmlStopParser from inside an error would free buffers that its callers still read.
static int read_block(void *user, char *buffer, int capacity) {
  parse_run *run = user;
  if (run->stopped || capacity <= 0) return 0;
  size_t size = run->count - run->given;
  if (size > (size_t)capacity) size = (size_t)capacity;
  if (size == 0) return 0;
  if (!allows_block(run, size)) {
    run->stopped = true;
    return 0;
  }
  memcpy(buffer, run->bytes + run->given, size);
  run->given += size;
  return (int)size;
}

static size_t offset_of(const parse_run *run) {
  if (run->parser == NULL) return 0;
  const xmlParserInput *input = run->parser->input;
  if (input == NULL || input->cur == NULL || input->base == NULL) return run->given;
  return (size_t)input->consumed + (size_t)(input->cur - input->base);
}

// How many strings libxml2 itself keeps in a dictionary, whether it put them there already or will.
static int own_names(xmlDictPtr dictionary) {
  xmlDictLookup(dictionary, BAD_CAST "xml", -1);
  xmlDictLookup(dictionary, BAD_CAST "xmlns", -1);
  xmlDictLookup(dictionary, XML_XML_NAMESPACE, -1);
  return xmlDictSize(dictionary);
}

static size_t name_count(const parse_run *run) {
  int count = xmlDictSize(run->parser->dict) - run->own_names;
  return count > 0 ? (size_t)count : 0;
}

// MARK: - Callbacks of libxml2

static void stop(parse_run *run) {
  run->stopped = true;
  xmlStopParser(run->parser);
}

static void start_element(void *user, const xmlChar *local_name, const xmlChar *prefix,
                          const xmlChar *uri, int namespace_count, const xmlChar **namespaces,
                          int attribute_count, int defaulted_count, const xmlChar **attributes) {
  parse_run *run = user;
  if (run->stopped) return stop(run);
  coequal_xml_start_tag tag = {
      .local_name = local_name,
      .namespace_name = uri,
      .attribute_count = (size_t)attribute_count,
      .namespace_count = (size_t)namespace_count,
      .name_count = name_count(run),
      .offset = offset_of(run),
  };
  if (!run->callbacks->start_element(run->context, &tag)) return stop(run);
  if (run->second == NULL) return;
  run->second->startElementNs(run->second_context, local_name, prefix, uri, namespace_count,
                              namespaces, attribute_count, defaulted_count, attributes);
}

static void end_element(void *user, const xmlChar *local_name, const xmlChar *prefix,
                        const xmlChar *uri) {
  parse_run *run = user;
  if (run->stopped) return stop(run);
  if (run->second != NULL) {
    run->second->endElementNs(run->second_context, local_name, prefix, uri);
  }
  if (!run->callbacks->end_element(run->context, offset_of(run))) stop(run);
}

static void text(parse_run *run, const xmlChar *bytes, int count, bool is_cdata) {
  if (run->stopped) return stop(run);
  if (!run->callbacks->text(run->context, bytes, (size_t)count, is_cdata)) return stop(run);
  if (run->second == NULL) return;
  charactersSAXFunc handler = is_cdata ? run->second->cdataBlock : run->second->characters;
  handler(run->second_context, bytes, count);
}

static void characters(void *user, const xmlChar *bytes, int count) {
  text(user, bytes, count, false);
}

static void cdata_block(void *user, const xmlChar *bytes, int count) {
  text(user, bytes, count, true);
}

static void instruction(void *user, const xmlChar *target, const xmlChar *data) {
  (void)data;
  parse_run *run = user;
  if (run->stopped) return stop(run);
  if (!run->callbacks->instruction(run->context, target, offset_of(run), name_count(run))) {
    stop(run);
  }
}

static void internal_subset(void *user, const xmlChar *name, const xmlChar *external_id,
                            const xmlChar *system_id) {
  (void)name, (void)external_id, (void)system_id;
  parse_run *run = user;
  if (!run->stopped) run->callbacks->doctype(run->context);
  stop(run);
}

// Before 2.13 these limits have no code of their own.
static bool is_limit(coequal_error_pointer error) {
#if LIBXML_VERSION >= 21300
  if (error->code == XML_ERR_RESOURCE_LIMIT) return true;
#endif
  // Messages about namespaces quote the file.
  if (error->message == NULL || error->domain != XML_FROM_PARSER) return false;
  return strstr(error->message, "Huge input lookup") != NULL ||
         strstr(error->message, "too big") != NULL || strstr(error->message, "too long") != NULL;
}

static void structured_error(void *user, coequal_error_pointer error) {
  parse_run *run = user;
  if (run->stopped || error == NULL) return;
  coequal_xml_problem problem = {
      .code = error->code,
      .is_warning = error->level < XML_ERR_ERROR,
      .is_limit = is_limit(error),
      .message = error->message != NULL ? error->message : "",
      .string1 = error->str1,
      .offset = offset_of(run),
  };
  if (!problem.is_warning) run->stopped = true;
  run->callbacks->problem(run->context, &problem);
}

// MARK: - The pass

coequal_xml_result coequal_xml_parse(const uint8_t *bytes, size_t count,
                                     const coequal_xml_callbacks *callbacks, void *context) {
  return coequal_xml_run(bytes, count, callbacks, context, NULL, NULL);
}

coequal_xml_result coequal_xml_run(const uint8_t *bytes, size_t count,
                                   const coequal_xml_callbacks *callbacks, void *context,
                                   const xmlSAXHandler *second, void *second_context) {
  coequal_xml_initialise();
  parse_run run = {
      .bytes = bytes,
      .count = count,
      .last_tag = SIZE_MAX,
      .callbacks = callbacks,
      .context = context,
      .second = second,
      .second_context = second_context,
  };
  // Whatever is left out stays out: with no handlers for declarations and no getEntity, libxml2
  // keeps no entity but the predefined ones and has nothing to load.
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = start_element;
  handler.endElementNs = end_element;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  handler.cdataBlock = cdata_block;
  handler.processingInstruction = instruction;
  handler.internalSubset = internal_subset;
  handler.serror = structured_error;

  xmlParserCtxtPtr parser =
      xmlCreateIOParserCtxt(&handler, &run, read_block, NULL, &run, XML_CHAR_ENCODING_NONE);
  if (parser == NULL) return coequal_xml_no_memory;
  run.parser = parser;
  run.own_names = own_names(parser->dict);
  // The caller made sure of UTF-8, so the declaration has no say (it names UTF-16 in transcoded
  // files). XML_PARSE_HUGE stays off: it would lift libxml2's own limits.
  xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  int status = xmlParseDocument(parser);
  bool well_formed = status == 0 && parser->wellFormed && !run.stopped;
  // In SAX mode libxml2 makes a document only to hold declarations of entities.
  if (parser->myDoc != NULL) {
    xmlFreeDoc(parser->myDoc);
    parser->myDoc = NULL;
  }
  xmlFreeParserCtxt(parser);
  return well_formed ? coequal_xml_well_formed : coequal_xml_refused;
}
