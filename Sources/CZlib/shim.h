// The one door to zlib (Debian's zlib1g-dev): bytes in, fewer bytes and checksums out.
#include <zlib.h>
