import type { PersonalFind } from '../../rule.js';
import { matchesOf } from '../../spans.js';
import { wordSet } from '../data/word-list.js';
import { KO_COMMON } from '../data/words/korean-common.js';
import type { KoreanWords } from './framed.js';

const common = wordSet(KO_COMMON);
const WORD = /[가-힣]+/g;
/** What stands behind a noun, the longest first; the first group only behind somebody. */
const END =
  /(?:(이?라고|이?라는|입니다만?|이에요|예요|이고요?|이며|인데요?)|(에게서|에게|한테서?|께서|께)|(이가|이는|이를|이의|이랑|랑|이|가|은|는|을|를|의|와|과|도))$/;
const KIN = wordSet(
  '아들 딸 남편 아내 와이프 신랑 형 누나 언니 오빠 동생 여동생 남동생 손자 손녀 손주 조카 친구 이웃 옆집 윗집 아랫집 동료 상사 선배 후배 며느리 사위 시어머니 시아버지 장모 장인 할머니 할아버지 어머니 아버지 엄마 아빠 막내 첫째 둘째 셋째 큰딸 작은딸 큰아들 작은아들 집주인 담임 점장 사장 과장 부장 반장 팀장 조장 원장 실습생 유학생 룸메이트 아이 통역 간호사 담당자 창구의 옆집의 동료인 친구인',
);
const TITLES =
  /^(?:선생님|아저씨|아주머니|아줌마|할머니|할아버지|씨|님|군|양|쌤|엄마|아빠|어머니|아버지)(?:이|가|은|는|을|를|의|께서?|한테|에게|도|와|과|랑|네)?$/;
const SELF = wordSet('저는 제가 나는 전 이름은 이름이 성함은 본명은');
/** Ends of verbs and adjectives, and of what many people are. */
const NO_NAME =
  /^(?:댁|수|분|일|검도|유도|태권도|수영|발레|피아노)$|[나고로자]$|(?:다|요|까|죠|네|고|며|면|는|던|서|게|지|도록|려고|함|됨|할|될|한|된|하는|니까|든|냐|듯|만|들|씨|님|째|살|명|년|월|일|시|분|쯤|뿐|마다|까지|부터|보다|처럼|때문|에서|으로|에|인|적|용|상|비|증|권|소|점|장|역|구|동|호|층|번|회|기|중|국|관|실|과|부|팀|반|원|생|자|력|물|품|량|률|식|제|측|편|쪽|집|방|말|글|책|법|금|료|표)$/;

/** A word in Hangul that is in no list, where only somebody can stand: beside kin, before a title, as who is spoken to. */
export const unknownKorean = (text: string, of: KoreanWords): PersonalFind[] => {
  const words = matchesOf(text, WORD).map(({ 0: word, index: start }) => ({ word, start }));
  const finds: PersonalFind[] = [];
  words.forEach(({ word, start }, i) => {
    const match = END.exec(word);
    const base = match && match.index > 1 ? word.slice(0, match.index) : word;
    const end = base === word ? undefined : match;
    // 댁은, 중에: a noun of one syllable and its end.
    if (
      base === word &&
      word.length === 2 &&
      /[은는이가을를에의랑도]$/.test(word) &&
      !of.isGiven(word)
    )
      return;
    if (base.length < 2 || base.length > 6 || of.isWord(base) || of.isWord(word)) return;
    const before = words[i - 1];
    const behind = words[i + 1];
    const apart = text.slice(before ? before.start + before.word.length : 0, start);
    const next = text.slice(start + word.length, behind?.start);
    const kin = /^,? $|^\($/.test(apart) && KIN.has(before?.word ?? '');
    const titled = base === word && next === ' ' && TITLES.test(behind?.word ?? '');
    const self = apart === ' ' && SELF.has(before?.word ?? '') && end?.[1] !== undefined;
    const spoken = end?.[2] !== undefined;
    const told =
      kin &&
      (end !== null && end !== undefined ? true : next !== ' ' || /^때문/.test(behind?.word ?? ''));
    if (!told && !titled && !self && !spoken) return;
    const known = of.isJapanese(base) || of.isShortJapanese(base) || of.isJapaneseGiven(base);
    if (known && (told || titled || self || (spoken && !common.has(base)))) {
      finds.push({ start, end: start + base.length, kind: 'name' });
      return;
    }
    if (common.has(base) || common.has(word) || NO_NAME.test(base) || base.length > 4) return;
    if (spoken && !told && base.length < 3 && !of.isGiven(base)) return;
    finds.push({ start, end: start + base.length, kind: 'name' });
  });
  return finds;
};
