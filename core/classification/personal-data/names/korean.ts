import type { PersonalFind, Rule } from '../rule.js';
import { inLinesWith, matchesOf } from '../spans.js';
import { KO_GIVEN, KO_SURNAMES } from './data/korean.js';
import { KO_NAME_LIKE_WORDS, KO_RARE_SURNAMES } from './data/korean-more.js';
import { wordSet } from './data/word-list.js';
import { foreignNames } from './korean/foreign.js';
import { framedKorean } from './korean/framed.js';
import { evenedForHangul, soundOfHangul } from './korean/sound.js';
import { unknownKorean } from './korean/unknown.js';
import { japaneseGivens, rarerJapaneseFamilies } from './latin/words.js';

const surnames = wordSet(KO_SURNAMES);
const givens = wordSet(KO_GIVEN);
/** Begin like a name and are none. */
const WORDS = wordSet(
  '최신순 주민 시민 회원 직원 학생 선생 부모 자녀 아이 아들 남편 아내 외국인 한국인 한국 일본 일본인 중국인 조선인 유학생 실습생 이유 이것 이거 이번 이곳 이분 이제 이런 오늘 오전 오후 장애인 장애 노인 여자 남자 여성 남성 신청 신청자 문의 문제 문화 정도 정말 정부 정책 정보 주소 전화 번호 전부 안내 안전 안녕 고등 고등학생 고객 강사 강의 지역 지금 지원 차량 차이 구청 시청 방법 방문 공원 공사 공무원 민원 현재 현장 유치원 유치원생 백신 배우자 임신부 임산부 임시 한부모 허가 서류 서울 부산 인천 대구 경기 가족 가장 나이 나라 마을 모두 모임 채소 원장 원장님 천만 추천 하나 하루 우리 우체국 기숙사 기사 김치 김장 박물관 박람회 조심 조금 윤리 장난 장소 오토바이 오빠 신호 신호등 권리 황사 송금 전철 전기 홍보 고양이 문서 양식 손님 손자 손녀 배달 허리 남쪽 심사 심야 노력 노래 하수도 곽 성인 성별 차례 주말 주차장 주부 우산 구역 민간 나무 진단 진료 지하철 엄마 채널 원래 천천히 방송 공기 현관 함께 변호사 염려 여기 여권 여동생 추가 도로 도움 도서관 소방서 소음 석유 선거 설명 설날 마지막 길거리 연금 연락 연락처 위치 표지 표지판 명절 명찰 기간 반장 반대 라면 왕복 금요일 옥상 육아 인사 맹견 제안 제도 모기 탁구 국제 국수 어린이 어른 어머니 은행 편의점 용지 이웃 이웃집 동네 통역 전문가 방법이 이야기 이사 이상 이용 이용자 이메일 이름 이하 이후 이전',
);

const name = (start: number, length: number): PersonalFind => ({
  start,
  end: start + length,
  kind: 'name',
});
const isFull = (word: string): boolean =>
  word.length === 3
    ? surnames.has(word[0] ?? '') && !WORDS.has(word)
    : word.length === 4 && surnames.has(word.slice(0, 2));
const syllables = (place: number): ReadonlySet<string> =>
  new Set([...givens].map((name) => name[place] ?? ''));
const FIRST = syllables(0);
const SECOND = new Set([
  ...syllables(1),
  ...'호식섭철수길동만복덕례란옥분님임춘근택규창렬룡봉범찬권삼환',
]);
/** Two syllables of which given names are made: 상호. */
const isBuilt = (given: string): boolean =>
  givens.has(given) || (FIRST.has(given[0] ?? '') && SECOND.has(given[1] ?? ''));
let japanese: ReadonlySet<string> | undefined;
/** A family name of Japan as it is heard: 다카하시. */
const isJapaneseFamily = (word: string): boolean => {
  japanese ??= new Set(rarerJapaneseFamilies().map(evenedForHangul));
  return japanese.has(soundOfHangul(word));
};
const isJapanese = (word: string): boolean => word.length > 2 && isJapaneseFamily(word);
const isShortJapanese = (word: string): boolean =>
  word.length === 2 && !WORDS.has(word) && isJapaneseFamily(word);
let japaneseGiven: ReadonlySet<string> | undefined;
const isJapaneseGiven = (word: string): boolean => {
  japaneseGiven ??= new Set(japaneseGivens().map(evenedForHangul));
  return japaneseGiven.has(soundOfHangul(word));
};
const nameLike = wordSet(KO_NAME_LIKE_WORDS);
/** Ends of words that are particles or adjectives as well. */
const NO_END = /[은이도의만로인와가한을를하랑기지서비나진별님고며면게해데양원리]$/;
const likely = (word: string): boolean =>
  !WORDS.has(word) &&
  ((isFull(word) &&
    (givens.has(word.slice(-2)) ||
      (isBuilt(word.slice(-2)) && !NO_END.test(word) && !nameLike.has(word)))) ||
    (word.length === 2 && givens.has(word)));
/** The last words of a text, alone behind the end of a sentence: a name there may have a rare family name. */
const SIGNED = /(?:[.!?~)]|니다|세요|해요)\s*[-–—]?\s*([가-힣]{3,4})\s*$/;
const rare = wordSet(KO_RARE_SURNAMES);
/** A name that somebody gives as one's own may have a rare family name. */
const isRareFull = (word: string): boolean =>
  word.length > 2 &&
  word.length < 5 &&
  (rare.has(word[0] ?? '') || rare.has(word.slice(0, 2))) &&
  isBuilt(word.slice(-2));

const LABEL =
  /(?:이름은|이름이(?=[ :]{0,2}[가-힣A-Za-z ]{2,14}?(?:입니다|이에요|예요|이고|인데|이라|라고|이다))|이름은요|이름 ?:|성명은|성명|성함은|예금주는?|명의는?|보호자|신청인|신청자|본명은|작성자|올린이|대표자|세대주)[ :]{0,2}([가-힣]{2,12}(?: [가-힣]{2,6})?|[A-Z][A-Za-z]{1,14}(?: [A-Z][A-Za-z]{1,14}){0,3})/g;
const TAIL =
  /(?:입니다|이에요|예요|이고요?|이고|이며|이라고|라고|이라는|라는|인데요?|이요|이야|야|이란|이었|님|씨|께서|이가|이는|은|는|이|가|을|를|도|에게|한테|로|으로|요)$/;
const SAID =
  /(?<![0-9])([가-힣]{2,12})(?: ?(?:이라고|라고) (?:합니다|해요|하는|불리는|부르는|해)|이라는 (?:사람|분|직원|점원|친구|아이)|라는 (?:사람|분|직원|점원|친구|아이)|(?:이)?라고 합니다| 올림| 드림)/g;
/** Two parts from elsewhere: 수잔 오티에노라는 친구. */
const SAID_SPLIT =
  /([가-힣]{2,7} [가-힣]{2,8}?)(?:이?라는 (?:[가-힣]{2,5} )?(?:사람|분|직원|친구|아이|동료|선생님|이웃)|(?:이?라고) (?:합니다|해요|하는데))/g;
const SELF =
  /(?:저는|제가|나는|전|저희는|안녕하세요[.,!]? ?|[.!?\n]|^|사는|다니는|일하는|\ufffc[ ,]{0,2}) ?([가-힣]{2,5})(입니다|이에요|예요|이라고|라고)/g;
const TITLE =
  /([가-힣]{2,6}) ?(?:씨|군|양|선생님|아저씨|아주머니|할머니|할아버지|쌤|사모님|반장님|사장님|과장님|부장님|팀장님|점장님|조장님|통장님|원장님|대리님|주임님|기사님|이모님|국장님|계장님|교수님|박사님|목사님|간호사님|담당자님|님|상)(?=[가이는은을를도의와과에께한예입인네댁,. !?]|$|라|로)/g;
/** Family and given name with a gap, behind the word for the field. */
const LABEL_SPLIT = new RegExp(
  `(?:이름은|이름 ?:|성명은?|예금주는?|명의는?|보호자|신청인|신청자|작성자|세대주)[ :]{0,2}((?:${[...surnames].join('|')}) [가-힣]{2})(?=입니다|이에요|예요|이고|[.,)\\n]|$)`,
  'g',
);
/** A teacher or a landlord, with a name from elsewhere. */
const ROLE =
  /(?:담임|교장|원장|집주인|건물주|교감|보육사|점장|사장|옆집|이웃)(?:인|은|이|,)? ?([가-힣]{2,6}) ?(?:선생님?|씨|쌤|상)(?=[가이는은을를도의와과에께한,. !?]|$)/g;
const NO_ROLE =
  /^(?:우리|새로|그|이번|저희|여자|남자|젊은|일본|한국|영어|학교|보육|좋은|무서|친절|아저|아주|할머|할아|선생|담당|수학|국어|체육|음악|미술)/;
/** 민지 엄마, 서아네: who is called by a child. */
const PARENT =
  /(?:^|[^가-힣])([가-힣]{2})이? ?(?:엄마|아빠|어머니|아버지|어머님|아버님|할머니|할아버지|이모|삼촌|누나|언니|오빠|형|동생|네(?= ?(?:집|가족|차|엄마|아빠|개|강아지)))/g;
/** 서준이가: only of a name, and of what is dear, 이 stands before another particle. */
const CHILD = /(?:^|[^가-힣])([가-힣]{2})이(?:가|는|를|랑|한테|네|의|도|와)(?=[ ,.!?]|$)/g;
/** A name without an end of its own, with a particle, in a sentence about a child. */
const BARE = /(?:^|[^가-힣])([가-힣]{2})(?:가|는|를|랑|한테|의|도)(?=[ ,.]|$)/g;
const ABOUT_CHILD =
  /학년|초등|중학|유치원|어린이집|보육원|살(?:이|인|인데|입니다|,| )|개월|태어|아이|딸|아들|담임|반에|예방접종|병원|열이/;
const WORD_GIVEN = wordSet(
  '사랑 하늘 하나 가을 나라 보라 이슬 아라 우주 태양 미소 소원 단비 유리 가람 아름 새봄 지원 유지 수정 시원 현지 지수 나은 연주 재원 정원 강우 준수 용수 민주 민영 주한 유정 유성 소정 이나 이한 이현 서원 시안 시온 지용 수지 수인 정은 상민 재인 제이 로이 하이 대현 예지 나은 소이 이든 주안 하루 여름 다온 라온 가온 나연 주연 유이 연서 연수 수호 지한 인우 서정 서인 상우 지지 유나',
);
/** Of the family name alone: 김 씨. */
const FAMILY = new RegExp(
  `(?:^|[^가-힣])((?:${[...surnames].join('|')})) ?씨(?=[가이는은을를도의와과에께,. !?]|$)`,
  'g',
);
const RELATION =
  /(?:우리 애|우리|저희|첫째|둘째|셋째|큰딸|작은딸|큰아들|작은아들|외동딸|외아들|따님|아드님|손주|조카딸|딸|아들|남편|아내|와이프|형|누나|언니|오빠|동생|여동생|남동생|손자|손녀|친구|이웃|옆집|윗집|아랫집|동료|상사|며느리|사위|조카|큰애|작은애|큰아이|작은아이|막내|장남|장녀|아이|애)(?:인|,| )? ?([가-힣]{2,4})(?=이?(?:가|는|를|의|와|랑|도|에게|한테)[ ,.]|[,.은을]|이는|이를|이가|이? | 이름|이? ?\ufffc|[(（])/g;
/** A relative or a colleague from Japan, by the whole name: 동료 사쿠라이 겐타. */
const RELATION_SPLIT =
  /(?:시어머니|시아버지|시누이|시동생|장모님?|장인어른|장인|어머니|아버지|할머니|할아버지|엄마|아빠|남편|아내|와이프|며느리|사위|형|누나|언니|오빠|동생|아들|딸|조카|손자|손녀|친구|이웃|옆집|윗집|아랫집|동료|상사|선배|후배|집주인|담임|점장|사장|반장|팀장)(?:님)?(?:인|,|\(|:)? ?([가-힣]{2,5} [가-힣]{2,5}?)(?=(?:씨|님|상)?(?:이|가|은|는|을|를|의|와|과|도|에게|한테|께서|랑)?(?:[ ,.)]|$))/g;
/** What somebody is there, and no given name. */
const OFFICE =
  /^(?:과장|부장|사장|점장|반장|팀장|원장|교장|교감|국장|계장|조장|통장|주임|대리|실장|소장|담임|교수|박사|목사|간호사|의사|기사|강사|담당자?|사모|선배|후배|이모|아저씨|아주머니|할머니|할아버지)/;
/** 다카기 유미코 선생님: a name of Japan in two parts, before a title. */
const TITLED_SPLIT =
  /(?<![가-힣])([가-힣]{2,5} [가-힣]{1,5}) ?(?:선생님?|씨|님|쌤|상|간호사|의사|통역|강사|원장|교장|점장|사장|과장|반장)(?![가-힣]{4})/g;
/** 엄귀례 님: with a gap, only a name stands before it. */
const APART =
  /(?<![가-힣])([가-힣]{3}) (?:님|씨|선생님|여사님?|어르신|할머니|할아버지|군|양)(?=[께이가은는을를의도과와,. !?]|$|에|한)/g;
const FULL =
  /(?:^|[^가-힣])([가-힣]{3})(?=(?:이|가|은|는|을|를|에게|한테|의|와|과|님|씨|이라고|이고요?|이며|인데요?|입니다만?|이에요|예요|이란|이라는)?(?:[ ,.!?\n)(（\ufffc]|$))/g;

const trimmed = (word: string): string => {
  let rest = word;
  for (let i = 0; i < 2; i++) {
    const cut = rest.replace(TAIL, '');
    if (cut.length < 2 || (rest.length <= 3 && isFull(rest) && givens.has(rest.slice(-2)))) break;
    rest = cut;
  }
  return rest;
};

const HANGUL = /[가-힣]/;
const ASKED = {
  isFull,
  isRareFull,
  isBuilt,
  isGiven: (word: string) => givens.has(word),
  isJapanese,
  isShortJapanese,
  isJapaneseGiven,
  isWord: (word: string) => WORDS.has(word) || nameLike.has(word),
  isWordGiven: (word: string) => WORD_GIVEN.has(word),
};

/** Names in Korean sentences; foreign ones in Hangul only where a word says that a name stands there. */
export const findKoreanNames: Rule = ({ view: { text }, city: { places } }) =>
  inLinesWith(text, HANGUL, (block) => namesIn(block, places));

const namesIn = (text: string, places: ReadonlySet<string>): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const add = (match: RegExpExecArray, word: string, length = word.length) => {
    if (!places.has(word)) finds.push(name(match.index + match[0].indexOf(match[1] ?? ''), length));
  };
  for (const match of matchesOf(text, LABEL)) {
    const given = match[1] ?? '';
    const [first = '', second] = HANGUL.test(given) ? given.split(' ') : [given];
    const short = HANGUL.test(first) ? trimmed(first) : first;
    // Foreign names have two parts; behind a name with its ending the sentence goes on.
    const word =
      second && short === first && !isFull(first) && TAIL.test(second)
        ? `${first} ${trimmed(second)}`
        : short;
    const said =
      isFull(word) ||
      likely(word) ||
      /(?:입니다|이에요|예요|이고|이며|이라고|라고|인데|이요|이라는|라는|이란)$/.test(given) ||
      /:|예금주|명의|^성명|^신청|^작성|^보호/.test(match[0]) ||
      /^(?:[ ]?(?:입니다|이에요|예요|이고|이라고|라고|[.,)\n]|$))/.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 4),
      );
    if (
      !said ||
      WORDS.has(word) ||
      /^(?:말|알려|때문|지나|나오|공개|들어|틀|다르|바뀌|적|쓰|밝|필요|없|잘못|전화|주소|모르|비밀|뭐|무엇|익명)/.test(
        word,
      )
    )
      continue;
    add(match, word);
  }
  for (const match of matchesOf(text, SAID)) {
    const word = trimmed(match[1] ?? '');
    if (/(?:까지|부터|마다|밖에|이상|이하|시간|가능|불가)$/.test(match[1]?.replace(TAIL, '') ?? ''))
      continue;
    if (
      isFull(word) ||
      (word.length >= 2 &&
        !WORDS.has(word) &&
        /사람|분|직원|점원|합니다|올림|드림/.test(match[0]) &&
        (givens.has(word) ||
          (word.length <= 5 && /올림|드림|라고 합니다|이라고 합니다/.test(match[0]))))
    )
      add(match, word);
  }
  for (const match of matchesOf(text, SAID_SPLIT))
    if (
      !/^[가-힣]*(?:는데|지만|아서|어서|면서|니까|다면|라면|으면) |^(?:저는|제가|나는|저희는|안녕|이름|사람|그는)|[은는이가을를의에] /.test(
        match[1] ?? '',
      )
    )
      add(match, match[1] ?? '');
  for (const match of matchesOf(text, SELF)) {
    const word = match[1] ?? '';
    if (
      likely(word) ||
      ((isFull(word) || isRareFull(word)) && /저는|제가|안녕|라고/.test(match[0]))
    )
      add(match, word);
  }
  for (const match of matchesOf(text, TITLE)) {
    const word = match[1] ?? '';
    if (isJapanese(word) && !places.has(word) && !WORDS.has(word)) {
      add(match, word);
      continue;
    }
    if (match[0].endsWith('님') && !likely(word)) continue;
    if (
      WORDS.has(word) ||
      /^(?:아저|아가|날|그|이|저|마음|솜|말|글|불|맵|외국인|주인|관리인|경비|옆집|이웃|담임|교장|우리|보육|유치원|영어|한국어|일본어|이웃집|동네|새댁)/.test(
        word,
      )
    )
      continue;
    const short =
      match[0].slice(word.length).trim() === '씨' ||
      likely(word) ||
      (/선생님|쌤|사모님/.test(match[0]) && isFull(word));
    if (short) add(match, word);
  }
  for (const match of matchesOf(text, LABEL_SPLIT)) add(match, match[1] ?? '');
  for (const match of matchesOf(text, ROLE))
    if (!NO_ROLE.test(match[1] ?? '') && !WORDS.has(match[1] ?? '')) add(match, match[1] ?? '');
  for (const match of matchesOf(text, FAMILY)) add(match, match[1] ?? '');
  for (const match of matchesOf(text, RELATION)) {
    const raw = match[1] ?? '';
    const word = [
      raw,
      raw.replace(/이?(?:가|는|를|의|와|랑|도)$/, ''),
      raw.replace(/이$/, ''),
    ].find(
      (one) =>
        likely(one) ||
        (isFull(one) && isBuilt(one.slice(1))) ||
        (isRareFull(one) && !NO_END.test(one) && !nameLike.has(one)),
    );
    // 우리 지원이: our support.
    if (word && !(WORD_GIVEN.has(word.replace(/이$/, '')) && /^(?:우리|저희) /.test(match[0])))
      add(match, word);
  }
  for (const match of matchesOf(text, RELATION_SPLIT)) {
    const [family = '', given = ''] = (match[1] ?? '').split(' ');
    if (isJapaneseGiven(given) && (isJapanese(family) || (family.length > 2 && given.length > 2)))
      add(match, match[1] ?? '');
  }
  for (const match of matchesOf(text, PARENT))
    if (givens.has(match[1] ?? '') && !WORD_GIVEN.has(match[1] ?? '')) add(match, match[1] ?? '');
  for (const match of matchesOf(text, CHILD))
    if (givens.has(match[1] ?? '') && !WORDS.has(match[1] ?? '')) add(match, match[1] ?? '');
  if (ABOUT_CHILD.test(text))
    for (const match of matchesOf(text, BARE))
      if (
        givens.has(match[1] ?? '') &&
        !WORD_GIVEN.has(match[1] ?? '') &&
        !WORDS.has(match[1] ?? '')
      )
        add(match, match[1] ?? '');
  for (const match of matchesOf(text, TITLED_SPLIT)) {
    const [family = '', given = ''] = (match[1] ?? '').split(' ');
    if (OFFICE.test(given)) continue;
    if (isJapanese(family) && (isJapaneseGiven(given) || given.length > 1) && !places.has(family))
      add(match, match[1] ?? '');
  }
  for (const match of matchesOf(text, APART))
    if (isFull(match[1] ?? '') && !WORDS.has(match[1] ?? '') && !nameLike.has(match[1] ?? ''))
      add(match, match[1] ?? '');
  finds.push(...foreignNames(text).filter(({ start, end }) => !places.has(text.slice(start, end))));
  for (const frames of [framedKorean, unknownKorean])
    finds.push(
      ...frames(text, ASKED).filter(({ start, end }) => !places.has(text.slice(start, end))),
    );
  const signed = SIGNED.exec(text.slice(-40));
  const last = signed?.[1] ?? '';
  if (signed && (isRareFull(last) || likely(last)) && !WORDS.has(last) && !nameLike.has(last)) {
    const at = text.lastIndexOf(last);
    finds.push(name(at, last.length));
  }
  for (const match of matchesOf(text, FULL)) if (likely(match[1] ?? '')) add(match, match[1] ?? '');
  return finds;
};
