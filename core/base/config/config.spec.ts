import { describe, expect, it } from '@jest/globals';
import { loadConfig, loadWebConfig, requireServices } from './config.js';
import { readEnv } from './env.js';

const config = (env: Record<string, string>) => loadConfig(readEnv(env));

describe('configuration', () => {
  it('needs nothing, and is then a demonstration on the embedded database', () => {
    expect(config({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      demo: true,
      databasePool: 1,
      doors: 'all',
    });
  });

  it('is never a demonstration on a real database', () => {
    expect(config({ DATABASE_URL: 'postgres://db/koebako', DEMO_PASSWORD: 'x' })).toMatchObject({
      demo: false,
      databasePool: 40,
    });
  });

  it.each([
    [{ PORT: '70000' }, /PORT/],
    [{ PORT: 'http' }, /PORT/],
    [{ METRICS_PORT: '0' }, /METRICS_PORT/],
    [{ PORT: '3001', METRICS_PORT: '3001' }, /METRICS_PORT.*another/],
    [{ DATABASE_URL: 'mysql://db' }, /DATABASE_URL/],
    [{ DESK_URL: 'desk' }, /DESK_URL/],
    [{ OIDC_ISSUER: 'https://sso.example' }, /OIDC_CLIENT_ID/],
    [{ OIDC_CLIENT_SECRET: 'x' }, /OIDC_ISSUER/],
    [{ OIDC_ISSUER: 'http://sso.example', OIDC_CLIENT_ID: 'x' }, /not encrypted/],
    [{ ROLE: 'everything' }, /ROLE/],
    [{ TRUST_PROXY: 'maybe' }, /TRUST_PROXY/],
    [{ TRUST_PROXY: '10.0.0.5,proxy' }, /TRUST_PROXY/],
    [{ TRUST_PROXY: '10.0.0.0/33' }, /TRUST_PROXY/],
    [{ LIMITS_TIMES: '0' }, /LIMITS_TIMES/],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, /PUBLIC_URL/],
    [
      { PUBLIC_URL: 'http://koe.example.jp', DATABASE_URL: 'postgres://db/koebako' },
      /INSECURE_HTTP/,
    ],
    [{ HOST: '0.0.0.0' }, /DATABASE_URL.*DEMO=yes/],
    [{ PUBLIC_URL: 'https://koe.example.jp' }, /DATABASE_URL.*DEMO=yes/],
    [{ HOST: '0.0.0.0', DEMO: 'yes', DEMO_PASSWORD: 'a' }, /DEMO_PASSWORD/],
    [{ PUBLIC_URL: 'koebako' }, /PUBLIC_URL/],
    [{ PUBLIC_URL: 'ftp://koe.example.jp' }, /PUBLIC_URL/],
  ])('refuses %j with one line that names it', (env, line) =>
    expect(() => config(env as never)).toThrow(line),
  );

  it.each([
    { HOST: '0.0.0.0', DEMO: 'yes' },
    { HOST: '::1' },
    { HOST: '0.0.0.0', DATABASE_URL: 'postgres://db/koebako', PUBLIC_URL: 'https://koe.example' },
    { PUBLIC_URL: 'http://koe.example', INSECURE_HTTP: 'yes', DEMO: 'yes' },
    { PUBLIC_URL: 'http://127.0.0.1:3000' },
  ])('takes %j', (env) => expect(config(env as never).port).toBe(3000));

  it('names every wrong value at once', () => {
    expect(() => config({ PORT: 'x', ROLE: 'y' })).toThrow(/PORT.*ROLE/);
  });

  it('says what a real deployment lacks', () => {
    expect(() => requireServices(config({}), 'databaseUrl', 'redisUrl')).toThrow(
      /DATABASE_URL and REDIS_URL/,
    );
  });

  it('of the pages needs the address of the API, and no database', () => {
    const web = (env: Record<string, string>) => loadWebConfig(readEnv(env));
    expect(web({ API_URL: 'http://api:3000', TRUST_PROXY: '1' })).toEqual({
      port: 3000,
      host: '127.0.0.1',
      apiUrl: 'http://api:3000',
      doors: 'all',
      logLevel: 'info',
      publicUrl: undefined,
      trustProxy: { hops: 1 },
      offlinePage: true,
    });
    expect(() => web({})).toThrow(/API_URL/);
    expect(() => web({ API_URL: 'api:3000' })).toThrow(/API_URL/);
  });
});
