// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What a colour is in Python, and how its parts are ordered.
#include <string.h>

#include "py/runtime.h"

#include "modules/adafruit_pixelbuf/pixelbuf.h"
#include "modules/binding.h"
#include "modules/float_to_int.h"

static const char *place(const char *text, size_t length, char letter) {
    return memchr(text, letter, length);
}

struct pixel_order pixel_order_parse(mp_obj_t value) {
    if (!mp_obj_is_str(value)) {
        binding_raise_type(MP_QSTR_byteorder, MP_QSTR_str, value);
    }
    size_t size;
    const char *text = mp_obj_str_get_data(value, &size);
    if (size != 3 && size != 4) {
        binding_raise_invalid(MP_QSTR_byteorder);
    }
    const char *r = place(text, size, 'R');
    const char *g = place(text, size, 'G');
    const char *b = place(text, size, 'B');
    const char *w = place(text, size, 'W');
    bool dotstar = size == 4 && text[0] == 'P';
    // Of four letters, the fourth is white, or the pixel's own brightness, which goes first.
    bool known = r != NULL && g != NULL && b != NULL && (size == 3 || (w != NULL) != dotstar);
    if (!known) {
        binding_raise_invalid(MP_QSTR_byteorder);
    }
    return (struct pixel_order){
        .text = value,
        .size = size,
        .r = r - text,
        .g = g - text,
        .b = b - text,
        .w = w == NULL ? 0 : w - text,
        .white = w != NULL,
        .dotstar = dotstar,
    };
}

// Whole numbers and floats are cut to 8 bits, never refused.
static uint8_t to_byte(mp_obj_t value) {
    if (mp_obj_is_int(value)) {
        return mp_obj_int_get_truncated(value);
    }
    if (!mp_obj_is_float(value)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("can't convert %q to %q"),
            mp_obj_get_type(value)->name, MP_QSTR_int);
    }
    return float_to_uint32(mp_obj_get_float(value));
}

// A float is a part of all, for white as for a DotStar's brightness.
static uint8_t white_to_byte(mp_obj_t value) {
    if (mp_obj_is_float(value)) {
        return float_to_uint32(255 * mp_obj_get_float(value));
    }
    return mp_obj_get_int_truncated(value);
}

static struct pixel_color of_number(uint32_t number) {
    return (struct pixel_color){.r = number >> 16, .g = number >> 8, .b = number};
}

struct pixel_color pixel_color_parse(const struct pixel_order *order, mp_obj_t value) {
    struct pixel_color color;
    if (mp_obj_is_int(value)) {
        color = of_number(mp_obj_int_get_truncated(value));
    } else if (mp_obj_is_float(value)) {
        color = of_number(float_to_int32(mp_obj_get_float(value)));
    } else {
        size_t length;
        mp_obj_t *items;
        mp_obj_get_array(value, &length, &items);
        binding_check_length_range(length, 3, 4, MP_QSTR_color);
        color = (struct pixel_color){to_byte(items[0]), to_byte(items[1]), to_byte(items[2]), 0};
        if (length == 4) {
            color.w = white_to_byte(items[3]);
            return color;
        }
    }
    if (order->dotstar) {
        color.w = 255;
    } else if (order->white && color.r == color.g && color.r == color.b) {
        // Grey, by white alone.
        return (struct pixel_color){.w = color.r};
    }
    return color;
}
