/* The least that a program can do with libxml2: load it and make it ready. */
#include <libxml/parser.h>
#include <stdio.h>

int main(void) {
  LIBXML_TEST_VERSION
  xmlInitParser();
  puts(LIBXML_DOTTED_VERSION);
  return 0;
}
