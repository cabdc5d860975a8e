import { dropLocal, type FormPlace, keepLocal, readLocal } from '../kept/local-forms.js';

/** Texts that are written and not sent yet. They outlive an expired session, not a sign-out. */
export interface Draft {
  readonly text: string;
  /** Whether the voice's copies shall get it too. */
  readonly copies: boolean;
}

export interface DraftPlace extends Pick<FormPlace, 'staff' | 'secret'> {
  /** The voice or the translation that it belongs to. */
  readonly about: string;
}

const placeOf = ({ about, ...place }: DraftPlace): FormPlace => ({
  ...place,
  voice: about,
  verb: 'answer',
});

export const readDraft = (place: DraftPlace): Draft => {
  const fields = readLocal(placeOf(place));
  return { text: fields?.text ?? '', copies: fields?.copies === 'yes' };
};

export const keepDraft = (place: DraftPlace, { text, copies }: Draft): void =>
  keepLocal(placeOf(place), { text, ...(text.trim() && copies ? { copies: 'yes' } : {}) });

export const dropDraft = (place: DraftPlace): void => dropLocal(placeOf(place));
