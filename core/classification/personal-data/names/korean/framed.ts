import type { PersonalFind } from '../../rule.js';
import { matchesOf, pairsOf } from '../../spans.js';

/** What the words of a Korean text are known to be: asked for by the frames below. */
export interface KoreanWords {
  /** A family name of Korea and, behind it, two syllables. */
  readonly isFull: (word: string) => boolean;
  /** The same of a rare family, the given name built like one. */
  readonly isRareFull: (word: string) => boolean;
  readonly isBuilt: (given: string) => boolean;
  readonly isGiven: (word: string) => boolean;
  readonly isJapanese: (word: string) => boolean;
  /** The same of two syllables, which many other words are. */
  readonly isShortJapanese: (word: string) => boolean;
  readonly isJapaneseGiven: (word: string) => boolean;
  readonly isWord: (word: string) => boolean;
  /** A given name that is another word too. */
  readonly isWordGiven: (word: string) => boolean;
}

const S = '(?<![가-힣])';
/** Only somebody is spoken to, called and walks together. */
const PERSON_PARTICLE = new RegExp(
  `${S}([가-힣]{3,4})(?:에게서?|한테서?|께서?|하고|이랑|이라고|이라는|이란|이랑은)(?=[ ,.!?\\n]|$)`,
  'g',
);
/** Of many, or the end of another word. */
const PLURAL = /[들씨님]$/;
const ENDED = /[은는이도의만로인와가한을를하랑서지비나별며면게데리씨들년관간]$/;
const PARTICLE = new RegExp(
  `${S}([가-힣]{3,4})(?:이가|이는|이|가|은|는|을|를|의|와|과|도|하고|랑)?(?=[ ,.!?\\n)]|$)`,
  'g',
);
/** 예약자는 설인경이고: who has an office there. */
const IS =
  /(?:[자인주님생장원표리]|담당|당번|연락처|이름|성함)(?:은 |는 |이 |가 | ?[:：] ?| )([가-힣]{3,4})(?:이고|이며|입니다|이에요|예요|인데|이라|,|\.|$)/g;
const SELF =
  /(?:저는|제가|저|나는|전|제 이름은|이름은|이름이) ?([가-힣]{2,4}?)(?:이?라고|인데요?|이?고요?|이며|이에요|예요|입니다|이요|요)(?=[ ,.!?\n]|$)/g;
/** 6학년 나봄이에요. */
const AGED =
  /(?:학년|반|살|세|생) ?([가-힣]{2,4})(?:이에요|예요|입니다|이라고|라고|인데요)(?=[ ,.!?\n]|$)/g;
const NO_AGED =
  /^(?:학생|남자|여자|남학|여학|아이|아들|딸|이상|이하|미만|정도|여성|남성|주부|할머|할아|엄마|아빠|부모|담임|어린|청소|외국|한국|일본|베트|중국|네팔|필리|브라|직장|회사|실습|유학|처음|때문|아직)/;
/** 도현이요: a given name that is said. */
const SAID = new RegExp(`${S}([가-힣]{2})(?:이요|이에요|이라고|이인데요)(?=[ ,.!?\\n]|$)`, 'g');
/** 스즈키 하루카가: two words, one beside the other. */
const WORD = /[가-힣]{1,16}/g;
const END =
  /(?:(?:씨|님|상|군|양)?(?:이?라고|이?라는|입니다만?|이에요|예요|이며|이고요?|인데요?|에게서?|한테서?|께서|하고|이랑|랑|의|이|가|은|는|을|를|와|과|도)|씨|님|상)$/;
const JAPANESE_ALONE = new RegExp(
  `${S}([가-힣]{3,5})(?:가|는|에게|한테|랑|하고|께서)(?= [가-힣])`,
  'g',
);
/** 태국에서 온 솜차이가. */
const FROM =
  /(?:에서|서) (?:온|오신|유학 온|일하러 온) ([가-힣]{2,7}?)(?:이가|이는|이|가|는|은|를|을|라고|입니다|예요|이에요)(?=[ ,.!?\n]|$)/g;
const NO_FROM =
  /^(?:사람|친구|분|유학생|실습생|학생|외국인|노동자|직원|손님|아이|가족|이웃|동료|남편|아내|엄마|아빠|부모|선생|여성|남성|주민|관광객|근로자|지|것|뒤|후|이후|편지|전화|서류|물건|소포|택배|메일|문자)/;
/** 예금주 イ ジョンア: a name as the bank writes it. */
const KANA =
  /(?:예금주|명의|이름|성함|성명)(?:는|은|이|가)?[ :：]{1,2}([ァ-ヴー]{1,10}(?: [ァ-ヴー]{1,12}){0,3})/g;
/** 에밀리오라는 친구, 영미 찾으세요 */
const SOMEBODY =
  /(?<![가-힣])([가-힣]{2,7}?)(?:이?라는|이란) (?:[가-힣]{1,6} ){0,2}(?:친구|사람|분|학생|직원|아저씨|아줌마|할머니|할아버지|선생님?|남자|여자|아이|이웃|동료|청년|실습생|유학생)/g;
const SOUGHT =
  /(?<![가-힣])([가-힣]{2,3}?)(?:이|이를|를|을|씨)? (?:찾으|찾아 ?주|바꿔 ?주|불러 ?주)/g;
/** 아미나 엄마예요; 별명은 꽃님이지만; 집주인 = 모기 다다오 */
const PARENT =
  /(?<![가-힣])([가-힣]{2,5}) (?:엄마|아빠|어머니|아버지|할머니|할아버지|학부모)(?:예요|입니다|이에요|인데|이자|라고)/g;
const NO_PARENT =
  /^(?:우리|저희|아이|아기|애기|쌍둥이|남매|자매|형제|외국인|한국인|일본인|필리핀|베트남|중국|네팔|브라질|다문화|장애|두|세|한|초등|중학|고등|그|싱글|워킹|평범한|살|학생|아들|딸|손자|손녀|시|친정|이웃|옆집|학교|반|유치원|어린이집)|[의는한인반생살째년]$/;
const KIN_IS =
  /(?:남편|아내|와이프|신랑|시아버지|시어머니|장인|장모|며느리|사위|집주인|담임|사장|아들|딸)(?:은|는|이|가) ([가-힣]{2,5} [가-힣]{2,6}?|[가-힣]{2,5}?)(?:입니다|이에요|예요|이고|인데|이라고|라고)(?=[ ,.]|$)/g;
const NICKNAME =
  /(?:별명은|별명이|애칭은|닉네임은|예명은|세례명은|본명은|개명 전 이름은) ?([가-힣]{2,6}?)(?:이지만|지만|이고|고|입니다|이에요|예요|인데|,|\.)/g;
const EQUALS =
  /(?:집주인|사장|반장|점장|담임|담당자?|신고자|작성자|가해자|피해자|이웃|연락처) ?[=:：] ?([가-힣]{2,5}(?: [가-힣]{2,5})?)(?=[.,\n(]|$)/g;
/** 방입니다. at the end: one syllable. */
const SYLLABLE =
  /(?:[.!?\n] ?|^)([김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길위표명기반왕금옥육인맹제모탁국은편용])입니다[.! ]*$/;
/** 현수랑: with somebody. */
const WITH = /(?<![가-힣])([가-힣]{2})(?:이?랑|하고|한테서?|에게서?)(?=[ ,.])/g;
/** 남궁현정이고: a family name of two syllables. */
const TWO_SYLLABLES = new RegExp(
  `${S}((?:남궁|선우|제갈|황보|독고|사공|서문|동방|황목|어금)[가-힣]{2})(?![가-힣]{4})`,
  'g',
);
/** 시어머니 후미코께서: a relative by a given name of Japan. */
const JAPANESE_KIN =
  /(?:시어머니|시아버지|장모님?|장인|며느리|사위|남편|아내|와이프|시누이|시동생|딸|아들|아이|친구|이웃|옆집|동료|선배|후배|손자|손녀|조카|선생님)(?:인|이신|,)? ([가-힣]{2,4}?)(?=(?:이가|이는|께서|가|는|이|은|를|을|와|과|랑|하고|도|의|에게|한테|상|짱|씨|군|님)[ ,.]|[,.)(])/g;
/** 시어머니(요시에)가: who it is, in brackets. */
const IN_BRACKETS =
  /(?:시어머니|시아버지|어머니|아버지|장모님?|장인|며느리|사위|남편|아내|와이프|신랑|딸|아들|큰딸|작은딸|큰아들|작은아들|막내|첫째|둘째|셋째|아이|애|조카|손자|손녀|형|오빠|누나|언니|동생|여동생|남동생|친구|동료|선생님|담임|집주인|이웃|옆집|사장님?|담당자)[(（] ?([가-힣]{2,5})(?=[,)）])/g;
const NO_BRACKETS =
  /^(?:만|초등|중학|고등|유치|어린이|외국|일본|한국|베트|중국|네팔|필리|브라|페루|인도|대학|여성|남성|남자|여자|현재|당시|올해|이하|약|몇|전부|모두|당뇨|치매|암|장애|시각|청각|지체|발달|자폐|임신|무직|주부|회사|공무|쌍둥|이름|가명|익명|같은|우리|다른)|(?:[은는가게서로함중때요다]|명|살|세)$/;
/** 최 사장이: one syllable, and what somebody is. */
const SHORT_TITLE =
  /(?<![가-힣])([김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]) (?:사장|부장|과장|반장|팀장|대리|조장|주임|차장|이사|실장|점장|선생|기사|여사|아저씨|아줌마|할머니|할아버지)(?:님)?(?=[이가은는을를의도께에한랑와과 ,.]|$)/g;
/** 이토 부장이. */
const JAPANESE_TITLE =
  /(?<![가-힣])([가-힣]{2,4}) (?:사장|부장|과장|반장|팀장|점장|주임|계장|공장장|원장|교장|선생|할머니|할아버지|아저씨|아줌마)(?:님)?(?=[이가은는을를의도께에한랑와과 ,.]|$)/g;
/** 명단: 염다솜, 탁현우, 모지원. */
const LIST =
  /(?:명단|참가자|참석자|신청자|회원|봉사자|위원|담당|당번|대표|일동)[ :：은는]{1,3}([가-힣]{2,4}(?:(?:, ?|·| ?\/ ?|、)[가-힣]{2,4}){1,9})/g;
/** 길동욱하고 편하은 부부. */
const TOGETHER = new RegExp(
  `${S}([가-힣]{3}) ?(?:하고|이랑|랑|와|과) ?([가-힣]{3})(?= ?(?:씨|님|부부|가족|이|가|은|는|,|\\.|이라))`,
  'g',
);

/** Names in Hangul that only the sentence around them tells. */
export const framedKorean = (text: string, of: KoreanWords): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const add = (start: number, word: string) =>
    finds.push({ start, end: start + word.length, kind: 'name' });
  const at = (match: RegExpExecArray, word = match[1] ?? '') =>
    match.index + match[0].indexOf(word);
  const whole = (word: string) => (of.isFull(word) || of.isRareFull(word)) && !of.isWord(word);
  const built = (word: string) => whole(word) && of.isBuilt(word.slice(-2));
  for (const match of matchesOf(text, PERSON_PARTICLE))
    if (
      whole(match[1] ?? '') &&
      !PLURAL.test(match[1] ?? '') &&
      (/(?:에게서?|한테서?|께서?)$/.test(match[0])
        ? !ENDED.test(match[1] ?? '')
        : built(match[1] ?? '') && !ENDED.test(match[1] ?? ''))
    )
      add(at(match), match[1] ?? '');
  for (const match of matchesOf(text, PARTICLE)) {
    const word = match[1] ?? '';
    if (
      word.length === 3 &&
      !ENDED.test(word) &&
      of.isRareFull(word) &&
      !of.isWord(word) &&
      /[이가은는을를의]$/.test(match[0])
    )
      add(at(match), word);
  }
  for (const match of matchesOf(text, IS)) {
    const word = match[1] ?? '';
    if (built(word) || (whole(word) && /자|주|표|담당|당번|이름|성함/.test(match[0][0] ?? '')))
      add(match.index + match[0].lastIndexOf(word), word);
  }
  for (const match of matchesOf(text, SELF)) {
    const word = match[1] ?? '';
    if (
      built(word) ||
      (whole(word) && /이?라고|이?고요/.test(match[0].slice(match[0].indexOf(word) + word.length)))
    )
      add(match.index + match[0].lastIndexOf(word), word);
  }
  for (const match of matchesOf(text, AGED)) {
    const word = match[1] ?? '';
    if (!NO_AGED.test(word) && !of.isWord(word))
      add(match.index + match[0].lastIndexOf(word), word);
  }
  for (const match of matchesOf(text, SAID)) {
    const word = match[1] ?? '';
    if (of.isGiven(word) && !of.isWordGiven(word) && !of.isWord(word)) add(at(match), word);
  }
  for (const { start, first: family, second } of pairsOf(text, WORD)) {
    const given = [second, second.replace(END, '')].find(
      (one) => one.length > 1 && of.isJapaneseGiven(one),
    );
    // 구도 다이스케: a short family name needs a given name that is long enough to be no chance.
    const known =
      of.isJapanese(family) || (given && given.length > 2 && of.isShortJapanese(family));
    if (given && known && !/[서게히고]$/.test(family)) add(start, `${family} ${given}`);
  }
  for (const match of matchesOf(text, JAPANESE_ALONE))
    if (
      of.isJapanese(match[1] ?? '') &&
      !of.isWord(match[1] ?? '') &&
      !/[하씨들한]$/.test(match[1] ?? '')
    )
      add(at(match), match[1] ?? '');
  for (const match of matchesOf(text, FROM))
    if (!NO_FROM.test(match[1] ?? ''))
      add(match.index + match[0].lastIndexOf(match[1] ?? ''), match[1] ?? '');
  for (const match of matchesOf(text, WITH)) {
    const word = match[1] ?? '';
    if (of.isGiven(word) && !of.isWordGiven(word) && !of.isWord(word)) add(at(match), word);
  }
  for (const match of matchesOf(text, PARENT))
    if (!NO_PARENT.test(match[1] ?? '') && !of.isWord(match[1] ?? ''))
      add(at(match), match[1] ?? '');
  for (const match of matchesOf(text, KIN_IS)) {
    const word = match[1] ?? '';
    if (
      word.includes(' ') ? of.isJapanese(word.split(' ')[0] ?? '') : whole(word) || of.isGiven(word)
    )
      if (!of.isWord(word)) add(match.index + match[0].lastIndexOf(word), word);
  }
  for (const pattern of [NICKNAME, EQUALS])
    for (const match of matchesOf(text, pattern))
      if (!of.isWord(match[1] ?? ''))
        add(match.index + match[0].indexOf(match[1] ?? '', 2), match[1] ?? '');
  const syllable = SYLLABLE.exec(text.slice(-24));
  if (syllable)
    add(
      Math.max(0, text.length - 24) + syllable.index + syllable[0].indexOf(`${syllable[1]}입니다`),
      syllable[1] ?? '',
    );
  for (const match of matchesOf(text, SOMEBODY))
    if (
      !of.isWord(match[1] ?? '') &&
      !/^(?:그런|이런|저런|누구|아무|외국|한국|일본|담당|자원|통역)|[다까라고게원관사자인회장들]$/.test(
        match[1] ?? '',
      )
    )
      add(at(match), match[1] ?? '');
  for (const match of matchesOf(text, SOUGHT))
    if ((of.isGiven(match[1] ?? '') || whole(match[1] ?? '')) && !of.isWord(match[1] ?? ''))
      add(at(match), match[1] ?? '');
  for (const match of matchesOf(text, TWO_SYLLABLES)) add(at(match), match[1] ?? '');
  for (const match of matchesOf(text, JAPANESE_KIN)) {
    const word = match[1] ?? '';
    if (
      word.length > 2 &&
      (of.isJapaneseGiven(word) || of.isJapanese(word) || /[코미카에키토로케스]$/.test(word)) &&
      !of.isWord(word)
    )
      add(match.index + match[0].lastIndexOf(word), word);
  }
  for (const match of matchesOf(text, KANA)) add(at(match), match[1] ?? '');
  for (const match of matchesOf(text, IN_BRACKETS)) {
    const word = match[1] ?? '';
    if (!NO_BRACKETS.test(word) && !of.isWord(word))
      add(match.index + match[0].lastIndexOf(word), word);
  }
  for (const match of matchesOf(text, SHORT_TITLE))
    if (!/^[이한전그저]$/.test(match[1] ?? '')) add(match.index, match[1] ?? '');
  for (const match of matchesOf(text, JAPANESE_TITLE))
    if (of.isJapanese(match[1] ?? '') && !of.isWord(match[1] ?? '')) add(at(match), match[1] ?? '');
  for (const match of matchesOf(text, LIST)) {
    let from = match.index + match[0].lastIndexOf(match[1] ?? '');
    for (const word of (match[1] ?? '').split(/(?<=[,·/、]) ?/)) {
      const name = word.replace(/[ ,·/、]+$/, '');
      if (whole(name) || of.isGiven(name)) add(from + word.indexOf(name), name);
      from += word.length + (/^ /.test(text.slice(from + word.length)) ? 1 : 0);
    }
  }
  for (const match of matchesOf(text, TOGETHER)) {
    const [, first = '', second = ''] = match;
    if (!built(first) || !built(second) || ENDED.test(first) || ENDED.test(second)) continue;
    add(at(match), first);
    add(match.index + match[0].lastIndexOf(second), second);
  }
  return finds;
};
