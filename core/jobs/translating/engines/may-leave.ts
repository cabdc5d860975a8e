import type { SubmissionKind, TranslationKind } from '../../../contract/index.js';
import type { Privacy } from '../../../records/submissions/index.js';
import { PLAIN } from '../../../records/translations/index.js';

/** What decides whether texts of a voice may be given to a machine. */
export interface CarefulVoice {
  readonly kind: SubmissionKind;
  readonly privacy: Privacy;
  /** Dangers that its words speak of. */
  readonly urgent: readonly string[];
  readonly measure: string | null;
}

/**
 * Whether any machine may be given texts of this voice, whatever the city's file says: an opinion that everybody may come to read,
 * without danger, about no matter that people confide. `confided`: the measures of such matters.
 */
export const mayLeave = (
  { kind, privacy, urgent, measure }: CarefulVoice,
  confided: readonly string[],
): boolean =>
  kind === 'opinion' &&
  privacy === 'public' &&
  urgent.length === 0 &&
  !confided.some((code) => measure === code || measure?.startsWith(`${code}-`));

/** What the city's file says of an engine and of whose turn it is. */
export interface EngineRow {
  readonly name: string;
  readonly takes: readonly TranslationKind[];
}
export interface OrderRow {
  readonly from?: readonly string[] | undefined;
  readonly to?: readonly string[] | undefined;
  readonly engines: readonly string[];
}

/**
 * The engines that a text is given to, one after the other until one says it: those of the first row that fits, as far as they take
 * this kind of text. Plain Japanese is written by people.
 */
export const enginesInTurn = <E extends EngineRow>(
  { engines, order }: { readonly engines: readonly E[]; readonly order: readonly OrderRow[] },
  {
    kind,
    from,
    to,
  }: { readonly kind: TranslationKind; readonly from: string; readonly to: string },
): readonly E[] => {
  if (from === PLAIN || to === PLAIN) return [];
  const row = order.find(
    (one) => (one.from?.includes(from) ?? true) && (one.to?.includes(to) ?? true),
  );
  return (row?.engines ?? []).flatMap((name) =>
    engines.filter((engine) => engine.name === name && engine.takes.includes(kind)),
  );
};
