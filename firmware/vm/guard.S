# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# int vm_guard(int (*step)(void *, void *), void *a, void *b)
#
# Returns step(a, b), or VM_THROWN where that raised. This is what setjmp() would be for, but
# compiled C keeps a table for each function that calls it, and asks the table whose jump it was.
# Here it is always ours: nlr_jump() ends at the innermost handler, and inner ones have caught theirs.
# `step` is a pointer also because Asyncify looks after indirect calls (frame.c).
	.tagtype	__c_longjmp i32
	.globaltype	__stack_pointer, i32

	.section	.text.vm_guard,"",@
	.globl	vm_guard
	.type	vm_guard,@function
vm_guard:
	.functype	vm_guard (i32, i32, i32) -> (i32)
	.local	i32, i32
	global.get	__stack_pointer
	local.set	3
	try
	local.get	1
	local.get	2
	local.get	0
	call_indirect	(i32, i32) -> (i32)
	local.set	4
	catch	__c_longjmp
	drop
	local.get	3
	global.set	__stack_pointer
	i32.const	8
	local.set	4
	end_try
	local.get	4
	end_function
