// The hashes of Nettle as the system provides it, whose last functions took a length before version 4.
#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include <nettle/version.h>

static inline void coequal_sha1_finish(struct sha1_ctx *context, uint8_t *bytes) {
#if NETTLE_VERSION_MAJOR < 4
  nettle_sha1_digest(context, SHA1_DIGEST_SIZE, bytes);
#else
  nettle_sha1_digest(context, bytes);
#endif
}

static inline void coequal_sha256_finish(struct sha256_ctx *context, uint8_t *bytes) {
#if NETTLE_VERSION_MAJOR < 4
  nettle_sha256_digest(context, SHA256_DIGEST_SIZE, bytes);
#else
  nettle_sha256_digest(context, bytes);
#endif
}
