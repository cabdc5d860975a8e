/**
 * Who may import whom: the walls of the house (docs/adr, "core is the domain").
 * test/architecture/import-rules.spec.ts proves that each of these rules catches what it is for.
 */

/** An npm package, as found in node_modules or, where it is not installed, by its bare name. */
const npm = (...names) =>
  `(^|/)node_modules/(@types/)?(${names.join('|')})/|^(${names.join('|')})(/|$)`;

const SPEC = '\\.spec\\.tsx?$';
/** A part of the core with a door (`index.ts`) of its own. */
const AREA = '(?:(?:base|records|jobs|portals)/)?[^/]+';
const ORM_FILES = [
  '\\.(entity|entities|repository|queries)\\.ts$',
  '^core/base/outbox/',
  '^core/infra/',
  '^core/core\\.module\\.ts$',
  // Tests look into the database to see what really happened there.
  '^test/',
];
/** Where the process of the pages is put together. */
const WEB_PROCESS = '^web/server/main\\.ts$';
/** The one file that loads the model by which languages are detected. */
const LANGUAGE_MODEL = '^core/language/detection/language-detector\\.ts$';
/** What is started, or found by its name, rather than imported. */
const ENTRIES = [
  SPEC,
  '\\.d\\.[cm]?ts$',
  '\\.config\\.[cm]?[jt]s$',
  '^web/(routes\\.ts|root\\.tsx|entry\\.[a-z]+\\.tsx|routes/|public/)',
  '^test/',
];

module.exports = {
  forbidden: [
    {
      name: 'core-is-inward',
      comment:
        'The domain knows nobody who calls it: a rule that needs HTTP or a page to be tried is not tried.',
      severity: 'error',
      from: { path: '^core/', pathNot: SPEC },
      to: { path: '^(api|worker|web|test)/' },
    },
    {
      name: 'core-without-delivery',
      comment:
        'HTTP and queue libraries are ways to reach the domain, never parts of it: they can be exchanged.',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: npm('express', 'fastify', '@fastify/[^/]+', 'bull', 'bullmq', 'ioredis') },
    },
    {
      name: 'core-without-delivery',
      comment:
        'Clients of the outside (mail, databases, HTTP) are used behind a port, in core/infra only.',
      severity: 'error',
      from: { path: '^core/', pathNot: '^core/infra/' },
      to: {
        path: npm('nodemailer', 'pg', '@electric-sql/[^/]+', 'undici', 'axios', 'oauth4webapi'),
      },
    },
    {
      name: 'core-without-delivery',
      comment:
        'Of Nest, the domain takes injection (@nestjs/common) and nothing that runs a server.',
      severity: 'error',
      from: { path: '^core/', pathNot: ['^core/infra/', '^core/core\\.module\\.ts$', SPEC] },
      to: { path: npm('@nestjs/(?!common(/|$))[^/]+') },
    },
    {
      name: 'core-without-delivery',
      comment:
        'Where the ports are wired, @nestjs/typeorm comes in; the rest of Nest stays outside there too.',
      severity: 'error',
      from: { path: ['^core/infra/', '^core/core\\.module\\.ts$'], pathNot: SPEC },
      to: { path: npm('@nestjs/(?!(common|typeorm)(/|$))[^/]+') },
    },
    {
      name: 'contract-is-pure',
      comment:
        'The browser loads the contract: anything it imports is downloaded by every resident.',
      severity: 'error',
      from: { path: '^core/contract/', pathNot: SPEC },
      to: { pathNot: ['^core/contract/', npm('zod')] },
    },
    {
      name: 'language-is-pure',
      comment:
        'The browser loads it and every part asks it: it knows tags, texts and nothing else of the product.',
      severity: 'error',
      from: { path: '^core/language/', pathNot: SPEC },
      to: { pathNot: ['^core/language/', npm('zod', 'eld')] },
    },
    {
      name: 'language-is-pure',
      comment: 'The model of languages is 80 MB in memory: one file loads it, when it is needed.',
      severity: 'error',
      from: { path: '^core/language/', pathNot: LANGUAGE_MODEL },
      to: { path: npm('eld') },
    },
    {
      name: 'areas-meet-at-the-door',
      comment:
        'One area uses another by its index.ts, so that the inside of each can change alone.',
      severity: 'error',
      from: { path: `^core/(${AREA})/` },
      to: {
        path: '^core/[^/]+/',
        pathNot: [
          '^core/$1/',
          `^core/${AREA}/index\\.ts$`,
          '^core/language/(detection/index|faithful/index|fold/by-ear/index|phrases/index|proposed-readings/index|search/index|sentences/(?:index|bank-file|glossary-file)|registry-file)\\.ts$',
        ],
      },
    },
    {
      name: 'storeys-go-down',
      comment:
        'What is known before anything happens (shapes, words, clocks, what a text is about) knows no table and no person.',
      severity: 'error',
      from: { path: '^core/(contract|language|base|classification)/', pathNot: SPEC },
      to: { path: '^core/(records|jobs|portals|infra|core\\.module)' },
    },
    {
      name: 'storeys-go-down',
      comment: 'Records keep: what follows from a change, and who sees it, is not their matter.',
      severity: 'error',
      from: { path: '^core/records/', pathNot: SPEC },
      to: { path: '^core/(jobs|portals|infra|core\\.module)' },
    },
    {
      name: 'storeys-go-down',
      comment: 'Jobs follow from events, whoever caused them: they know no portal.',
      severity: 'error',
      from: { path: '^core/jobs/', pathNot: SPEC },
      to: { path: '^core/(portals|infra|core\\.module)' },
    },
    {
      name: 'storeys-go-down',
      comment: 'Knowing what a text is about is pure: no database, no clock, no file.',
      severity: 'error',
      from: { path: '^core/classification/', pathNot: SPEC },
      to: {
        path: ['^core/base/', npm('typeorm', '@nestjs/[^/]+', 'pino'), '^(node:)?(fs|net|http)'],
      },
    },
    {
      name: 'portals-are-strangers',
      comment:
        'Each portal serves one kind of person: what two of them share belongs to the records below.',
      severity: 'error',
      from: { path: '^core/portals/([^/]+)/' },
      to: { path: '^core/portals/', pathNot: '^core/portals/$1/' },
    },
    {
      name: 'infra-is-wired-once',
      comment:
        'Ports meet what is behind them in core.module.ts: everybody else asks for the port. What a process tells its watch is its own.',
      severity: 'error',
      from: {
        pathNot: ['^core/core\\.module\\.ts$', '^core/infra/', '^scripts/', '^test/', WEB_PROCESS],
      },
      to: { path: '^core/infra/', pathNot: '^core/infra/metrics/' },
    },
    {
      name: 'orm-in-three-kinds',
      comment:
        'Queries live in entities, repositories and queries, where a reader looks for them and a plan is measured.',
      severity: 'error',
      from: { pathNot: ORM_FILES },
      to: { path: npm('typeorm') },
    },
    {
      name: 'strangers',
      comment: 'The API is deployed without the worker and the pages; what they share is in core.',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^(worker|web)/' },
    },
    {
      name: 'strangers',
      comment: 'The worker is deployed without the API and the pages; what they share is in core.',
      severity: 'error',
      from: { path: '^worker/' },
      to: { path: '^(api|web)/' },
    },
    {
      name: 'api-enqueues-nothing',
      comment:
        'The API writes the outbox row in its own transaction; a job added beside it gets lost with Redis.',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: npm('bull', 'bullmq', '@nestjs/bull', '@nestjs/bullmq') },
    },
    {
      name: 'web-sees-the-contract',
      comment:
        'The pages reach the product over HTTP like everybody else; they share the contract, what there is to know of languages, the checked sentences, how a phrase is read, and the guard for personal data, which are pure and work while people write.',
      severity: 'error',
      from: { path: '^web/', pathNot: '^web/server/' },
      to: {
        path: [
          '^core/(?!contract/|language/(?:faithful/|phrases/|plain-japanese/|sentences/)?index\\.ts$|classification/personal-data/index\\.ts$)',
          '^(api|worker)/',
          npm('typeorm', '@nestjs/[^/]+'),
        ],
      },
    },
    {
      name: 'web-sees-the-contract',
      comment:
        'The process that serves the pages is configured like every other, keeps time, log and answers as every other, and reads the city, whose telephones must stand on the pages when the API is down, and the words of the page that stands when no other can; of the product it knows no more than its pages do.',
      severity: 'error',
      from: { path: '^web/server/' },
      to: {
        path: [
          '^core/(?!contract/|language/|base/(config|city|kernel|log|responses)/index\\.ts$|infra/(read-city|project-data|metrics/metrics-door)\\.ts$)',
          '^(api|worker)/',
          npm('typeorm', '@nestjs/[^/]+'),
        ],
      },
    },
    {
      name: 'ui-knows-nothing',
      comment:
        'Components get their text, data and links as props: then each works on every page and in every language.',
      severity: 'error',
      from: { path: '^web/ui/' },
      to: {
        path: ['^web/(features|routes|api|i18n)/', npm('react-router', '@react-router/[^/]+')],
      },
    },
    {
      name: 'words-of-the-page',
      comment:
        "A page loads the words of the residents' side or of the desk: a key of the other would show as itself.",
      severity: 'error',
      from: { path: '^web/(features/desk|routes/staff)/' },
      to: { path: '^web/i18n/words\\.tsx$' },
    },
    {
      name: 'words-of-the-page',
      comment: 'Only the desk loads the words of the desk.',
      severity: 'error',
      from: { path: '^web/(features/(?!desk/)|routes/(?!staff/))' },
      to: { path: '^web/i18n/desk-words\\.ts$' },
    },
    {
      name: 'features-below-routes',
      comment:
        'A route puts features together; a feature that knows a route belongs to that one page only.',
      severity: 'error',
      from: { path: '^web/(features|api|i18n)/' },
      to: { path: '^web/routes/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing uses and that uses nothing is left over.',
      severity: 'error',
      from: { orphan: true, pathNot: ENTRIES },
      to: {},
    },
    {
      name: 'no-dead-ends',
      comment: 'An import that leads nowhere escapes every rule above.',
      severity: 'error',
      from: {},
      // React Router writes the +types of a route when it builds; dist is there after the build.
      to: { couldNotResolve: true, pathNot: ['\\+types/', '^virtual:', '(^|/)(dist|build)/'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // Only our own build: most npm packages keep their code in a dist folder too.
    exclude: { path: '^(dist|build)/|(^|/)\\.react-router/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
