import {
  type Problem,
  readTranslation,
  SLIP_KINDS,
  type SlipWaiver,
  writeTranslation,
} from '../../../../../core/contract/index.js';
import type { Visit } from '../../../../api/visit.js';
import { fieldsOf } from '../../../forms/form-fields.js';
import type { SlipView } from './present-translation.js';

/** What a colleague has written meanwhile. */
export interface Theirs {
  readonly version: number;
  readonly by: string;
  /** By the fields of the form. */
  readonly texts: readonly string[];
}

/** What is said after a press that did not lead on. */
export interface WriteState {
  readonly saved: boolean;
  readonly typed: Readonly<Record<string, string>>;
  readonly problem?: Problem;
  /** Differences that are neither gone nor waived. */
  readonly slips?: readonly SlipView[];
  readonly theirs?: Theirs;
  /** The record of the text that stands now, where this one's was replaced. */
  readonly replacedBy?: string;
  /** Tells one failure from the next one that reads the same. */
  readonly at: number;
}

/** How many sentences a form has at most: far more than a text that may be sent. */
const MOST = 2_000;

/** The translated sentences of a form, in their order. */
export const sentencesIn = (form: FormData): string[] => {
  const sentences: string[] = [];
  for (let i = 0; i < MOST && form.has(`sentences.${i}`); i++)
    sentences.push(fieldsOf(form)(`sentences.${i}`));
  return sentences;
};

/** The differences that a person lets stand, each with the reason that was written at it. */
export const waiversIn = (form: FormData): SlipWaiver[] => {
  const get = fieldsOf(form);
  const waivers: SlipWaiver[] = [];
  for (let i = 0; i < MOST && form.has(`waive.${i}.kind`); i++) {
    const kind = SLIP_KINDS.find((one) => one === get(`waive.${i}.kind`));
    const reason = get(`waive.${i}.reason`).trim();
    if (kind && reason) waivers.push({ kind, value: get(`waive.${i}.value`), reason });
  }
  return waivers;
};

/** The differences that a refusal names: `sentences.2` or `text`, each with its place. */
export const slipsOf = ({ code, errors }: Problem): SlipView[] =>
  code === 'not_faithful'
    ? errors.flatMap(({ path, params = {} }) => {
        const kind = SLIP_KINDS.find((one) => one === params.kind);
        if (!kind) return [];
        const sentence = /^sentences\.(\d+)$/.exec(path)?.[1];
        return [
          {
            kind,
            side: params.side === 'missing' ? ('missing' as const) : ('added' as const),
            value: `${params.value ?? ''}`,
            start: Number(params.start ?? 0),
            end: Number(params.end ?? 0),
            sentence: sentence === undefined ? null : Number(sentence),
            at: Number(sentence ?? 0),
          },
        ];
      })
    : [];

/** The text that stands at the city hall now, for whoever was slower. */
const theirsOf = async (visit: Visit, id: string): Promise<Theirs | undefined> => {
  const now = await visit.tryAsk(readTranslation, { params: { id } });
  return (
    now && {
      version: now.version,
      by: now.checker ?? now.translator ?? '',
      texts: now.sentences.length > 0 ? now.sentences.map(({ text }) => text) : [now.text],
    }
  );
};

/** Keeps a translation or says that it is right: undefined where it was checked, else what the page says. */
export const writeTyped = async (
  visit: Visit,
  id: string,
  form: FormData,
): Promise<WriteState | undefined> => {
  const get = fieldsOf(form);
  const at = Date.now();
  const typed = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const state = get('state') === 'checked' ? 'checked' : 'draft';
  const sent = await visit.send(writeTranslation, {
    params: { id },
    body: {
      ...(form.has('text') ? { text: get('text') } : { sentences: sentencesIn(form) }),
      ...{ state, version: Number(get('version')), waived: waiversIn(form) },
    },
  });
  if (sent.ok) return state === 'checked' ? undefined : { saved: true, typed, at };
  const { problem } = sent;
  const said = { saved: false, typed, problem, at, slips: slipsOf(problem) };
  if (problem.code !== 'version_conflict') return said;
  const source = problem.errors.find(({ path }) => path === 'source');
  const theirs = source ? undefined : await theirsOf(visit, id);
  return {
    ...said,
    ...(theirs ? { theirs } : {}),
    ...(source?.params?.id ? { replacedBy: `${source.params.id}` } : {}),
  };
};
