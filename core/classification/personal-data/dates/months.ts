/** The months in eleven languages, whole and as they are shortened, with and without Latin letters. */
export const MONTHS = [
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|abr|ago|set|dic',
  'janeiro|fevereiro|março|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|fev|mai|out|dez',
  'januari|februari|maret|mei|juni|juli|agustus|oktober|desember|agt|agu|ags|okt|des',
  'pebrero|marso|hunyo|hulyo|setyembre|oktubre|nobyembre|disyembre|peb|hun|hul|nob|dis',
  'baisakh|jestha|jeth|ashadh|asar|shrawan|saun|bhadra|bhadau|ashwin|asoj|kartik|mangsir|poush|push|magh|falgun|phagun|chaitra|chait',
  'जनवरी|फेब्रुअरी|फेब्रुवरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|अगस्त|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर|बैशाख|वैशाख|जेठ|असार|साउन|भदौ|असोज|कात्तिक|कार्तिक|मंसिर|पुस|पुष|माघ|फागुन|फाल्गुन|चैत',
].join('|');
