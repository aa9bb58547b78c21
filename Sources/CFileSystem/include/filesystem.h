#ifndef DEBRIEF_FILESYSTEM_H
#define DEBRIEF_FILESYSTEM_H

// Linux calls that glibc declares only under _GNU_SOURCE, so Swift does not see them.
// Each answers 0, or the error's number (never -1 and errno).

// Lets two names in one folder trade places in a single step that no reader can see half done.
int filesystem_exchange(int folder, const char *one, const char *other);

// Brings all that was written to the file system of `descriptor` onto the disk, and reports what
// could not be written since the descriptor was opened.
int filesystem_sync(int descriptor);

#endif
