import type { PersonalFind } from '../../rule.js';
import { matchesOf } from '../../spans.js';
import { KO_VI_GIVEN, KO_VI_SURNAMES } from '../data/korean-more.js';
import { wordSet } from '../data/word-list.js';
import { latinNames } from '../latin/words.js';
import { foreignSound, foreignSoundOfHangul } from './sound.js';

const viFamily = wordSet(KO_VI_SURNAMES);
const viGiven = wordSet(KO_VI_GIVEN);
const PARTICLE =
  /(?:씨|님)?(?:이라고|라고|입니다|이에요|예요|이고|이며|인데|에게서|에게|한테|께서|이랑|랑|이|가|은|는|을|를|의|와|과|도|만)?$/;
const WORDS = /(?<![가-힣])[가-힣]{1,8}(?: [가-힣]{1,8}){1,4}/g;

const trimmed = (word: string): string[] => {
  const cut = word.replace(PARTICLE, '');
  return cut.length > 1 && cut !== word ? [cut] : [word];
};

/** 팜 반 둑, 응우옌 티 란: a family name of Vietnam and syllables that follow one, each apart. */
const vietnamese = (text: string): PersonalFind[] =>
  matchesOf(text, WORDS).flatMap(({ 0: row, index }) => {
    const parts = row.split(' ');
    let place = index;
    for (let i = 0; i + 1 < parts.length; i++) {
      const part = parts[i] ?? '';
      if (viFamily.has(part)) {
        let end = place + part.length;
        let count = 0;
        for (const next of parts.slice(i + 1)) {
          const fit = [next, next.replace(PARTICLE, '')].find(
            (one) =>
              viGiven.has(one) ||
              (one.length === 2 && viGiven.has(one[0] ?? '') && viGiven.has(one[1] ?? '')),
          );
          if (!fit) break;
          end += 1 + fit.length;
          count++;
          if (fit !== next) break;
        }
        if (count > 1 || (count === 1 && part.length > 1))
          return [{ start: place, end, kind: 'name' }];
      }
      place += part.length + 1;
    }
    return [];
  });

let sounds: ReadonlySet<string> | undefined;
const isForeign = (word: string): boolean => {
  sounds ??= new Set(
    latinNames()
      .map(foreignSound)
      .filter((sound) => sound.length > 3),
  );
  const sound = foreignSoundOfHangul(word);
  return sound.length > 3 && sounds.has(sound);
};
const RELATED =
  /(?<![가-힣])(?:[가-힣]{2,4}인 )?(?:동료|친구|이웃|옆집|윗집|아랫집|남편|아내|와이프|딸|아들|아이|며느리|사위|선배|후배|실습생|유학생|직원|룸메이트|선생님?|강사|통역|이름은|이름이|저|나)(?:인 |, ?|은 |는 |이 | )([가-힣]{2,7}(?: [가-힣]{2,7}){0,2})(?=[ ,.)]|$)/g;
/** Korean sentences end so: 선생님이 좋아요. */
const PREDICATE = /[요다죠까]$/;
/** Whom the words before say to be somebody, by a name from elsewhere: 친구 마리아 산토스가. */
const related = (text: string): PersonalFind[] =>
  matchesOf(text, RELATED).flatMap(({ 0: whole, 1: row = '', index }) => {
    const start = index + whole.length - row.length;
    let end = start;
    let known = 0;
    let place = start;
    for (const part of row.split(' ')) {
      const fit = trimmed(part).find(
        (one) => one.length > 1 && !PREDICATE.test(one) && isForeign(one),
      );
      if (!fit && !(known && part.length > 2)) break;
      end = place + (fit ?? part.replace(PARTICLE, '')).length;
      if (fit) known++;
      if (fit && fit !== part) break;
      place += part.length + 1;
    }
    const word = text.slice(start, end);
    return known > 1 || (known && (word.split(' ')[0]?.length ?? 0) > 2)
      ? [{ start, end, kind: 'name' }]
      : [];
  });

/** 나탈리아는 제 직장 동료인데: who opens a sentence and is somebody of the writer's. */
const FRONT =
  /(?:^|[.!?\n] ?)([가-힣]{2,7})(?:은|는|이|가) (?:제|저희|우리|내) (?:[가-힣]{2,3} )?(?:친구|동료|이웃|아내|남편|딸|아들|며느리|사위|언니|누나|동생|여동생|남동생)/g;
const NO_FRONT = /^(?:그|그분|이분|저분|이 사람|그녀|얘|걔|이름|고향|직업|꿈|사람)$/;
const inFront = (text: string): PersonalFind[] =>
  matchesOf(text, FRONT)
    .filter(({ 1: word = '' }) => !NO_FRONT.test(word))
    .map(({ 0: whole, 1: word = '', index }) => {
      const start = index + whole.indexOf(word);
      return { start, end: start + word.length, kind: 'name' };
    });

/** Names from other countries in Hangul. */
export const foreignNames = (text: string): PersonalFind[] => [
  ...vietnamese(text),
  ...related(text),
  ...inFront(text),
];
