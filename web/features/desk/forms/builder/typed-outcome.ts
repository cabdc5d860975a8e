import type { Becomes, FormDraft } from '../../../../../core/contract/index.js';
import type { Posted } from './posted.js';

/** In front of a topic in the field that says what becomes of the answers. */
const TOPIC = 'topic:';
/** Answers are counted. */
export const COUNTED = '';

/** What becomes of the answers, as one choice. */
export const outcomeOf = (becomes: Becomes | undefined): string => {
  if (!becomes) return COUNTED;
  return becomes.topic ? TOPIC + becomes.topic : becomes.kind;
};
export const outcomeOfTopic = (code: string): string => TOPIC + code;

const CONTACTS: readonly Becomes['contact'][] = ['asked', 'needed', 'none'];

const daysIn = (typed: string): number | undefined => {
  const plain = typed.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(plain) && Number(plain) > 0 ? Number(plain) : undefined;
};

const becoming = (chosen: string, before: Becomes | undefined, { field }: Posted): Becomes => {
  const {
    topic: _topic,
    byWords: _byWords,
    promise: _promise,
    list: _list,
    ...rest
  } = before ?? {};
  const topic = chosen.startsWith(TOPIC) ? chosen.slice(TOPIC.length) : undefined;
  const [openDays, days, keepDays] = ['openDays', 'days', 'keepDays'].map((name) =>
    daysIn(field(name)),
  );
  return {
    ...rest,
    kind: chosen === 'opinion' ? 'opinion' : 'consultation',
    contact: CONTACTS.find((one) => one === field('contact')) ?? 'asked',
    ...(topic ? { topic } : {}),
    ...(field('about') === 'words' ? { byWords: true } : {}),
    ...(openDays ? { promise: { openDays, ...(days ? { days } : {}) } } : {}),
    ...(keepDays ? { list: { keepDays } } : {}),
  };
};

/** A form whose answers become what was chosen. What becomes a voice is counted nowhere, and asks for no code. */
export const outcomeChanged = ({ form, texts }: FormDraft, posted: Posted): FormDraft => {
  const chosen = posted.field('becomes');
  const { becomes, ...counted } = form;
  if (chosen === COUNTED) return { form: counted, texts };
  return {
    form: {
      ...counted,
      ...{ who: 'anybody', results: 'city', by: [] },
      becomes: becoming(chosen, becomes, posted),
    },
    texts,
  };
};

/** What choices are called that every form may have. */
export type CommonWords = (tag: string, choice: 'other' | 'no_say') => string;

/**
 * A voice says its choices in its own words, in which there is no page beside it: those that every form may have are said
 * as the pages say them, unless a form says them otherwise.
 */
export const withCommonWords = ({ form, texts }: FormDraft, words: CommonWords): FormDraft => {
  if (!form.becomes) return { form, texts };
  const choices = new Map(
    form.pages.flat().map((one) => {
      const other = one.kind === 'place' || ('other' in one && one.other);
      const noSay = 'noSay' in one && one.noSay;
      return [
        one.id,
        [...(other ? (['other'] as const) : []), ...(noSay ? (['no_say'] as const) : [])],
      ] as const;
    }),
  );
  const said = Object.entries(texts).map(([tag, all]) => {
    const questions = Object.entries(all.questions).map(([id, one]) => {
      const common = (choices.get(id) ?? []).map((choice) => [choice, words(tag, choice)] as const);
      if (!common.length) return [id, one] as const;
      return [id, { ...one, options: { ...Object.fromEntries(common), ...one.options } }] as const;
    });
    return [tag, { ...all, questions: Object.fromEntries(questions) }] as const;
  });
  return { form, texts: Object.fromEntries(said) };
};
