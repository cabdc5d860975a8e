import type { Morpheme } from '../../language/proposed-readings/index.js';
import { toHiragana } from '../../language/proposed-readings/index.js';

/** A token as the library gives it. Words that it does not know have a surface and nothing else. */
export interface LinderaToken {
  readonly surface: string;
  readonly reading?: string;
  readonly baseForm?: string;
  readonly partOfSpeech: string;
  readonly partOfSpeechSubcategory1?: string;
  readonly partOfSpeechSubcategory2?: string;
}

const isSaid = (field: string | undefined): field is string => field !== undefined && field !== '*';

/** The library's tokens as ours. It leaves white space out, so each is looked for in the text. */
export const morphemesOf = (text: string, tokens: readonly LinderaToken[]): Morpheme[] => {
  let from = 0;
  return tokens.flatMap((token) => {
    const start = text.indexOf(token.surface, from);
    if (start < 0) return [];
    from = start + token.surface.length;
    return [
      {
        surface: token.surface,
        start,
        ...(isSaid(token.reading) ? { reading: toHiragana(token.reading) } : {}),
        ...(isSaid(token.baseForm) ? { base: token.baseForm } : {}),
        kind: [
          token.partOfSpeech,
          token.partOfSpeechSubcategory1,
          token.partOfSpeechSubcategory2,
        ].filter(isSaid),
      },
    ];
  });
};
