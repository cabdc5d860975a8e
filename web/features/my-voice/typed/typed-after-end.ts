import type { KeptForm, KeptForms } from '../../under-way/kept-forms.js';
import { typedKeyOf } from '../../under-way/seal.js';
import type { Unsent } from '../talk/go-on.js';
import type { OwnVoiceState } from '../under-way.js';

/** Where the words lie that came to a voice when the visit was over; undefined without a key that is one. */
export const typedUnder = (
  forms: KeptForms<OwnVoiceState>,
  key: string,
): KeptForm<Unsent> | undefined =>
  /^[\w-]{43}$/.test(key) ? (forms.under(key, 'typed') as unknown as KeptForm<Unsent>) : undefined;

/** Takes the words that wait for whoever opens this voice; from then on they lie in the visit like all that is typed. */
export const takeTyped = async (
  forms: KeptForms<OwnVoiceState>,
  { receipt, secret }: Pick<OwnVoiceState, 'receipt' | 'secret'>,
): Promise<Unsent | undefined> => {
  const lies = typedUnder(forms, typedKeyOf(receipt, secret));
  // Where they cannot be had now, they stay for the next time.
  const typed = await lies?.read().catch(() => undefined);
  if (typed) await lies?.drop();
  return typed;
};
