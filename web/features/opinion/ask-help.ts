import { cleanText, findSimilarOpinions, LIMITS } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { askSuggestions, inTime } from '../emergency/ask.js';
import { writtenIn } from '../forms/form-fields.js';
import { personalExcerpts, publicPreview } from '../personal/personal.js';
import { type Help, helpOf } from './help.js';
import type { OpinionValues } from './values.js';

/** Milliseconds after which the page is shown without help. */
const LATEST = 1_500;

const askSimilar = async (visit: Visit, text: string) => {
  const sent = await inTime(visit.send(findSimilarOpinions, { body: { text } }), LATEST);
  return sent?.ok ? sent.data.items : undefined;
};

/** Help for what stands in the form, asked for at once and never waited for long. */
export const askHelp = async (visit: Visit, values: OpinionValues): Promise<Help> => {
  const { lang } = values;
  // Of one that is far too long to be sent the beginning is enough.
  const text = cleanText(values.text.slice(0, LIMITS.text * 2));
  if (!text) return helpOf(undefined, undefined, values);
  const said: { readonly lang?: string } = lang ? { lang: writtenIn(lang) } : {};
  const [suggestions, similar] = await Promise.all([
    askSuggestions(visit, { text, kind: 'opinion', ...said }, LATEST),
    askSimilar(visit, text),
  ]);
  const finds = visit.personalIn(text);
  return {
    ...helpOf(suggestions, similar, values),
    personal: personalExcerpts(text, finds),
    ...(values.consent === 'yes'
      ? { preview: publicPreview(text, finds, said.lang ?? visit.locale.tag) }
      : {}),
  };
};
