import type { Questionnaire, Results } from '../../../../core/contract/index.js';
import type { AnyWords, Words } from '../../../i18n/words.js';
import { resultsAsCsv } from './results-as-csv.js';
import { resultsAsSheet } from './results-as-sheet.js';
import { XLSX_MEDIA, xlsxOf } from './xlsx.js';

/** Results to be kept: as codes for programs (CSV). */
export const csvFile = (results: Results, cache: string): Response =>
  new Response(resultsAsCsv(results), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${results.code}.csv"`,
      'cache-control': cache,
    },
  });

/** In the words of the page for spreadsheets (XLSX). */
export const sheetFile = (
  form: Questionnaire,
  results: Results,
  words: AnyWords,
  cache: string,
): Response =>
  new Response(
    xlsxOf(words.plain('ask.result.title'), resultsAsSheet(form, results, words as Words)),
    {
      headers: {
        'content-type': XLSX_MEDIA,
        'content-disposition': `attachment; filename="${results.code}.xlsx"`,
        'cache-control': cache,
      },
    },
  );
