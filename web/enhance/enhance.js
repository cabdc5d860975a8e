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

/*
 * Help while one writes: the page itself, asked by POST as its own button would ask it. Only what help needs is sent,
 * and of the answer only what says something new is taken, so that nothing is announced twice or moves under a finger.
 */
const PAUSE = 700;
const HALF_WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Long enough to be about something: a few letters, or fewer where one sign is half a word. @param {string} text */
const saysSomething = (text) => [...text].length >= 8 || (text.match(HALF_WORDS)?.length ?? 0) >= 4;

/** @param {HTMLElement} help @param {HTMLFormElement} form @param {HTMLTextAreaElement} area */
const helpWhileWriting = (help, form, area) => {
  const select = form.querySelector('select[name="measure"]');
  const parts = /** @type {HTMLElement[]} */ ([...help.querySelectorAll('[data-part]')]);
  /** What each part was last told to show. */
  const shown = new Map(parts.map((part) => [part, part.innerHTML]));
  /** What belongs together: a question and its choices. @param {Element} part */
  const blockOf = (part) => [...help.children].find((child) => child.contains(part));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  let underWay = new AbortController();
  let asked = '';

  /** What could not be shown in full yet. @type {{ answer: Document | null, among: HTMLElement[] } | undefined} */
  let held;

  /** The text for which a measure was just chosen. @type {string | undefined} */
  let settled;

  /** @param {Document | null} answer */
  const show = (answer, among = parts) => {
    held = undefined;
    for (const part of among) {
      const next = answer && one(`[data-help] [data-part="${part.dataset.part}"]`, answer);
      const content = next?.innerHTML ?? '';
      if (shown.get(part) === content) continue;
      // Where the focus is, all stays until it leaves: nothing may vanish while it is read or pressed.
      if (blockOf(part)?.contains(document.activeElement)) held = { answer, among };
      else {
        part.innerHTML = content;
        shown.set(part, content);
      }
    }
  };
  help.addEventListener('focusout', () =>
    setTimeout(() => {
      if (held) show(held.answer, held.among);
    }),
  );

  const ask = async () => {
    const fields = new FormData(form);
    const body = new URLSearchParams({ intent: 'look' });
    for (const name of ['text', 'lang', 'measure']) body.set(name, String(fields.get(name) ?? ''));
    if (body.toString() === asked) return;
    asked = body.toString();
    underWay.abort();
    underWay = new AbortController();
    if (!saysSomething(area.value.trim())) return show(null);
    const { signal } = underWay;
    try {
      const response = await fetch(location.pathname, { method: 'POST', body, signal });
      if (!response.ok) throw new Error(`${response.status}`);
      const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
      // Who has just chosen is not asked again before writing on.
      if (area.value === settled)
        for (const part of answer.querySelectorAll('[data-part^="about"]')) part.replaceChildren();
      show(answer);
    } catch {
      // Asked anew, or sent: the answer is not wanted any more.
      if (signal.aborted) return;
      // No net: what stands there may not fit the text any more. Writing goes on, and the next pause asks again.
      asked = '';
      // Telephones work without the net: the numbers stay.
      show(
        null,
        parts.filter((part) => part.dataset.part !== 'danger'),
      );
    }
  };

  let composing = false;
  const later = () => {
    clearTimeout(pause);
    if (!composing) pause = setTimeout(ask, PAUSE);
  };
  area.addEventListener('compositionstart', () => {
    composing = true;
    later();
  });
  area.addEventListener('compositionend', () => {
    composing = false;
    later();
  });
  area.addEventListener('input', later);
  addEventListener('online', later);
  select?.addEventListener('change', () => {
    settled = undefined;
    one('[data-chosen]:not([hidden])', help)?.remove();
    later();
  });
  form.addEventListener('submit', () => {
    clearTimeout(pause);
    underWay.abort();
  });

  help.addEventListener('click', (event) => {
    const proposal = event.target instanceof Element && event.target.closest('[data-choose]');
    if (!(proposal instanceof HTMLElement) || !(select instanceof HTMLSelectElement)) return;
    const note = one(`[data-chosen="${proposal.dataset.choose}"]`, help);
    const block = blockOf(proposal);
    if (!note || !block) return;
    event.preventDefault();
    select.value = proposal.dataset.choose ?? '';
    settled = area.value;
    // What is under way still asks what has just been answered.
    underWay.abort();
    held = undefined;
    // The question and its buttons go; the note in their place takes the focus and is read out.
    const place = note.parentElement;
    for (const part of parts.filter((p) => block.contains(p))) {
      part.replaceChildren();
      shown.set(part, '');
    }
    place?.append(note);
    note.hidden = false;
    note.focus();
    later();
  });

  for (const button of all('[data-look]')) button.hidden = true;
  later();
};

for (const help of all('[data-help]')) {
  const form = help.closest('form');
  const area = form?.querySelector('textarea');
  if (form && area) helpWhileWriting(help, form, area);
}

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
