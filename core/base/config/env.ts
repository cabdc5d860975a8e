import * as z from 'zod/mini';
import { cleanEmail, isEmail } from '../../contract/index.js';
import { isAddressOrNetwork } from '../kernel/index.js';

const optionalText = z.optional(z.string());
const isProxyTrust = (value: string): boolean =>
  /^(true|false|\d)$/.test(value) ||
  value.split(',').every((one) => isAddressOrNetwork(one.trim()));

/** The environment of every process as text: read here and nowhere else. An empty value counts as not given. */
export const envSchema = z.object({
  NODE_ENV: optionalText,
  PORT: z.optional(
    z.string().check(z.regex(/^\d{1,5}$/, { error: 'PORT must be a number from 1 to 65535' })),
  ),
  HOST: optionalText,
  METRICS_PORT: z.optional(
    z
      .string()
      .check(z.regex(/^\d{1,5}$/, { error: 'METRICS_PORT must be a number from 1 to 65535' })),
  ),
  METRICS_HOST: optionalText,
  PUBLIC_URL: z.optional(
    z.url({
      protocol: /^https?$/,
      error: 'PUBLIC_URL must be the address residents see, such as https://koe.example.jp',
    }),
  ),
  DESK_URL: z.optional(
    z.url({
      protocol: /^https?$/,
      error: 'DESK_URL must be the address staff see, such as https://desk.example.jp',
    }),
  ),
  API_URL: z.optional(
    z.url({
      protocol: /^https?$/,
      error: 'API_URL must be the address of the API process, such as http://127.0.0.1:3001',
    }),
  ),
  DATABASE_URL: z.optional(
    z
      .string()
      .check(z.regex(/^postgres(ql)?:\/\//, { error: 'DATABASE_URL must start with postgres://' })),
  ),
  REDIS_URL: z.optional(
    z.string().check(z.regex(/^rediss?:\/\//, { error: 'REDIS_URL must start with redis://' })),
  ),
  CITY_DIR: optionalText,
  DATA_DIR: optionalText,
  ROLE: z.optional(
    z.enum(['all', 'public', 'staff'], { error: 'ROLE must be all, public or staff' }),
  ),
  OIDC_ISSUER: z.optional(
    z.url({
      protocol: /^https?$/,
      error:
        'OIDC_ISSUER must be the address of the directory, such as https://sso.city.example.jp',
    }),
  ),
  OIDC_CLIENT_ID: optionalText,
  OIDC_CLIENT_SECRET: optionalText,
  SMTP_URL: z.optional(
    z.string().check(z.regex(/^smtps?:\/\//, { error: 'SMTP_URL must start with smtp://' })),
  ),
  MAIL_FROM: z.optional(
    z.pipe(
      z.pipe(z.string(), z.transform(cleanEmail)),
      z.string().check(
        z.refine((address) => isEmail(address, 1), {
          error: 'MAIL_FROM must be one mail address, such as koe@city.example.jp',
        }),
      ),
    ),
  ),
  SECRET_KEY_FILE: optionalText,
  PHOTOS_DIR: optionalText,
  PHOTOS_S3: z.optional(
    z.url({
      protocol: /^https?$/,
      error: 'PHOTOS_S3 must be the address of a bucket, such as https://s3.example.jp/photos',
    }),
  ),
  PHOTOS_S3_REGION: optionalText,
  PHOTOS_S3_KEY: optionalText,
  PHOTOS_S3_SECRET: optionalText,
  CLAMD: z.optional(
    z.string().check(
      z.regex(/^(unix:\/.+|tcp:\/\/[^/]+:\d{1,5})$/, {
        error: 'CLAMD must be unix:/run/clamav/clamd.ctl or tcp://host:3310',
      }),
    ),
  ),
  LIBRETRANSLATE_KEY: optionalText,
  DEEPL_KEY: optionalText,
  TEXTRA_KEY: optionalText,
  TEXTRA_SECRET: optionalText,
  CHAT_KEY: optionalText,
  TRUST_PROXY: z.optional(
    z.string().check(
      z.refine(isProxyTrust, {
        error:
          'TRUST_PROXY must be false, how many proxies are in front (true is one), or their addresses, such as 10.0.0.5,10.0.1.0/24',
      }),
    ),
  ),
  LIMITS_TIMES: z.optional(
    z
      .string()
      .check(
        z.regex(/^[1-9]\d{0,5}$/, { error: 'LIMITS_TIMES must be a number from 1 to 999999' }),
      ),
  ),
  OFFLINE_PAGE: z.optional(
    z.enum(['true', 'false', '1', '0'], { error: 'OFFLINE_PAGE must be true or false' }),
  ),
  LOG_LEVEL: z.optional(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent',
    }),
  ),
  DATABASE_POOL: z.optional(
    z.string().check(z.regex(/^\d{1,3}$/, { error: 'DATABASE_POOL must be a number' })),
  ),
  HOLD_SECONDS: z.optional(
    z.string().check(z.regex(/^\d{1,5}$/, { error: 'HOLD_SECONDS must be a number of seconds' })),
  ),
  DEMO_PASSWORD: optionalText,
  DEMO: z.optional(z.enum(['yes', 'no'], { error: 'DEMO must be yes or no' })),
  INSECURE_HTTP: z.optional(z.enum(['yes', 'no'], { error: 'INSECURE_HTTP must be yes or no' })),
  /** Of the database's users that `npm run database:roles` makes. */
  PUBLIC_DATABASE_PASSWORD: optionalText,
  STAFF_DATABASE_PASSWORD: optionalText,
  /** Of the person that `npm run staff:add` adds: an argument would stand in the process list. */
  STAFF_PASSWORD: optionalText,
});
export type Env = z.infer<typeof envSchema>;

/** Reads and checks the environment. Throws one `ConfigError` that names every wrong value. */
export const readEnv = (source: NodeJS.ProcessEnv): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = envSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map((issue) => issue.message).join('; '));
};

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
