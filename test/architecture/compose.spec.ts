import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { OPERATIONS } from '../../core/contract/index.js';

interface Service {
  readonly build?: string;
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment?: Record<string, string>;
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly restart?: string;
  readonly depends_on?: Record<string, { condition: string }>;
  readonly healthcheck?: unknown;
}

const text = readFileSync('docker-compose.yml', 'utf8');
const compose = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
};
const services = Object.entries(compose.services);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

const schema = JSON.parse(readFileSync('test/architecture/compose-schema.json', 'utf8')) as object;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const fitsSchema = ajv.compile(schema);

const variablesUsed = (yaml: string) =>
  [...yaml.matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name]) => name as string);

/** A command is fine when all it calls are npm scripts, or when it is what an npm script runs. */
const isScript = (command: string) => {
  const called = [...command.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name as string);
  return called.length
    ? called.every((name) => name in scripts)
    : Object.values(scripts).includes(command);
};

describe('docker-compose.yml', () => {
  test('fits the schema of the Compose Specification', () => {
    fitsSchema(compose);
    expect(fitsSchema.errors ?? []).toEqual([]);
  });

  test('the schema finds a wrong file', () => {
    expect(fitsSchema({ services: { api: { comand: 'npm run api' } } })).toBe(false);
  });

  test.each(services.filter(([, service]) => service.build))(
    '%s runs a script that exists',
    (_, service) => {
      expect(isScript((service.command ?? []).join(' '))).toBe(true);
    },
  );

  test('a command that is no script is noticed', () => {
    expect(isScript('npm run migrate && npm run no-such-script')).toBe(false);
    expect(isScript('node dist/elsewhere.js')).toBe(false);
  });

  test('every variable it uses is in .env.example', () => {
    const example = readFileSync('.env.example', 'utf8');
    const offered = new Set(example.split('\n').map((line) => line.split('=')[0] ?? ''));
    expect(variablesUsed(text).length).toBeGreaterThan(5);
    expect(variablesUsed(text).filter((name) => !offered.has(name))).toEqual([]);
  });

  test('who waits for the health of another waits for one that has a health check', () => {
    const waits = services.flatMap(([, service]) => Object.entries(service.depends_on ?? {}));
    const healthy = waits
      .filter(([, { condition }]) => condition === 'service_healthy')
      .map(([name]) => name);
    expect(healthy.filter((name) => !compose.services[name]?.healthcheck)).toEqual([]);
  });

  test('no image floats: each names its version', () => {
    const foreign = services
      .filter(([, service]) => !service.build)
      .map(([, service]) => service.image ?? '');
    expect(foreign.filter((image) => !/:v?\d/.test(image))).toEqual([]);
  });

  test('what the Dockerfile copies from the project is there', () => {
    const copied = [...readFileSync('Dockerfile', 'utf8').matchAll(/^COPY (?!--from)(.+) \.\/$/gm)];
    const files = copied.flatMap(([, names]) => (names as string).split(' '));
    expect(files).toContain('package.json');
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  /** Names whose values let somebody in. */
  const SECRET = /PASSWORD|SECRET|KEY$|AUTH$/;

  test('holds no secret: each comes from .env, and what opens database and queue has no default', () => {
    const written = services.flatMap(([name, { environment = {} }]) =>
      Object.entries(environment)
        .filter(
          ([key, value]) => SECRET.test(key) && !/^\$\{[A-Z0-9_]+(:-|:\?[^}]+)\}$/.test(value),
        )
        .map(([key]) => `${name} ${key}`),
    );
    expect(written).toEqual([]);
    const open = [...text.matchAll(/\$\{((?:POSTGRES|PUBLIC|STAFF|REDIS)\w*_PASSWORD)(?!:\?)/g)];
    expect(open.map(([, name]) => name)).toEqual([]);
    expect(/:\/\/[^$\s/]+:[^$\s/]+@/.exec(text)).toBeNull();
    const example = readFileSync('.env.example', 'utf8');
    expect(/^\w*PASSWORD=.+$/m.exec(example)).toBeNull();
  });

  test('gives each process the user of the database that it is for, and the owner to the migration alone', () => {
    const users = services.flatMap(([name, { environment }]) => {
      const user = /^postgres:\/\/(\w+):/.exec(environment?.DATABASE_URL ?? '')?.[1];
      return user ? [[name, user]] : [];
    });
    expect(Object.fromEntries(users)).toEqual({
      migrate: 'koebako',
      api: 'koebako_public',
      'desk-api': 'koebako_staff',
      worker: 'koebako_staff',
    });
    expect(
      services.flatMap(([name, { environment }]) =>
        environment?.ROLE ? [[name, environment.ROLE]] : [],
      ),
    ).toEqual([
      ['api', 'public'],
      ['desk-api', 'staff'],
      ['web', 'public'],
      ['desk', 'staff'],
    ]);
  });

  test('gives the pages neither password nor key', () => {
    for (const name of ['web', 'desk']) {
      const { environment = {}, volumes } = compose.services[name] ?? {};
      expect([name, volumes]).toEqual([name, []]);
      expect(
        Object.keys(environment).filter(
          (key) =>
            SECRET.test(key) || (key.endsWith('_URL') && !['API_URL', 'PUBLIC_URL'].includes(key)),
        ),
      ).toEqual([]);
    }
  });

  test('lets the net reach the residents’ pages alone', () => {
    expect(compose.networks.inside?.internal).toBe(true);
    const reached = services.filter(([, { ports }]) =>
      ports?.some((port) => !port.startsWith('127.0.0.1:')),
    );
    expect(reached.map(([name]) => name)).toEqual(['web']);
    const inside = ['postgres', 'redis', 'migrate', 'api'];
    for (const name of inside)
      expect([name, compose.services[name]?.networks]).toEqual([name, ['inside']]);
  });

  test('starts nobody before what they need, and starts again whoever ends', () => {
    const waits = (name: string) =>
      Object.entries(compose.services[name]?.depends_on ?? {}).map(
        ([on, { condition }]) => `${on} ${condition}`,
      );
    for (const [name, { environment }] of services) {
      if (!environment?.DATABASE_URL) continue;
      expect(waits(name)).toContain('postgres service_healthy');
      if (name !== 'migrate')
        expect(waits(name)).toContain('migrate service_completed_successfully');
    }
    expect(waits('worker')).toContain('redis service_healthy');
    expect([waits('web'), waits('desk')]).toEqual([
      ['api service_healthy'],
      ['desk-api service_healthy'],
    ]);
    expect(
      services.filter(([, { restart }]) => restart !== 'unless-stopped').map(([name]) => name),
    ).toEqual(['migrate']);
    const asked = services.filter(([, { healthcheck }]) => healthcheck).map(([name]) => name);
    expect(services.map(([name]) => name).filter((name) => !asked.includes(name))).toEqual([
      'migrate',
      'worker',
    ]);
  });

  test('has a queue that throws nothing away and keeps what it was given', () => {
    const command = (compose.services.redis?.command ?? []).join(' ');
    for (const setting of ['--appendonly yes', '--maxmemory-policy noeviction', '--requirepass'])
      expect(command).toContain(setting);
  });

  test('asks at addresses that are there', () => {
    const asked = [...text.matchAll(/127\.0\.0\.1:3000(\/[\w/]+)/g)].map(([, path]) => path);
    const paths = OPERATIONS.map(({ path }): string => path);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((path) => !paths.includes(path as string))).toEqual([]);
  });
});
