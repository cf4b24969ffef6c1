// @ts-check
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { importWalls } from './src/testing/walls/imports.ts';

const typeScript = ['**/*.ts'];
const tests = ['**/*.test.ts', 'src/testing/**/*.ts', 'playwright.config.ts', 'vitest.config.ts'];

/** What would make two builds of one source differ: the clock, chance, the environment, the machine’s language. */
const ambient = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The day is an argument: take asOf.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The day is an argument: take asOf.' },
  {
    selector: 'CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name="now"]',
    message: 'The day is an argument: take asOf.',
  },
  {
    selector: 'CallExpression[callee.object.object.name="Temporal"][callee.object.property.name="Now"]',
    message: 'The day is an argument: take asOf.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'A build is the same every time: nothing may depend on chance.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^random(UUID|Bytes|Int)$/]',
    message: 'A build is the same every time: nothing may depend on chance.',
  },
  {
    selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
    message: 'Name the language: the machine’s own must not show.',
  },
  {
    selector: 'NewExpression[callee.object.name="Intl"][arguments.0.type="Identifier"][arguments.0.name="undefined"]',
    message: 'Name the language: the machine’s own must not show.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale.*String$/][arguments.length=0]',
    message: 'Name the language: the machine’s own must not show.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(Lower|Upper)Case$/][arguments.length=0]',
    message: 'Name the language, or use toLowerCase and toUpperCase.',
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length=1]',
    message: 'Name the language to sort in, or compare by code unit.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^get(FullYear|Month|Date|Day|Hours|Minutes)$/]',
    message: 'It reads the machine’s time zone: use the getUTC form, or the functions of src/domain/calendar/dates.ts.',
  },
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.bench/',
      '.build/',
      '.astro/',
      '.cache/',
      'content/',
      'coverage/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'src/testing/fixtures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: typeScript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // No enum stands here, since Node runs the types away, and next to no class: looking for them
      // takes a quarter of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `||` is meant wherever an empty text counts as absent.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      // The index signatures of records make dots and brackets say different things.
      '@typescript-eslint/dot-notation': 'off',
    },
  },

  astro.configs.recommended,
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { walls: { rules: { imports: importWalls } } },
    rules: {
      'walls/imports': 'error',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'error',
      'no-cond-assign': 'error',
      'no-eval': 'error',
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
      'no-loss-of-precision': 'error',
      'no-misleading-character-class': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: [...tests, 'src/playbook.ts', 'src/loading/today.ts', 'src/integrations/**', 'src/pages/**'],
    rules: {
      'no-restricted-syntax': ['error', ...ambient],
      'no-restricted-globals': ['error', { name: 'process', message: 'Only src/playbook.ts reads the environment.' }],
    },
  },
  {
    // What runs in the reader’s browser reads the reader’s clock.
    files: ['src/**/*-element.ts', 'src/**/*.astro/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/pages/**/*.{ts,astro}'],
    rules: { 'no-restricted-syntax': ['error', ...ambient] },
  },
  {
    files: ['scripts/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/src/(pages|components|layouts|testing)/',
              message: 'A script uses the rooms below the pages, and never the tests’.',
            },
            { regex: '^\\.{1,2}/.*/[^./]+$', message: 'Write the import with its extension.' },
          ],
        },
      ],
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      // Vitest’s matchers, such as expect.any(Number), are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
