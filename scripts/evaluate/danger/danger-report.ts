import { DANGERS } from '../../../core/contract/index.js';
import { table } from '../print.js';
import {
  dangerQuality,
  isFalseAlarm,
  isMissed,
  isOfOtherKind,
  type SeenDanger,
} from './danger-quality.js';
import { numbersReport } from './wanted-numbers.js';

const row = (name: string, voices: readonly SeenDanger[]) => {
  const { dangerous, recall, rightKind, harmless, falseAlarms } = dangerQuality(voices);
  return [name, `${dangerous}`, recall, rightKind, `${harmless}`, falseAlarms];
};
const section = (heading: string, groups: readonly (readonly [string, readonly SeenDanger[]])[]) =>
  table(
    [heading, 'danger', 'recall', 'right kind', 'none', 'false alarms'],
    groups.map(([name, voices]) => row(name, voices)),
  );

/** The first word of a note says how it is told: `direct`, `indirect`, `near`. */
const wayOf = ({ note = '' }: SeenDanger): string => /^\w+/.exec(note)?.[0] ?? '-';

const by = (voices: readonly SeenDanger[], keyOf: (voice: SeenDanger) => string) =>
  [...new Set(voices.map(keyOf))]
    .sort()
    .map((key) => [key, voices.filter((v) => keyOf(v) === key)] as const);

const named = (heading: string, voices: readonly SeenDanger[]): string[] =>
  voices.map(
    ({ id, lang, danger, seen, text }) =>
      `${heading} ${id} ${lang} right: ${danger.join(', ') || 'none'}, seen: ${seen.join(', ') || 'none'}\n  ${text}`,
  );

/** All figures of a set and the voices that were not answered rightly. */
export const dangerReport = (name: string, voices: readonly SeenDanger[]): string =>
  [
    section(name, [['all', voices]]),
    section(
      'language',
      by(voices, ({ lang }) => lang),
    ),
    section(
      'kind',
      DANGERS.map((kind) => [kind, voices.filter(({ danger }) => danger.includes(kind))] as const),
    ),
    section('told', by(voices, wayOf)),
    ...named('MISSED', voices.filter(isMissed)),
    ...named('OTHER KIND', voices.filter(isOfOtherKind)),
    ...named('FALSE ALARM', voices.filter(isFalseAlarm)),
    ...numbersReport(voices),
  ].join('\n\n');
