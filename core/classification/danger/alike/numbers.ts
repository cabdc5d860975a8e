/** How often and how long something was changes nothing of what it is: each number leaves the same sign. */
const NUMBER = '0';

const FIGURES = /\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;
/** Numerals of Japanese and Chinese before what they count: 三日, 两次; not those within a word (一緒). */
const HAN =
  /[〇一二三四五六七八九十百千两]+(?=[円人つ月日時时分秒年歳才岁回件か箇ヶヵ階番次天个個小点周週号度晩夜晚杯本枚台])/gu;
/** Those of Korean stand before what they count, too. */
const HANGUL =
  /(?<![가-힣])(?:(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무)+ ?(?=번|달|살|시간|시|명|개|주|해|사람|밤)|[일이삼사오육칠팔구십백]+ ?(?=개월|일째|년|층|주일|분째))/gu;
/** `ba` is a father as well: a number only before what is counted. */
const VIETNAMESE =
  /(?<!\p{L})(?:hai|bốn|sáu|bảy|tám|chín|mười|ba(?= (?:lần|ngày|tháng|tuần|giờ|hôm|đêm|năm|đứa)))(?!\p{L})/gu;

/** Numbers that are words in Latin letters and in Devanagari; those that are also articles or other words are left alone. */
const SPELLED = new Set(
  [
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty',
    'dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta',
    'dois duas três quatro sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta',
    'dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
    'dalawa dalawang tatlo tatlong apat limang anim pito pitong walo walong siyam sampu sampung',
    'दुई तीन चार पाँच पांच छ सात आठ नौ दश दस',
  ].flatMap((row) => row.split(' ')),
);
const WORD = /[\p{Script=Latin}\p{M}]+|[\p{Script=Devanagari}]+/gu;
const SEVERAL = /0(?:[ -]?0)+/g;

/** A text in small letters with one sign for every number, in figures or in words. */
export const numbersAlike = (text: string): string =>
  text
    .replace(FIGURES, NUMBER)
    .replace(HAN, NUMBER)
    .replace(HANGUL, NUMBER)
    .replace(VIETNAMESE, NUMBER)
    .replace(WORD, (word) => (SPELLED.has(word) ? NUMBER : word))
    .replace(SEVERAL, NUMBER);
