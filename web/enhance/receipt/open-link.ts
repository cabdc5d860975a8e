import { type Behaviour, windowOf } from '../behaviour.js';

/**
 * A link or a QR code of a receipt brings number and secret behind the `#`, which no server and no page that is left for
 * sees. They go into the field of `form[data-opens-by-link]`, out of the address, and the form is sent.
 */
export const openLink: Behaviour = (root) => {
  const { history, location } = windowOf(root);
  const form = root.querySelector<HTMLFormElement>('form[data-opens-by-link]');
  const field = form?.querySelector<HTMLInputElement>('input[data-figures]');
  const brought = decodeURIComponent(location.hash.slice(1));
  if (!form || !field || !/^[0-9A-Z-]{8,20}\.[0-9A-Z]{16,40}$/.test(brought)) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  field.value = brought;
  form.requestSubmit(form.querySelector<HTMLElement>('[type=submit]'));
};
