// libarchive as the system provides it, and the locale in which it reads names as UTF-8.
#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

/// What `coequal_archive_enter` has to undo.
typedef struct {
  locale_t previous;
  locale_t utf8;
} coequal_archive_locale;

/// Lets this thread read and write names as UTF-8.
///
/// libarchive converts the names in an archive to the encoding of the locale, and a program that
/// never sets one would lose every letter outside of ASCII. Nothing but this thread is changed.
static inline coequal_archive_locale coequal_archive_enter(void) {
  coequal_archive_locale state;
  state.utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (state.utf8 == (locale_t)0) state.utf8 = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
  state.previous = state.utf8 == (locale_t)0 ? (locale_t)0 : uselocale(state.utf8);
  return state;
}

static inline void coequal_archive_leave(coequal_archive_locale state) {
  if (state.utf8 == (locale_t)0) return;
  uselocale(state.previous);
  freelocale(state.utf8);
}
