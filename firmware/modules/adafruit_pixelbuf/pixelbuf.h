// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A buffer of pixels, as what goes to the pixels on the wire. Whatever Python does while one of these
// functions calls it, the next access to the buffer looks anew at what there is.
#ifndef WHILETRUE_MODULES_ADAFRUIT_PIXELBUF_PIXELBUF_H
#define WHILETRUE_MODULES_ADAFRUIT_PIXELBUF_PIXELBUF_H

#include "py/objarray.h"

// Where each part of a colour is in a pixel's bytes. `w` is white's place, or a DotStar's own
// brightness; pixels of 3 bytes have none.
struct pixel_order {
    mp_obj_t text; // such as "GRB"
    uint8_t size;  // bytes of a pixel: 3 or 4
    uint8_t r, g, b, w;
    bool white;
    bool dotstar;
};

struct pixel_color {
    uint8_t r, g, b, w;
};

struct pixelbuf {
    mp_obj_base_t base;
    struct pixel_order order;
    size_t count;          // pixels
    mp_obj_array_t *wire;  // a bytearray: header, pixels, trailer; what _transmit() gets
    size_t header;         // bytes
    uint8_t *unscaled;     // the pixels before their brightness; NULL as long as that was always 1
    mp_float_t brightness; // 0 to 1
    uint16_t scale;        // the same of 256
    bool auto_write;
};

extern const mp_obj_type_t adafruit_pixelbuf_pixelbuf_type;

// "RGB", "GRBW", "PBGR". TypeError, or ValueError: "Invalid byteorder".
struct pixel_order pixel_order_parse(mp_obj_t text);

// A colour out of 0xRRGGBB, or a tuple or list of 3 or 4 numbers. May run Python, and raise.
struct pixel_color pixel_color_parse(const struct pixel_order *order, mp_obj_t value);

// Of a pixel that there is. They raise ValueError where Python has made the bytearray shorter.
mp_obj_t pixelbuf_get(const struct pixelbuf *self, size_t index);
void pixelbuf_set(struct pixelbuf *self, size_t index, struct pixel_color color);

void pixelbuf_fill(struct pixelbuf *self, struct pixel_color color);

// `brightness` is 0 to 1, or NaN. Whether that changes what is to be shown: it has 256 steps.
bool pixelbuf_set_brightness(struct pixelbuf *self, mp_float_t brightness);

// Calls _transmit() of `self`, which may be of a Python class made from PixelBuf.
void pixelbuf_show(mp_obj_t self);

// Of what _transmit() was given by the last pixelbuf_show(), while it goes on: the letters of its byteorder.
// "" for any other buffer. Only for whoever draws the pixels; a board does not know it.
const char *pixelbuf_order_shown(mp_obj_t buffer);

// The places of a slice: `length` of them from `start` in steps of `step`.
struct pixel_slice {
    size_t start;
    mp_int_t step;
    size_t length;
};
struct pixel_slice pixel_slice_of(mp_obj_t slice, size_t count);

// ValueError: "Unmatched number of items on RHS (expected 2, got 1)."
NORETURN void pixel_raise_unmatched(size_t expected, size_t got);
// IndexError: "index out of range".
NORETURN void pixel_raise_index(void);

#endif // WHILETRUE_MODULES_ADAFRUIT_PIXELBUF_PIXELBUF_H
