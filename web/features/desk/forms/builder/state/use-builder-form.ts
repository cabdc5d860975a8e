import { type FormEvent, useCallback, useRef, useState } from 'react';
import { fieldsIn, fillIn, seenIn } from '../../../verbs/kept/form-fields.js';
import type { Fields } from '../../../verbs/kept/local-forms.js';
import { sendLater } from '../../../verbs/kept/send-later.js';
import { usePageForm } from '../../../verbs/kept/use-page-form.js';
import { type BuilderProps, typedOf } from './builder-state.js';
import { keptAs } from './kept-parts.js';
import { typedBefore } from './typed-before.js';

interface BuilderForm extends BuilderProps {
  /** The press by which it is saved. */
  readonly act: string;
  /** Of which question, or language. */
  readonly of?: string;
  /** Without words in this field nothing is worth keeping. */
  readonly words?: string;
}

/** The state of the draft that somebody has in front of them while they type. */
interface Seen {
  readonly turn: string;
  readonly revision: number;
}

const numberIn = (revision: string | undefined): number | undefined =>
  Number(revision) || undefined;

/**
 * Keeps a form of the builder's pages, as other forms of the desk are kept, and with it the state of the draft upon which it
 * was typed: so whatever a colleague has saved since is not undone by it.
 */
export const useBuilderForm = ({ view, state, act, of, words }: BuilderForm) => {
  const page = keptAs(view.form.code, of === undefined ? act : `${act}.${of}`);
  const refused = state?.act === act ? state : undefined;
  const turn = useRef('');
  const [found, setFound] = useState<Seen>();
  const read = useCallback(
    (form: HTMLFormElement): Fields => {
      const seen = seenIn(form);
      const { revision = '' } = fieldsIn(form);
      return words && !seen[words]?.trim() ? {} : { ...seen, revision };
    },
    [words],
  );
  const write = useCallback((form: HTMLFormElement, fields: Fields) => {
    const revision = numberIn(fields.revision);
    if (revision) setFound({ turn: turn.current, revision });
    fillIn(form, fields);
  }, []);
  const { keeping, fields, round } = usePageForm({
    ...{ page, state: refused, stand: `${view.revision}`, read, write },
    kept: view.kept.find(({ form }) => form === page),
  });
  turn.current = `${refused?.at} ${round}`;
  // What is saved meanwhile comes into a form that nobody has touched, and into no other.
  const [shown, setShown] = useState(view.revision);
  if (keeping.saving === null && shown !== view.revision) setShown(view.revision);
  const both = refused?.both;
  const typed = refused ? refused.typed : fields && typedOf(fields);
  const inTab = found?.turn === turn.current ? found.revision : undefined;
  return {
    keeping,
    key: `${turn.current} ${shown}`,
    revision: both?.revision ?? inTab ?? numberIn(typed?.revision?.[0]) ?? shown,
    before: typedBefore(both ? undefined : typed),
    view: both ? { ...view, ...both.draft } : view,
    form: {
      ref: keeping.form,
      onInput: keeping.typed,
      onBlur: keeping.left,
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        const waits = keeping.sends();
        if (waits) sendLater(event, waits);
      },
    },
  };
};
