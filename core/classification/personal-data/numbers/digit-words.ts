/** How figures are spelled out, in small letters and without accents where the language has them. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'zero|oh one two three four five six seven eight nine',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
  pt: 'zero um|uma dois|duas tres quatro cinco seis|meia sete oito nove',
  vi: 'khong mot hai ba bon nam sau bay tam chin',
  id: 'nol|kosong satu dua tiga empat lima enam tujuh delapan sembilan',
  fil: 'sero|wala isa dalawa tatlo apat lima anim pito walo siyam',
  romaji: 'rei ichi ni san yon|shi go roku nana|shichi hachi kyu|kyuu|ku',
  ja: 'ゼロ|ぜろ|れい|レイ|れー|まる|マル|オー いち|イチ|いっち|わん|ワン に|ニ|にい|にー|ニー|ニイ|つー|ツー さん|サン|すりー|スリー よん|ヨン|し|シ|しい|しー|よー|ふぉー|フォー ご|ゴ|ごー|ゴー|ごお|ごう|ゴウ|ふぁいぶ|ファイブ ろく|ロク|ろっく|しっくす|シックス なな|ナナ|しち|シチ|せぶん|セブン はち|ハチ|えいと|エイト きゅう|キュウ|きゅー|キュー|く|ク|ないん|ナイン',
  han: '〇|零|○|洞 一|幺|壱 二|弐|两 三|参 四 五|伍 六 七 八 九',
  ko: '공|영 일 이 삼 사 오 육|륙 칠 팔 구',
  ne: 'शून्य|सुन्य|जीरो|जिरो एक|वान दुई|टु|दुइ तीन|तिन|थ्री चार|फोर पाँच|पाच|पांच|फाइभ छ|छः|सिक्स सात|सेभेन आठ|एट नौ|नाइन',
};

/** Numbers of two figures, in the order of their value, from 10 on and then by tens. */
const TENS: Readonly<Record<string, string>> = {
  en: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  es: 'diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  pt: 'dez onze doze treze quatorze|catorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
};
const VEINTI =
  'veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve';

const valueOfWord = new Map<string, string>();
for (const row of Object.values(WORDS))
  row.split(' ').forEach((words, value) => {
    for (const word of words.split('|'))
      if (!valueOfWord.has(word)) valueOfWord.set(word, `${value}`);
  });

for (const row of Object.values(TENS))
  row.split(' ').forEach((words, at) => {
    for (const word of words.split('|'))
      valueOfWord.set(word, `${at < 10 ? at + 10 : (at - 8) * 10}`);
  });
VEINTI.split(' ').forEach((word, at) => {
  valueOfWord.set(word, `${at + 21}`);
});

/** The figures that a word means. */
export const digitOf = (word: string): string | undefined => valueOfWord.get(word);

const kanaWords = (WORDS.ja ?? '')
  .split(/[ |]/)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** One figure in kana, kanji or hangul: they stand without spaces. */
export const SPELLED_SIGN = `${kanaWords}|[〇零○洞一幺壱二两弐三参四五伍六七八九공영일이삼사오육륙칠팔구]`;
