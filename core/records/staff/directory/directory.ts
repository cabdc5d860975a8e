/** What only the browser that began a sign-in may have. */
export interface Asked {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}
/** What the directory says of somebody, each as it named it. */
export interface Claims {
  /** Never given to anybody else. */
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** It does not answer, or not in time. */
export class DirectoryAway extends Error {}
/** What came back was no answer to what was asked, or not from whom it was asked. */
export class DirectoryRefused extends Error {}

/** The city's own directory of accounts, by OpenID Connect. */
export abstract class Directory {
  /** By which its people are told from those of another one. */
  abstract readonly issuer: string;
  /** Where a browser goes to sign in. Error: `DirectoryAway`. */
  abstract begin(): Promise<Asked & { readonly url: string }>;
  /** Who came back, by what the browser brought in its address. Errors: `DirectoryAway`, `DirectoryRefused`. */
  abstract finish(asked: Asked, answer: URLSearchParams): Promise<Claims>;
}
/** Injection token of the directory; undefined where the city has none. */
export const DIRECTORY = Symbol('Directory');
