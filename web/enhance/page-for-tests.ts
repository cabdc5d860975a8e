/** From test/support/page-environment.mjs: a window that goes nowhere. */
declare const openWindow: (url: string) => Window & typeof globalThis;

/** A page with these elements, in a window of its own. */
export const openPage = (body: string, url = 'https://koe.example/ja/opinion') => {
  const view = openWindow(url);
  const root = view.document;
  root.body.innerHTML = body;
  const one = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector} on the page`);
    return found;
  };
  return {
    view,
    root,
    one,
    /** Tells an event to an element, or to the window (no selector). Returns false when somebody held it back. */
    tell: (type: string, selector?: string, more: object = {}) =>
      (selector ? one(selector) : view).dispatchEvent(
        Object.assign(new view.Event(type, { bubbles: true, cancelable: true }), more),
      ),
    /** Writes into a field, all at once, as told to whoever listens. */
    write: (selector: string, text: string) => {
      one<HTMLTextAreaElement>(selector).value = text;
      one(selector).dispatchEvent(new view.Event('input', { bubbles: true }));
    },
  };
};
