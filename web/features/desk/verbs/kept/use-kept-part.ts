import { type FormEvent, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Fields, FormPlace } from './local-forms.js';
import { sendLater } from './send-later.js';
import { type Keeping, useKeeping } from './use-keeping.js';

/** The parts of one form that are kept each for itself. */
export type KeptParts = RefObject<Set<Keeping>>;

/** Before a form with such parts is sent: whether it waits until what is being kept is kept. */
export const sendParts = (event: FormEvent<HTMLFormElement>, parts: KeptParts): boolean => {
  const waits = [...parts.current].flatMap((part) => part.sends() ?? []);
  if (waits.length > 0) sendLater(event, Promise.all(waits));
  return waits.length > 0;
};

export const useKeptParts = (): KeptParts => useRef(new Set());

interface KeptPart {
  readonly place: FormPlace;
  /** What of it is kept at the city hall. */
  readonly kept: Fields | undefined;
  /** Its fields: the name in the page's form, and that by which it is kept. */
  readonly names: Readonly<Record<string, string>>;
  /** Without words in this one (as it is kept) nothing is worth keeping. */
  readonly words: string;
  /** The refusal that the form shows. */
  readonly state: { readonly at: number } | undefined;
  /** Where it registers, so that the whole form waits for it. */
  readonly parts: KeptParts;
}

const valueIn = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
};

const putIn = (form: HTMLFormElement, name: string, value: string): void => {
  const field = form.elements.namedItem(name);
  if (
    field instanceof RadioNodeList ||
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement
  )
    field.value = value;
};

/**
 * Keeps some fields of a form that holds more than those: one answer among many that are decided, a day beside an answer. What is
 * said about a voice is kept with that voice's forms, wherever on the desk it is typed.
 */
export const useKeptPart = ({ place, kept, names, words, state, parts }: KeptPart) => {
  const holder = useRef<HTMLFormElement>(null);
  const read = useCallback(
    (form: HTMLFormElement): Fields => {
      const fields = Object.entries(names).map(([name, as]) => [as, valueIn(form, name)] as const);
      return fields.some(([as, value]) => as === words && value.trim())
        ? Object.fromEntries(fields)
        : {};
    },
    [names, words],
  );
  const write = useCallback(
    (form: HTMLFormElement, fields: Fields) => {
      for (const [name, as] of Object.entries(names)) putIn(form, name, fields[as] ?? '');
    },
    [names],
  );
  const clear = useCallback(() => {
    if (holder.current) write(holder.current, {});
  }, [write]);
  const keeping = useKeeping({
    ...{ place, state, clear, read, write },
    wasKept: kept !== undefined,
  });
  const { form, saving, typed, left } = keeping;
  /** For the element around the fields. */
  const part = useCallback(
    (element: HTMLElement | null) => {
      holder.current = element?.closest('form') ?? null;
      form.current = holder.current;
    },
    [form],
  );
  useEffect(() => {
    const registered = parts.current;
    registered.add(keeping);
    return () => {
      registered.delete(keeping);
    };
  }, [parts, keeping]);
  return useMemo(
    () => ({
      keeping,
      part: {
        ref: part,
        // A choice alone is no word; that words are taken away again is to be kept, too.
        onInput: () => {
          const now = holder.current ? read(holder.current) : {};
          if (saving !== null || Object.keys(now).length > 0) typed();
        },
        onBlur: left,
      },
    }),
    [keeping, part, read, saving, typed, left],
  );
};
