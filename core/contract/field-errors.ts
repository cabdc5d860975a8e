/** Codes of field errors; each is also a key of the `errors` locale file. */
export const FIELD_ERRORS = [
  'required',
  'wrong_type',
  'too_long',
  'too_short',
  'bad_format',
  'no_phone_number',
  'not_allowed',
  'unknown_measure',
  'unknown_topic',
  'unknown_section',
  'unknown_language',
  'taken_by',
  'consent_only_for_opinions',
  'topic_only_for_consultations',
  'personal_data',
  'difference',
  'replaced',
  'out_of_time',
] as const;
export type FieldErrorCode = (typeof FIELD_ERRORS)[number];
