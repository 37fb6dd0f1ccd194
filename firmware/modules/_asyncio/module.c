// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/obj.h"

#include "modules/_asyncio/asyncio.h"

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__asyncio)},
    {MP_ROM_QSTR(MP_QSTR_CancelledError), MP_ROM_PTR(&mp_type_CancelledError)},
    {MP_ROM_QSTR(MP_QSTR_InvalidStateError), MP_ROM_PTR(&mp_type_InvalidStateError)},
    {MP_ROM_QSTR(MP_QSTR_Task), MP_ROM_PTR(&asyncio_task_type)},
    {MP_ROM_QSTR(MP_QSTR_TaskQueue), MP_ROM_PTR(&asyncio_queue_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t _asyncio_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR__asyncio, _asyncio_module);
