// The one door to libcmark (Debian's libcmark-dev): CommonMark in, a tree of nodes out.
#include <cmark.h>
