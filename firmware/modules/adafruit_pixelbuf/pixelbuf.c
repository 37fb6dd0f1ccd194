// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The bytes of the pixels, before and after their brightness.
#include <string.h>

#include "py/runtime.h"

#include "modules/adafruit_pixelbuf/pixelbuf.h"
#include "modules/binding.h"
#include "modules/float_to_int.h"
#include "sim/work.h"

// The first byte of a DotStar: three bits that are set, then its own brightness.
#define DOTSTAR_START 0xE0
#define DOTSTAR_LEVELS 31

// The pixels on the wire. Python has the bytearray, and may have made it shorter, or moved its bytes.
static uint8_t *scaled_pixels(const struct pixelbuf *self) {
    if (self->wire->len < self->header + self->count * self->order.size) {
        mp_raise_ValueError(MP_ERROR_TEXT("buffer too small"));
    }
    return (uint8_t *)self->wire->items + self->header;
}

mp_obj_t pixelbuf_get(const struct pixelbuf *self, size_t index) {
    const uint8_t *pixels = self->unscaled == NULL ? scaled_pixels(self) : self->unscaled;
    const struct pixel_order *order = &self->order;
    const uint8_t *pixel = pixels + index * order->size;
    mp_obj_t parts[] = {
        MP_OBJ_NEW_SMALL_INT(pixel[order->r]),
        MP_OBJ_NEW_SMALL_INT(pixel[order->g]),
        MP_OBJ_NEW_SMALL_INT(pixel[order->b]),
        MP_OBJ_NULL,
    };
    if (order->dotstar) {
        int level = pixel[order->w] & DOTSTAR_LEVELS;
        parts[3] = mp_obj_new_float((mp_float_t)level / DOTSTAR_LEVELS);
    } else if (order->white) {
        parts[3] = MP_OBJ_NEW_SMALL_INT(pixel[order->w]);
    }
    return mp_obj_new_tuple(order->size, parts);
}

static void write_pixel(uint8_t *pixel, const struct pixel_order *order, struct pixel_color color) {
    if (order->size == 4) {
        pixel[order->w] = color.w;
    }
    pixel[order->r] = color.r;
    pixel[order->g] = color.g;
    pixel[order->b] = color.b;
}

static uint8_t scaled(const struct pixelbuf *self, uint8_t part) {
    return part * self->scale / 256;
}

void pixelbuf_set(struct pixelbuf *self, size_t index, struct pixel_color color) {
    const struct pixel_order *order = &self->order;
    size_t offset = index * order->size;
    uint8_t *pixel = scaled_pixels(self) + offset;
    if (order->dotstar) {
        color.w = DOTSTAR_START | color.w >> 3;
    }
    if (self->unscaled != NULL) {
        write_pixel(self->unscaled + offset, order, color);
        color.r = scaled(self, color.r);
        color.g = scaled(self, color.g);
        color.b = scaled(self, color.b);
        color.w = order->dotstar ? color.w : scaled(self, color.w);
    }
    write_pixel(pixel, order, color);
}

bool pixelbuf_set_brightness(struct pixelbuf *self, mp_float_t brightness) {
    self->brightness = brightness;
    uint16_t scale = float_to_uint32(brightness * 256);
    size_t size = self->count * self->order.size;
    if (scale == self->scale || size == 0) {
        return false;
    }
    uint8_t *unscaled = self->unscaled == NULL ? m_new(uint8_t, size) : self->unscaled;
    uint8_t *pixels = scaled_pixels(self);
    if (self->unscaled == NULL) {
        memcpy(unscaled, pixels, size);
        self->unscaled = unscaled;
    }
    self->scale = scale;
    sim_work_bytes(size);
    for (size_t i = 0; i < size; i++) {
        bool own_brightness = self->order.dotstar && i % 4 == 0;
        if (!own_brightness) {
            pixels[i] = scaled(self, unscaled[i]);
        }
    }
    return true;
}

void pixelbuf_fill(struct pixelbuf *self, struct pixel_color color) {
    sim_work_bytes(self->count * self->order.size);
    for (size_t i = 0; i < self->count; i++) {
        pixelbuf_set(self, i, color);
    }
}

static struct {
    const void *wire;
    char order[5];
} shown;

void pixelbuf_show(mp_obj_t self) {
    const struct pixelbuf *native = binding_self(self, &adafruit_pixelbuf_pixelbuf_type);
    mp_obj_t call[3];
    mp_load_method(self, MP_QSTR__transmit, call);
    call[2] = MP_OBJ_FROM_PTR(native->wire);
    shown.wire = native->wire;
    strncpy(shown.order, mp_obj_str_get_str(native->order.text), sizeof(shown.order) - 1);
    mp_call_method_n_kw(1, 0, call);
    shown.wire = NULL;
}

const char *pixelbuf_order_shown(mp_obj_t buffer) {
    return MP_OBJ_TO_PTR(buffer) == shown.wire ? shown.order : "";
}

struct pixel_slice pixel_slice_of(mp_obj_t slice, size_t count) {
    mp_bound_slice_t bounds;
    mp_seq_get_fast_slice_indexes(count, slice, &bounds);
    size_t span = bounds.step > 0 ? bounds.stop - bounds.start : bounds.start + 1 - bounds.stop;
    size_t stride = bounds.step > 0 ? bounds.step : -(size_t)bounds.step;
    return (struct pixel_slice){
        bounds.start, bounds.step, span / stride + (span % stride > 0 ? 1 : 0)};
}

void pixel_raise_unmatched(size_t expected, size_t got) {
    mp_raise_msg_varg(&mp_type_ValueError,
        MP_ERROR_TEXT("Unmatched number of items on RHS (expected %d, got %d)."), (int)expected,
        (int)got);
}

void pixel_raise_index(void) {
    mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("index out of range"));
}
