import type { Change, View } from './view.js';

const NATIVE =
  '1 하나|한|첫|첫째;2 둘|두|두세;3 셋|세|석|서;4 넷|네|넉|너;5 다섯;6 여섯;7 일곱;8 여덟;9 아홉;10 열;20 스물|스무;30 서른;40 마흔;50 쉰;60 예순;70 일흔;80 여든;90 아흔';
const COUNTERS =
  '째|명|분|번|살|시|시간|개|달|마리|가지|대|권|장|곳|사람|차례|군데|건|채|층|팀|주|잔|그루|벌|쪽|배|식구|아이|자녀|학기|통|번째|언어|가구|단계|종류|해|부|통화|줄|열|기|석|동|그릇|봉지|병|자리|점|나라|학교|병원';
const values = new Map<string, number>();
for (const row of NATIVE.split(';')) {
  const [value = '', words = ''] = row.split(' ');
  for (const word of words.split('|')) values.set(word, Number(value));
}
const words = (least: number, most: number) =>
  [...values]
    .filter(([, value]) => value >= least && value <= most)
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join('|');
const NATIVE_RUN = new RegExp(
  `(?<![가-힣\\d])(?:(${words(10, 90)}) ?)?(${words(1, 9)})? ?(?=(?:${COUNTERS})(?!이라|러|리|정|만 ))`,
  'g',
);
/** Both, the three; two things, or twelve, that have no counter. */
const NATIVE_ALONE =
  /(?<![가-힣\d])(?:(둘|셋|넷|다섯)(?=을|이|은|로|과|의|만|다| 다| 중| 모두)|(두|세|네) (?=[가-힣])|(열(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)) (?=[가-힣]))/g;
const SINO: Readonly<Record<string, number>> = Object.fromEntries(
  [...'영일이삼사오육칠팔구'].map((sign, value) => [sign, value]),
);
const WEIGHTS: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000 };
const SINO_RUN =
  /(?<![가-힣\d])((?:[일이삼사오육칠팔구]?[십백천]){1,4}[일이삼사오육칠팔구]?(?:만)?|[일이삼사오육칠팔구]만|[일이삼사오육칠팔구])(?= ?(?:개월|년|주일|주간|월|일(?![가-힣])|주 |층|원|엔|명|호선|퍼센트|프로|세 |분 |학년|회 |인 |개국|개 언어))/g;
const ONE_SIGN = /^[일이사오]$/;

const sino = (signs: string): number => {
  let total = 0;
  let digit = 0;
  for (const sign of signs) {
    if (sign === '만') return (total + digit || 1) * 1e4;
    const weight = WEIGHTS[sign];
    if (weight) {
      total += (digit || 1) * weight;
      digit = 0;
    } else digit = SINO[sign] ?? 0;
  }
  return total + digit;
};

/** Days that have a name of their own, and halves. */
const WHOLE: Readonly<Record<string, number>> = {
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
  반년: 6,
};
const WHOLE_RUN = new RegExp(`(?<![가-힣])(?:${Object.keys(WHOLE).join('|')})`, 'g');

/** Korean numbers as figures, where what they count stands behind them. */
export const koreanNumbers = ({ text }: View): Change[] => {
  const changes: Change[] = [];
  for (const { 0: whole, 1: tens, 2: ones, index } of text.matchAll(NATIVE_RUN)) {
    // 세대 are generations.
    if ((!tens && !ones) || (whole === '세' && text[index + 1] === '대')) continue;
    const value = (values.get(tens ?? '') ?? 0) + (values.get(ones ?? '') ?? 0);
    changes.push({
      start: index,
      end: index + whole.trimEnd().length,
      by: `${value}`,
      said: value < 2 || (!tens && /^[너서]$/.test(ones ?? '')) ? 'perhaps' : 'word',
    });
  }
  for (const { 0: whole, 1: alone, 2: before, 3: teen, index } of text.matchAll(NATIVE_ALONE))
    changes.push({
      start: index,
      end: index + whole.trimEnd().length,
      by: `${teen ? 10 + (values.get(teen.slice(1)) ?? 0) : (values.get(alone ?? before ?? '') ?? 0)}`,
      said: 'perhaps',
    });
  for (const { 0: word, index } of text.matchAll(WHOLE_RUN))
    changes.push({
      start: index,
      end: index + word.length,
      by: `${WHOLE[word] ?? 0}`,
      said: word === '반년' ? 'perhaps' : 'word',
    });
  for (const { 0: signs, index } of text.matchAll(SINO_RUN)) {
    const value = sino(signs);
    changes.push({
      start: index,
      end: index + signs.length,
      by: `${value}`,
      said: value < 2 || ONE_SIGN.test(signs) ? 'perhaps' : 'word',
    });
  }
  return changes
    .sort((a, b) => a.start - b.start || (a.said === 'perhaps' ? 1 : -1))
    .filter((change, i, all) => change.start >= (all[i - 1]?.end ?? 0));
};
