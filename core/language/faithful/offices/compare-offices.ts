import { placeOf, type View } from '../reading/view.js';
import type { Slip } from '../slip.js';
import { BUILDINGS } from './concerns/buildings.js';
import { CONCERNS } from './concerns/index.js';

const JOINED = new Set(['ja', 'zh', 'ko']);
const compiled = new Map<string, readonly RegExp[]>();
const concernsIn = (text: string, base: string): ReadonlySet<number> => {
  let patterns = compiled.get(base);
  if (!patterns) {
    const edge = JOINED.has(base) ? '' : '(?<![\\p{L}\\p{M}])';
    patterns = CONCERNS.map((row) =>
      row[base] ? new RegExp(`${edge}(?:${row[base].normalize('NFKC')})`, 'iu') : /$^/,
    );
    compiled.set(base, patterns);
  }
  return new Set(patterns.flatMap((pattern, i) => (pattern.test(text) ? [i] : [])));
};

/** What an office is called by, with the words around it that may say what it is for. */
const OFFICE: Readonly<Record<string, RegExp>> = {
  ja: /[\u3400-\u9fff々ァ-ヺーこども・]{1,14}(?:課|係|室|局|支所|出張所|センター|事務所|相談所|保健所|警察署|消防署|消防本部|図書館|体育館|公民館|児童館|病院|診療所|動物園|協議会|会議所|協会|委員会|組合|財団)(?![\u3400-\u9fff々])/g,
  zh: /[\u3400-\u9fff、]{1,14}(?:课|科|处(?!理)|局|中心|所|馆|医院|窗口|动物园|协议会|协会|商会|会议所|委员会|联合会)(?![\u3400-\u9fff]{0,1}(?:以|有))/g,
  ko: /(?<![가-힣·])(?:[가-힣·]{1,10} ){0,2}[가-힣·]{0,10}(?:(?<!일)과|계|실|국|센터|지소|출장소|사무소|상담소|보건소|경찰서|소방서|도서관|체육관|공민관|병원|진료소|동물원|아동관|협의회|협회|회의소|위원회|조합)(?=[^가-힣]|[의에로으는은이가를을와과나도])/g,
  en: /(?<![\p{L}'&/,-])(?:[\p{L}'&/,-]{1,24} ){0,6}(?:division|section|department|office|bureau|cent(?:er|re)|desk|unit|branch|hospital|clinic|library|hall|gym(?:nasium)?|station|zoo|council|chamber|association|board|committee)(?![\p{L}])(?: (?:of|for) (?:[\p{L}'&/,-]{1,24} ?){1,6})?/giu,
  es: /(?<!\p{L})(?:divisi[óo]n|secci[óo]n|departamento|oficina|buró|centro|ventanilla|unidad|sucursal|hospital|clínica|biblioteca|salón|gimnasio|estación|comisaría|zoológico|consejo|cámara|asociación|comité|junta)(?: [\p{L}'&/,-]{1,24}){1,8}/giu,
  pt: /(?<!\p{L})(?:divisão|seção|setor|departamento|escritório|secretaria|centro|balcão|guichê|subprefeitura|hospital|clínica|biblioteca|salão|ginásio|delegacia|zoológico|repartição|gerência|superintendência|companhia|conselho|câmara|associação|comitê)(?: [\p{L}'&/,-]{1,24}){1,8}/giu,
  vi: /(?<!\p{L})(?:phòng|ban|bộ phận|cục|sở|trung tâm|văn phòng|chi nhánh|bệnh viện|thư viện|nhà văn hóa|nhà thi đấu|đồn|quầy|vườn thú|sở thú|hội đồng|hiệp hội|ủy ban|uỷ ban|phòng thương mại)(?: [\p{L}'&/,-]{1,24}){1,8}/giu,
  id: /(?<!\p{L})(?:bagian|seksi|divisi|dinas|kantor|biro|pusat|loket|unit|cabang|rumah sakit|perpustakaan|balai|gelanggang|kebun binatang|subbagian|bidang|dewan|kamar dagang|asosiasi|komite)(?: [\p{L}'&/,-]{1,24}){1,8}/giu,
  fil: /(?<![\p{L}'&/,-])(?:[\p{L}'&/,-]{1,24} ){0,6}(?:division|section|department|office|bureau|cent(?:er|re)|desk|branch|hospital|library|zoo|council|chamber|association|board|committee|konseho|samahan|dibisyon|seksyon|tanggapan|kagawaran|opisina|sentro|sangay|ospital|aklatan)(?![\p{L}])(?: (?:ng|para sa|sa) (?:[\p{L}'&/,-]{1,24} ?){1,6})?/giu,
  ne: /(?<![\p{L}\p{M}'-])(?:[\p{L}\p{M}'-]{1,24} ){0,6}(?:महाशाखा|शाखा|विभाग|केन्द्र|कार्यालय|डेस्क|ब्यूरो|अस्पताल|पुस्तकालय|भवन|हल|चौकी|चिडियाखाना|परिषद्|सङ्घ|संघ|समिति)[\p{M}\p{L}]*/gu,
};

interface Office {
  readonly from: number;
  readonly to: number;
  readonly concerns: ReadonlySet<number>;
}
const officesOf = ({ text, base }: View): Office[] => {
  const pattern = OFFICE[base];
  return pattern
    ? [...text.matchAll(pattern)]
        .map(({ 0: words, index }) => ({
          from: index,
          to: index + words.length,
          concerns: concernsIn(words, base),
        }))
        .filter(({ concerns }) => concerns.size)
    : [];
};
const share = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  [...a].some((one) => b.has(one));

const buildings = BUILDINGS.map((row) =>
  Object.fromEntries(
    Object.entries(row).map(([base, ways]) => [
      base,
      new RegExp(
        JOINED.has(base) || base === 'ne'
          ? `(?:${ways.normalize('NFKC')})`
          : `(?<![\\p{L}\\p{M}])(?:${ways.normalize('NFKC')})(?![\\p{L}\\p{M}])`,
        'iu',
      ),
    ]),
  ),
);
/** A building of which the source does not speak in any way. Japanese alone has rows wide enough to say so. */
const strangeBuilding = (source: View, target: View): Slip[] => {
  if (source.base !== 'ja') return [];
  for (const row of buildings) {
    const found = row[target.base]?.exec(target.text);
    if (!found || row.ja?.test(source.text)) continue;
    const place = placeOf(target, found.index, found.index + found[0].length);
    const value = target.original.slice(place.start, place.end);
    return [{ kind: 'name', side: 'added', value, ...place }];
  }
  return [];
};

/** How many words from its beginning on say what an office is for; those behind may be of the sentence. */
const HEAD = 5;
const headOf = ({ text, base }: View, { from, to }: Office): ReadonlySet<number> => {
  const words = text.slice(from, to);
  return concernsIn(
    ['es', 'pt', 'vi', 'id'].includes(base) ? words.split(' ').slice(0, HEAD).join(' ') : words,
    base,
  );
};

/**
 * The office for roads here and the one for taxes there. An office of one side that none of the other is for alone is no slip: its
 * name may be said in other words. One of each side, the second for something of which the first text says nothing, is.
 */
export const compareOffices = (source: View, target: View): Slip[] => {
  if (source.base === target.base) return [];
  const [here, there] = [officesOf(source), officesOf(target)];
  const [said, saidThere] = [
    concernsIn(source.text, source.base),
    concernsIn(target.text, target.base),
  ];
  const isAll = ({ concerns }: Office) => !share(concerns, said);
  const unmet = there.some(isAll)
    ? here.find((one) => !there.some((other) => share(one.concerns, other.concerns)))
    : undefined;
  // Of two offices for welfare one is for people with a disability, of whom the other text says nothing, and one for children.
  const isOther = there.some((one) => [...headOf(target, one)].some((what) => !said.has(what)));
  const lost =
    unmet ??
    (isOther
      ? here.find(({ concerns }) => [...concerns].some((one) => !saidThere.has(one)))
      : undefined);
  if (!lost) return strangeBuilding(source, target);
  const place = placeOf(source, lost.from, lost.to);
  return [
    {
      kind: 'name',
      side: 'missing',
      value: source.original.slice(place.start, place.end),
      ...place,
    },
  ];
};
