import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { PersonalFind } from '../../core/classification/index.js';
import { PERSONAL_KINDS } from '../../core/contract/index.js';

const span = z.object({ start: z.int(), end: z.int(), kind: z.enum(PERSONAL_KINDS) });
const voice = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  spans: z.array(span),
});

/** A voice in which somebody has marked what points at a person: offsets in UTF-16 units. */
export type PersonalVoice = z.infer<typeof voice>;

/** One JSON object a line. Throws for the first line that is none. */
export const readPersonalVoices = (path: string): PersonalVoice[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => voice.parse(JSON.parse(line)));

/** What was found in a voice, beside what was marked. */
export interface PersonalAnswer {
  readonly voice: PersonalVoice;
  readonly finds: readonly PersonalFind[];
}

const meets = (a: PersonalFind, b: PersonalFind): boolean => a.start < b.end && b.start < a.end;

/** A span counts as found when a find touches it; `kind`: one of the same kind; `exact`: the very same span. */
export const isFound = (
  span: PersonalFind,
  finds: readonly PersonalFind[],
  how: 'touched' | 'kind' | 'exact',
): boolean =>
  finds.some(
    (find) =>
      meets(find, span) &&
      (how === 'touched' || find.kind === span.kind) &&
      (how !== 'exact' || (find.start === span.start && find.end === span.end)),
  );

/** The finds that touch nothing that was marked. */
export const falseFinds = ({ voice, finds }: PersonalAnswer): PersonalFind[] =>
  finds.filter((find) => !voice.spans.some((span) => meets(find, span)));

export interface PersonalFigures {
  readonly voices: number;
  readonly spans: number;
  readonly spanRecall: number;
  readonly kindRecall: number;
  readonly exactRecall: number;
  readonly voiceRecall: number;
  readonly clean: number;
  readonly falseAlarms: number;
  readonly falseFinds: number;
}

const share = (part: number, of: number): number => (of === 0 ? Number.NaN : part / of);

/** A voice counts as found when one of its spans is; a false alarm is a voice without spans and with a find. */
export const personalFigures = (answers: readonly PersonalAnswer[]): PersonalFigures => {
  const spans = answers.flatMap(({ voice, finds }) =>
    voice.spans.map((one) => [one, finds] as const),
  );
  const found = (how: 'touched' | 'kind' | 'exact') =>
    share(spans.filter(([one, finds]) => isFound(one, finds, how)).length, spans.length);
  const withSpans = answers.filter(({ voice }) => voice.spans.length > 0);
  const clean = answers.filter(({ voice }) => voice.spans.length === 0);
  return {
    voices: answers.length,
    spans: spans.length,
    spanRecall: found('touched'),
    kindRecall: found('kind'),
    exactRecall: found('exact'),
    voiceRecall: share(
      withSpans.filter(({ voice, finds }) =>
        voice.spans.some((one) => isFound(one, finds, 'touched')),
      ).length,
      withSpans.length,
    ),
    clean: clean.length,
    falseAlarms: share(clean.filter(({ finds }) => finds.length > 0).length, clean.length),
    falseFinds: answers.flatMap(falseFinds).length,
  };
};
