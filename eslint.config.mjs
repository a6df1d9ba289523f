// No warnings, only errors: what is not worth stopping for is not worth a rule.
import angular from 'angular-eslint';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rules ESLint itself recommends, read from the rules so that no further package is needed. */
const recommended = Object.fromEntries(
  [...builtinRules]
    .filter(([, { meta }]) => meta.docs.recommended)
    .map(([name]) => [name, 'error']),
);

const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/** `import * as z` lets the bundler drop what is not used: 50 kB less for the first page. */
const wholeZod = {
  selector: "ImportDeclaration[source.value='zod'] > :not(ImportNamespaceSpecifier, Literal)",
  message: "Write: import * as z from 'zod'",
};

/** Which projects and packages a project may not know. */
function border(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

const theApi = {
  group: ['@nestjs/*', 'typeorm', 'pg', 'express', '**/apps/api/**'],
  message: api(),
};
const theWeb = { group: ['@angular/*', '**/apps/web/**'], message: web() };
const byPath = {
  group: ['**/libs/domain/**'],
  message: 'Import the domain by its name: @ki-kompass/domain',
};
const content = {
  group: ['@ki-kompass/domain/content'],
  message: 'Catalogues are read through the API, so that they never weigh on the first page.',
};
const applications = {
  group: ['**/apps/**', '@nestjs/*', '@angular/*', 'typeorm'],
  message: 'Tests come through the front door: HTTP or a browser. Only tests/support starts it.',
};

function api() {
  return 'The server stays behind its HTTP border.';
}

function web() {
  return 'The pages stay in the browser.';
}

const noClock = 'The time is a parameter of every rule: take `now: Date`.';

export default defineConfig(
  globalIgnores([
    'dist',
    '.nx',
    '.angular',
    '.data',
    'coverage',
    // Generated or pure data: checked by schema in the domain's tests.
    'libs/domain/src/content/**/*.data.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{mjs,cjs,js}'],
    rules: {
      ...recommended,
      eqeqeq: 'error',
      'no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
    languageOptions: { globals: readonly(Object.getOwnPropertyNames(globalThis)) },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: readonly(['__dirname']) },
  },
  {
    files: ['apps/web/public/**/*.js'],
    languageOptions: { sourceType: 'script', globals: readonly(['document', 'localStorage']) },
  },

  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-else-return': ['error', { allowElseIf: false }],
      'no-restricted-syntax': ['error', wholeZod],
      // Modules of Nest and components of Angular say everything in their decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // `() => client.close()` is shorter than a block and says the same.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Config is at once the token for injection and the shape of a plain object.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `const { secret, ...rest }` is how a field is left out.
      // Parameters are the compiler's business; a type guard has to have some it does not use.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, args: 'none' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // Tests are left out of the tsconfig of what ships; they have one of their own.
    files: ['libs/domain/**/*.spec.ts', 'libs/domain/testing/*.ts'],
    languageOptions: {
      parserOptions: { projectService: false, project: 'libs/domain/tsconfig.spec.json' },
    },
  },
  {
    files: ['apps/web/**/*.spec.ts', 'apps/web/src/test-setup.ts'],
    languageOptions: {
      parserOptions: { projectService: false, project: 'apps/web/tsconfig.spec.json' },
    },
  },
  { files: ['**/*.d.mts'], extends: [tseslint.configs.disableTypeChecked] },

  {
    files: ['libs/domain/**/*.ts'],
    rules: border(
      { group: ['@nestjs/*', 'typeorm', 'pg', 'express', '**/apps/**'], message: api() },
      theWeb,
      {
        group: ['node:*'],
        message: 'The domain runs in the browser too.',
      },
    ),
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        wholeZod,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: noClock },
        { selector: "CallExpression[callee.name='Date']", message: noClock },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: noClock },
        { object: 'Math', property: 'random', message: 'Chance is a parameter of every rule.' },
      ],
    },
  },
  { files: ['libs/domain/**/*.spec.ts'], rules: border(theApi, theWeb) },
  {
    files: ['apps/api/**/*.ts'],
    rules: {
      ...border(theWeb, byPath),
      // Entities are rows: columns without methods, so a spread loses nothing.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  { files: ['apps/web/**/*.ts'], rules: border(theApi, byPath, content) },
  { files: ['apps/web/**/*.spec.ts'], rules: border(theApi, byPath) },
  { files: ['tests/**/*.ts'], ignores: ['tests/support/**'], rules: border(applications, byPath) },
  { files: ['tests/support/**/*.ts'], rules: border(theWeb, byPath) },

  {
    files: ['apps/web/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: 'app', style: 'kebab-case' },
          { type: 'attribute', prefix: 'app', style: 'camelCase' },
        ],
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'app', style: 'camelCase' },
      ],
    },
  },
  {
    files: ['apps/web/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
);
