// What we call of other libraries, declared as their own headers do (librsvg 2.54, cairo 1.16, pango
// 1.50, fontconfig 2.14, glib 2.74; all of it stable for many years), so that building needs none of
// them. A test compiles this after the real headers, where those are installed: a declaration that
// differs does not compile.

typedef int gboolean;
typedef unsigned long gsize;
typedef unsigned char guint8;
typedef void *gpointer;
typedef struct _GError GError;
void g_object_unref(gpointer object);
void g_error_free(GError *error);

typedef struct _RsvgHandle RsvgHandle;
typedef struct _RsvgRectangle RsvgRectangle;
typedef struct _cairo cairo_t;
RsvgHandle *rsvg_handle_new_from_data(const guint8 *data, gsize length, GError **error);
gboolean rsvg_handle_render_document(
    RsvgHandle *handle, cairo_t *context, const RsvgRectangle *viewport, GError **error);

typedef struct _cairo_surface cairo_surface_t;
cairo_t *cairo_create(cairo_surface_t *surface);
void cairo_destroy(cairo_t *context);
void cairo_surface_destroy(cairo_surface_t *surface);
void cairo_surface_flush(cairo_surface_t *surface);

typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoCairoFontMap PangoCairoFontMap;
void pango_cairo_font_map_set_default(PangoCairoFontMap *map);

typedef unsigned char FcChar8;
typedef int FcBool;
typedef struct _FcConfig FcConfig;
FcConfig *FcConfigCreate(void);
void FcConfigDestroy(FcConfig *config);
void FcConfigSetSysRoot(FcConfig *config, const FcChar8 *root);
FcBool FcConfigSetRescanInterval(FcConfig *config, int seconds);
FcBool FcConfigParseAndLoadFromMemory(FcConfig *config, const FcChar8 *xml, FcBool complain);
FcBool FcConfigAppFontAddFile(FcConfig *config, const FcChar8 *file);
FcBool FcConfigSetCurrent(FcConfig *config);

// Where a header has an enumeration or the members of a structure, which cannot be said twice.
#ifndef RSVG_H
struct _GError {
  unsigned int domain;
  int code;
  char *message;
};
struct _RsvgRectangle {
  double x, y, width, height;
};
enum { CAIRO_STATUS_SUCCESS = 0 };
enum { CAIRO_FORMAT_RGB24 = 1 };
enum { CAIRO_FONT_TYPE_FT = 1 };
typedef int cairo_status_t;
typedef int cairo_format_t;
typedef int cairo_font_type_t;
#endif
cairo_status_t cairo_surface_status(cairo_surface_t *surface);
cairo_status_t cairo_status(cairo_t *context);
cairo_surface_t *cairo_image_surface_create_for_data(
    unsigned char *data, cairo_format_t format, int width, int height, int stride);
PangoFontMap *pango_cairo_font_map_new_for_font_type(cairo_font_type_t type);
