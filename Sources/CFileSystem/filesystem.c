#define _GNU_SOURCE
#include "filesystem.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

int filesystem_exchange(int folder, const char *one, const char *other) {
  return renameat2(folder, one, folder, other, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int filesystem_sync(int descriptor) {
  return syncfs(descriptor) == 0 ? 0 : errno;
}
