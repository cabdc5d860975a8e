import { PHOTO_LIMITS, type Problem, problemOf } from '../../../core/contract/index.js';

/** The field in which photos are chosen; once they were taken their tokens stand in it. */
export const PHOTO = 'photo';
/** Stands in a form, beside its fields, for a photo that could not be taken. */
export const PHOTO_PROBLEM = 'photo-problem';

/** Says that a page had the field, so that photos without their tick are left out. */
export const PHOTO_SHOWN = 'photo-shown';

/** Photos of a form, by their tokens. */
export const photosIn = (form: FormData): string[] => [
  ...new Set(
    form
      .getAll(PHOTO)
      .filter((one): one is string => typeof one === 'string' && /^[\w-]{64}$/.test(one)),
  ),
];

/** Photos of a form of several pages: those of this one where it has the field, else those that have arrived before. */
export const photosWith = (before: readonly string[] | undefined, form: FormData): string[] =>
  form.has(PHOTO_SHOWN) || before === undefined ? photosIn(form) : [...before];

/** What is said at the field, for codes of the API that are no words about a photo. */
const LATER = 'photo_not_checked';
const SAID = /^(photo_\w+|too_many_photos)$/;

/** Why a photo that was chosen is not among those of the form. Nothing is sent before somebody has read it. */
export const photoProblemIn = (form: FormData): Problem | undefined => {
  const code = form.get(PHOTO_PROBLEM);
  if (typeof code !== 'string' || !code) return undefined;
  return problemOf('invalid', [
    {
      path: 'photos',
      code: SAID.test(code) ? code : LATER,
      params: { max: PHOTO_LIMITS.most },
    },
  ]);
};

/** Photos that are over are not offered any more: what is left is chosen again. */
export const photosAfter = (
  photos: readonly string[],
  problem: Problem | undefined,
): readonly string[] =>
  problem?.errors.some(({ path, code }) => path === 'photos' && code === 'photo_gone')
    ? []
    : photos;
