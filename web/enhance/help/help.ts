import { type Behaviour, windowOf } from '../behaviour.js';
import { helpParts } from './help-parts.js';
import { whenTypingRests } from './typing-rest.js';

const MOST_ASKED = 20_000;
const HALF_WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Long enough to be about something: a few letters, or fewer where one sign is half a word. */
const saysSomething = (text: string): boolean =>
  [...text].length >= 8 || (text.match(HALF_WORDS)?.length ?? 0) >= 4;

/**
 * Help while one writes: the page itself, asked by POST as its own button would ask it. Only what help needs is sent,
 * and of the answer only what says something new is taken, so that nothing is announced twice or moves under a finger.
 */
const helpWhileWriting = (
  help: HTMLElement,
  form: HTMLFormElement,
  area: HTMLTextAreaElement,
): void => {
  const view = windowOf(help.ownerDocument);
  const parts = helpParts(help);
  const select = form.querySelector<HTMLSelectElement>('select[name="measure"]');
  let underWay = new AbortController();
  let asked = '';
  /** The text for which a measure was just chosen: who has just chosen is not asked again before writing on. */
  let settled: string | undefined;

  const ask = async () => {
    const fields = new view.FormData(form);
    const body = new URLSearchParams({ intent: 'look', live: '1' });
    // Of a text that cannot be sent the beginning is enough.
    for (const name of ['text', 'lang', 'measure', 'consent'])
      body.set(name, String(fields.get(name) ?? '').slice(0, MOST_ASKED));
    if (body.toString() === asked) return;
    asked = body.toString();
    underWay.abort();
    underWay = new AbortController();
    if (!saysSomething(area.value.trim())) return parts.show(null);
    const { signal } = underWay;
    try {
      const response = await view.fetch(view.location.href, { method: 'POST', body, signal });
      if (!response.ok) throw new Error(`${response.status}`);
      const answer = new view.DOMParser().parseFromString(await response.text(), 'text/html');
      if (area.value === settled)
        for (const part of answer.querySelectorAll('[data-part^="about"]')) part.replaceChildren();
      parts.show(answer);
    } catch {
      // Asked anew, or sent: the answer is not wanted any more.
      if (signal.aborted) return;
      // No net: what stands there may not fit the text any more. Writing goes on, and the next rest asks again.
      asked = '';
      // Telephones work without the net: the numbers stay.
      parts.show(null, 'danger');
    }
  };
  const { later, cancel } = whenTypingRests(area, () => void ask());

  view.addEventListener('online', later);
  select?.addEventListener('change', () => {
    settled = undefined;
    help.querySelector('[data-chosen]:not([hidden])')?.remove();
    later();
  });
  // Who agrees to publication sees how it would look, and who does not is spared it.
  for (const choice of form.querySelectorAll('input[name="consent"]'))
    choice.addEventListener('change', later);
  form.addEventListener('submit', () => {
    cancel();
    underWay.abort();
  });

  help.addEventListener('click', (event) => {
    const proposal = (event.target as Element).closest<HTMLElement>('[data-choose]');
    if (!proposal || !select) return;
    const code = proposal.dataset.choose ?? '';
    const note = help.querySelector<HTMLElement>(`[data-chosen="${code}"]`);
    const place = note?.parentElement;
    if (!note || !place) return;
    event.preventDefault();
    select.value = code;
    // For whoever keeps what was chosen; to say `change` would ask for proposals anew.
    select.dispatchEvent(new view.Event('input'));
    settled = area.value;
    // What is under way still asks what has just been answered; who thinks better of it at once is asked it anew.
    underWay.abort();
    asked = '';
    // The question and its buttons go; the note in their place takes the focus and is read out.
    parts.settle(proposal);
    place.append(note);
    note.hidden = false;
    note.focus();
    later();
  });
  later();
};

/** `[data-help]` inside a form with a text; the button that asks without script (`[data-look]`) is not needed then. */
export const help: Behaviour = (root) => {
  for (const element of root.querySelectorAll<HTMLElement>('[data-help]')) {
    const form = element.closest('form');
    const area = form?.querySelector('textarea');
    if (!form || !area) continue;
    helpWhileWriting(element, form, area);
    for (const button of form.querySelectorAll<HTMLElement>('[data-look]')) button.hidden = true;
  }
};
