import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { freePort } from './ports.js';

/** What the directory says of somebody. */
export type Said = Readonly<Record<string, string | readonly string[]>>;

interface Grant {
  addOIDCScope(scope: string): void;
  save(): Promise<string>;
}
interface Context {
  readonly oidc: {
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
    readonly provider: { readonly Grant: new (of: object) => Grant };
  };
}

/** A city's directory of accounts as the tests run it: a real provider, on this machine alone. */
export interface CityDirectory {
  readonly issuer: string;
  /** For the product that asks it. */
  readonly env: Readonly<Record<string, string>>;
  /** By what the directory itself calls them. */
  readonly people: Map<string, Said>;
  /** Somebody signs in there by a browser of theirs; gives what stands in the address that leads back. */
  visit(url: string, subject: string): Promise<string>;
  /** Changes the claims of the next identity tokens, and signs them with its key, or with a stranger's. */
  forge(change?: (claims: Claims) => Claims, by?: 'own' | 'stranger'): void;
  stop(): Promise<void>;
}
type Claims = Record<string, unknown>;

const CLIENT = { id: 'koebako', secret: 'a secret between the two' };
const SCOPES = 'openid profile groups';

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** `backTo` is where browsers are sent back. */
export const startCityDirectory = async (backTo: string): Promise<CityDirectory> => {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const people = new Map<string, Said>();
  const [own, stranger] = [newKey(), newKey()];
  let who = '';
  let forged: ((body: { id_token: string }) => { id_token: string }) | undefined;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [backTo],
      },
    ],
    jwks: {
      keys: [{ ...own.privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'own' }],
    },
    cookies: { keys: ['of the tests'] },
    scopes: SCOPES.split(' '),
    claims: { profile: ['name', 'preferred_username'], groups: ['groups', 'department', 'amr'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/somebody' },
    findAccount: (_: unknown, sub: string) =>
      people.has(sub) ? { accountId: sub, claims: () => ({ sub, ...people.get(sub) }) } : undefined,
    loadExistingGrant: async ({ oidc }: Context) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope(SCOPES);
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url === '/somebody') {
      void provider.interactionFinished(request, response, { login: { accountId: who } });
      return;
    }
    if (request.url === '/token' && forged) {
      const [end, change] = [response.end.bind(response), forged];
      response.end = ((body?: unknown) => {
        const text = JSON.stringify(change(JSON.parse(String(body))));
        response.setHeader('content-length', Buffer.byteLength(text));
        return end(text);
      }) as typeof response.end;
    }
    answer(request, response);
  };
  const server = createServer(handle);
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    issuer,
    env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret },
    people,
    visit: async (url, subject) => {
      who = subject;
      const jar = new Map<string, string>();
      let next = url;
      while (!next.startsWith(backTo)) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const page = await fetch(next, { redirect: 'manual', headers: { cookie } });
        for (const one of page.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
          jar.set(name, value);
        }
        const to = page.headers.get('location');
        if (!to) throw new Error(`The directory answered ${page.status}: ${await page.text()}`);
        next = new URL(to, next).href;
      }
      return new URL(next).search.slice(1);
    },
    forge: (change, by = 'own') => {
      forged = change
        ? (body) => {
            const [head = '', claims = ''] = body.id_token.split('.');
            const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Claims;
            const signed = `${head}.${base64(change(said))}`;
            const key = (by === 'own' ? own : stranger).privateKey;
            const signature = createSign('sha256').update(signed).sign(key, 'base64url');
            return { ...body, id_token: `${signed}.${signature}` };
          }
        : undefined;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
};
