// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Prints web/generated/parts.ts: what the other side needs to know of the kinds of parts. Compiled by the host's own
// compiler, with the parts themselves, of which nothing but the descriptors is looked at.
#include <stdio.h>

#include "parts/kinds.h"

static const struct part_kind *const kinds[] = PART_ALL_KINDS;

static void print_input(const struct part_input *input) {
    printf("      {\n        name: '%s',\n        label: '%s',\n        unit: '%s',\n", input->name,
        input->label, input->unit);
    printf("        min: %d,\n        max: %d,\n        start: %d,\n        steps: %d,\n      },\n",
        input->min, input->max, input->start, input->steps);
}

static void print_kind(const struct part_kind *kind) {
    printf("  {\n    name: '%s',\n    label: '%s',\n    pins: [", kind->name, kind->label);
    for (uint32_t i = 0; i < kind->pin_count; i++) {
        printf("%s'%s'", i == 0 ? "" : ", ", kind->pins[i]);
    }
    printf("],\n    inputs: [\n");
    for (uint32_t i = 0; i < kind->input_count; i++) {
        print_input(&kind->inputs[i]);
    }
    printf("    ],\n  },\n");
}

int main(void) {
    printf("// Generated from firmware/parts/ by `make -C firmware layout`: do not edit.\n\n"
           "/** `min`, `max` and `start` are in steps, of which `steps` are one `unit`. */\n"
           "export interface PartInput {\n"
           "  readonly name: string;\n"
           "  readonly label: string;\n"
           "  readonly unit: string;\n"
           "  readonly min: number;\n"
           "  readonly max: number;\n"
           "  readonly start: number;\n"
           "  readonly steps: number;\n"
           "}\n\n"
           "export interface PartKind {\n"
           "  readonly name: string;\n"
           "  readonly label: string;\n"
           "  readonly pins: readonly string[];\n"
           "  readonly inputs: readonly PartInput[];\n"
           "}\n\n"
           "/** The machine knows a kind by its place here, from 1. */\n"
           "export const PART_KINDS: readonly PartKind[] = [\n");
    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        print_kind(kinds[i]);
    }
    printf("];\n");
    return 0;
}
