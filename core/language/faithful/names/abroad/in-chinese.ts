import { oneHan } from '../han-forms.js';
import { skeletonOf } from '../sound.js';
import { CHINESE_SOUNDS } from './chinese-sounds.js';

let consonants: ReadonlyMap<string, readonly string[]> | undefined;
const consonantsOf = (sign: string): readonly string[] => {
  if (!consonants) {
    const made = new Map<string, Set<string>>();
    const rows = CHINESE_SOUNDS.split(' ');
    for (let at = 0; at < rows.length; at += 2)
      for (const one of oneHan(rows[at + 1] ?? '')) {
        const known = made.get(one) ?? new Set();
        made.set(one, known.add((rows[at] ?? '').replace('-', '')));
      }
    consonants = new Map([...made].map(([one, all]) => [one, [...all]]));
  }
  return consonants.get(sign) ?? [];
};

/** Who is called so in a Chinese text: up to eight signs before the title. */
const HONOURED = /([\u3400-\u9fff·・]{1,8}?)(?=先生|女士|小姐|太太|同学|老师|大夫|医生)/gu;
const LONGEST = 8;
/** Fewer consonants are heard anywhere. */
const LEAST_ANYWHERE = 2;
/** So far into a text a name is looked for that stands there without a title. */
const FARTHEST = 2_000;
/** Of so many consonants one behind the first may be left out: 加西亚, Garcia. */
const LONG = 3;

const waysToHear = (wanted: string): readonly string[] => [
  wanted,
  ...(wanted.length < LONG
    ? []
    : [...wanted.slice(1)].map((_, at) => wanted.slice(0, at + 1) + wanted.slice(at + 2))),
];

/** Whether signs, read from their end back, may sound so: up to a place where the name may begin. */
const endsSo = (signs: string, end: number, ways: readonly string[]): boolean => {
  let open: readonly string[] = [''];
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const read = consonantsOf(signs[at] ?? '');
    const heard = new Set(open.flatMap((behind) => read.map((one) => skeletonOf(one + behind))));
    open = [...heard].filter((one) => ways.some((way) => way.endsWith(one)));
    if (!open.length) return false;
    if (open.some((one) => ways.includes(one))) return true;
  }
  return false;
};

/**
 * Whether a name that is written by its sound stands in a Chinese text, by its consonants: 戈麦斯 is ゴメス and no ロペス. Yes where no
 * other name stands in its place. The text is in one form of its signs (`oneHan`).
 */
export const hearsInChinese = (plain: string, sound: string): boolean => {
  const wanted = skeletonOf(sound);
  const ways = waysToHear(wanted);
  const people = [...plain.matchAll(HONOURED)].map(({ 1: name = '' }) => name);
  if (!people.length || people.some((name) => endsSo(name, name.length, ways))) return true;
  if (wanted.length < LEAST_ANYWHERE) return false;
  return [...plain.slice(0, FARTHEST)].some((_, at) => endsSo(plain, at + 1, [wanted]));
};
