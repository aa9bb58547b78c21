#ifndef DEBRIEF_RSVG_H
#define DEBRIEF_RSVG_H

#include <stddef.h>
#include <stdint.h>

// The one door to librsvg 2, cairo and fontconfig (Debian's librsvg2-2 brings all three): an SVG drawing
// in, pixels out. The libraries are opened on first use and not linked, so that a program that draws
// nothing starts as quickly as without them, and runs where they are not installed.

enum crsvg_answer {
  CRSVG_DONE = 0,
  // A library or one of its functions is not there; the fault names it.
  CRSVG_NO_LIBRARY,
  // A font's file cannot be read; the fault names it.
  CRSVG_NO_FONT,
  // The drawing is no SVG that can be drawn; the fault is librsvg's words.
  CRSVG_BAD_DRAWING,
  CRSVG_NO_MEMORY,
};

// Why something was not done, cut off where it is too long, always with a zero at the end.
struct crsvg_fault {
  char words[256];
};

// Where a drawing goes in an image of `width` by `height` pixels, in pixels.
struct crsvg_place {
  int width, height;
  double left, top, drawing_width, drawing_height;
};

// Opens the libraries; to be called once, before the others. `library` is librsvg's name for the loader.
enum crsvg_answer crsvg_open(const char *library, struct crsvg_fault *fault);

// Makes the files the only fonts there are in this process, under fontconfig's rules of `configuration`
// (XML), whatever the user's environment and settings say. Nothing is read or written but these files.
// To be called once, before the first drawing.
enum crsvg_answer crsvg_pin_fonts(
    const char *configuration, const char *const *files, size_t count, struct crsvg_fault *fault);

// Draws over `pixels`: one 0x00RRGGBB a pixel, row by row. Threads may draw at once.
enum crsvg_answer crsvg_draw(
    const uint8_t *svg, size_t length, struct crsvg_place place, uint32_t *pixels,
    struct crsvg_fault *fault);

#endif
