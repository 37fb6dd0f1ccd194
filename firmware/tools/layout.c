// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Prints what the other side needs to know of the contract, sim/sim.h. Compiled by the host's own compiler.
//   layout ts      web/generated/layout.ts
//   layout header  the hash and size that sim.c is checked against
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "sim/sim.h"

// FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
static uint32_t hash = 2166136261u;
static bool printing;

static void emit(const char *text) {
    for (const char *c = text; *c != '\0'; c++) {
        hash = (hash ^ (uint8_t)*c) * 16777619u;
    }
    if (printing) {
        fputs(text, stdout);
    }
}

static void emit_field(const char *type, const char *name, size_t offset, size_t count) {
    char line[160];
    bool is_struct = strncmp(type, "sim_", 4) == 0;
    const char *quote = is_struct ? "" : "'";
    int length = snprintf(
        line, sizeof(line), "  %s: { type: %s%s%s, offset: %zu", name, quote, type, quote, offset);
    snprintf(
        line + length, sizeof(line) - length, count == 0 ? " },\n" : ", count: %zu },\n", count);
    emit(line);
}

static void emit_struct(const char *name, size_t size) {
    char line[160];
    snprintf(line, sizeof(line), "\nexport const %s = {\n  struct_size: %zu,\n", name, size);
    emit(line);
}

#define EMIT_ENUMERATOR(name, value) emit("export const " #name " = " #value ";\n");
#define EMIT_ENUM(list)                                                                            \
    emit("\n");                                                                                    \
    list(EMIT_ENUMERATOR)

// `at` is an instance of the struct whose fields are being listed.
#define OFFSET(name) (size_t)((char *)&at.name - (char *)&at)
#define EMIT_FIELD(type, name) emit_field(#type, #name, OFFSET(name), 0);
#define EMIT_ARRAY(type, name, count) emit_field(#type, #name, OFFSET(name), count);
#define EMIT_STRUCT(list, name)                                                                    \
    {                                                                                              \
        static struct name at;                                                                     \
        emit_struct(#name, sizeof(at));                                                            \
        list(EMIT_FIELD, EMIT_ARRAY, EMIT_FIELD, EMIT_ARRAY) emit("} as const;\n");                \
    }

#define EMIT_CALL_0(result, name) emit_call(#name, "", #result);
#define EMIT_CALL_1(result, name, a) emit_call(#name, #a ": number", #result);
#define EMIT_CALL_2(result, name, a, b) emit_call(#name, #a ": number, " #b ": number", #result);

static void emit_call(const char *name, const char *arguments, const char *result) {
    char line[160];
    const char *type = strcmp(result, "none") == 0 ? "void" : "number";
    snprintf(line, sizeof(line), "  %s(%s): %s; // %s\n", name, arguments, type, result);
    emit(line);
}

#define EMIT_NAME_0(result, name) emit("  '" #name "',\n");
#define EMIT_NAME_1(result, name, a) EMIT_NAME_0(result, name)
#define EMIT_NAME_2(result, name, a, b) EMIT_NAME_0(result, name)

static void emit_layout(void) {
    SIM_ENUMS(EMIT_ENUM)
    SIM_STRUCTS(EMIT_STRUCT)
    emit("\n/** What a machine has its host call. */\nexport interface SimCalls {\n");
    SIM_CALLS(EMIT_CALL_0, EMIT_CALL_1, EMIT_CALL_2)
    emit("}\n\nexport const SIM_CALLS: readonly (keyof SimCalls)[] = [\n");
    SIM_CALLS(EMIT_NAME_0, EMIT_NAME_1, EMIT_NAME_2)
    emit("];\n");
}

int main(int argc, char **argv) {
    emit_layout();
    if (argc == 2 && strcmp(argv[1], "header") == 0) {
        printf("#define SIM_LAYOUT_HASH 0x%08xu\n", hash);
        printf("#define SIM_LAYOUT_SIZE %zu\n", sizeof(struct sim_root));
    } else if (argc == 2 && strcmp(argv[1], "ts") == 0) {
        printf(
            "// Generated from firmware/sim/contract/ by `make -C firmware layout`: do not edit.\n\n");
        printf("export const LAYOUT_HASH = 0x%08x;\n", hash);
        printing = true;
        emit_layout();
    } else {
        fprintf(stderr, "usage: layout ts|header\n");
        return 2;
    }
    return 0;
}
