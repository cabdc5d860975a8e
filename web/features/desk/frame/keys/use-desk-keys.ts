import { useEffect, useEffectEvent } from 'react';
import { markAgreed, markReturned } from '../../decisions/decision-keys.js';
import { TAKE_BACK } from './keys-list.js';

const seen = (element: HTMLElement): boolean => element.getClientRects().length > 0;

const first = (selector: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)].find(seen);

/** From the focused row, else from the open voice, else from the end of the list that the step comes from. */
const step = (by: 1 | -1): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(seen);
  const here = rows.findIndex((row) => row.matches(':focus'));
  const from = here >= 0 ? here : rows.findIndex((row) => row.ariaCurrent === 'true');
  const next = from < 0 ? (by > 0 ? 0 : rows.length - 1) : from + by;
  rows[next]?.focus();
};

/**
 * Goes to the proposal in that place. Enter presses it: one slip of a finger must not give a voice away. Where there is
 * nothing to choose from, the digits are those of the tabs.
 */
const choose = (digit: string): void => {
  if (first('button[data-choice]')) {
    first(`button[data-choice="${digit}"]:not(:disabled)`)?.focus();
    return;
  }
  const tab = document.querySelector<HTMLElement>(`[data-tab="${digit}"]`);
  tab?.click();
  tab?.focus();
};

/** What a form that is unfolded is entered at, where that is not its first field. */
const ENTERED = '[data-first]';

/** Opens a folded form and goes into it. */
const unfold = (form: string): void => {
  const folded = document.querySelector(form)?.closest('details');
  if (!folded) return;
  folded.open = true;
  const field =
    folded.querySelector<HTMLElement>(ENTERED) ??
    folded.querySelector<HTMLElement>('select, textarea, input:not([type="hidden"])');
  field?.focus();
};

/** To the row of the voice, or to the list where that stands on a page of its own, as a work list does. */
const back = (): void => {
  const row = first('[data-row][aria-current]') ?? first('[data-row]');
  if (row) row.focus();
  else document.querySelector<HTMLElement>('.voice-back, .translation-back')?.click();
};

/** Agrees to the answer that has just been opened: only from its heading, where nothing else has the focus. */
const decide = (): void => {
  if (document.activeElement?.closest('.voice-head h1'))
    first('button[data-verb="approve"]:not(:disabled)')?.click();
};

const ACTIONS: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  a: () =>
    first('[data-decision]')
      ? markAgreed()
      : first('button[data-verb="assign"]:not(:disabled)')?.click(),
  r: () => (first('[data-decision]') ? markReturned() : first('#answer-text')?.focus()),
  h: () => unfold('#form-of-reassign'),
  x: () => unfold('#form-of-return'),
  p: () => document.querySelector('[data-paper]') && window.print(),
  i: () => first('[data-photo]')?.click(),
  m: () => unfold('#form-of-message'),
  v: () => first('.verbs summary')?.focus(),
  u: () => TAKE_BACK.map(first).find(Boolean)?.click(),
  Enter: decide,
  Escape: back,
  '1': () => choose('1'),
  '2': () => choose('2'),
  '3': () => choose('3'),
  '/': () => first('#filter-q')?.focus(),
};

/** Sends the form that is being written in, as its button would; nothing while kana are put together. */
const sendForm = (event: KeyboardEvent): void => {
  const { target, isComposing, keyCode } = event;
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing || keyCode === 229)
    return;
  const form =
    target instanceof HTMLElement
      ? target.closest<HTMLFormElement>('.verb-form, .translation-form, .decisions-form')
      : null;
  const button = form?.querySelector<HTMLButtonElement>('button[data-verb]:not(:disabled)');
  if (!form || !button) return;
  event.preventDefault();
  form.requestSubmit(button);
};

/** Where letters are letters. */
const FIELDS = 'input:not([type="radio"], [type="checkbox"]), textarea, select, dialog';

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest(FIELDS) !== null);

/** A key is ours only when nobody is writing: 229 is what older browsers send while kana are put together. */
const isOurs = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented &&
  !(event.ctrlKey || event.metaKey || event.altKey || event.repeat) &&
  !event.isComposing &&
  event.keyCode !== 229 &&
  !isTyping(event);

/** The desk's keys. Enter needs nothing here: what j, k and digits move is the focus, to links and buttons. */
export const useDeskKeys = (on: boolean, openHelp: () => void): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isOurs(event)) return;
    const act = event.key === '?' ? openHelp : ACTIONS[event.shiftKey ? '' : event.key];
    if (!act) return;
    // Else the letter would be written into the field that gets the focus. Enter stays what it is for what has the focus.
    if (event.key !== 'Enter') event.preventDefault();
    act();
  });
  // No single key, so it works where those are switched off.
  useEffect(() => {
    document.addEventListener('keydown', sendForm);
    return () => document.removeEventListener('keydown', sendForm);
  }, []);
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
};
