#include "CCrypto.h"

#include <dlfcn.h>
#include <openssl/evp.h>
#include <pthread.h>

#define LIBRARY "libcrypto.so.3"

// Each function that we call, once: its pointer has the type that OpenSSL's own header gives it.
#define EACH_FUNCTION(do)                                                                                              \
  do(EVP_MD_CTX_new) do(EVP_MD_CTX_free) do(EVP_sha256) do(EVP_sha512)                                                 \
  do(EVP_DigestInit_ex) do(EVP_DigestUpdate) do(EVP_DigestFinal_ex) do(EVP_PKEY_new_raw_private_key)                   \
  do(EVP_PKEY_new_raw_public_key) do(EVP_PKEY_get_raw_public_key) do(EVP_PKEY_free)                                    \
  do(EVP_DigestSignInit) do(EVP_DigestSign) do(EVP_DigestVerifyInit) do(EVP_DigestVerify)

#define DECLARE(name) __typeof__(&name) name##_;
#define FIND(name)                                                                                                     \
  if ((crypto.name##_ = (__typeof__(&name))dlsym(handle, #name)) == NULL) missing = missing ? missing : #name;

static struct { EACH_FUNCTION(DECLARE) } crypto;
static const char *missing;

static void open_library(void) {
  void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) {
    missing = LIBRARY;
    return;
  }
  EACH_FUNCTION(FIND)
}

const char *ccrypto_open(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_library);
  return missing;
}

CCryptoHash *ccrypto_hash_new(CCryptoHashKind kind) {
  if (ccrypto_open() != NULL) return NULL;
  CCryptoHash *hash = crypto.EVP_MD_CTX_new_();
  if (hash == NULL) return NULL;
  const EVP_MD *function = kind == CCryptoSHA512 ? crypto.EVP_sha512_() : crypto.EVP_sha256_();
  if (crypto.EVP_DigestInit_ex_(hash, function, NULL) == 1) return hash;
  crypto.EVP_MD_CTX_free_(hash);
  return NULL;
}

bool ccrypto_hash_add(CCryptoHash *hash, const void *bytes, size_t count) {
  return crypto.EVP_DigestUpdate_(hash, bytes, count) == 1;
}

bool ccrypto_hash_finish(CCryptoHash *hash, unsigned char *digest) {
  return crypto.EVP_DigestFinal_ex_(hash, digest, NULL) == 1;
}

void ccrypto_hash_free(CCryptoHash *hash) { crypto.EVP_MD_CTX_free_(hash); }

bool ccrypto_ed25519_public(const unsigned char *seed, unsigned char *public_key) {
  if (ccrypto_open() != NULL) return false;
  EVP_PKEY *key = crypto.EVP_PKEY_new_raw_private_key_(EVP_PKEY_ED25519, NULL, seed, 32);
  size_t count = 32;
  bool is_done = key != NULL && crypto.EVP_PKEY_get_raw_public_key_(key, public_key, &count) == 1 && count == 32;
  crypto.EVP_PKEY_free_(key);
  return is_done;
}

bool ccrypto_ed25519_sign(const unsigned char *seed, const void *bytes, size_t count, unsigned char *signature) {
  if (ccrypto_open() != NULL) return false;
  EVP_PKEY *key = crypto.EVP_PKEY_new_raw_private_key_(EVP_PKEY_ED25519, NULL, seed, 32);
  EVP_MD_CTX *state = crypto.EVP_MD_CTX_new_();
  size_t length = 64;
  bool is_done = key != NULL && state != NULL && crypto.EVP_DigestSignInit_(state, NULL, NULL, NULL, key) == 1 &&
                 crypto.EVP_DigestSign_(state, signature, &length, bytes, count) == 1 && length == 64;
  crypto.EVP_MD_CTX_free_(state);
  crypto.EVP_PKEY_free_(key);
  return is_done;
}

CCryptoVerdict ccrypto_ed25519_verify(
    const unsigned char *public_key, const void *bytes, size_t count, const unsigned char *signature) {
  if (ccrypto_open() != NULL) return CCryptoRefused;
  EVP_PKEY *key = crypto.EVP_PKEY_new_raw_public_key_(EVP_PKEY_ED25519, NULL, public_key, 32);
  EVP_MD_CTX *state = crypto.EVP_MD_CTX_new_();
  CCryptoVerdict verdict = CCryptoRefused;
  if (key != NULL && state != NULL && crypto.EVP_DigestVerifyInit_(state, NULL, NULL, NULL, key) == 1)
    verdict = crypto.EVP_DigestVerify_(state, signature, 64, bytes, count) == 1 ? CCryptoGenuine : CCryptoForged;
  crypto.EVP_MD_CTX_free_(state);
  crypto.EVP_PKEY_free_(key);
  return verdict;
}
