import { AHEAD } from '../../features/under-way/ahead.js';
import { type Behaviour, windowOf } from '../behaviour.js';
import { goOn } from './leaves-no-trace.js';

/** Milliseconds after which nobody believes any more that something comes. */
const LATEST_MS = 30_000;
/** The same of a form with photos, over the line of a telephone. */
const LATEST_WITH_PHOTOS_MS = 120_000;

/** What a press of a button sends, and where to. */
const askOf = (form: HTMLFormElement, pressed: HTMLElement & { name?: string; value?: string }) => {
  const view = windowOf(form.ownerDocument);
  const fields = new view.FormData(form);
  if (pressed.name) fields.append(pressed.name, pressed.value ?? '');
  const url = pressed.getAttribute('formaction') ?? view.location.href;
  // With photos it is sent as the browser itself would; a field in which none was chosen is no photo.
  const isFile = (value: FormDataEntryValue): value is File => typeof value !== 'string';
  if ([...fields.values()].some((value) => isFile(value) && value.size > 0))
    return { url, body: fields };
  const body = new view.URLSearchParams();
  for (const [name, value] of fields) if (!isFile(value)) body.append(name, value);
  return { url, body };
};

/** As the browser itself would send it: what came back was a page, and not the address of one. */
const sendPlainly = (form: HTMLFormElement, pressed: HTMLElement): void => {
  form.dataset.plainly = '';
  form.requestSubmit(pressed);
};

/** Says beside the button that nothing was sent, and offers to send again. */
const tellFailed = (form: HTMLFormElement, pressed: HTMLElement): void => {
  const note = form.ownerDocument.createElement('div');
  const said = form.ownerDocument.createElement('p');
  const again = form.ownerDocument.createElement('button');
  note.className = 'notice';
  note.dataset.tone = 'wait';
  note.dataset.failed = '';
  note.setAttribute('role', 'alert');
  note.tabIndex = -1;
  said.textContent = form.dataset.notSent ?? '';
  again.type = 'button';
  again.className = 'button';
  again.dataset.kind = 'quiet';
  again.textContent = form.dataset.again ?? '';
  again.addEventListener('click', () => form.requestSubmit(pressed));
  note.append(said, again);
  (form.querySelector('[data-main]') ?? form.lastElementChild ?? form).before(note);
  note.focus();
};

const sendBy = async (form: HTMLFormElement, pressed: HTMLElement): Promise<void> => {
  const root = form.ownerDocument;
  const view = windowOf(root);
  const { url, body } = askOf(form, pressed);
  const late = new view.AbortController();
  const isLong = body instanceof view.FormData;
  const timer = setTimeout(() => late.abort(), isLong ? LATEST_WITH_PHOTOS_MS : LATEST_MS);
  form.querySelector('[data-failed]')?.remove();
  try {
    const answer = await view.fetch(url, {
      method: 'POST',
      body,
      // The page that the answer leads to is asked for twice: now, and when it is gone to.
      headers: { [AHEAD]: '1' },
      signal: late.signal,
    });
    if (answer.status >= 500) throw new Error(`${answer.status}`);
    // Only the pages of an ordinary consultation have a step each in their address.
    if (answer.redirected)
      goOn(root, answer.url, new view.URL(answer.url).searchParams.has('step'));
    else sendPlainly(form, pressed);
  } catch {
    tellFailed(form, pressed);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Sends `form[data-kept]` one at a time and goes where the answer leads. Without the net it says so on the page
 * (`data-not-sent`, with a button `data-again`), where the browser would put a page of its own in the place of the words.
 */
export const send: Behaviour = (root) => {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-kept]')) {
    let underWay = false;
    form.addEventListener('submit', (event) => {
      const { submitter } = event;
      // An old browser does not say which button was pressed: then it sends by itself.
      if (event.defaultPrevented || !submitter || form.dataset.plainly !== undefined) return;
      event.preventDefault();
      if (underWay) return;
      underWay = true;
      void sendBy(form, submitter).finally(() => {
        underWay = false;
      });
    });
  }
};
