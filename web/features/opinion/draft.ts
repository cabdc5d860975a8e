/** How the names of unfinished opinions begin under which they stay on the device. */
export const DRAFT = 'opinion';

/** The name of one: whoever writes in another language or about another measure does not find it. */
export const draftName = (tag: string, measure: string): string => `${DRAFT}/${tag}/${measure}`;
