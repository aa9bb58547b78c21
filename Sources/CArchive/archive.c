#include "CArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <dlfcn.h>
#include <pthread.h>

#define LIBRARY "libarchive.so.13"

// Each function that we call, once: its pointer has the type that libarchive's own header gives it.
#define EACH_FUNCTION(do)                                                                                              \
  do(archive_error_string) do(archive_write_new) do(archive_write_set_format_zip) do(archive_write_set_options)         \
  do(archive_write_open_fd) do(archive_write_header) do(archive_write_data) do(archive_write_finish_entry)              \
  do(archive_write_close) do(archive_write_free) do(archive_read_new) do(archive_read_support_format_zip)               \
  do(archive_read_open_fd) do(archive_read_next_header) do(archive_read_data) do(archive_read_free)                     \
  do(archive_entry_new) do(archive_entry_free) do(archive_entry_set_pathname) do(archive_entry_set_size)                \
  do(archive_entry_set_mtime) do(archive_entry_set_filetype) do(archive_entry_set_perm) do(archive_entry_set_uid)       \
  do(archive_entry_set_gid) do(archive_entry_pathname) do(archive_entry_pathname_utf8) do(archive_entry_filetype)       \
  do(archive_entry_hardlink)

#define DECLARE(name) __typeof__(&name) name##_;
#define FIND(name)                                                                                                     \
  if ((library.name##_ = (__typeof__(&name))dlsym(handle, #name)) == NULL) missing = missing ? missing : #name;

static struct { EACH_FUNCTION(DECLARE) } library;
static const char *missing;

static void open_library(void) {
  void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) {
    missing = LIBRARY;
    return;
  }
  EACH_FUNCTION(FIND)
}

const char *carchive_open(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_library);
  return missing;
}

const char *carchive_words(CArchive *archive) {
  const char *words = archive == NULL ? NULL : library.archive_error_string_(archive);
  return words == NULL ? "libarchive gives no reason" : words;
}

CArchive *carchive_writer_new(int descriptor) {
  if (carchive_open() != NULL) return NULL;
  struct archive *archive = library.archive_write_new_();
  if (archive == NULL) return NULL;
  // The level is named, for libarchive's own choice may change.
  if (library.archive_write_set_format_zip_(archive) == ARCHIVE_OK &&
      library.archive_write_set_options_(archive, "zip:compression=deflate,zip:compression-level=6") == ARCHIVE_OK &&
      library.archive_write_open_fd_(archive, descriptor) == ARCHIVE_OK)
    return archive;
  library.archive_write_free_(archive);
  return NULL;
}

bool carchive_writer_begin(CArchive *archive, const char *name, int64_t size, int64_t seconds) {
  struct archive_entry *entry = library.archive_entry_new_();
  if (entry == NULL) return false;
  library.archive_entry_set_pathname_(entry, name);
  library.archive_entry_set_size_(entry, size);
  library.archive_entry_set_mtime_(entry, seconds, 0);
  library.archive_entry_set_filetype_(entry, AE_IFREG);
  library.archive_entry_set_perm_(entry, 0644);
  library.archive_entry_set_uid_(entry, 0);
  library.archive_entry_set_gid_(entry, 0);
  bool is_written = library.archive_write_header_(archive, entry) == ARCHIVE_OK;
  library.archive_entry_free_(entry);
  return is_written;
}

bool carchive_writer_add(CArchive *archive, const void *bytes, size_t count) {
  return count == 0 || library.archive_write_data_(archive, bytes, count) == (la_ssize_t)count;
}

bool carchive_writer_close(CArchive *archive) {
  return library.archive_write_finish_entry_(archive) == ARCHIVE_OK && library.archive_write_close_(archive) == ARCHIVE_OK;
}

void carchive_writer_free(CArchive *archive) { library.archive_write_free_(archive); }

CArchive *carchive_reader_new(int descriptor) {
  if (carchive_open() != NULL) return NULL;
  struct archive *archive = library.archive_read_new_();
  if (archive == NULL) return NULL;
  if (library.archive_read_support_format_zip_(archive) == ARCHIVE_OK &&
      library.archive_read_open_fd_(archive, descriptor, 1 << 16) == ARCHIVE_OK)
    return archive;
  library.archive_read_free_(archive);
  return NULL;
}

static CArchiveKind kind_of(struct archive_entry *entry) {
  if (library.archive_entry_hardlink_(entry) != NULL) return CArchiveLink;
  switch (library.archive_entry_filetype_(entry)) {
  case AE_IFREG: return CArchiveFile;
  case AE_IFDIR: return CArchiveFolder;
  case AE_IFLNK: return CArchiveLink;
  default: return CArchiveOther;
  }
}

CArchiveStep carchive_reader_next(CArchive *archive, CArchiveHeader *header) {
  struct archive_entry *entry;
  int code = library.archive_read_next_header_(archive, &entry);
  if (code == ARCHIVE_EOF) return CArchiveEnd;
  // A warning here is a name that could not be turned into the locale's letters: the bytes are there all the same.
  if (code != ARCHIVE_OK && code != ARCHIVE_WARN) return CArchiveFault;
  header->name = library.archive_entry_pathname_utf8_(entry);
  if (header->name == NULL) header->name = library.archive_entry_pathname_(entry);
  header->kind = kind_of(entry);
  return CArchiveNext;
}

ssize_t carchive_reader_read(CArchive *archive, void *bytes, size_t count) {
  return library.archive_read_data_(archive, bytes, count);
}

void carchive_reader_free(CArchive *archive) { library.archive_read_free_(archive); }
