#pragma once
#include <zlib.h>

// inflateInit2 is a macro, which Swift cannot see. 16 + MAX_WBITS: gzip framing only.
static inline int nb_inflate_init_gzip(z_stream *_Nonnull stream) {
  return inflateInit2(stream, 16 + MAX_WBITS);
}
