import { type Behaviour, windowOf } from '../behaviour.js';

/** Whether a page has an exit: then no entry of the history may tell that it was here. */
export const isCareful = (root: Document): boolean => root.querySelector('a[data-exit]') !== null;

/** Goes to another page: from a careful one so that it takes this one's place in the history. */
export const goOn = (root: Document, url: string, isOrdinary = false): void => {
  const { location } = windowOf(root);
  // The page itself again is no step that Back should stop at.
  if (url === location.href || (isCareful(root) && !isOrdinary)) location.replace(url);
  else location.assign(url);
};

/** Links of a careful page lead on in its place: the whole way over such pages is one entry of the history. */
export const leavesNoTrace: Behaviour = (root) => {
  if (!isCareful(root)) return;
  const { location } = windowOf(root);
  root.addEventListener('click', (event) => {
    const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
    if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || link.target || link.origin !== location.origin) return;
    // A place on this page.
    if (link.hash && link.href.split('#')[0] === location.href.split('#')[0]) return;
    event.preventDefault();
    location.replace(link.href);
  });
};
