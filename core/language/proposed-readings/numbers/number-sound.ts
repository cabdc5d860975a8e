const DIGITS = ['れい', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'];
const HUNDREDS = [
  '',
  'ひゃく',
  'にひゃく',
  'さんびゃく',
  'よんひゃく',
  'ごひゃく',
  'ろっぴゃく',
  'ななひゃく',
  'はっぴゃく',
  'きゅうひゃく',
];
const THOUSANDS = [
  '',
  'せん',
  'にせん',
  'さんぜん',
  'よんせん',
  'ごせん',
  'ろくせん',
  'ななせん',
  'はっせん',
  'きゅうせん',
];

/** Up to four digits; none for 0. */
const below10000 = (n: number): string => {
  const tens = Math.floor(n / 10) % 10;
  return [
    THOUSANDS[Math.floor(n / 1_000)],
    HUNDREDS[Math.floor(n / 100) % 10],
    tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}じゅう`,
    n % 10 ? DIGITS[n % 10] : '',
  ].join('');
};

/** Before 万 and 億 a thousand is いっせん. */
const beforeScale = (n: number): string => (n === 1_000 ? 'いっせん' : below10000(n));

/** How a whole number below a billion is said, e.g. 3800 さんぜんはっぴゃく. */
export const numberSound = (n: number): string => {
  if (n === 0) return 'れい';
  const parts = [
    n >= 100_000_000 ? `${beforeScale(Math.floor(n / 100_000_000))}おく` : '',
    Math.floor(n / 10_000) % 10_000 ? `${beforeScale(Math.floor(n / 10_000) % 10_000)}まん` : '',
    below10000(n % 10_000),
  ];
  return parts.join('');
};

/** Each digit behind the point: 1.25 いってんにご. */
export const fractionSound = (digits: string): string =>
  [...digits].map((digit) => (digit === '0' ? 'れい' : DIGITS[Number(digit)])).join('');
