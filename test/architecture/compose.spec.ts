import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

interface Service {
  readonly build?: string;
  readonly image?: string;
  readonly command?: readonly string[];
  readonly depends_on?: Record<string, { condition: string }>;
  readonly healthcheck?: unknown;
}

const text = readFileSync('docker-compose.yml', 'utf8');
const compose = parse(text, { merge: true }) as { services: Record<string, Service> };
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
});
