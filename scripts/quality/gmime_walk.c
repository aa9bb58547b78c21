// Reads messages as GMime does, strictly, and says what it saw: the second reader of mail_messages.py.
//
// One line a fact: "to N", "subject TEXT", "name TEXT", "part TYPE CONTENT-ID SHA-256", "warning CODE ITEM"; the file's
// path stands before, parted by a tab.
#include <fcntl.h>
#include <gmime/gmime.h>
#include <stdio.h>

static const char *path;

static void on_warning(gint64 offset, GMimeParserWarning code, const gchar *item, gpointer ignored) {
  (void)ignored;
  printf("%s\twarning %d at %lld: %s\n", path, code, (long long)offset, item ? item : "");
}

static void walk(GMimeObject *parent, GMimeObject *object, gpointer ignored) {
  (void)parent;
  (void)ignored;
  GMimeContentType *type = g_mime_object_get_content_type(object);
  const char *id = g_mime_object_get_content_id(object);
  char *name = g_mime_content_type_get_mime_type(type);
  char *sum = NULL;
  if (GMIME_IS_PART(object)) {
    GMimeStream *stream = g_mime_stream_mem_new();
    GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(object));
    if (content == NULL || g_mime_data_wrapper_write_to_stream(content, stream) < 0)
      printf("%s\twarning 0 at -1: no content in %s\n", path, name);
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    sum = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes->data, bytes->len);
    g_object_unref(stream);
  }
  printf("%s\tpart %s %s %s\n", path, name, id ? id : "-", sum ? sum : "-");
  g_free(sum);
  g_free(name);
}

static void read_message(GMimeParserOptions *options) {
  GMimeStream *stream = g_mime_stream_fs_open(path, O_RDONLY, 0, NULL);
  if (stream == NULL) {
    printf("%s\twarning 0 at -1: cannot be opened\n", path);
    return;
  }
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  GMimeMessage *message = g_mime_parser_construct_message(parser, options);
  if (message == NULL) {
    printf("%s\twarning 0 at -1: no message\n", path);
  } else {
    InternetAddressList *to = g_mime_message_get_to(message);
    printf("%s\tto %d\n", path, internet_address_list_length(to));
    if (internet_address_list_length(to) > 0) {
      const char *name = internet_address_get_name(internet_address_list_get_address(to, 0));
      printf("%s\tname %s\n", path, name ? name : "");
    }
    const char *subject = g_mime_message_get_subject(message);
    printf("%s\tsubject %s\n", path, subject ? subject : "");
    GMimeObject *body = g_mime_message_get_mime_part(message);
    walk(NULL, body, NULL);
    if (GMIME_IS_MULTIPART(body)) g_mime_multipart_foreach(GMIME_MULTIPART(body), walk, NULL);
    g_object_unref(message);
  }
  g_object_unref(parser);
  g_object_unref(stream);
}

int main(int count, char **paths) {
  g_mime_init();
  GMimeParserOptions *options = g_mime_parser_options_new();
  g_mime_parser_options_set_address_compliance_mode(options, GMIME_RFC_COMPLIANCE_STRICT);
  g_mime_parser_options_set_parameter_compliance_mode(options, GMIME_RFC_COMPLIANCE_STRICT);
  g_mime_parser_options_set_rfc2047_compliance_mode(options, GMIME_RFC_COMPLIANCE_STRICT);
  g_mime_parser_options_set_warning_callback(options, on_warning, NULL);
  for (int index = 1; index < count; index++) {
    path = paths[index];
    read_message(options);
  }
  g_mime_parser_options_free(options);
  g_mime_shutdown();
  return 0;
}
