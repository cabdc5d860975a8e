/** The months in eleven languages, whole and as they are shortened, with and without Latin letters. */
export const MONTHS = [
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|abr|ago|set|dic',
  'janeiro|fevereiro|março|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|fev|mai|out|dez',
  'januari|februari|maret|mei|juni|juli|agustus|oktober|desember|agt|agu|ags|okt|des',
  'pebrero|marso|hunyo|hulyo|setyembre|oktubre|nobyembre|disyembre|peb|hun|hul|nob|dis',
  'muharram|safar|rajab|syaban|shaban|ramadan|ramadhan|syawal|shawwal|zulkaidah|zulhijah|dzulhijjah',
  'baisakh|jestha|jeth|ashadh|asadh|asar|shrawan|saun|bhadra|bhadau|ashwin|asoj|kartik|mangsir|poush|push|magh|falgun|phagun|chaitra|chait',
  'जनवरी|फेब्रुअरी|फेब्रुवरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|अगस्त|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर|बैशाख|वैशाख|जेठ|असार|साउन|भदौ|असोज|कात्तिक|कार्तिक|मंसिर|पुस|पुष|माघ|श्रावण|भाद्र|आश्विन|मङ्सिर|फागुन|फाल्गुन|चैत',
].join('|');

/** Any word that may be a month: a list of all in every pattern would make each of them a hundred times as large. */
export const MONTH_WORD = '(?:[a-zç]{3,10}|[\\u0900-\\u097f]{2,10})';
const months = new Set(MONTHS.split('|').concat('nob', 'okt'));
const NO_MONTH =
  /tháng|thang|(?<![a-z])(?:iii|viii|vii|xii|iv|vi|ix|xi|ii)(?![a-z])|showa|heisei|taisho|reiwa|minguo|dangi|hijri|sam[bv]at|buddh|budista|nepal|phật|dân quốc|(?<![a-z])roc(?![a-z])|साल|गते|महिना|(?:वि|बि)\.? ?सं|संवत|सम्वत/;
/** Whether the words of a day name a month; one in figures alone needs none. */
export const namesMonth = (day: string): boolean => {
  const words = day.match(/[a-zà-ỹ]{3,}|[\u0900-\u0963\u0970-\u097f]{2,}/g);
  return !words || words.some((word) => months.has(word)) || NO_MONTH.test(day);
};
