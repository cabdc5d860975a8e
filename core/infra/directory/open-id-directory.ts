import * as oauth from 'oauth4webapi';
import type { Logger } from 'pino';
import type { DirectoryAccess } from '../../base/config/index.js';
import { type Clock, type Fresh, fresh } from '../../base/kernel/index.js';
import {
  type Asked,
  type Claims,
  Directory,
  DirectoryAway,
  DirectoryRefused,
} from '../../records/staff/index.js';

/** Milliseconds that one answer may take. */
const LIMIT_MS = 5_000;
/** Milliseconds for which what the directory says of itself holds: nobody is sent to one that is away. */
const KNOWN_FOR = 30_000;
/** Seconds by which its clock may differ from ours. */
const TOLERANCE = 60;
/** From which status on it is itself not well. */
const FIRST_FAULT_OF_SERVERS = 500;

interface Settings {
  readonly scope: string;
  /** Where browsers come back, as the directory knows it. */
  readonly backTo: string;
}

/** The city's directory by OpenID Connect: authorization code with PKCE, state and nonce; signatures are checked. */
export class OpenIdDirectory extends Directory {
  override readonly issuer: string;
  private readonly client: oauth.Client;
  private readonly auth: oauth.ClientAuth;
  private readonly server: Fresh<oauth.AuthorizationServer>;
  private readonly keys: oauth.JWKSCacheInput = {};

  constructor(
    access: DirectoryAccess,
    private readonly settings: Settings,
    private readonly log: Pick<Logger, 'warn'>,
    clock: Clock,
  ) {
    super();
    this.issuer = access.issuer;
    this.client = { client_id: access.clientId, [oauth.clockTolerance]: TOLERANCE };
    this.auth = access.clientSecret ? oauth.ClientSecretBasic(access.clientSecret) : oauth.None();
    this.server = fresh(KNOWN_FOR, clock, () => this.discover());
  }

  override async begin(): Promise<Asked & { url: string }> {
    const { authorization_endpoint } = await this.asking(() => this.server.current());
    if (!authorization_endpoint) throw new DirectoryAway();
    const verifier = oauth.generateRandomCodeVerifier();
    const state = oauth.generateRandomState();
    const nonce = oauth.generateRandomNonce();
    const url = new URL(authorization_endpoint);
    const asked = {
      client_id: this.client.client_id,
      redirect_uri: this.settings.backTo,
      response_type: 'code',
      scope: this.settings.scope,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...{ state, nonce },
    };
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    return { url: url.href, state, nonce, verifier };
  }

  override finish({ state, nonce, verifier }: Asked, answer: URLSearchParams): Promise<Claims> {
    return this.asking(async () => {
      const server = await this.server.current();
      const { client } = this;
      // Whose answer it is (`iss`) is part of it where the server says so: another server's is none.
      const params = oauth.validateAuthResponse(server, client, answer, state);
      const response = await oauth.authorizationCodeGrantRequest(
        server,
        client,
        this.auth,
        params,
        this.settings.backTo,
        verifier,
        this.options(),
      );
      const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
        expectedNonce: nonce,
        requireIdToken: true,
      });
      await oauth.validateApplicationLevelSignature(server, response, {
        ...this.options(),
        [oauth.jwksCache]: this.keys,
      });
      const said = oauth.getValidatedIdTokenClaims(tokens);
      if (!said) throw new DirectoryRefused();
      // Many directories tell roles only when they are asked once more.
      const more = server.userinfo_endpoint
        ? await oauth.processUserInfoResponse(
            server,
            client,
            said.sub,
            await oauth.userInfoRequest(server, client, tokens.access_token, this.options()),
          )
        : {};
      return { ...more, ...said };
    });
  }

  private async discover(): Promise<oauth.AuthorizationServer> {
    const issuer = new URL(this.issuer);
    const response = await oauth.discoveryRequest(issuer, this.options());
    return oauth.processDiscoveryResponse(issuer, response);
  }

  private options() {
    return {
      [oauth.customFetch]: reach,
      // The configuration takes an unencrypted directory on this machine only.
      [oauth.allowInsecureRequests]: this.issuer.startsWith('http:'),
      signal: () => AbortSignal.timeout(LIMIT_MS),
    };
  }

  /** What went wrong has one of two names; the log gets the kind of it, and nothing of what was sent. */
  private async asking<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DirectoryAway || error instanceof DirectoryRefused) throw error;
      const code = (error as { code?: unknown }).code;
      if (typeof code === 'string' && code.startsWith('OAUTH_')) {
        this.log.warn({ code }, 'the directory of accounts gave no answer that counts');
        throw new DirectoryRefused();
      }
      throw error;
    }
  }
}

/** Whoever is not reached, takes too long or is not well is away: then the password still opens. */
const reach: typeof fetch = async (url, init) => {
  const answer = await fetch(url, init).catch(() => {
    throw new DirectoryAway();
  });
  if (answer.status < FIRST_FAULT_OF_SERVERS) return answer;
  await answer.body?.cancel();
  throw new DirectoryAway();
};
