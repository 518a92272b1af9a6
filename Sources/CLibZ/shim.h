#pragma once
#include <zlib.h>

// A macro, which Swift cannot import; 16 beside the 15 bits of the window ask for gzip's header.
static inline int muster_inflate_init(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
