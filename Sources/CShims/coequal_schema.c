#include "coequal_schema.h"

#include <libxml/parserInternals.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlschemas.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "coequal_run.h"

// 2.14 marks xmlParserInput's fields as deprecated; a loader still has to fill one in.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

struct coequal_schema {
  xmlSchemaPtr schema;
};

typedef struct {
  const coequal_schema_file *files;
  size_t count;
  void (*fault)(void *context, const coequal_schema_fault *);
  void *context;
  bool failed;
} compilation;

// MARK: - Loading from memory

// libxml2 before 2.14 has one loader for the process. It is replaced only while a schema is
// compiled, one at a time; threads that do something else meanwhile get what they had before. A host
// that sets its own loader during these milliseconds would lose it.
static pthread_mutex_t compiling = PTHREAD_MUTEX_INITIALIZER;
static _Atomic(xmlExternalEntityLoader) host_loader;
static _Thread_local compilation *current;

static void report(compilation *compilation, const char *message, const char *file, int line) {
  coequal_schema_fault fault = {.message = message, .file = file, .line = line};
  compilation->failed = true;
  compilation->fault(compilation->context, &fault);
}

static xmlParserInputPtr load(const char *url, const char *id, xmlParserCtxtPtr parser) {
  if (current == NULL) {
    xmlExternalEntityLoader host = host_loader;
    return host != NULL ? host(url, id, parser) : NULL;
  }
  for (size_t i = 0; url != NULL && i < current->count; i++) {
    const coequal_schema_file *file = &current->files[i];
    if (strcmp(file->name, url) != 0) continue;
    xmlParserInputBufferPtr buffer = xmlParserInputBufferCreateMem(
        (const char *)file->bytes, (int)file->count, XML_CHAR_ENCODING_NONE);
    if (buffer == NULL) return NULL;
    xmlParserInputPtr input = xmlNewIOInputStream(parser, buffer, XML_CHAR_ENCODING_NONE);
    if (input != NULL && input->filename == NULL) {
      input->filename = (char *)xmlStrdup((const xmlChar *)url);
    }
    return input;
  }
  // libxml2 skips an import that it cannot load and warns; here it is wrong.
  report(current, "the file is not among those of the schema", url, 0);
  return NULL;
}

// MARK: - Compiling

static void compile_error(void *user, coequal_error_pointer error) {
  if (error == NULL || error->level < XML_ERR_ERROR) return;
  report(user, error->message != NULL ? error->message : "", error->file, error->line);
}

static xmlSchemaPtr compile(compilation *compilation, const char *main) {
  xmlSchemaParserCtxtPtr parser = xmlSchemaNewParserCtxt(main);
  if (parser == NULL) return NULL;
  xmlSchemaSetParserStructuredErrors(parser, compile_error, compilation);
  xmlSchemaPtr schema = xmlSchemaParse(parser);
  xmlSchemaFreeParserCtxt(parser);
  return schema;
}

coequal_schema *coequal_schema_compile(const coequal_schema_file *files, size_t count,
                                       const char *main,
                                       void (*fault)(void *context, const coequal_schema_fault *),
                                       void *context) {
  coequal_xml_initialise();
  compilation compilation = {.files = files, .count = count, .fault = fault, .context = context};
  coequal_schema *result = calloc(1, sizeof *result);
  if (result == NULL) {
    report(&compilation, "there is not enough memory", NULL, 0);
    return NULL;
  }

  pthread_mutex_lock(&compiling);
  xmlExternalEntityLoader before = xmlGetExternalEntityLoader();
  host_loader = before;
  xmlSetExternalEntityLoader(load);
  // Errors of the parser that reads an included file would go to standard error.
  xmlStructuredErrorFunc handler = xmlStructuredError;
  void *handler_context = xmlStructuredErrorContext;
  xmlSetStructuredErrorFunc(&compilation, compile_error);
  current = &compilation;

  result->schema = compile(&compilation, main);

  current = NULL;
  xmlSetStructuredErrorFunc(handler_context, handler);
  xmlSetExternalEntityLoader(before);
  pthread_mutex_unlock(&compiling);

  if (result->schema != NULL && !compilation.failed) return result;
  if (!compilation.failed) report(&compilation, "the schema cannot be read", main, 0);
  coequal_schema_free(result);
  return NULL;
}

void coequal_schema_free(coequal_schema *schema) {
  if (schema == NULL) return;
  if (schema->schema != NULL) xmlSchemaFree(schema->schema);
  free(schema);
}

// MARK: - Validating

typedef struct {
  void (*invalid)(void *context, const char *message);
  void *context;
} validation;

static void validation_error(void *user, coequal_error_pointer error) {
  if (error == NULL || error->level < XML_ERR_ERROR) return;
  validation *validation = user;
  validation->invalid(validation->context, error->message != NULL ? error->message : "");
}

coequal_xml_result coequal_schema_validate(coequal_schema *schema, const uint8_t *bytes,
                                           size_t count, const coequal_xml_callbacks *callbacks,
                                           void *context,
                                           void (*invalid)(void *context, const char *message)) {
  xmlSchemaValidCtxtPtr validator = xmlSchemaNewValidCtxt(schema->schema);
  if (validator == NULL) return coequal_xml_no_memory;
  validation validation = {.invalid = invalid, .context = context};
  xmlSchemaSetValidStructuredErrors(validator, validation_error, &validation);
  // Plugged into nothing, the plug gives out its handlers, which coequal_xml_run calls itself. Since
  // the schema is given, xsi:schemaLocation is not followed.
  xmlSAXHandlerPtr handlers = NULL;
  void *handlers_context = NULL;
  xmlSchemaSAXPlugPtr plug = xmlSchemaSAXPlug(validator, &handlers, &handlers_context);
  coequal_xml_result result = coequal_xml_no_memory;
  if (plug != NULL) {
    result = coequal_xml_run(bytes, count, callbacks, context, handlers, handlers_context);
    xmlSchemaSAXUnplug(plug);
  }
  xmlSchemaFreeValidCtxt(validator);
  return result;
}
