/** Reading CSS as far as the rules about it need: no nesting but at-rules, as our files are written. */

export interface Rule {
  readonly selector: string;
  /** Everything between the braces. */
  readonly body: string;
}

export const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** The style rules of a sheet, those inside of @media, @container and @layer too. */
export const rulesOf = (css: string): Rule[] =>
  [...withoutComments(css).matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(
    ([, selector = '', body = '']) => ({
      selector: selector.trim(),
      body,
    }),
  );

/** Splits at `separator` where no bracket is open. */
const splitOutside = (text: string, separator: RegExp): string[] => {
  const parts = [''];
  let open = 0;
  for (const sign of text) {
    if (/[([]/.test(sign)) open += 1;
    if (/[)\]]/.test(sign)) open -= 1;
    if (open === 0 && separator.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
};

/**
 * The classes that a selector gives a look to: those of what it ends in. `.desk > .rail:has(.pill) a` styles
 * no class, `.desk .rail` styles `rail`, `.a :is(.b, .c d)` styles `b`.
 */
export const styledClasses = (selector: string): string[] =>
  splitOutside(selector, /,/).flatMap((one) => {
    const subject = splitOutside(one, /[\s>+~]/).at(-1) ?? '';
    const within = [...subject.matchAll(/:(?:is|where)\(([^)]*)\)/g)].map(([, list = '']) => list);
    const own = subject.replace(/:[a-z-]+\([^)]*\)|\[[^\]]*\]/g, '');
    return [
      ...[...own.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name),
      ...within.flatMap(styledClasses),
    ];
  });
