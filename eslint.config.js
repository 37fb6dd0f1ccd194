import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The machine's host code runs in the page's worker and in Node alike.
const pageGlobals = [
  'document',
  'window',
  'self',
  'HTMLElement',
  'Element',
  'Node',
  'Event',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'requestAnimationFrame',
  'alert',
];
const pageFolders = ['editor', 'console', 'panel', 'project', 'share', 'worker'];

export default defineConfig(
  { ignores: ['build/', 'dist/', 'public/', '.tools/', 'web/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'tsconfig.worker.json'] },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Nearly all our objects are closures: their methods have no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  {
    files: ['**/*.config.{js,ts}'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['*.js', 'scripts/**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    files: ['web/sim/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...pageGlobals],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `/(${pageFolders.join('|')})(/|$)`,
              message: 'web/sim runs without a page: it may not import what needs one.',
            },
          ],
        },
      ],
    },
  },
);
