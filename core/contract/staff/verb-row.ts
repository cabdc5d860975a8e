import type * as z from 'zod/mini';
import type { ProblemCode } from '../problem.js';
import type { Move } from '../voice.js';

/**
 * `handles`: answers voices of the section that has it; `belongs`: the same, or decides there on what others wrote;
 * `sorts`: gives voices that wait, and opinions, to sections; `asked`:
 * works in a section whose view is asked for; `did`: might have done what was done last, as the voice was before.
 */
export type Standing = 'handles' | 'belongs' | 'sorts' | 'asked' | 'did';

/** One thing that staff do with a voice: what may be done, the route, the use case, the history and the form read its row. */
export interface VerbRow {
  /** One line of English for programmers. */
  readonly summary: string;
  /** Its part of the address where that is not its name. */
  readonly path?: string;
  readonly input: z.ZodMiniObject;
  readonly example: unknown;
  readonly who: readonly Standing[];
  /** How it moves the voice's life; null: not at all. */
  readonly move: Move | null;
  /** Whether its open copies go along: never, when the person says so, or always. */
  readonly copies: 'never' | 'asked' | 'always';
  /** It may take the voice out of the person's sight. */
  readonly leaves: boolean;
  /** The verb that takes it back as far as that can be done; `undo` puts the voice back as it was; null: none does. */
  readonly undo: string | null;
  /** What it may be refused with beside what all verbs may be. */
  readonly errors?: readonly ProblemCode[];
}
