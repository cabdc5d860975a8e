const ITEM = '[data-decision]';

const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(ITEM)];

/** The answer that has the focus, else the first one that nothing is chosen for. */
const current = (): HTMLElement | undefined =>
  document.activeElement?.closest<HTMLElement>(ITEM) ??
  items().find((item) => !item.querySelector('input[type="radio"]:checked:not([value=""])'));

const choose = (item: HTMLElement, value: string): void => {
  const radio = item.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`);
  if (radio) radio.checked = true;
};

/** Chooses to agree and goes to the next answer; after the last one to the press that decides them all. */
export const markAgreed = (): void => {
  const item = current();
  if (!item) return;
  choose(item, 'approve');
  const next = items()[items().indexOf(item) + 1];
  (next ?? document.querySelector<HTMLElement>('[data-verb="decide_many"]'))?.focus();
};

/** Chooses to give the answer back and goes to where one says why. */
export const markReturned = (): void => {
  const item = current();
  if (!item) return;
  choose(item, 'return');
  item.querySelector('textarea')?.focus();
};
