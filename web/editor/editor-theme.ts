// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

// Colors are the page's custom properties, so that light and dark need nothing from here.
const look = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'transparent', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', fontSize: 'var(--code-size)', lineHeight: '1.6' },
  '.cm-content': { padding: '0.75rem 0 3rem', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1rem 0 0.5rem' },
  '.cm-lineWrapping .cm-line': {
    paddingLeft: 'calc(0.5rem + var(--hang, 0ch))',
    textIndent: 'calc(-1 * var(--hang, 0ch))',
  },
  '.cm-odd': {
    backgroundColor: 'var(--error-line)',
    color: 'var(--danger)',
    borderRadius: '2px',
    boxShadow: 'inset 0 0 0 1px var(--danger)',
    cursor: 'help',
  },
  '.touch-bar': { display: 'none' },
  '@media (pointer: coarse)': {
    // Where what is typed into is smaller, iOS zooms in, and stays so.
    '.cm-scroller, .cm-panel .cm-textfield': { fontSize: 'max(16px, var(--code-size))' },
    '.touch-bar': {
      display: 'flex',
      justifyContent: 'space-between',
      padding: '0.1rem 0.2rem',
      overflowX: 'auto',
    },
    '.touch-bar [aria-disabled=true]': { opacity: '0.45' },
    '.touch-bar .button': { flex: '1 0 auto', justifyContent: 'center', paddingInline: '0.4rem' },
  },
  '.touch-bar .icon': { display: 'none' },
  '@container window (width < 19rem)': {
    '.touch-bar .icon': { display: 'block' },
    '.touch-bar .button span': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { backgroundColor: 'var(--selection)' },
  '.cm-activeLine': { backgroundColor: 'var(--line-active)' },
  // Not transparent: code that is scrolled sideways goes under it.
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--ink-faint)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 0.6rem 0 0.9rem', minWidth: '2.9rem' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--match)' },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--match)',
    outline: '1px solid var(--line-strong)',
  },
  '.cm-panels': {
    backgroundColor: 'var(--surface-2)',
    color: 'var(--ink)',
    borderTop: '1px solid var(--line)',
  },
  '.cm-panel.cm-search': { padding: '0.35rem 2rem 0.35rem 0.5rem', fontFamily: 'var(--sans)' },
  '.cm-panel.cm-search label': { fontSize: '0.8125rem', whiteSpace: 'nowrap' },
  '.cm-panel.cm-search [name=close]': {
    top: '0.2rem',
    right: '0.2rem',
    width: '1.8rem',
    height: '1.8rem',
    fontSize: '1.1rem',
    color: 'inherit',
    cursor: 'pointer',
  },
  '.cm-panel .cm-textfield, .cm-panel .cm-button': {
    padding: '0.2rem 0.55rem',
    border: '1px solid var(--line-strong)',
    borderRadius: '6px',
    background: 'var(--surface)',
    color: 'var(--ink)',
    fontSize: '0.8125rem',
  },
  '.cm-panel .cm-button': { cursor: 'pointer' },
  '.cm-panel .cm-button:hover': { background: 'var(--surface-2)' },
  '.cm-searchMatch': { backgroundColor: 'var(--match)', outline: '1px solid var(--line-strong)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--selection)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--line-strong)',
    borderRadius: '6px',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '12em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.15rem 0.6rem' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-error-line': { backgroundColor: 'var(--error-line)' },
  '.cm-error-gutter': {
    backgroundColor: 'var(--danger)',
    color: 'var(--on-danger) !important',
    fontWeight: '700',
  },
  '.cm-error-message': {
    padding: '0 1rem 0.4rem 0.5rem',
    backgroundColor: 'var(--error-line)',
  },
  '.cm-error-message > *': {
    width: 'fit-content',
    maxWidth: '34em',
    fontFamily: 'var(--sans)',
    fontSize: '0.95em',
    lineHeight: '1.45',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '.cm-error-message strong': {
    display: 'block',
    padding: '0.1rem 0.6rem',
    borderRadius: '6px',
    backgroundColor: 'var(--danger)',
    color: 'var(--on-danger)',
    fontWeight: 'normal',
  },
  '.cm-error-message p': { margin: '0.3rem 0.6rem 0.1rem', color: 'var(--ink)' },
});

const colors = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: 'var(--code-keyword)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--code-number)' },
  { tag: [tags.comment, tags.docString], color: 'var(--code-comment)', fontStyle: 'italic' },
  {
    tag: [tags.function(tags.variableName), tags.function(tags.propertyName)],
    color: 'var(--code-function)',
  },
  {
    tag: [tags.definition(tags.function(tags.variableName)), tags.className],
    color: 'var(--code-function)',
    fontWeight: '600',
  },
  { tag: [tags.self, tags.meta, tags.standard(tags.variableName)], color: 'var(--code-special)' },
  { tag: [tags.operator, tags.punctuation, tags.bracket], color: 'var(--ink-soft)' },
  { tag: tags.invalid, textDecoration: 'underline wavy var(--danger)' },
]);

/** The look of the editor. */
export const editorTheme: Extension = [look, syntaxHighlighting(colors)];
