#include "ccurl.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// Every function that is used, with the type its own header gives it.
#define EACH_FUNCTION(F)  \
  F(curl_global_init)     \
  F(curl_easy_init)       \
  F(curl_easy_cleanup)    \
  F(curl_easy_setopt)     \
  F(curl_easy_getinfo)    \
  F(curl_easy_perform)    \
  F(curl_easy_strerror)   \
  F(curl_slist_append)    \
  F(curl_slist_free_all)

static struct {
#define AS_POINTER(name) __typeof__(name) *name;
  EACH_FUNCTION(AS_POINTER)
} door;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int door_state = 1;

static void find_library(void) {
  // The GnuTLS flavour has the same functions, and some machines have only that.
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) library = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
#define FIND(name)                                                \
  door.name = (__typeof__(name) *)dlsym(library, #name);          \
  if (door.name == NULL) return;
  EACH_FUNCTION(FIND)
  door_state = door.curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? 0 : 2;
}

int curl_door_open(void) {
  pthread_once(&once, find_library);
  return door_state;
}

struct curl_session {
  CURL *easy;
  const uint8_t *bytes;
  size_t left;
  curl_stage stage;
  int was_asked;
  int reply_has_ended;
  long code;
  CURLcode result;
  size_t reply_count;
  char reply[4096];
  char words[CURL_ERROR_SIZE];
};

// The next bytes of the message.
static size_t give(char *buffer, size_t size, size_t count, void *context) {
  curl_session *session = context;
  size_t room = size * count, part = session->left < room ? session->left : room;
  memcpy(buffer, session->bytes, part);
  session->bytes += part;
  session->left -= part;
  return part;
}

// Keeps the lines of the last reply. "550-more to come" has a hyphen where the last line has a blank.
static size_t hear(char *line, size_t size, size_t count, void *context) {
  curl_session *session = context;
  size_t length = size * count;
  // The answer to QUIT is about the connection; it may come while the next message is under way.
  if (length < 3 || memcmp(line, "221", 3) == 0) return length;
  if (session->reply_has_ended) session->reply_count = 0;
  session->reply_has_ended = length < 4 || line[3] != '-';
  if (memcmp(line, "354", 3) == 0) session->was_asked = 1;
  size_t room = sizeof session->reply - 1 - session->reply_count;
  size_t part = length < room ? length : room;
  memcpy(session->reply + session->reply_count, line, part);
  session->reply_count += part;
  session->reply[session->reply_count] = 0;
  return length;
}

// Follows what is said to the server. A failure before MAIL is the server's, one after it the letter's.
static int follow(CURL *easy, curl_infotype kind, char *said, size_t count, void *context) {
  (void)easy;
  curl_session *session = context;
  if (kind != CURLINFO_HEADER_OUT || count < 4) return 0;
  if (memcmp(said, "MAIL", 4) == 0) session->stage = curl_stage_sender;
  if (memcmp(said, "RCPT", 4) == 0) session->stage = curl_stage_recipient;
  if (memcmp(said, "DATA", 4) == 0) session->stage = curl_stage_message;
  return 0;
}

// What holds for every session, whatever it is told: certificates are verified, and no proxy, no
// .netrc and no other protocol is taken from the surroundings.
static int settle(curl_session *session) {
  CURL *easy = session->easy;
  CURLcode failed = CURLE_OK;
#define SET(option, value) \
  if (failed == CURLE_OK) failed = door.curl_easy_setopt(easy, option, value);
  SET(CURLOPT_PROTOCOLS, (long)(CURLPROTO_SMTP | CURLPROTO_SMTPS))
  SET(CURLOPT_SSL_VERIFYPEER, 1L)
  SET(CURLOPT_SSL_VERIFYHOST, 2L)
  SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2)
  SET(CURLOPT_PROXY, "")
  SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED)
  SET(CURLOPT_UPLOAD, 1L)
  SET(CURLOPT_READFUNCTION, give)
  SET(CURLOPT_READDATA, session)
  SET(CURLOPT_HEADERFUNCTION, hear)
  SET(CURLOPT_HEADERDATA, session)
  SET(CURLOPT_ERRORBUFFER, session->words)
  SET(CURLOPT_VERBOSE, 1L)
  SET(CURLOPT_DEBUGFUNCTION, follow)
  SET(CURLOPT_DEBUGDATA, session)
  return failed;
}

curl_session *curl_session_begin(void) {
  if (curl_door_open() != 0) return NULL;
  curl_session *session = calloc(1, sizeof *session);
  if (session == NULL) return NULL;
  session->easy = door.curl_easy_init();
  if (session->easy != NULL && settle(session) == CURLE_OK) return session;
  curl_session_end(session);
  return NULL;
}

void curl_session_end(curl_session *session) {
  if (session == NULL) return;
  if (session->easy != NULL) door.curl_easy_cleanup(session->easy);
  free(session);
}

int curl_session_set_text(curl_session *session, curl_text what, const char *value) {
  CURLoption option = CURLOPT_URL;
  switch (what) {
    case curl_text_url: option = CURLOPT_URL; break;
    case curl_text_authority_file: option = CURLOPT_CAINFO; break;
    case curl_text_user: option = CURLOPT_USERNAME; break;
    case curl_text_password: option = CURLOPT_PASSWORD; break;
    case curl_text_bearer: option = CURLOPT_XOAUTH2_BEARER; break;
  }
  return door.curl_easy_setopt(session->easy, option, value);
}

int curl_session_set_number(curl_session *session, curl_number what, long value) {
  CURL *easy = session->easy;
  CURLcode failed;
  switch (what) {
    case curl_number_requires_tls:
      return door.curl_easy_setopt(easy, CURLOPT_USE_SSL, (long)(value ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    case curl_number_connect_seconds:
      return door.curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, value);
    case curl_number_reply_seconds:
      // A transfer that stands still is given up too, but never before a reply that may still come.
      failed = door.curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
      if (failed == CURLE_OK) failed = door.curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, value + 60);
      if (failed != CURLE_OK) return failed;
      return door.curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, value);
  }
  return CURLE_UNKNOWN_OPTION;
}

int curl_session_send(curl_session *session, const char *sender, const char *recipient,
                      const uint8_t *bytes, size_t count) {
  session->bytes = bytes;
  session->left = count;
  session->stage = curl_stage_opening;
  session->was_asked = session->reply_has_ended = 0;
  session->code = 0;
  session->reply_count = 0;
  session->reply[0] = session->words[0] = 0;
  struct curl_slist *recipients = door.curl_slist_append(NULL, recipient);
  session->result = recipients == NULL ? CURLE_OUT_OF_MEMORY : CURLE_OK;
#define SET_FOR_MESSAGE(option, value) \
  if (session->result == CURLE_OK) session->result = door.curl_easy_setopt(session->easy, option, value);
  SET_FOR_MESSAGE(CURLOPT_MAIL_FROM, sender)
  SET_FOR_MESSAGE(CURLOPT_MAIL_RCPT, recipients)
  SET_FOR_MESSAGE(CURLOPT_INFILESIZE_LARGE, (curl_off_t)count)
  if (session->result == CURLE_OK) {
    session->result = door.curl_easy_perform(session->easy);
    door.curl_easy_getinfo(session->easy, CURLINFO_RESPONSE_CODE, &session->code);
  }
  door.curl_easy_setopt(session->easy, CURLOPT_MAIL_RCPT, (struct curl_slist *)NULL);
  door.curl_slist_free_all(recipients);
  session->bytes = NULL;
  session->left = 0;
  return session->result;
}

long curl_session_code(const curl_session *session) { return session->code; }

curl_stage curl_session_stage(const curl_session *session) { return session->stage; }

int curl_session_was_asked_for_message(const curl_session *session) { return session->was_asked; }

const char *curl_session_reply(const curl_session *session) { return session->reply; }

const char *curl_session_words(const curl_session *session) {
  if (session->words[0] != 0) return session->words;
  return door.curl_easy_strerror(session->result);
}
