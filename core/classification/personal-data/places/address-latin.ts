import { type PlacePattern, wholeOf } from './pattern.js';

const W = "[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ'’]{1,24}";
const C = "[A-ZÀ-Ỹ][A-Za-zÀ-ỹ'’]{1,24}";
/** How a town ends when it is written in Latin letters. */
const END = '(?:-| )?(?:cho|chō|chou|machi|dai|mura|ku|shinden|cyo)';
const NUM = '[0-9]{1,4}(?: ?- ?[0-9]{1,4}){1,3}';
const HOUSE =
  '(?:(?:house|casa|nhà|số nhà|số|rumah|bahay|no\\.?|number|lote|rumah no\\.?|nomor|número|nº|apt\\.?|unit|room) ?#?(?:số |no\\.? |nº ?)?[0-9]{1,4}(?:,| of| in| de| do| ở| di| sa|,? en)? ?)';
const CHOME = '[0-9]{1,2} ?(?:-|–)? ?(?:chome|chōme|choume|tyome|jo|chomé|chô-me|chô me)';
const ROOM =
  "(?:[,.]? ?(?:#|[A-Z][A-Za-zÀ-ỹ'’]{1,20}(?: [A-Z][A-Za-zÀ-ỹ'’]{1,20}){0,2} )?(?:room|rm\\.?|apt\\.?|apto\\.?|apartamento|departamento|depto\\.?|dpto\\.?|apart\\.?|phòng|p\\.|kamar|lantai|unit|flat|#|piso|andar|kwarto|floor|tầng|casa|bloco|block|bldg\\.?|no\\.?) ?[0-9]{1,4}|,? ?[A-Z][A-Za-z]{2,16} [0-9]{3}(?![0-9]))?";
const TOWN_WORD = `(?:${C}|${W}-${W})(?:-${W}){0,3}(?: ${C}){0,2}`;
/** Things with strokes between figures that are no town. */
const NO_TOWN =
  /^(measure|medida|article|chapter|plan|form|formulario|room|page|version|covid|section|step|level|from|since|about|around|between|at|on|in|to|of|and|or|the|para|desde|entre|hasta|das|de|dari|sampai|pukul|jam|từ|lúc|khoảng|mula|alas|score|skor|placar|ratio|tel|phone|celular|telefone|cel|call|numero|número|nomor|sekitar|program|aksi|chính sách|biện pháp|thứ|ngày|tháng|hôm|días?|dias?|años|anos|grade|grado|class|turma|lớp|kelas|win|won|lost|ganó|kb|vitamin|type|tipo|no|num|january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|sábado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|senin|selasa|rabu|kamis|jumat|sabtu|minggu|mei|juni|juli|agustus|oktober|desember|lunes a|horario|horário|open|hours|giờ|ages?|edad|idade|umur|tuổi|edades|iso|jis|jlpt|nippon|line|linha|línea|bus|route|ruta|rota|mc)$/i;
/** A class and its school. */
const SCHOOL = /escola|escuela|school|trường|sekolah|paaralan|colegio|colégio|gakko/i;
const lastWord = (text: string): string => /([^\s,]+)[ ,]*$/.exec(text)?.[1] ?? '';

const cut = (match: RegExpExecArray, town: string | undefined) =>
  NO_TOWN.test(lastWord(town ?? '')) ? undefined : wholeOf(match);

/** Addresses in Latin letters: the same in all languages that are written so, but for the words around. */
export const LATIN_ADDRESSES: readonly PlacePattern[] = [
  // Yanaginoki-cho 2-chome, with figures before or behind
  {
    needs: /ch(?:o|ō|ou|ô)-? ?m|chom|tyome|[0-9] ?-? ?jo/i,
    pattern: new RegExp(
      `(?:${HOUSE})?(?:(?:${TOWN_WORD}|${W})(?:${END})?,? )${CHOME}(?:[ ,-]{0,2}(?:no\\.? ?|nº ?)?[0-9]{1,4}(?: ?- ?[0-9]{1,4}){0,2}|(?= ))?${ROOM}`,
      'gi',
    ),
    of: (match) => (/[0-9].*[0-9]/.test(match[0]) ? wholeOf(match) : undefined),
  },
  // 2-chome 4-8 Town; 3-11-7 Town-cho
  {
    needs: /ch(?:o|ō|ou|ô)|machi|dai|mura|ku|shinden|cyo|tyome|jo/i,
    pattern: new RegExp(
      `(?:${CHOME}[ ,-]{1,2}(?:[0-9]{1,4}(?: ?- ?[0-9]{1,4}){0,2},? )?|[0-9]{1,4}(?:-[0-9]{1,4}){1,2},? )(?:${W}[ -]){0,2}(?:${W}${END})\\b(?:,? ${C}){0,3}${ROOM}`,
      'gi',
    ),
    of: (match) => (SCHOOL.test(match[0]) ? undefined : wholeOf(match)),
  },
  // Kita-Yanaginoki-cho 3303-8
  {
    needs: /(?:cho|chō|chou|machi|dai|mura|ku|shinden|cyo),? ?(?:no\.? ?)?[0-9]/i,
    pattern: new RegExp(
      `((?:${W}-){0,3}${W}${END}),? (?:no\\.? ?)?(?:${NUM}|[0-9]{2,4}(?![0-9:%/]|[.,][0-9]))${ROOM}`,
      'gi',
    ),
    of: (match) =>
      /(cho|chō|chou|machi|dai|mura|cyo|shinden)$/i.test(match[1] ?? '') &&
      !/^(dai|machi|cho|mura)$/i.test(match[1] ?? '') &&
      (/-[0-9]/.test(match[0]) ||
        /-(cho|machi|chō|dai|chou)/i.test(match[1] ?? '') ||
        (/^\p{Lu}\p{Ll}+(?:cho|machi|mura)$/u.test(match[1] ?? '') &&
          / (?!19|20)[0-9]{3,4}/.test(match[0])))
        ? cut(match, match[1])
        : undefined,
  },
  // Hirosedai 3-7-12
  {
    needs: /[0-9]-[0-9]+-[0-9]/,
    pattern: new RegExp(
      `(${TOWN_WORD}),? ((?:no\\.? ?)?[0-9]{1,4}-[0-9]{1,4}(?:-[0-9]{1,4}){1,2})(?![0-9-])${ROOM}`,
      'g',
    ),
    of: (match) =>
      /^(?:19|20)\d\d-|-(?:19|20)\d\d$/.test(match[2] ?? '') ? undefined : cut(match, match[1]),
  },
  // an address that says so: alamat ..., endereço: ...
  {
    needs:
      /address|alamat|địa|direcci|domicilio|endere|tirahan|nakatira|viv|mor[oa]|tinggal|live|ở|bahay|resido/i,
    pattern: new RegExp(
      `(?:address(?: is)?|alamat(?:nya|ku)?(?: saya)?|địa chỉ(?: nhà| của em| của tôi)?(?: là)?|dirección(?: es)?|domicilio|endereço(?: é)?|tirahan|nakatira(?: po)?(?: kami| ako)?(?: sa)?|vivo en|vivimos en|moro em|moro na|moramos em|moramos na|tinggal di|i live (?:at|in)|we live (?:at|in)|live at|sống ở|ở|nhà em ở|nhà tôi ở|bahay namin sa|resido en|resido em)[ :]{1,2}(${TOWN_WORD},? ?(?:${NUM}|[0-9]{1,4})${ROOM})`,
      'gi',
    ),
    of: (match) => {
      const place = wholeOf(match, 1);
      return /-[0-9]|(?:room|phòng|apt|kamar|depto|apto)/i.test(match[1] ?? '') &&
        !NO_TOWN.test((match[1] ?? '').split(/[ ,]/)[0] ?? '')
        ? place
        : undefined;
    },
  },
  // a block and a room: danchi Hirose bloco 7 apto 304; Apt 402, Maison Lilas
  {
    needs:
      /apto|apt|apart|depto|dpto|departamento|room|rm|phòng|kamar|cuarto|quarto|kwarto|unit|piso|andar|lantai|casa|ap[ .]|no[ .]|nº|flat|habitación|número|#/i,
    pattern:
      /(?:(?:danchi|condom[ií]nio|conjunto|edif[ií]cio|prédio|apartamentos?|apartments?|building|chung cư|tòa nhà|toà nhà|apartemen|gedung|kondo|mansion|leopalace|asrama|dormitorio|dormitory|ký túc xá|alojamento|dorm|dormitoryo)(?: [A-ZÀ-Ỹa-z][A-Za-zÀ-ỹ'’-]{1,16}){0,3},? )?(?:(?:bloco|bloque|block|bldg\.?|building|tòa|toà|gedung|blok|edificio|prédio|torre|tower|unit)\.? ?(?:nº ?|no\.? ?|số )?[0-9A-Z]{1,3},? )(?:apto|apt|apartamento|ap|depto|dpto|departamento|room|rm|phòng|kamar|cuarto|quarto|kwarto|unit|no|nº|piso|andar|lantai|casa)\.? ?(?:nº ?|no\.? ?|số )?[0-9]{1,4}/gi,
    of: (match) => wholeOf(match),
  },
  {
    needs:
      /apto|apt|apart|depto|dpto|departamento|room|rm|phòng|kamar|cuarto|quarto|kwarto|unit|piso|andar|lantai|casa|ap[ .]|no[ .]|nº|flat|habitación|número|#/i,
    pattern: new RegExp(
      `(?:danchi|condom[ií]nio|edif[ií]cio|prédio|chung cư|apartemen|leopalace|asrama|ký túc xá|alojamento) ${C}(?: ${C}){0,2},? (?:[0-9]{1,3} ?)?(?:apto|apt|depto|dpto|room|phòng|kamar|cuarto|quarto|kwarto|no|nº|número|#)\\.? ?[0-9]{1,4}`,
      'gi',
    ),
    of: (match) => wholeOf(match),
  },
  {
    needs:
      /apto|apt|apart|depto|dpto|departamento|room|rm|phòng|kamar|cuarto|quarto|kwarto|unit|piso|andar|lantai|casa|ap[ .]|no[ .]|nº|flat|habitación|número|#/i,
    pattern: new RegExp(
      `(?:apto|apt|apartment|room|depto|phòng|kamar|cuarto|quarto|unit|flat|kwarto)\\.? ?(?:no\\.? ?|nº ?|số )?[0-9]{2,4},? (?:${C} ){0,3}${C}, ?[0-9]{1,4}(?:-[0-9]{1,4}){1,2}(?: ${C}(?:-${C})?){1,3}`,
      'g',
    ),
    of: (match) => wholeOf(match),
  },
  // a house with a name and a room
  {
    needs: /^(?=.*[A-Z]).*[0-9]{2}/s,
    pattern:
      /(?:(?:phòng|room|apto\.?|apt\.?|kamar|departamento|depto\.?|kwarto|unit|apartamento|habitación|quarto) ?(?:số |no\.? |nº ?)?[0-9]{2,4},? (?:chung cư|apartment|building|apato|apartamento|apartemen|del edificio|do prédio|edificio|prédio|ng|sa|of|de|do|di|tòa nhà|nhà|at|in|en|gedung)? ?(?:the )?[A-Z][A-Za-z'’]{1,16}(?: [A-Z][A-Za-z'’]{1,16}){0,2}|[A-Z][A-Za-z'’]{2,16} (?:Heights|Haitsu|Corpo|Copo|Kopo|Mansion|Manshon|Apartment|Apartments|Apato|Maison|Mezon|Danchi|So|Palace|Paresu|House|Court|Hights|Haim|Residence)(?: [A-Z][A-Za-z]{1,12})?,? ?(?:#|no\.? ?|room |apt\.? ?|phòng |kamar |depto\.? ?|apto\.? ?|unit |[A-Z]-?)?[0-9]{3,4})(?:,? (?:[A-Za-z]+-)?[A-Z][A-Za-z-]{2,24}(?: [0-9]{1,2}-?chome)? ?[0-9]{1,4}(?:-[0-9]{1,4}){0,3})?/g,
    of: (match) => wholeOf(match),
  },
];
