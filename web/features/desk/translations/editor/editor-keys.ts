import type { KeyboardEvent } from 'react';

const FIELD = 'textarea[data-sentence]';

const fieldsIn = (root: ParentNode): HTMLTextAreaElement[] => [
  ...root.querySelectorAll<HTMLTextAreaElement>(FIELD),
];

/** The field that is to be written in first: the first without words, else the first. */
export const firstField = (form: ParentNode): HTMLTextAreaElement | undefined => {
  const fields = fieldsIn(form);
  return fields.find(({ value }) => !value.trim()) ?? fields[0];
};

/** To the sentence before or after the one that is written in. */
const step = (form: HTMLFormElement, target: Element, by: 1 | -1): void => {
  const fields = fieldsIn(form);
  const part = target.closest('[data-part]');
  const here = fields.findIndex((field) => part?.contains(field));
  fields[here + by]?.focus();
};

/** Takes the proposal with that number at the sentence that is written in. */
const take = (target: Element, digit: string): void =>
  target
    .closest('[data-part]')
    ?.querySelector<HTMLButtonElement>(`button[data-proposal="${digit}"]`)
    ?.click();

/** The keys inside the editor, all with Alt, and none while kana are put together. */
export const onEditorKey = (event: KeyboardEvent<HTMLFormElement>): void => {
  const { nativeEvent, target, currentTarget } = event;
  const isTaken = nativeEvent.isComposing || nativeEvent.keyCode === 229;
  if (isTaken || !event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(target instanceof Element)) return;
  // By the place of the key: with Alt some machines write another sign.
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  if (digit) take(target, digit);
  else if (event.code === 'ArrowDown') step(currentTarget, target, 1);
  else if (event.code === 'ArrowUp') step(currentTarget, target, -1);
  else return;
  event.preventDefault();
};
