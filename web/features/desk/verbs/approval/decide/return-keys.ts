import type { KeyboardEvent } from 'react';

/** Folds the form that something stands in and goes to the line that unfolds it; all that was typed stays in it. */
export const foldAway = (inside: Element): void => {
  const fold = inside.closest('details');
  if (!fold) return;
  fold.open = false;
  fold.querySelector('summary')?.focus();
};

/** The place after the one that is chosen, or before it; at either end it stays where it is. */
export const placeBeside = (chosen: number, by: 1 | -1, places: number): number =>
  Math.min(Math.max(chosen + by, 0), places - 1);

/** The whole sentence, not only its mark. */
export const reveal = (place: Element | undefined): void =>
  place?.parentElement?.scrollIntoView({ block: 'nearest' });

const choose = (form: Element, by: 1 | -1): void => {
  const places = [...form.querySelectorAll<HTMLInputElement>('[data-place] input')];
  const chosen = places.findIndex(({ checked }) => checked);
  const place = places[placeBeside(chosen, by, places.length)];
  // Pressed as a hand would: whoever keeps the form learns of it.
  if (place && !place.checked) place.click();
  reveal(place);
};

/**
 * The keys of the form that gives an answer back, none while kana are put together: Alt with an arrow chooses the sentence
 * without leaving the comment, Enter at a sentence leads on to the comment instead of sending, Esc folds the form.
 */
export const onReturnKey = (event: KeyboardEvent<HTMLElement>): void => {
  const { nativeEvent, target, currentTarget, key } = event;
  if (nativeEvent.isComposing || nativeEvent.keyCode === 229) return;
  if (event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return;
  if (!target.closest('form')) return;
  if (event.altKey && key === 'ArrowDown') choose(currentTarget, 1);
  else if (event.altKey && key === 'ArrowUp') choose(currentTarget, -1);
  else if (!event.altKey && key === 'Escape') foldAway(target);
  else if (key === 'Enter' && target.closest('[data-place]'))
    currentTarget.querySelector<HTMLElement>('[data-first]')?.focus();
  else return;
  event.preventDefault();
};
