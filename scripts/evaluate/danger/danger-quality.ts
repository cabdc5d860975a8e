import type { KnownDanger } from './known-danger.js';

/** A known voice and the dangers that were seen in it. */
export interface SeenDanger extends Omit<KnownDanger, 'danger'> {
  readonly danger: readonly string[];
  readonly seen: readonly string[];
}
export interface DangerQuality {
  readonly dangerous: number;
  /** The share of voices in danger in which danger is seen, of whatever kind. */
  readonly recall: number;
  /** The share of those seen whose own kind is among the kinds seen. */
  readonly rightKind: number;
  readonly harmless: number;
  /** The share of voices in no danger in which danger is seen. */
  readonly falseAlarms: number;
}

const share = (part: number, whole: number): number => (whole ? part / whole : Number.NaN);

export const isMissed = ({ danger, seen }: SeenDanger): boolean =>
  danger.length > 0 && seen.length === 0;
export const isFalseAlarm = ({ danger, seen }: SeenDanger): boolean =>
  danger.length === 0 && seen.length > 0;
export const isOfOtherKind = ({ danger, seen }: SeenDanger): boolean =>
  danger.length > 0 && seen.length > 0 && !danger.some((kind) => seen.includes(kind));

export const dangerQuality = (voices: readonly SeenDanger[]): DangerQuality => {
  const dangerous = voices.filter(({ danger }) => danger.length > 0);
  const harmless = voices.filter(({ danger }) => danger.length === 0);
  const seen = dangerous.filter((voice) => !isMissed(voice));
  return {
    dangerous: dangerous.length,
    recall: share(seen.length, dangerous.length),
    rightKind: share(seen.filter((voice) => !isOfOtherKind(voice)).length, seen.length),
    harmless: harmless.length,
    falseAlarms: share(harmless.filter(isFalseAlarm).length, harmless.length),
  };
};
