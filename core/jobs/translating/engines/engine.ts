/** Sentences to be translated. What must not change in them stands as marks (`masks.ts`). */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly segments: readonly string[];
}

/**
 * A machine that translates, wherever it stands. Gives as many texts as it was asked for, in their order, or rejects with an
 * `EngineTrouble` and nothing else; what the texts are worth is judged by whoever asked.
 */
export interface TranslationEngine {
  /** As the city's file calls it. */
  readonly name: string;
  /** Another version may say the same sentence otherwise. */
  readonly version: string;
  speaks(from: string, to: string): boolean;
  translate(asked: Asked): Promise<readonly string[]>;
}

/**
 * `down`: not there, or failing; `silent`: no answer in time; `busy`: asked too often; `quota`: nothing left of what was paid for;
 * `key`: it does not know us; `refused`: it will not take this text or these languages; `odd`: an answer that is none.
 */
export const TROUBLES = ['down', 'silent', 'busy', 'quota', 'key', 'refused', 'odd'] as const;
export type TroubleKind = (typeof TROUBLES)[number];

/** Why an engine gave nothing. Carries no text: it stands in logs. */
export class EngineTrouble extends Error {
  override readonly name = 'EngineTrouble';
  /** What a log may say of it. */
  readonly code: string;

  constructor(
    readonly kind: TroubleKind,
    /** For how long it wishes to be left alone, where it says so. */
    readonly retryAfterMs?: number,
  ) {
    super(`The engine is ${kind}`);
    this.code = kind;
  }
}

/** Whether the same question may be answered a little later. */
export const passes = (kind: TroubleKind): boolean => kind !== 'refused' && kind !== 'odd';
