import type { FieldError } from '../../problem.js';
import type { Questions } from '../form.js';
import type { Question } from '../question.js';
import { askedOf, type Given } from '../rules.js';

/** The path of what is wrong with the photos of a form. */
export const PHOTOS_PATH = 'photos';

/** The question for photos that somebody with these answers is asked; undefined where none is. */
export const photoQuestion = (form: Pick<Questions, 'pages'>, given: Given): Question | undefined =>
  askedOf(form, given).find(({ kind }) => kind === 'photo');

/**
 * What is wrong with photos beside these answers: `required`, or `not_asked` of somebody with these answers. `only`: the
 * questions of one page, where others are still to come.
 */
export const wrongPhotos = (
  form: Pick<Questions, 'pages'>,
  given: Given,
  photos: readonly string[] = [],
  only?: (one: Question) => boolean,
): FieldError[] => {
  const asked = photoQuestion(form, given);
  if (!asked) return photos.length ? [{ path: PHOTOS_PATH, code: 'not_asked' }] : [];
  const isMissing = asked.required && photos.length === 0 && (only?.(asked) ?? true);
  return isMissing ? [{ path: PHOTOS_PATH, code: 'required' }] : [];
};
