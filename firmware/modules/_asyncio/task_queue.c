// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/runtime.h"

#include "modules/_asyncio/asyncio.h"
#include "modules/binding.h"
#include "modules/supervisor/supervisor.h"

int32_t asyncio_ticks_diff(uint32_t a, uint32_t b) {
    uint32_t half = SUPERVISOR_TICKS_PERIOD / 2;
    return (int32_t)((a - b + half) % SUPERVISOR_TICKS_PERIOD) - (int32_t)half;
}

static int is_earlier(mp_pairheap_t *a, mp_pairheap_t *b) {
    return asyncio_ticks_diff(((struct asyncio_task *)a)->due, ((struct asyncio_task *)b)->due) < 0;
}

static mp_pairheap_t *root_of(const struct asyncio_queue *queue) {
    return queue->first == NULL ? NULL : &queue->first->node;
}

static void take_out(struct asyncio_task *task) {
    struct asyncio_queue *queue = task->queue;
    if (queue != NULL) {
        queue->first =
            (struct asyncio_task *)mp_pairheap_delete(is_earlier, root_of(queue), &task->node);
        task->queue = NULL;
    }
}

void asyncio_queue_push(struct asyncio_queue *queue, struct asyncio_task *task, uint32_t due) {
    take_out(task);
    task->data = mp_const_none;
    task->due = due;
    task->queue = queue;
    mp_pairheap_init_node(is_earlier, &task->node);
    queue->first = (struct asyncio_task *)mp_pairheap_push(is_earlier, root_of(queue), &task->node);
}

mp_obj_t asyncio_queue_new(void) {
    struct asyncio_queue *self = mp_obj_malloc(struct asyncio_queue, &asyncio_queue_type);
    self->first = NULL;
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t queue_make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    (void)type;
    (void)args;
    mp_arg_check_num(n_args, n_kw, 0, 0, false);
    return asyncio_queue_new();
}

static mp_obj_t queue_peek(mp_obj_t self_in) {
    struct asyncio_queue *self = binding_self(self_in, &asyncio_queue_type);
    return self->first == NULL ? mp_const_none : MP_OBJ_FROM_PTR(self->first);
}
static MP_DEFINE_CONST_FUN_OBJ_1(peek_obj, queue_peek);

// push(task[, ticks]): its turn is at `ticks`, or at once.
static mp_obj_t queue_push(size_t n_args, const mp_obj_t *args) {
    struct asyncio_queue *self = binding_self(args[0], &asyncio_queue_type);
    struct asyncio_task *task = binding_check_type(args[1], &asyncio_task_type, MP_QSTR_task);
    uint32_t due = n_args == 2 ? supervisor_ticks()
                               : (uint32_t)mp_obj_get_int(args[2]) % SUPERVISOR_TICKS_PERIOD;
    asyncio_queue_push(self, task, due);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(push_obj, 2, 3, queue_push);

static mp_obj_t queue_pop(mp_obj_t self_in) {
    struct asyncio_queue *self = binding_self(self_in, &asyncio_queue_type);
    struct asyncio_task *first = self->first;
    if (first == NULL) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("empty heap"));
    }
    take_out(first);
    return MP_OBJ_FROM_PTR(first);
}
static MP_DEFINE_CONST_FUN_OBJ_1(pop_obj, queue_pop);

static mp_obj_t queue_remove(mp_obj_t self_in, mp_obj_t task_in) {
    struct asyncio_queue *self = binding_self(self_in, &asyncio_queue_type);
    struct asyncio_task *task = binding_check_type(task_in, &asyncio_task_type, MP_QSTR_task);
    if (task->queue == self) {
        take_out(task);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(remove_obj, queue_remove);

static const mp_rom_map_elem_t queue_locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_peek), MP_ROM_PTR(&peek_obj)},
    {MP_ROM_QSTR(MP_QSTR_pop), MP_ROM_PTR(&pop_obj)},
    {MP_ROM_QSTR(MP_QSTR_push), MP_ROM_PTR(&push_obj)},
    {MP_ROM_QSTR(MP_QSTR_remove), MP_ROM_PTR(&remove_obj)},
};
static MP_DEFINE_CONST_DICT(queue_locals, queue_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(asyncio_queue_type, MP_QSTR_TaskQueue, MP_TYPE_FLAG_NONE, make_new,
    queue_make_new, locals_dict, &queue_locals);
