interface PlainDate {
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
}

/** The first year of an era is that many years after the year before it. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

const ascii = (text: string) =>
  text.replace(/[０-９：／]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

const clock = (hour: number, minute: number): string => {
  const half = hour < 12 ? '午前' : '午後';
  const twelve = hour > 12 ? hour - 12 : hour;
  return `${half}${twelve}時${minute ? `${minute}分` : ''}`;
};

const RULES: readonly (readonly [RegExp, (match: RegExpMatchArray) => string | undefined])[] = [
  [
    /(令和|平成|昭和)(\d{1,2}|元)年(度?)/g,
    ([, era = '', year = '', term = '']) =>
      `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年${term}`,
  ],
  [
    /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/])/g,
    ([, month = '', day = '']) =>
      Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
        ? `${Number(month)}月${Number(day)}日`
        : undefined,
  ],
  [
    /(?<![\d:-])(?:午前|午後)?([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/g,
    ([all, hour = '', minute = '']) =>
      /^午/.test(all)
        ? `${all.slice(0, 2)}${Number(hour)}時${Number(minute) ? `${Number(minute)}分` : ''}`
        : clock(Number(hour), Number(minute)),
  ],
  [/(?<!\d)(1[3-9]|2[0-3])時(?!間)/g, ([, hour = '']) => clock(Number(hour), 0)],
  // From a to b: only between two figures, since a wave also decorates.
  [/(?<=[日時分月年円\d])[〜～](?=[\d０-９午令平])/g, () => 'から'],
];

/** Dates and times as only an office writes them, each with the plain form. */
export const plainDates = (text: string): PlainDate[] => {
  const plain = ascii(text);
  return RULES.flatMap(([pattern, say]) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const suggestion = say(match);
      return suggestion === undefined
        ? []
        : [{ start: match.index, end: match.index + match[0].length, suggestion }];
    }),
  );
};
