import { useCallback, useEffect, useMemo, useState } from 'react';
import { useDesk } from '../../use-desk.js';
import { type Fields, type FormPlace, readLocal } from '../../verbs/kept/local-forms.js';
import { useKeeping } from '../../verbs/kept/use-keeping.js';
import type { TranslationView } from './present-translation.js';
import type { WriteState } from './write-translation.js';

/** `from`: the version that the words were written from. */
const KEPT = /^(?:from$|text$|sentences\.|waive\.\d+\.reason$)/;

const typedIn = (form: HTMLFormElement): Fields =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      KEPT.test(name) && typeof value === 'string' ? [[name, value]] : [],
    ),
  );

/** Puts kept words back into their fields; those of which nothing is kept stay. */
const putBack = (form: HTMLFormElement, fields: Fields): void => {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name);
    const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    if (!isField || field.value === value) continue;
    field.value = value;
    // Whoever shows what is typed learns of it.
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

const versionOf = (fields: Fields | undefined): number | null =>
  fields?.from ? Number(fields.from) : null;

/**
 * Keeps what is typed into a translation as a form of a voice is kept, and brings it back: after a refusal, a session, a reload,
 * at another machine.
 */
export const useTyped = (view: TranslationView, state: WriteState | undefined) => {
  const { me } = useDesk();
  // Whether a consultation is secret is not said here: none of them is written down on the machine.
  const isSecret = view.voice?.kind === 'consultation';
  const place = useMemo<FormPlace>(
    () => ({ staff: me.id, translation: view.id, secret: isSecret }),
    [me.id, view.id, isSecret],
  );
  const [kept, setKept] = useState(view.typed?.fields);
  const [from, setFrom] = useState(versionOf(kept));
  const [emptied, setEmptied] = useState<{ round: number; state: WriteState | undefined }>({
    round: 0,
    state: undefined,
  });
  const clear = useCallback(() => {
    setKept(undefined);
    setFrom(null);
    setEmptied(({ round }) => ({ round: round + 1, state }));
  }, [state]);
  useEffect(() => setFrom((known) => versionOf(readLocal(place)) ?? known), [place]);
  const keeping = useKeeping({
    ...{ place, clear, read: typedIn, write: putBack },
    state: state?.problem ? state : undefined,
    wasKept: kept !== undefined,
  });
  const { wasSent, typed } = keeping;
  // What was saved is at the city hall; what has been typed since is kept again, as written from what was saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it was saved
  useEffect(() => {
    if (!state?.saved) return;
    setKept(undefined);
    setFrom(null);
    if (wasSent()) keeping.arrived();
    else typed();
  }, [state]);
  const shown = state === emptied.state ? undefined : state;
  return {
    keeping,
    /** By the names of the fields. */
    typed: shown?.typed ?? kept,
    /** A new one when the form is to be as the city hall has it. */
    round: emptied.round,
    version: state?.theirs?.version ?? view.version,
    from: from ?? view.version,
    /** A colleague has saved another text since these words were typed. */
    isBehind: from !== null && from < view.version && !state?.saved,
  };
};
