// The one door to libevent (Debian's libevent-dev): a loop that waits for sockets, signals and timers,
// and its small HTTP server. Only plain functions are used; its macros and variadic calls are not.
//
// First, for libevent's own headers ask the system's for more than Swift's C library was imported with, and
// the two would disagree about what a set of descriptors looks like.
#include <sys/types.h>

#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
