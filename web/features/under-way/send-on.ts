import { redirect } from 'react-router';

/** After what was posted: on to a page that Back, Reload and a second tab may show as often as they like. */
export const sendOn = (address: string, headers: Record<string, string> = {}): Response =>
  redirect(address, { status: 303, headers: { 'cache-control': 'no-store', ...headers } });

/** From an address without a form to one with a new one. */
export const sendTo = (address: string, headers: Record<string, string> = {}): Response =>
  redirect(address, { status: 302, headers: { 'cache-control': 'no-store', ...headers } });

const answered = new WeakSet<object>();

/** Says that a post is answered with the page itself, because nothing could be kept: its loader must not send on. */
export const answersItself = (request: { readonly context: object }): void => {
  answered.add(request.context);
};

/** Whether the page is the answer to a post. */
export const isAnswer = (request: { readonly context: object }): boolean =>
  answered.has(request.context);
