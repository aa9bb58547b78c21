#include "CRsvg.h"

#include "libraries.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

// All functions that we call, each under its own name.
#define EACH_FUNCTION(apply)                                                                     \
  apply(g_object_unref) apply(g_error_free)                                                      \
  apply(rsvg_handle_new_from_data) apply(rsvg_handle_render_document)                            \
  apply(cairo_image_surface_create_for_data) apply(cairo_surface_status)                         \
  apply(cairo_surface_flush) apply(cairo_surface_destroy)                                        \
  apply(cairo_create) apply(cairo_status) apply(cairo_destroy)                                   \
  apply(pango_cairo_font_map_new_for_font_type) apply(pango_cairo_font_map_set_default)          \
  apply(FcConfigCreate) apply(FcConfigDestroy) apply(FcConfigSetSysRoot)                         \
  apply(FcConfigSetRescanInterval) apply(FcConfigParseAndLoadFromMemory)                         \
  apply(FcConfigAppFontAddFile) apply(FcConfigSetCurrent)

#define DECLARE(function) __typeof__(function) *function##_;
static struct {
  EACH_FUNCTION(DECLARE)
} call;

static void say(struct crsvg_fault *fault, const char *words) {
  snprintf(fault->words, sizeof fault->words, "%s", words);
}

enum crsvg_answer crsvg_open(const char *library, struct crsvg_fault *fault) {
  void *opened = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (!opened) {
    say(fault, library);
    return CRSVG_NO_LIBRARY;
  }
  // librsvg is linked with all the others, and a search that begins at it finds theirs too.
#define RESOLVE(function)                                                                        \
  if (!(call.function##_ = (__typeof__(function) *)dlsym(opened, #function))) {                  \
    say(fault, #function);                                                                       \
    return CRSVG_NO_LIBRARY;                                                                     \
  }
  EACH_FUNCTION(RESOLVE)
  return CRSVG_DONE;
}

enum crsvg_answer crsvg_pin_fonts(
    const char *configuration, const char *const *files, size_t count, struct crsvg_fault *fault) {
  FcConfig *config = call.FcConfigCreate_();
  if (!config) return CRSVG_NO_MEMORY;
  // FONTCONFIG_SYSROOT would go before the names of the files.
  call.FcConfigSetSysRoot_(config, NULL);
  call.FcConfigSetRescanInterval_(config, 0);
  if (!call.FcConfigParseAndLoadFromMemory_(config, (const FcChar8 *)configuration, 1)) {
    say(fault, "the rules for fonts");
    call.FcConfigDestroy_(config);
    return CRSVG_NO_FONT;
  }
  for (size_t index = 0; index < count; index++) {
    if (call.FcConfigAppFontAddFile_(config, (const FcChar8 *)files[index])) continue;
    say(fault, files[index]);
    call.FcConfigDestroy_(config);
    return CRSVG_NO_FONT;
  }
  // Set before pango first asks for fonts: it then reads no settings of the machine or the user.
  return call.FcConfigSetCurrent_(config) ? CRSVG_DONE : CRSVG_NO_MEMORY;
}

// A thread's own map of fonts, which it keeps: without one pango asks PANGOCAIRO_BACKEND which to make.
static void give_thread_its_fonts(void) {
  static _Thread_local int has_fonts = 0;
  if (has_fonts) return;
  PangoFontMap *map = call.pango_cairo_font_map_new_for_font_type_(CAIRO_FONT_TYPE_FT);
  if (!map) return;
  call.pango_cairo_font_map_set_default_((PangoCairoFontMap *)map);
  call.g_object_unref_(map);
  has_fonts = 1;
}

static enum crsvg_answer complain(GError *error, struct crsvg_fault *fault) {
  say(fault, error ? error->message : "it cannot be drawn");
  if (error) call.g_error_free_(error);
  return CRSVG_BAD_DRAWING;
}

static enum crsvg_answer render(
    RsvgHandle *drawing, cairo_surface_t *surface, struct crsvg_place place,
    struct crsvg_fault *fault) {
  cairo_t *context = call.cairo_create_(surface);
  enum crsvg_answer answer = CRSVG_NO_MEMORY;
  if (call.cairo_status_(context) == CAIRO_STATUS_SUCCESS) {
    RsvgRectangle viewport = {place.left, place.top, place.drawing_width, place.drawing_height};
    GError *error = NULL;
    answer = call.rsvg_handle_render_document_(drawing, context, &viewport, &error)
                 ? CRSVG_DONE
                 : complain(error, fault);
  }
  call.cairo_destroy_(context);
  return answer;
}

enum crsvg_answer crsvg_draw(
    const uint8_t *svg, size_t length, struct crsvg_place place, uint32_t *pixels,
    struct crsvg_fault *fault) {
  give_thread_its_fonts();
  GError *error = NULL;
  RsvgHandle *drawing = call.rsvg_handle_new_from_data_(svg, length, &error);
  if (!drawing) return complain(error, fault);
  // No alpha in this format: what is drawn on stays opaque.
  cairo_surface_t *surface = call.cairo_image_surface_create_for_data_(
      (unsigned char *)pixels, CAIRO_FORMAT_RGB24, place.width, place.height, place.width * 4);
  enum crsvg_answer answer = CRSVG_NO_MEMORY;
  if (call.cairo_surface_status_(surface) == CAIRO_STATUS_SUCCESS)
    answer = render(drawing, surface, place, fault);
  call.cairo_surface_flush_(surface);
  call.cairo_surface_destroy_(surface);
  call.g_object_unref_(drawing);
  return answer;
}
