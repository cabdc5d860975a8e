import { byUnits } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import { NOBODY } from './nobody.js';
import { push, type Text } from './text.js';
import { isCommonLatin } from './unknown.js';
import { isAmbiguous, isListedLatin, isViGiven } from './words.js';

/** With what people close a letter in small letters. */
const CLOSING =
  '(?:thanks?(?: you)?(?: so much| very much| a lot| again| in advance)?|thx|tks|ty|(?:kind |best |warm )?regards|best(?: wishes)?|cheers|sincerely|yours(?: truly)?|love|take care|xoxo|signed|signed by|muchas gracias|gracias(?: de antemano| por todo| totales)?|saludos(?: cordiales)?|saludes|atte|att|atentamente|cordialmente|un abrazo|abrazos?|besos|firma(?:do)?|les escribe|muito obrigad[oa]|obrigad[oa](?: desde já| por tudo)?|obg|obrigad[oa]s|brigad[oa]|abraços?|abçs?|abs|atenciosamente|ats|bjs|bjos?|beijos|grat[oa]|valeu|vlw|assinado|ass|(?:maraming )?salamat(?: po| po sa inyo| po nang marami| po ulit)?|slmt po|gumagalang|lubos na gumagalang|nagmamahal|nagpapasalamat|(?:terima|trima|terimakasih|makasih|trims|tq|thank)(?: ?kasih)?(?: banyak| ya| sebelumnya| kak)?|hormat(?: kami| saya)?|salam(?: hormat| hangat)?|wassalam|tertanda|(?:xin |em |chân thành )?(?:cảm|cám) ơn(?: nhiều| rất nhiều| ạ| nhiều ạ)*|kính thư|trân trọng|thân(?: ái| mến)?|ký tên|cam on(?: nhieu| a)*|tran trong|eso(?: es todo| nomás| sería todo)?|es todo|nada más|é isso|é só isso|só isso|era isso|yun lang(?: po)?|iyon lang(?: po)?|itu saja|sekian|begitu saja|(?:vậy|thế) thôi(?: ạ)?|that[’ ]?s all|that is all|tyatti ho|ramro hos|dhanyabad|dhanyawad|dhanyavad|namaste)';
const WORD = "[\\p{L}][\\p{L}’'-]{1,14}\\.?";
const ROW = `(${WORD}(?: (?:${WORD}|\\p{L}\\.?)){0,3})`;
/** A town or a trade may stand behind a comma. */
const TAIL =
  '[ .!)~*♡♥]*(?:\\p{Extended_Pictographic}|\\uFE0F|[ ^_^:)-])*(?:,? ?(?:\\(?[\\p{L} -]{3,20}\\)?))?[ .!]*$';
const SIGNED = byUnits(
  new RegExp(
    `(?<!\\p{L})${CLOSING}[ ]?(?:[.,!:;–—~-]|\\p{Extended_Pictographic}|\\uFE0F|🙏|\\n| -){1,4}[ \\n~–—-]{0,3}${ROW}${TAIL}`,
    'iu',
  ),
);
/** A dash or a line of its own at the end: "- farah", "\\nbagus p.". */
const DASHED = byUnits(
  new RegExp(
    `(?:(?:[.!?…)\\n]|\\p{Extended_Pictographic})[ ]?[-–—~]{1,2} ?|[.!?…)]?[ ]?\\n[ ]?)${ROW}${TAIL}`,
    'iu',
  ),
);
/** The last sentence is two small words: gracias por leer. wilmer huanca */
const LAST = byUnits(
  /[.!?…)] (\p{Ll}[\p{L}’'-]{2,14} (?:\p{Ll}[\p{L}’'-]{2,14} ?){1,2})(?:, \p{L}{3,16})?[ .!]*$/u,
);

const bareOf = (word: string): string => word.replace(/[.’'-]+$/, '');

/** Who signs in small letters, behind the closing of a letter, a dash, or on the last line. */
export const signatures = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const from = Math.max(0, t.text.trimEnd().length - 70);
  const end = t.text.slice(from);
  for (const [pattern, sure] of [
    [SIGNED, true],
    [DASHED, false],
    [LAST, false],
  ] as const) {
    const match = pattern.exec(end);
    const row = match?.[1];
    if (!match || !row) continue;
    const parts = row.split(' ').map(bareOf);
    const first = parts[0] ?? '';
    const at = t.text.lastIndexOf(row);
    if (at < from || parts.some((part) => NOBODY.test(part) || t.places.has(part.toLowerCase())))
      continue;
    const words = t.words.filter((word) => word.start >= at && word.end <= at + row.length);
    const [head] = words;
    if (!head || t.places.has(head.small)) continue;
    const known = words.some((word) => isListedLatin(word) || isViGiven(word));
    const strange = words.every((word) => !isCommonLatin(word) && !t.places.has(word.plain));
    const small = first === first.toLowerCase();
    const fits = sure
      ? (known && !(isAmbiguous(head) && small && words.length === 1 && isCommonLatin(head))) ||
        (strange && words.length < 4)
      : (known && !isCommonLatin(head) && !isAmbiguous(head)) ||
        (pattern !== LAST &&
          strange &&
          words.length < 3 &&
          words.length > 0 &&
          parts.length === words.length);
    if (!fits) continue;
    push(finds, t, t.words.indexOf(head), t.words.indexOf(words.at(-1) ?? head));
    break;
  }
  return finds;
};
