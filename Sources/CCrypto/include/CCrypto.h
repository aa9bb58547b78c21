// The one door to OpenSSL's libcrypto (Debian's libssl-dev to build, libssl3 to run): bytes in, digests and signatures out.
//
// The library is opened on first use and not linked, for linking it costs every start of the program some 2 ms.
#ifndef CCRYPTO_H
#define CCRYPTO_H

#include <stdbool.h>
#include <stddef.h>

/// What a hash has taken in so far; OpenSSL's EVP_MD_CTX.
typedef struct evp_md_ctx_st CCryptoHash;

/// The hash functions that there are.
typedef enum { CCryptoSHA256, CCryptoSHA512 } CCryptoHashKind;

/// Opens the library, once, from any thread; `NULL` when it is there, else what is missing.
const char *ccrypto_open(void);

/// A new hash, or `NULL` when the library is not there or refuses; give it back with `ccrypto_hash_free`.
CCryptoHash *ccrypto_hash_new(CCryptoHashKind kind);

bool ccrypto_hash_add(CCryptoHash *hash, const void *bytes, size_t count);

/// Writes 32 or 64 bytes; after it the hash can only be freed.
bool ccrypto_hash_finish(CCryptoHash *hash, unsigned char *digest);

void ccrypto_hash_free(CCryptoHash *hash);

/// Ed25519 (RFC 8032): the 32 bytes of a public key from the 32 bytes of a secret one.
bool ccrypto_ed25519_public(const unsigned char *seed, unsigned char *public_key);

/// Writes 64 bytes.
bool ccrypto_ed25519_sign(const unsigned char *seed, const void *bytes, size_t count, unsigned char *signature);

typedef enum { CCryptoGenuine, CCryptoForged, CCryptoRefused } CCryptoVerdict;

/// Takes a signature of 64 bytes.
CCryptoVerdict ccrypto_ed25519_verify(
    const unsigned char *public_key, const void *bytes, size_t count, const unsigned char *signature);

#endif
