import type { DirectorySettings } from '../../../base/city/index.js';
import { cleanLine, cleanLogin, LIMITS, type Role } from '../../../contract/index.js';
import type { Claims } from './directory.js';

/** Somebody as the directory's claims and the city's rules make them. */
export interface DirectoryPerson {
  readonly subject: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Codes of sections; `*` is all of them. */
  readonly sections: readonly string[];
  /** The directory has asked for a second step itself. */
  readonly isSecured: boolean;
}

/** A claim is one value or a list of them; anything else says nothing. */
const valuesOf = (claim: unknown): string[] =>
  [claim].flat().filter((value) => typeof value === 'string');

/** Pure. Undefined where there is no login to call them by. */
export const personOf = (
  claims: Claims,
  { grants, secondStep, ...names }: DirectorySettings,
): DirectoryPerson | undefined => {
  const [given = ''] = valuesOf(claims[names.login]);
  const login = cleanLogin(given);
  if (!login || login.length > LIMITS.login) return undefined;
  const [name = ''] = valuesOf(claims[names.name]);
  const fitting = grants.filter(({ claim, value }) => valuesOf(claims[claim]).includes(value));
  return {
    subject: claims.sub,
    login,
    name: cleanLine(name).slice(0, LIMITS.login) || login,
    roles: [...new Set(fitting.flatMap(({ roles }) => roles))],
    sections: [...new Set(fitting.flatMap(({ sections }) => sections))],
    isSecured:
      secondStep !== undefined &&
      valuesOf(claims[secondStep.claim]).some((value) => secondStep.values.includes(value)),
  };
};
