import { oneHan } from '../han-forms.js';
import { soundOfLatin } from '../sound.js';
import { NEIGHBOUR_FAMILIES } from './neighbour-families.js';

interface Written {
  readonly latin: ReadonlySet<string>;
  readonly hangul: readonly string[];
}
let families: ReadonlyMap<string, Written> | undefined;
const familiesByKanji = (): ReadonlyMap<string, Written> => {
  families ??= new Map(
    NEIGHBOUR_FAMILIES.split(';').map((row) => {
      const [kanji = '', ...ways] = row.split(' ');
      return [
        oneHan(kanji),
        {
          latin: new Set(ways.filter((way) => /^[a-z]/.test(way)).map(soundOfLatin)),
          hangul: ways.filter((way) => !/^[a-z]/.test(way)),
        },
      ];
    }),
  );
  return families;
};

/** How the family before a given name, or alone, is written where it comes from: 王 is Wang, 金 is Kim. */
export const neighbourFamily = (name: string): Written | undefined =>
  familiesByKanji().get(oneHan(name.slice(0, 1)));

/** One sign with さん behind it, or with a given name of one or two. */
const PERSON =
  /(?<![\u3400-\u9fff々])([\u3400-\u9fff])[\u3400-\u9fff々]{0,2}(?=さん|様|氏|先生|ちゃん|くん|[（(・、。」])/g;
/** Whether somebody of a Japanese text is of a family that is written so elsewhere. */
export const isNeighbour = (japanese: string, sound: string): boolean =>
  [...japanese.matchAll(PERSON)].some(({ 1: sign = '' }) =>
    neighbourFamily(sign)?.latin.has(sound),
  );
