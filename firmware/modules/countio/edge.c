// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "modules/countio/countio.h"

static BINDING_ENUM(edge_rise, countio_edge_type, countio, RISE, COUNTIO_RISE);
BINDING_ENUM(countio_edge_fall, countio_edge_type, countio, FALL, COUNTIO_FALL);
static BINDING_ENUM(
    edge_both, countio_edge_type, countio, RISE_AND_FALL, COUNTIO_RISE | COUNTIO_FALL);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_RISE), MP_ROM_PTR(&edge_rise)},
    {MP_ROM_QSTR(MP_QSTR_FALL), MP_ROM_PTR(&countio_edge_fall)},
    {MP_ROM_QSTR(MP_QSTR_RISE_AND_FALL), MP_ROM_PTR(&edge_both)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(countio_edge_type, MP_QSTR_Edge, MP_TYPE_FLAG_NONE, print,
    binding_enum_print, locals_dict, &locals);
