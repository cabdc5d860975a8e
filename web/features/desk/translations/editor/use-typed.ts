import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { useBeforeUnload } from 'react-router';
import { useDesk } from '../../use-desk.js';
import { dropDraft, keepDraft, readDraft } from '../../verbs/answer/drafts.js';
import type { TranslationView } from './present-translation.js';
import { typedPlace } from './typed-place.js';
import type { WriteState } from './write-translation.js';

/** What is kept in the tab: the fields, and the version that they were written from. */
interface Typed {
  readonly version: number;
  readonly fields: Readonly<Record<string, string>>;
}

const KEPT = /^(text|sentences\.|waive\.)/;

const fieldsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      KEPT.test(name) && typeof value === 'string' ? [[name, value]] : [],
    ),
  );

const parsed = (text: string): Typed | undefined => {
  try {
    const { version, fields } = JSON.parse(text) as Partial<Typed>;
    return typeof version === 'number' && fields ? { version, fields } : undefined;
  } catch {
    return undefined;
  }
};

/** Puts kept words back into their fields; whether anything was different. */
const putBack = (form: HTMLFormElement, fields: Typed['fields']): boolean => {
  let changed = false;
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name);
    const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    if (!isField || field.type === 'hidden' || field.value === value) continue;
    field.value = value;
    changed = true;
  }
  return changed;
};

/** Keeps what is typed into a translation as an answer is kept, and brings it back: after a refusal, a session, a reload. */
export const useTyped = (
  form: RefObject<HTMLFormElement | null>,
  view: TranslationView,
  state: WriteState | undefined,
) => {
  const { me } = useDesk();
  // Whether a consultation is secret is not said here: none of them is written down on the machine.
  const isSecret = view.voice.kind === 'consultation';
  const place = useMemo(() => typedPlace(me.id, view.id, isSecret), [me.id, view.id, isSecret]);
  const [from, setFrom] = useState<number | null>(null);
  const version = state?.theirs?.version ?? from ?? view.version;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a text, when it is opened
  useEffect(() => {
    const kept = parsed(readDraft(place).text);
    if (!form.current || !kept) return;
    if (putBack(form.current, kept.fields)) setFrom(kept.version);
    else dropDraft(place);
  }, [place]);
  // What was saved is at the city hall; what has been typed since is not.
  useEffect(() => {
    if (!state?.saved || !form.current) return;
    setFrom(null);
    const now = fieldsOf(form.current);
    if (Object.entries(now).every(([name, value]) => (state.typed[name] ?? '') === value))
      dropDraft(place);
  }, [state, place, form]);

  const keep = useCallback(() => {
    if (!form.current) return;
    const typed: Typed = { version, fields: fieldsOf(form.current) };
    keepDraft(place, { text: JSON.stringify(typed), copies: false });
  }, [form, place, version]);
  const discard = () => {
    dropDraft(place);
    setFrom(null);
    form.current?.reset();
  };
  useBeforeUnload((event) => {
    if (readDraft(place).text) event.preventDefault();
  });
  return { version, isRestored: from !== null, keep, discard };
};
