import type { SharedWaiver } from '../../contract/index.js';
import type { Chain, Decision } from '../answers/index.js';

/** A question and its answer on their way to everybody, as a desk writes them. */
export interface SharedDraft {
  /** Under which id everybody will read it. */
  readonly entry: string;
  readonly question: string;
  readonly answer: string;
  readonly waived: readonly SharedWaiver[];
  readonly state: 'draft' | 'waiting' | 'returned';
  /** Everybody who wrote any version of it. */
  readonly writers: readonly string[];
  /** The steps that it takes, as they were when it was submitted. */
  readonly chain: Chain | null;
  readonly decisions: readonly Decision[];
  /** Why it was given back. */
  readonly comment: string | null;
}

/** Whether others may learn from a consultation, and what became of that. */
export interface Sharing {
  readonly given: boolean;
  /** Each time that its sender said so or otherwise. */
  readonly said: readonly { readonly given: boolean; readonly at: string }[];
  /** What everybody reads of it. */
  readonly entry: string | null;
  readonly draft: SharedDraft | null;
  readonly version: number;
}

const NOTHING: Sharing = { given: false, said: [], entry: null, draft: null, version: 0 };

/** As it is kept. Empty where nothing is, or where it could not be opened. */
export const readSharing = (kept: string | undefined): Sharing =>
  kept ? (JSON.parse(kept) as Sharing) : NOTHING;

/** Its sender says whether others may learn from it: without consent nothing that is under way goes on, and no entry stands. */
export const said = (before: Sharing, given: boolean, at: string): Sharing => ({
  ...{ given, said: [...before.said, { given, at }] },
  ...(given ? { entry: before.entry, draft: before.draft } : { entry: null, draft: null }),
  version: before.version + 1,
});
