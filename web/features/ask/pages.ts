import {
  type Answers,
  allQuestions,
  askedOf,
  type Given,
  keysOf,
  PHOTOS_PATH,
  type Question,
  type Questionnaire,
  withoutUnasked,
} from '../../../core/contract/index.js';

type Form = Pick<Questionnaire, 'pages'>;

/** In front of a key in the form of the page. */
const FIELD = 'answers.';
/** How a field of the form is called. */
export const fieldName = (key: string): string => FIELD + key;

/** What is asked on a page of somebody who answered so far. */
export const askedOn = (form: Form, page: number, given: Given): Question[] => {
  const asked = new Set(askedOf(form, given));
  return (form.pages[page] ?? []).filter((one) => asked.has(one));
};

/** The next page with a question, in a direction; undefined behind the last. */
export const pageFrom = (
  form: Form,
  page: number,
  step: 1 | -1,
  given: Given,
): number | undefined => {
  for (let at = page + step; at >= 0 && at < form.pages.length; at += step)
    if (askedOn(form, at, given).length) return at;
  return undefined;
};

/** The page on which a field stands that something is wrong with. */
export const pageOfField = (form: Form, path: string): number => {
  const at = form.pages.findIndex((page) => page.some(isAt(path)));
  return Math.max(at, 0);
};

/** Whether a question is the one that a path names. */
const isAt = (path: string) => (one: Question) =>
  path === PHOTOS_PATH ? one.kind === 'photo' : keysOf(one).includes(path.slice(FIELD.length));

/** What was answered before, with what stands in the form of this page in its place. */
export const givenWith = (
  form: Form,
  page: number,
  before: Given,
  posted: FormData,
): Record<string, readonly string[]> => {
  const here = new Set((form.pages[page] ?? []).flatMap(keysOf));
  const keys = allQuestions(form).flatMap(keysOf);
  const given = keys.flatMap((key): [string, readonly string[]][] => {
    const fields = posted.getAll(fieldName(key)).filter((one) => typeof one === 'string');
    const earlier = before[key];
    if (here.has(key) || (earlier === undefined && fields.length))
      return fields.some(Boolean) ? [[key, fields]] : [];
    if (earlier === undefined) return [];
    return [[key, Array.isArray(earlier) ? earlier : [String(earlier)]]];
  });
  return withoutUnasked(form, Object.fromEntries(given)) as Record<string, readonly string[]>;
};

/** What stands in a field, as one or as several. */
export const standing = (given: Given | Answers, key: string): readonly string[] => {
  const value = given[key];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [String(value)];
};

/** The number by which a question stands on the page, of the field that a path names. */
export const numberOf = (form: Form, given: Given, path: string): string | undefined => {
  const at = askedOf(form, given).findIndex(isAt(path));
  return at < 0 ? undefined : `${at + 1}.`;
};
