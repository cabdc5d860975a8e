import { resolve } from 'node:path';
import { NO_PROXY, type ProxyTrust } from '../kernel/index.js';
import { ConfigError, type Env, readEnv } from './env.js';
import { isLoopback } from './start-checks.js';

/** Of machines that translate; which of them a city has says its `translation.json`. */
export interface EngineKeys {
  readonly libretranslate: string | undefined;
  readonly deepl: string | undefined;
  readonly textra: string | undefined;
  readonly textraSecret: string | undefined;
  readonly chat: string | undefined;
}

/** The city's own directory of accounts (OpenID Connect), and as whom the product asks it. */
export interface DirectoryAccess {
  readonly issuer: string;
  readonly clientId: string;
  /** Undefined: a client without a secret, by PKCE alone. */
  readonly clientSecret: string | undefined;
}

/** Where a process tells the machine that watches it how it does: never where residents reach it. */
export interface MetricsAt {
  readonly port: number;
  readonly host: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Undefined: it tells nobody. */
  readonly metrics: MetricsAt | undefined;
  readonly publicUrl: string;
  /** The address staff see, where the desk has a host of its own; else the same. */
  readonly deskUrl: string;
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  readonly redisUrl: string | undefined;
  /** The city's folder; undefined: the only one in `cities/`. */
  readonly cityDir: string | undefined;
  readonly dataDir: string;
  readonly doors: 'all' | 'public' | 'staff';
  /** Undefined: staff sign in by password only. */
  readonly directory: DirectoryAccess | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly secretKeyFile: string;
  /** Where photos lie; every process that takes, shows or sweeps them needs the same. */
  readonly photosDir: string;
  /** A bucket of a store of the S3 shape, in the place of that folder; undefined: the folder. */
  readonly photosS3:
    | {
        readonly address: string;
        readonly region: string;
        readonly accessKey: string | undefined;
        readonly secretKey: string | undefined;
      }
    | undefined;
  /** Where clamd listens; undefined: nobody looks at files. */
  readonly clamd: string | undefined;
  readonly engineKeys: EngineKeys;
  readonly trustProxy: ProxyTrust;
  /** How many times over each of the city's limits is. */
  readonly limitsTimes: number;
  /** Browsers may keep a page that says that there is no net; false takes it back from them. */
  readonly offlinePage: boolean;
  readonly logLevel: string;
  /** Seconds between the last decision on an answer and its sending; undefined: as the city's `approval.json` says. */
  readonly holdSeconds: number | undefined;
  readonly demoPassword: string | undefined;
  /** The embedded database with invented voices and demo sign-ins. Never true when DATABASE_URL is set. */
  readonly demo: boolean;
}
/** Injection token of the product's version. */
export const VERSION = Symbol('Version');
/** Injection token of the configuration. */
export const CONFIG = Symbol('Config');

const isTrue = (value: Env['OFFLINE_PAGE']): boolean => value === 'true' || value === '1';

/** `true` is one proxy in front. */
const trustOf = (value: Env['TRUST_PROXY']): ProxyTrust =>
  !value || value === 'false'
    ? NO_PROXY
    : value === 'true'
      ? { hops: 1 }
      : /^\d$/.test(value)
        ? { hops: Number(value) }
        : { addresses: value.split(',').map((one) => one.trim()) };

/** Whoever tries the demonstration sends many voices from one machine. */
const DEMO_TIMES = 10;

/** More than all consumers of the worker ask for at once (`worker/queues.spec.ts`). */
const USUAL_POOL = 40;

const listenAt = (env: Env): { port: number; host: string } => {
  const port = Number(env.PORT ?? 3000);
  if (port < 1 || port > 65_535) throw new ConfigError('PORT must be a number from 1 to 65535');
  return { port, host: env.HOST ?? '127.0.0.1' };
};

const metricsAt = (env: Env): MetricsAt | undefined => {
  if (!env.METRICS_PORT) return undefined;
  const port = Number(env.METRICS_PORT);
  if (port < 1 || port > 65_535 || port === listenAt(env).port)
    throw new ConfigError('METRICS_PORT must be a number from 1 to 65535, and another than PORT');
  return { port, host: env.METRICS_HOST ?? '127.0.0.1' };
};

/** What the process that serves the pages needs to know. */
export interface WebConfig {
  readonly port: number;
  readonly host: string;
  readonly metrics: MetricsAt | undefined;
  /** Where the API answers. */
  readonly apiUrl: string;
  /** As for the other processes: whose pages these are. */
  readonly cityDir: string | undefined;
  readonly logLevel: string;
  /** Which pages it shows. */
  readonly doors: Config['doors'];
  /** The address residents see; else each request's own. */
  readonly publicUrl: string | undefined;
  readonly trustProxy: ProxyTrust;
  readonly offlinePage: boolean;
}

/** Passwords and receipts must not go over the net in clear. */
const checkPublicUrl = ({ PUBLIC_URL, INSECURE_HTTP }: Env): void => {
  if (!PUBLIC_URL?.startsWith('http:') || INSECURE_HTTP === 'yes') return;
  const { hostname } = new URL(PUBLIC_URL);
  if (isLoopback(hostname)) return;
  throw new ConfigError(
    `PUBLIC_URL ${PUBLIC_URL} is not encrypted: say https://, or INSECURE_HTTP=yes if nobody shall send anything real`,
  );
};

/** Accounts must not be asked for over the net in clear. */
const directoryOf = (env: Env): DirectoryAccess | undefined => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (!issuer && !clientId && !clientSecret) return undefined;
  if (!issuer || !clientId)
    throw new ConfigError('OIDC_ISSUER and OIDC_CLIENT_ID must be set together');
  if (issuer.startsWith('http:') && !isLoopback(new URL(issuer).hostname))
    throw new ConfigError(`OIDC_ISSUER ${issuer} is not encrypted: say https://`);
  return { issuer, clientId, clientSecret };
};

/** Letters of a password that the demonstration may have where others reach it. */
const DEMO_PASSWORD_LENGTH = 12;

/** Invented voices, known sign-ins, a database that a power cut harms: never a city's, because somebody forgot a setting. */
const checkDemo = (env: Env, host: string): void => {
  if (env.DATABASE_URL) return;
  const open = [host, ...(env.PUBLIC_URL ? [new URL(env.PUBLIC_URL).hostname] : [])].find(
    (one) => !isLoopback(one),
  );
  if (!open) return;
  if (env.DEMO !== 'yes')
    throw new ConfigError(
      `without DATABASE_URL this is the demonstration, and ${open} is reached by others: set DATABASE_URL, or DEMO=yes if the demonstration shall be shown there`,
    );
  if (env.DEMO_PASSWORD && env.DEMO_PASSWORD.length < DEMO_PASSWORD_LENGTH)
    throw new ConfigError(
      `DEMO_PASSWORD must have at least ${DEMO_PASSWORD_LENGTH} characters where others reach it`,
    );
};

/** Of all processes alike. */
const logLevelOf = (env: Env): string => env.LOG_LEVEL ?? 'info';

/** For `npm run web`: it has neither database nor queue, and cannot do without an API. */
export const loadWebConfig = (env: Env = readEnv(process.env)): WebConfig => {
  if (!env.API_URL)
    throw new ConfigError(
      'API_URL must be set: the address of the API process, such as http://127.0.0.1:3001',
    );
  checkPublicUrl(env);
  return {
    ...listenAt(env),
    metrics: metricsAt(env),
    apiUrl: env.API_URL,
    cityDir: env.CITY_DIR,
    doors: env.ROLE ?? 'all',
    publicUrl: env.PUBLIC_URL,
    trustProxy: trustOf(env.TRUST_PROXY),
    offlinePage: isTrue(env.OFFLINE_PAGE ?? 'true'),
    logLevel: logLevelOf(env),
  };
};

/** Shapes the environment into what the product asks for, with the defaults of `docs/operations.md`. */
export const loadConfig = (env: Env = readEnv(process.env)): Config => {
  const { port, host } = listenAt(env);
  checkPublicUrl(env);
  checkDemo(env, host);
  const dataDir = resolve(env.DATA_DIR ?? '.data');
  const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, '');
  return {
    port,
    host,
    metrics: metricsAt(env),
    publicUrl,
    deskUrl: env.DESK_URL?.replace(/\/+$/, '') ?? publicUrl,
    databaseUrl: env.DATABASE_URL,
    // The embedded database has one connection; a second one asked inside a transaction would wait for ever.
    databasePool: env.DATABASE_URL ? Number(env.DATABASE_POOL ?? USUAL_POOL) : 1,
    redisUrl: env.REDIS_URL,
    cityDir: env.CITY_DIR,
    dataDir,
    doors: env.ROLE ?? 'all',
    directory: directoryOf(env),
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM ?? 'koebako@localhost',
    secretKeyFile: resolve(env.SECRET_KEY_FILE ?? `${dataDir}/secret.key`),
    photosDir: resolve(env.PHOTOS_DIR ?? `${dataDir}/photos`),
    photosS3: env.PHOTOS_S3
      ? {
          address: env.PHOTOS_S3,
          region: env.PHOTOS_S3_REGION ?? 'us-east-1',
          accessKey: env.PHOTOS_S3_KEY,
          secretKey: env.PHOTOS_S3_SECRET,
        }
      : undefined,
    clamd: env.CLAMD,
    engineKeys: {
      libretranslate: env.LIBRETRANSLATE_KEY,
      deepl: env.DEEPL_KEY,
      textra: env.TEXTRA_KEY,
      textraSecret: env.TEXTRA_SECRET,
      chat: env.CHAT_KEY,
    },
    trustProxy: trustOf(env.TRUST_PROXY),
    limitsTimes: Number(env.LIMITS_TIMES ?? (env.DATABASE_URL ? 1 : DEMO_TIMES)),
    offlinePage: isTrue(env.OFFLINE_PAGE ?? 'true'),
    logLevel: logLevelOf(env),
    // Who tries the demonstration is not to wait for minutes.
    holdSeconds: env.HOLD_SECONDS ? Number(env.HOLD_SECONDS) : env.DATABASE_URL ? undefined : 20,
    demoPassword: env.DEMO_PASSWORD,
    demo: !env.DATABASE_URL,
  };
};

/** For `npm run api | worker`: these run only on a real database (and, for the worker, a real queue). */
export const requireServices = (
  config: Config,
  ...names: ('databaseUrl' | 'redisUrl')[]
): Config => {
  const missing = names
    .filter((name) => !config[name])
    .map((name) => (name === 'databaseUrl' ? 'DATABASE_URL' : 'REDIS_URL'));
  if (missing.length)
    throw new ConfigError(`${missing.join(' and ')} must be set (npm start runs without them)`);
  return config;
};
