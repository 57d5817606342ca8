import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** The same text gives the same record on every machine: no clock, no chance, no locale in src. */
const nondeterminism = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The library has no clock.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The library has no clock.' },
  { selector: 'MemberExpression[property.name=/^toLocale/]', message: 'The library has no locale.' },
  { selector: 'MemberExpression[property.name="localeCompare"]', message: 'The library has no locale.' },
]

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'docs/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    rules: {
      // Latin letters with marks and Cyrillic ones are what the texts are written in.
      'regexp/no-obscure-range': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/prefer-character-class': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      // `export interface X extends z.infer<typeof X> {}` gives editors and the API docs a name for the type.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // A zod schema and its type share one name.
      '@typescript-eslint/no-redeclare': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Intl', message: 'The library has no locale.' }, 'process', 'fetch', 'performance', 'crypto', 'navigator', 'setTimeout', 'require'],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'The library has no clock.' }, { object: 'Math', property: 'random', message: 'The library has no chance.' }],
      'no-restricted-syntax': ['error', ...nondeterminism],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*', 'fs', 'path', 'http', 'https'], message: 'The library runs anywhere.' }] }],
      // Input may be hostile: a pattern that could be slow somewhere is rewritten.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'regexp/prefer-named-capture-group': 'error',
      'regexp/no-unused-capturing-group': 'error',
    },
  },
  { files: ['scripts/**/*.ts', 'bench/**/*.ts'], rules: { 'no-console': 'off' } },
)
