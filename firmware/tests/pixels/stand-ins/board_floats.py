# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# For CPython: runs a program, and whatever it imports, with floats as boards have them: of 32 bits, of
# which an object keeps the upper 30. Whatever an expression gives is cut to that.
#
# usage: board_floats.py PROGRAM-FILE FRAMES
import ast
import builtins
import importlib.machinery
import struct
import sys


def cut(value):
    if type(value) is not float:
        return value
    bits = struct.unpack("I", struct.pack("f", value))[0]
    return struct.unpack("f", struct.pack("I", bits & ~3))[0]


class Cutting(ast.NodeTransformer):
    def cut(self, node):
        self.generic_visit(node)
        function = ast.Name("cut_to_board_float", ast.Load())
        return ast.copy_location(ast.Call(function, [node], []), node)

    visit_BinOp = visit_Call = cut

    def visit_Constant(self, node):
        return self.cut(node) if type(node.value) is float else node

    def visit_AugAssign(self, node):
        value = ast.BinOp(as_loaded(node.target), node.op, node.value)
        assign = ast.Assign([node.target], value)
        return ast.copy_location(self.generic_visit(assign), node)

    def visit_JoinedStr(self, node):
        return node


def as_loaded(target):
    """What stands on the left of an assignment, to be read."""
    return ast.parse(ast.unparse(target), mode="eval").body


def compile_cut(source, path):
    tree = Cutting().visit(ast.parse(source))
    return compile(ast.fix_missing_locations(tree), path, "exec")


class Loader(importlib.machinery.SourceFileLoader):
    def source_to_code(self, data, path, *, _optimization=-1):
        return compile_cut(data, path)


def run(path):
    machinery = importlib.machinery
    of_python = (Loader, machinery.SOURCE_SUFFIXES)
    of_c = (machinery.ExtensionFileLoader, machinery.EXTENSION_SUFFIXES)
    sys.path_hooks.insert(0, machinery.FileFinder.path_hook(of_c, of_python))
    sys.path_importer_cache.clear()
    builtins.cut_to_board_float = cut
    with open(path) as file:
        exec(compile_cut(file.read(), path), {"__name__": "__main__"})


program, sys.argv = sys.argv[1], sys.argv[1:]
run(program)
