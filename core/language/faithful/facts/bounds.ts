import type { View } from '../reading/view.js';

/** On which side of a day, a time or a number something lies; `below` and `above` are those that do not hold it. */
export type Bound = 'until' | 'from' | 'over' | 'under' | 'below' | 'above';

interface Words {
  readonly before?: Partial<Record<Bound, string>>;
  readonly behind?: Partial<Record<Bound, string>>;
}
/** Units and brackets between a number and the word for its bound. */
const UNIT =
  '(?:日|号|時|分|年|月|歳|才|岁|円|元|人|名|名様|件|回|日間|か月|ヶ月|カ月|个月|週間|天|%|点|年度|세|살|명|엔|원|일|월|년|시|분|개월|주|회|대|歳の方)?';
const BRACKET = '(?:\\([^()]{1,5}\\))?';

const WORDS: Readonly<Record<string, Words>> = {
  ja: {
    behind: {
      until: 'まで|以前|以内',
      from: '以降|以後|から|より後',
      over: '以上|を超え|をこえ|超|より多',
      under: '以下|未満|より少な|まで|に満たな',
      below: '未満|より少な|(?:に|を)?満たな|足らず|を?下回',
      above: '(?:を)?(?:超|こ)え|超|より多',
    },
  },
  zh: {
    before: {
      until: '截至|至|到|截止到',
      from: '自|从',
      over: '超过|多于|至少|满',
      under: '不满|少于|低于|未满|不超过|最多',
      below: '不满|少于|低于|未满|不足',
      above: '超过|多于|高于',
    },
    behind: {
      until: '(?:之|以)?前|为止|截止|(?:之|以)?内',
      from: '(?:之|以)?后|起|开始',
      over: '(?:及)?以上',
      under: '(?:及)?以下|以内',
    },
  },
  ko: {
    behind: {
      until: '까지|이전|이내|안에|전까지',
      from: '부터|이후|후',
      over: '이상|초과|를? ?넘|을 넘',
      under: '이하|미만|까지',
      below: '미만',
      above: '초과|를? ?넘|을 넘',
    },
  },
  en: {
    before: {
      until: 'by|until|till|before|no later than|up to|within',
      from: 'after|from|since|starting|as of|beginning',
      over: 'over|more than|at least|above|exceeding',
      under: 'under|less than|at most|below|fewer than|up to|no more than|within',
      below: 'under|less than|below|fewer than|younger than',
      above: '(?<!and |or )over|more than|above|exceeding|older than',
    },
    behind: {
      from: 'onwards?|or later',
      until: 'or earlier',
      over: '(?:\\p{L}+ ){0,3}(?:or|and) (?:over|older|more|above)',
      under: '(?:\\p{L}+ ){0,3}(?:or|and) (?:under|younger|less|below|fewer)',
    },
  },
  es: {
    before: {
      until: 'hasta(?: el)?|antes de(?:l)?|a más tardar(?: el)?|dentro de|en un plazo de',
      from: 'desde(?: el)?|a partir de(?:l)?|después de(?:l)?',
      over: 'más de|al menos|como mínimo|mayores de|superior a',
      under: 'menos de|como máximo|menores de|hasta|no más de',
      below: 'menos de|menor(?:es)? de',
      above: 'más de|mayor(?:es)? de|superior a',
    },
    behind: {
      over: '(?:\\p{L}+ ){0,2}o más',
      under: '(?:\\p{L}+ ){0,2}o menos',
      from: 'en adelante',
    },
  },
  pt: {
    before: {
      until: 'até(?: o)?|até o dia|antes de|antes do dia|no máximo até|em até|dentro de',
      from: 'desde(?: o)?|a partir d[eoa](?: dia)?|depois d[eoa](?: dia)?|após(?: o)?',
      over: 'mais de|pelo menos|no mínimo|maiores de|acima de',
      under: 'menos de|no máximo|menores de|até|abaixo de',
      below: 'menos de|menor(?:es)? de|abaixo de',
      above: 'mais de|maior(?:es)? de|acima de',
    },
    behind: {
      over: '(?:\\p{L}+ ){0,2}ou mais',
      under: '(?:\\p{L}+ ){0,2}ou menos',
      from: 'em diante',
    },
  },
  vi: {
    before: {
      until:
        'trước(?: ngày)?|đến(?: hết)?(?: ngày)?|đến hết|chậm nhất(?: là)?|muộn nhất(?: là)?|trong vòng|hạn',
      from: 'từ(?: ngày)?|sau(?: ngày)?|kể từ(?: ngày)?',
      over: 'trên|hơn|từ|ít nhất',
      under: 'dưới|chưa đến|không quá|tối đa|đến',
      below: 'dưới|chưa đến|chưa đầy',
      above: 'trên|hơn',
    },
    behind: {
      over: '(?:\\p{L}+ ){0,2}trở lên',
      under: '(?:\\p{L}+ ){0,2}trở xuống',
      from: 'trở đi',
    },
  },
  id: {
    before: {
      until: 'sampai|hingga|sebelum|paling lambat|selambat-lambatnya|sampai dengan|dalam',
      from: 'mulai|sejak|dari|setelah|sesudah',
      over: 'lebih dari|di atas|minimal|paling sedikit',
      under: 'kurang dari|di bawah|maksimal|paling banyak|sampai',
      below: 'kurang dari|di bawah',
      above: 'lebih dari|di atas',
    },
    behind: {
      over: '(?:\\p{L}+ ){0,2}(?:ke atas|atau lebih)',
      under: '(?:\\p{L}+ ){0,2}(?:ke bawah|atau kurang)',
    },
  },
  fil: {
    before: {
      until: 'hanggang(?: sa)?|bago(?: mag-?| ang| sumapit ang)?|sa loob ng',
      from: 'mula(?: sa)?|simula(?: sa)?|pagkatapos ng|pagkalipas ng',
      over: 'higit sa|mahigit|hindi bababa sa|lampas sa',
      under: 'mas mababa sa|wala pang|hanggang|hindi hihigit sa',
      below: 'mas mababa sa|wala pang',
      above: 'higit sa|mahigit|lampas sa',
    },
    behind: {
      over: '(?:\\p{L}+ ){0,2}(?:pataas|o higit pa|o mas matanda)',
      under: '(?:\\p{L}+ ){0,2}(?:pababa|o mas bata)',
    },
  },
  ne: {
    behind: {
      until:
        '(?:गते |बजे|तारिख)?(?:सम्म|भित्र|अघि|अगाडि)[\\u0900-\\u0963]*|(?:बजे|दिन|महिना|वर्ष) ?(?:सम्म|भित्र|अघि|अगाडि)[\\u0900-\\u0963]*',
      from: '(?:गते |बजे|तारिख)?(?:देखि|पछि|बाट)|(?:बजे|दिन|महिना|वर्ष) ?(?:देखि|पछि)',
      over: '(?:वर्ष|जना|येन)? ?(?:वा (?:सोभन्दा )?माथि|भन्दा बढी|माथि)[\\u0900-\\u0963]*',
      under: '(?:वर्ष|जना|येन)? ?(?:भन्दा कम|मुनि|तल)[\\u0900-\\u0963]*',
      below: '(?:वर्ष|जना|येन)? ?(?:भन्दा कम|भन्दा मुनि|मुनि)[\\u0900-\\u0963]*',
      above: '(?:वर्ष|जना|येन)? ?(?:भन्दा बढी|भन्दा माथि)[\\u0900-\\u0963]*',
    },
  },
};
const BOUNDS: readonly Bound[] = ['until', 'from', 'over', 'under', 'below', 'above'];
const JOINED = new Set(['ja', 'zh', 'ko', 'ne']);
const NEAR = 28;

interface Patterns {
  readonly before: readonly (readonly [Bound, RegExp])[];
  readonly behind: readonly (readonly [Bound, RegExp])[];
}
const compiled = new Map<string, Patterns>();
const patternsOf = (base: string): Patterns => {
  const known = compiled.get(base);
  if (known) return known;
  const { before = {}, behind = {} } = WORDS[base] ?? {};
  const edge = JOINED.has(base) ? '' : '(?<![\\p{L}\\p{M}])';
  const made = {
    before: BOUNDS.flatMap((bound) =>
      before[bound]
        ? [
            [
              bound,
              new RegExp(
                `${edge}(?:${before[bound].normalize('NFKC')}) ?(?:the |el |las |la |o |as |às |a |dia |ngày |tanggal |pukul |jam |alas-|alas |ika-|sa |ang )*$`,
                'iu',
              ),
            ] as const,
          ]
        : [],
    ),
    behind: BOUNDS.flatMap((bound) =>
      behind[bound]
        ? [
            [
              bound,
              new RegExp(
                `^${UNIT}${BRACKET}(?:の方|の人)? ?(?:${behind[bound].normalize('NFKC')})`,
                'iu',
              ),
            ] as const,
          ]
        : [],
    ),
  };
  compiled.set(base, made);
  return made;
};

/** What stands around a place says of its bounds: until and under, say. None where nothing is said. */
export const boundsAt = (view: View, from: number, to: number): ReadonlySet<Bound> => {
  const { before, behind } = patternsOf(view.base);
  const [left, right] = [
    view.text.slice(Math.max(0, from - NEAR), from),
    view.text.slice(to, to + NEAR),
  ];
  return new Set([
    ...before.flatMap(([bound, pattern]) => (pattern.test(left) ? [bound] : [])),
    ...behind.flatMap(([bound, pattern]) => (pattern.test(right) ? [bound] : [])),
  ]);
};

const LOW: readonly Bound[] = ['until', 'under'];
const HIGH: readonly Bound[] = ['from', 'over'];
/** Whether one says up to and the other from on. */
export const areOpposed = (a: ReadonlySet<Bound>, b: ReadonlySet<Bound>): boolean => {
  const is = (set: ReadonlySet<Bound>, side: readonly Bound[]) =>
    side.some((bound) => set.has(bound));
  const [lowA, highA, lowB, highB] = [is(a, LOW), is(a, HIGH), is(b, LOW), is(b, HIGH)];
  return (lowA && !highA && highB && !lowB) || (highA && !lowA && lowB && !highB);
};

/** Under 3 is up to 2, and over 2 is 3 or more: whole numbers, one beside the other. */
export const isNextTo = (
  a: { readonly value: number; readonly bounds: ReadonlySet<Bound> },
  b: { readonly value: number; readonly bounds: ReadonlySet<Bound> },
): boolean => {
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  if (high.value - low.value !== 1) return false;
  const holds = (bounds: ReadonlySet<Bound>, side: readonly Bound[]) =>
    side.some((bound) => bounds.has(bound));
  return (
    (high.bounds.has('below') && !low.bounds.has('below') && holds(low.bounds, LOW)) ||
    (low.bounds.has('above') && !high.bounds.has('above') && holds(high.bounds, HIGH))
  );
};
