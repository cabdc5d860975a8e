import { fieldsOf, keyOf, writtenIn } from '../forms/form-fields.js';
import { photosIn } from '../photos/photo-fields.js';

/** What stands in the form. */
export interface OpinionValues {
  readonly text: string;
  readonly measure: string;
  readonly lang: string;
  readonly consent: string;
  readonly email: string;
  /** Photos that have arrived, by their tokens. */
  readonly photos: readonly string[];
  /** Made when the form is first shown and kept until it is sent, so that pressing twice sends once. */
  readonly key: string;
}

export const valuesOf = (form: FormData): OpinionValues => {
  const field = fieldsOf(form);
  return {
    text: field('text'),
    measure: field('measure'),
    lang: field('lang'),
    consent: field('consent'),
    email: field('contact.email'),
    photos: photosIn(form),
    key: keyOf(field('key')),
  };
};

/** The body as the contract wants it. */
export const bodyOf = (values: OpinionValues, uiLang: string) => ({
  kind: 'opinion' as const,
  text: values.text,
  measure: values.measure,
  lang: writtenIn(values.lang),
  uiLang,
  consentToPublish: values.consent === 'yes',
  contact: values.email.trim() ? { email: values.email } : null,
  ...(values.photos.length ? { photos: [...values.photos] } : {}),
});
