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

// The rooms of web/, and of which others each may import. Arrows go one way: no two rooms know each
// other. main.ts puts the page together; tests, and what only developers run, see everything.
const rooms = {
  generated: [],
  sim: ['generated'],
  ui: [],
  names: ['sim'],
  project: ['sim'],
  worker: ['sim'],
  panel: ['sim'],
  strips: ['panel', 'project', 'sim', 'ui'],
  share: ['project', 'sim', 'ui'],
  console: ['ui'],
  editor: ['names', 'project', 'sim', 'ui'],
  errors: ['console', 'editor', 'names', 'project', 'sim'],
  page: [
    'console',
    'editor',
    'errors',
    'panel',
    'project',
    'share',
    'sim',
    'strips',
    'ui',
    'worker',
  ],
  cli: ['generated', 'sim'],
  tests: ['generated', 'sim', 'tools'],
  tools: ['generated', 'sim', 'tests', 'worker'],
};

/** Forbids a room what it may not know. */
function roomRule([room, known]) {
  const unknown = Object.keys(rooms).filter((other) => other !== room && !known.includes(other));
  return {
    files: [`web/${room}/**/*.ts`],
    ignores: ['**/*.test.ts', '**/test-support.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${unknown.join('|')})/`,
              message: `web/${room} may import of other rooms only: ${known.join(', ') || 'none'}.`,
            },
          ],
        },
      ],
    },
  };
}

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
    rules: { 'no-restricted-globals': ['error', ...pageGlobals] },
  },
  ...Object.entries(rooms).map(roomRule),
);
