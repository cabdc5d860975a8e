/** By what the form is kept with which a form is begun. */
export const BEGIN_FORM = 'begin';

/** By what a form of the builder's pages is kept. */
export const keptAs = (code: string, part: string): string => `built.${code}.${part}`;
