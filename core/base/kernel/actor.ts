import type { Role } from '../../contract/index.js';
import type { KeyInHand } from '../sealing/index.js';

/** Who acts. Every use case takes the actor first, so that nobody has to be guessed later in the audit log. */
export type Actor =
  | { readonly kind: 'resident'; readonly uiLang: string }
  | { readonly kind: 'system'; readonly name: string }
  | StaffActor;

export interface StaffActor {
  readonly kind: 'staff';
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly sectionIds: readonly string[];
  /** Theirs while they are signed in, where they answer confided voices: without it nobody opens one. */
  readonly key?: KeyInHand | undefined;
}

export const hasRole = (actor: StaffActor, ...roles: Role[]): boolean =>
  roles.some((role) => actor.roles.includes(role));
