/**
 * Four tiers, one question each: unit (is the rule right), architecture (is the house in order),
 * integration (do the parts work on real PostgreSQL and Redis), e2e (can a person do it in a browser).
 * Run them by `npm test -- <tier>`: it starts what they need and sets the Node options.
 */
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx, decorators: true },
      // As tsc does it: Nest and TypeORM read the types of constructors and columns when they start.
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: true,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
      // `with { type: 'json' }` stays: without it a JSON module is refused.
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.jsx?$': '$1' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  setupFiles: ['<rootDir>/test/support/metadata.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/.data/'],
  ...more,
});

const withSharedProduct = {
  globalSetup: '<rootDir>/test/support/browser-tests.mjs',
  globalTeardown: '<rootDir>/test/support/browser-tests-end.mjs',
};
const withServices = {
  globalSetup: '<rootDir>/test/support/template-database.mjs',
  testEnvironment: '<rootDir>/test/support/with-classifier.mjs',
};

export default {
  maxWorkers: 2,
  // A file leaves its modules behind in the process that ran it: a process that has gathered so much makes room for a new one.
  workerIdleMemoryLimit: '1GB',
  // Browser journeys and killed processes take their time; jest knows one limit for all projects.
  testTimeout: 120_000,
  verbose: false,
  projects: [
    project('unit', [
      '{core,api,worker,scripts}/**/*.spec.ts',
      'web/*.spec.ts',
      'web/!(enhance)/**/*.spec.{ts,tsx}',
    ]),
    // The same tier, in windows: what runs in the browser.
    project('unit', ['web/enhance/**/*.spec.ts'], {
      testEnvironment: '<rootDir>/test/support/page-environment.mjs',
    }),
    project('architecture', ['test/{architecture,locales}/**/*.spec.ts']),
    project('integration', ['test/{integration,ports,faults}/**/*.spec.ts'], withServices),
    project('e2e', ['test/e2e/**/*.spec.ts'], withSharedProduct),
  ],
};
