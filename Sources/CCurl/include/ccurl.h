#ifndef DEBRIEF_CCURL_H
#define DEBRIEF_CCURL_H

// The one door to libcurl's SMTP. Its calls are variadic, which Swift cannot make, so each has a typed
// twin here. The library is opened when the first message is sent and never linked: everything else that
// the program does starts quickly, and on machines without it.

#include <stddef.h>
#include <stdint.h>

typedef struct curl_session curl_session;

// What a session can be told in text. Secrets are copied by libcurl and go nowhere else.
typedef enum {
  curl_text_url,
  curl_text_authority_file,
  curl_text_user,
  curl_text_password,
  curl_text_bearer,
} curl_text;

// What a session can be told in numbers; seconds, and 0 or 1.
typedef enum {
  curl_number_requires_tls,
  curl_number_connect_seconds,
  curl_number_reply_seconds,
} curl_number;

// How far the talk about one message has come.
typedef enum {
  curl_stage_opening,    // connecting, greeting, encrypting, signing in
  curl_stage_sender,     // MAIL has been said
  curl_stage_recipient,  // RCPT has been said
  curl_stage_message,    // DATA has been said
} curl_stage;

// Finds the library: 0, or the library's name or a function is not there (1), or it would not start (2).
int curl_door_open(void);

// A session keeps its connection from one message to the next. NULL without memory.
curl_session *curl_session_begin(void);
void curl_session_end(curl_session *session);

// 0, or libcurl's number for why not.
int curl_session_set_text(curl_session *session, curl_text what, const char *value);
int curl_session_set_number(curl_session *session, curl_number what, long value);

// Sends one message to one recipient, and returns when the server has answered or the line is dead.
// The answer is libcurl's number; the functions below tell more. The bytes are not kept.
int curl_session_send(curl_session *session, const char *sender, const char *recipient,
                      const uint8_t *bytes, size_t count);

// The three digits of the server's last reply to the last message; 0 when there was none.
long curl_session_code(const curl_session *session);
curl_stage curl_session_stage(const curl_session *session);
// 1 when the server has asked for the message (354), so that from there on it may have it.
int curl_session_was_asked_for_message(const curl_session *session);
// The lines of the server's last reply, as they came; empty when there was none.
const char *curl_session_reply(const curl_session *session);
// libcurl's own words for what went wrong; never NULL.
const char *curl_session_words(const curl_session *session);

#endif
