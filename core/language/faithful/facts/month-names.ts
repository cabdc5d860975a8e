/**
 * The months of the year in order, ways to write one parted by `|`. Names that are words too (may, march, mayo) count beside a figure
 * or behind one of the words in `MONTH_BEFORE`.
 */
export const MONTH_NAMES: Readonly<Record<string, string>> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  es: 'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic',
  pt: 'janeiro|jan fevereiro|fev março|marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  id: 'januari|jan februari|pebruari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agt|agu|ags september|sept|sep oktober|okt november|nov|nopember desember|des',
  fil: 'enero|january|jan pebrero|february|feb marso|march|mar abril|april|apr mayo|may hunyo|june|jun hulyo|july|jul agosto|august|aug setyembre|september|sept|sep oktubre|october|oct nobyembre|november|nov disyembre|december|dec',
  ne: 'जनवरी|जनवरि|जनवरीको फेब्रुअरी|फेब्रुअरि|फेब्रुवरी|फेब्रवरी मार्च अप्रिल|अप्रील मे|मई जुन|जून जुलाई|जुलाइ अगस्ट|अगस्त|अगष्ट|अगस्ट सेप्टेम्बर|सेप्टेंबर|सितम्बर|सेप्टेम्वर अक्टोबर|अक्टुबर|अक्टोवर|अक्तोबर नोभेम्बर|नोवेम्बर|नोभेम्वर|नवम्बर|नोभेम्बर डिसेम्बर|डिसेम्वर|डिसेंबर|दिसम्बर',
};
/** Names that need a figure beside them. */
export const ALSO_WORDS =
  /^(?:may|march|mar|mei|मे|set|out|sep|dec|ago|jan|jun|des|dez|mai|abr|marco|feb|sept|apr|oct|nov|jul|aug|ene|dic|fev|agt|agu|ags|okt|peb|marso)$/;
export const MONTH_BEFORE =
  /(?:\b(?:in|of|by|until|since|from|during|before|after|early|late|mid|next|last|this|each|every|through|between|en|de|desde|hasta|em|até|bulan|pada|sejak|hingga|sampai|noong|mula|hanggang|simula|tuwing|sa|ng|buwan ng|mes de|mês de|से) |-)$/i;

/** Days of the week from Sunday on. `?` before a way to write it: it means something else too. */
export const WEEKDAY_NAMES: Readonly<Record<string, string>> = {
  en: 'sundays|sunday|?sun mondays|monday|mon tuesdays|tuesday|tues|tue wednesdays|wednesday|?wed thursdays|thursday|thurs|thur|thu fridays|friday|fri saturdays|saturday|?sat',
  es: 'domingos|domingo lunes martes miércoles|miercoles jueves viernes sábados|sábado|sabado',
  pt: 'domingos|domingo segundas-feiras|segunda-feira|2ª-feira|2ª~feira|?segundas|?segunda terças-feiras|terça-feira|3ª-feira|3ª~feira|?terças|?terça quartas-feiras|quarta-feira|4ª-feira|4ª~feira|?quartas|?quarta quintas-feiras|quinta-feira|5ª-feira|5ª~feira|?quintas|?quinta sextas-feiras|sexta-feira|6ª-feira|6ª~feira|?sextas|?sexta sábados|sábado|sabado',
  id: "hari~minggu|?minggu|ahad senin selasa rabu kamis jumat|jum'at sabtu",
  fil: 'linggo~ng~hapon|?linggo lunes martes miyerkules|miyerkoles huwebes|huebes biyernes sabado',
  vi: 'chủ~nhật thứ~hai|thứ~2 thứ~ba|thứ~3 thứ~tư|thứ~4 thứ~năm|thứ~5 thứ~sáu|thứ~6 thứ~bảy|thứ~7',
  ne: 'आइतबार|आइतवार|आईतबार|आइतबारे सोमबार|सोमवार मंगलबार|मङ्गलबार|मंगलवार|मङ्गलवार बुधबार|बुधवार बिहीबार|बिहिबार|बिहीवार|बिहिवार शुक्रबार|शुक्रवार शनिबार|शनिवार',
};
