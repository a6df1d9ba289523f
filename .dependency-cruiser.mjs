/** Direction of imports inside the projects; ESLint guards the borders between them. */
const feature = '(?:content|my-work|organisations|people|portfolio|projects|search)';
const spec = String.raw`\.spec\.ts$`;

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or a third one is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules know neither Node nor a framework; they may use zod and big.js.',
      severity: 'error',
      from: { path: '^libs/domain/src', pathNot: spec },
      to: { pathNot: ['^libs/domain/src', '(^|/)node_modules/(zod|big\\.js)/'] },
    },
    {
      name: 'content-is-for-the-api-only',
      comment: 'The web reads catalogues over HTTP, so that they never weigh on the first page.',
      severity: 'error',
      from: { path: '^(apps/web|libs/domain/src/(?!content/))', pathNot: spec },
      to: { path: '^libs/domain/src/content/' },
    },
    {
      name: 'sql-only-in-repositories',
      comment: 'Whoever reads a service sees what is decided, not how it is stored.',
      severity: 'error',
      from: {
        path: '^apps/api/src',
        pathNot: [
          String.raw`\.(entity|repository|module)\.ts$`,
          '^apps/api/src/(database|demo|loading)/',
          '^apps/api/src/(create-app|data-source|migrate|verify-audit)\\.ts$',
          // The library for throttling wants the connection itself.
          '^apps/api/src/identity/sign-in-throttle\\.ts$',
        ],
      },
      to: { path: 'node_modules/(typeorm|pg)/' },
    },
    {
      name: 'controllers-only-talk-to-services',
      comment: 'A route that reads past the service reads past the permission.',
      severity: 'error',
      from: { path: String.raw`\.controller\.ts$` },
      to: { path: String.raw`\.(repository|entity)\.ts$` },
    },
    {
      name: 'web-features-do-not-know-each-other',
      comment: 'What two features show moves to shared, what it means moves to the domain.',
      severity: 'error',
      from: { path: `^apps/web/src/app/(${feature})/` },
      to: { path: `^apps/web/src/app/${feature}/`, pathNot: '^apps/web/src/app/$1/' },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/web/src/app/shared/' },
      to: { path: `^apps/web/src/app/(shell|${feature})/` },
    },
    {
      name: 'tests-come-through-the-front-door',
      comment: 'Only the support starts the application; tests speak HTTP or use a browser.',
      severity: 'error',
      from: { path: '^tests/', pathNot: '^tests/support/' },
      to: { path: '^apps/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    // Data as long as a book, without a single import of its own.
    exclude: { path: String.raw`content/register/boundaries\.data\.ts$` },
  },
};
