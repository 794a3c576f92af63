import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom. Each folder of src/ names the folders it may see; everything else is refused
 * with the reason. The pure core decides, adapters stay dumb, doors stay thin.
 */
const grid = ['result'];
const rulebook = [...grid, 'grid'];
const methods = [...rulebook, 'rulebook'];
const scoringText = [...methods, 'methods'];
const scoring = [...scoringText, 'scoring-text'];
const sheet = [...scoring, 'scoring'];
const review = [...sheet, 'sheet'];
const round = [...review, 'review'];
// 'workbook/workbook' opens the port's own files (its problem codes), never an adapter.
const messages = [...round, 'round', 'workbook/workbook'];
const output = [...round, 'round', 'messages'];
const MAY_IMPORT = {
  grid,
  rulebook,
  methods,
  'scoring-text': scoringText,
  scoring,
  sheet,
  review,
  round,
  messages,
  output,
  workbook: ['result', 'grid'],
  workflows: [...output, 'output', 'workbook/workbook'],
};

const DOORS = ['taskpane', 'functions', 'cli'];
const FOLDERS = [...Object.keys(MAY_IMPORT), ...DOORS];

const REASONS = {
  workbook: 'Adapters read cells and carry out plans; what cells mean is decided in the pure core.',
  workflows: 'Workflows see the pure core and the port, never an adapter: the door chooses the adapter.',
};
const PURE_REASON =
  'Imports go one way (see src/README.md): what is to the right may know what is to the left.';

function folderRule(folder, allowed) {
  const forbidden = FOLDERS.filter((other) => other !== folder && !allowed.includes(other));
  const patterns = forbidden.map((other) => ({
    // Only paths that leave the folder: a file of the same name inside it is no other folder.
    regex:
      other === 'workbook' && allowed.includes('workbook/workbook')
        ? '^(\\.\\./)+workbook/(xlsx|excel)(/|$)'
        : `^(\\.\\./)+${other}(/|$)`,
    message: REASONS[folder] ?? PURE_REASON,
  }));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'out', 'coverage', 'assets'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'no-console': 'error',
      'no-nested-ternary': 'error',
      eqeqeq: 'error',
      'max-params': ['error', 5],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => folderRule(folder, allowed)),
  ...DOORS.map((door) =>
    folderRule(
      door,
      FOLDERS.filter((folder) => !DOORS.includes(folder) || folder === door),
    ),
  ),
  {
    // Text from a sheet is text: nothing here may ever be read as markup or run as a program.
    files: ['src/**'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]',
          message: 'Text from a sheet is shown as text: draw elements instead of setting HTML.',
        },
        {
          selector:
            'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|createContextualFragment)$/], MemberExpression[object.name="document"][property.name=/^write/]',
          message: 'Text from a sheet is shown as text: use textContent or draw elements.',
        },
      ],
    },
  },
  { files: ['src/cli/**', 'test/**', 'tools/**', '*.{js,cjs,mjs}'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    // Read by Internet Explorer's engine: nothing newer than ES5 may stand here.
    files: ['src/taskpane/notice.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly' },
    },
    rules: { 'no-var': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    ignores: ['src/taskpane/notice.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
