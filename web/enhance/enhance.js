// @ts-check
/*
 * Comfort for residents, in one small module. Every page works without it; nothing here may become a must.
 * All words come from the page, so this file knows no language.
 */

/** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement | null} */
const one = (selector, within = document) => within.querySelector(selector);

/** @param {string} selector @returns {HTMLElement[]} */
const all = (selector) =>
  [...document.querySelectorAll(selector)].filter((e) => e instanceof HTMLElement);

/** Errors first: the summary takes the focus where `autofocus` did not. */
one('[data-focus]')?.focus();

/** Menus close when one looks elsewhere, and by Escape, which gives the focus back. */
for (const menu of all('[data-closes-outside]')) {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.removeAttribute('open');
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.hasAttribute('open')) return;
    menu.removeAttribute('open');
    one('summary', menu)?.focus();
  });
}

/* Telephone numbers (also full-width) and e-mail addresses: a hint, never a refusal. */
const PERSONAL =
  /(?:\+81|0)[-\s(（]?\d{1,4}[-\s)）]?\d{1,4}[-\s]?\d{3,4}\b|[^\s@]+@[^\s@]+\.[a-z]{2,}/i;

for (const area of document.querySelectorAll('textarea[data-counts]')) {
  if (!(area instanceof HTMLTextAreaElement)) continue;
  const field = area.closest('.field') ?? document;
  const counter = one('[data-counter]', field);
  const personal = one('[data-personal]', field);
  const look = () => {
    const used = [...area.value].length;
    if (counter) {
      counter.hidden = used === 0;
      counter.textContent = (counter.dataset.text ?? '').replace(
        '%u',
        used.toLocaleString('en-US'),
      );
      counter.toggleAttribute('data-over', used > Number(area.dataset.counts));
    }
    if (personal) personal.hidden = !PERSONAL.test(area.value.normalize('NFKC'));
  };
  area.addEventListener('input', look);
  look();
}

/* An unfinished opinion stays on this device for a day. A consultation has no `data-draft` and is never kept. */
const DAY = 86_400_000;
/** @param {string} name */
const draftKey = (name) => `koebako.draft.${name}`;

/** @param {string} name @returns {string} */
const readDraft = (name) => {
  try {
    const { text, at } = JSON.parse(localStorage.getItem(draftKey(name)) ?? '{}');
    return typeof text === 'string' && Date.now() - at < DAY ? text : '';
  } catch {
    return '';
  }
};

/** @param {string} name @param {string} text */
const writeDraft = (name, text) => {
  try {
    if (text.trim()) localStorage.setItem(draftKey(name), JSON.stringify({ text, at: Date.now() }));
    else localStorage.removeItem(draftKey(name));
  } catch {
    // Storage may be full or forbidden; then there is no draft.
  }
};

for (const form of all('form[data-draft]')) {
  const name = form.dataset.draft ?? '';
  const area = form.querySelector('textarea');
  if (!area) continue;
  const draft = readDraft(name);
  if (draft && !area.value) {
    area.value = draft;
    area.dispatchEvent(new Event('input'));
    const note = document.createElement('p');
    note.className = 'small row';
    note.setAttribute('role', 'status');
    const discard = document.createElement('button');
    discard.type = 'button';
    discard.className = 'button';
    discard.dataset.kind = 'link';
    discard.textContent = form.dataset.draftDiscard ?? '';
    discard.addEventListener('click', () => {
      area.value = '';
      area.dispatchEvent(new Event('input'));
      note.remove();
      area.focus();
    });
    note.append(form.dataset.draftRestored ?? '', ' ', discard);
    area.after(note);
  }
  area.addEventListener('input', () => writeDraft(name, area.value));
}
if (one('[data-clear-draft]')) writeDraft('opinion', '');

/* A second press while the first is under way would only make people wonder. The key makes it harmless anyway. */
for (const form of document.forms) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = '1';
    setTimeout(() => delete form.dataset.sent, 4000);
  });
}
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});

/* The receipt: copy and print. */
for (const button of all('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
for (const button of all('[data-copy-receipt]')) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = ['[data-receipt-number]', '[data-receipt-secret]']
      .map((selector) => one(selector)?.textContent ?? '')
      .join('\n');
    await navigator.clipboard.writeText(text);
    const copied = one('[data-copied]');
    if (copied) copied.hidden = false;
  });
}

/* Leaving at once: empty the page first, then take its place in the history. Shift three times does the same. */
for (const exit of all('a[data-exit]')) {
  const leave = () => {
    document.body.hidden = true;
    document.title = '';
    location.replace(/** @type {HTMLAnchorElement} */ (exit).href);
  };
  exit.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let presses = 0;
  document.addEventListener('keyup', ({ key }) => {
    presses = key === 'Shift' ? presses + 1 : 0;
    if (presses === 3) leave();
  });
}
