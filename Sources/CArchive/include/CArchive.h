// The one door to libarchive (Debian's libarchive-dev to build, libarchive13 to run): zip files written and read.
//
// The library is opened on first use and not linked, as CCrypto's is. The pointers have the types of libarchive 3.6's headers.
#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// A zip that is being written or read; libarchive's struct archive.
typedef struct archive CArchive;

typedef enum { CArchiveFile, CArchiveFolder, CArchiveLink, CArchiveOther } CArchiveKind;

typedef enum { CArchiveEnd, CArchiveNext, CArchiveFault } CArchiveStep;

/// What stands before the bytes of a file in a zip.
typedef struct {
  /// As long as the next step; `NULL` when there is none that can be read.
  const char *name;
  CArchiveKind kind;
} CArchiveHeader;

/// Opens the library, once, from any thread; `NULL` when it is there, else what is missing.
const char *carchive_open(void);

/// What libarchive says of its last fault; as long as the next call.
const char *carchive_words(CArchive *archive);

/// A zip to be written to an open file, deflated at one level; `NULL` when the library refuses.
CArchive *carchive_writer_new(int descriptor);

/// Begins a file of mode 0644 that belongs to nobody in particular.
bool carchive_writer_begin(CArchive *archive, const char *name, int64_t size, int64_t seconds);

bool carchive_writer_add(CArchive *archive, const void *bytes, size_t count);

/// Writes the list of files; without it there is no zip.
bool carchive_writer_close(CArchive *archive);

void carchive_writer_free(CArchive *archive);

/// A zip to be read from an open file; `NULL` when it is none.
CArchive *carchive_reader_new(int descriptor);

CArchiveStep carchive_reader_next(CArchive *archive, CArchiveHeader *header);

/// The next bytes of the file; 0 at its end, negative on a fault.
ssize_t carchive_reader_read(CArchive *archive, void *bytes, size_t count);

void carchive_reader_free(CArchive *archive);

#endif
