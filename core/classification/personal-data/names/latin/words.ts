import { RARER_SURNAME_READINGS } from '../data/japanese/kana-family.js';
import { GIVEN_READINGS, SURNAME_READINGS } from '../data/kana.js';
import { ALSO_WORDS, LATIN_NAMES } from '../data/latin.js';
import { LATIN_GIVEN_A_J } from '../data/latin-given-a-j.js';
import { LATIN_GIVEN_K_Z } from '../data/latin-given-k-z.js';
import { LATIN_MORE_ALSO_WORDS, LATIN_MORE_NAMES } from '../data/latin-more.js';
import { MORE_ALSO_WORDS } from '../data/latin-words.js';
import { VI_GIVEN, VI_MORE_GIVEN, VI_SURNAMES } from '../data/vietnamese.js';
import { wordSet } from '../data/word-list.js';
import { remembered } from '../remembered.js';

/** In small letters without accents. */
export const plainOf = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
const givens = wordSet(LATIN_GIVEN_A_J, LATIN_GIVEN_K_Z);
const names = new Set([...wordSet(LATIN_NAMES, LATIN_MORE_NAMES), ...givens]);
/** Every listed name in Latin letters. */
export const latinNames = (): string[] => [...names];
const ambiguous = wordSet(ALSO_WORDS, MORE_ALSO_WORDS, LATIN_MORE_ALSO_WORDS);
const viFamily = new Set([...wordSet(VI_SURNAMES)].flatMap((word) => [word, plainOf(word)]));
const viGiven = wordSet(VI_GIVEN, VI_MORE_GIVEN);

/** Roughly how Japanese names look in Latin letters, without long vowels. */
const ROWS: readonly [string, string][] = [
  ['あいうえお', ' a i u e o'],
  ['かきくけこ', ' ka ki ku ke ko'],
  ['さしすせそ', ' sa shi su se so'],
  ['たちつてと', ' ta chi tsu te to'],
  ['なにぬねの', ' na ni nu ne no'],
  ['はひふへほ', ' ha hi fu he ho'],
  ['まみむめも', ' ma mi mu me mo'],
  ['やゆよ', ' ya yu yo'],
  ['らりるれろ', ' ra ri ru re ro'],
  ['わをん', ' wa o n'],
  ['がぎぐげご', ' ga gi gu ge go'],
  ['ざじずぜぞ', ' za ji zu ze zo'],
  ['だぢづでど', ' da ji zu de do'],
  ['ばびぶべぼ', ' ba bi bu be bo'],
  ['ぱぴぷぺぽ', ' pa pi pu pe po'],
];
const sound = new Map(
  ROWS.flatMap(([kana, latin]) =>
    [...kana].map((sign, i) => [sign, latin.trim().split(' ')[i] ?? ''] as const),
  ),
);
export const romanised = (kana: string): string => {
  let made = '';
  for (const sign of kana) {
    const small = 'ゃゅょ'.indexOf(sign);
    if (small >= 0)
      made = `${made.slice(0, -1)}${/(sh|ch|j)i$/.test(made) ? '' : 'y'}${'auo'[small]}`;
    else if (sign === 'っ') made += '*';
    else {
      const next = sound.get(sign) ?? '';
      made = made.endsWith('*') ? `${made.slice(0, -1)}${next[0] ?? ''}${next}` : made + next;
    }
  }
  return made.replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
};
let japanese: ReadonlySet<string> | undefined;
/** Japanese family names as they sound in Latin letters. */
const japaneseFamilies = (): string[] =>
  [...wordSet(SURNAME_READINGS)].map(romanised).filter((word) => word.length > 3);
/** The same with rarer ones, where something beside says that a name stands there. */
export const rarerJapaneseFamilies = (): string[] => [
  ...japaneseFamilies(),
  ...[...wordSet(RARER_SURNAME_READINGS)].map(romanised).filter((word) => word.length > 3),
];
/** Japanese given names in the same way. */
export const japaneseGivens = (): string[] => [...wordSet(GIVEN_READINGS)].map(romanised);
export const isJapaneseName = (word: string): boolean => {
  japanese ??= new Set(
    [...wordSet(SURNAME_READINGS, GIVEN_READINGS)].map(romanised).filter((w) => w.length > 3),
  );
  return japanese.has(word.replace(/ou|oo|oh(?=[^aeiou]|$)/g, 'o').replace(/uu/g, 'u'));
};

/** Capitals that begin no name: places, peoples, tongues, months, offices, brands, and words that begin a sentence. */
const CAPITAL_WORDS = wordSet(
  'undang-undang undang khmer cham pasal peraturan idulfitri iduladha lebaran imlek natal paskah gng engr atty arch prezados prezadas jepang jerman belanda inggris arab cina tiongkok korea perancis rusia hapon intsik amerikano tang alemania alemanha francia franca rusia italia holanda ucrania japan japon japao nhat nippon nihon tokyo osaka kyoto yokohama nagoya saitama chiba tochigi ibaraki takasaki maebashi ota kiryu honjo fukaya kumagaya shibukawa numata fujioka tomioka annaka tatebayashi ashikaga sano oyama nikko narita haneda shinjuku shibuya ueno asakusa ikebukuro hokkaido okinawa fukuoka hiroshima sendai nagano niigata philippines pilipinas filipinas manila cebu davao luzon mindanao quezon brasil brazil brasilia sao paulo parana vietnam viet nam hanoi ha noi ho chi minh saigon nepal kathmandu pokhara indonesia jakarta bali jawa java surabaya bandung medan peru lima bolivia colombia mexico argentina chile paraguay venezuela ecuador espana spain portugal china chinese korea korean seoul busan taiwan beijing shanghai india delhi bangladesh dhaka pakistan myanmar yangon thailand bangkok usa america american americana canada australia europe europa asia africa england british london',
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro maio junho julho setembro outubro dezembro januari februari maret mei juni juli agustus oktober desember monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta senin selasa rabu kamis jumat sabtu minggu lunes martes biyernes linggo hunyo hulyo pebrero setyembre oktubre nobyembre disyembre enero marso thang thu chu nhat tet',
  'english spanish portuguese japanese vietnamese nepali filipino tagalog bisaya indonesian ingles espanol portugues japones nihongo kanji hiragana katakana romaji peruano peruana peruvian brasileiro brasileira brazilian filipina pinoy pinay mexicano mexicana colombiano boliviano latino latina nepalese javanese sunda batak muslim islam catholic christian buddhist hindu kristen ramadan idul fitri idulfitri iduladha adha nyepi waisak imlek lebaran natal christmas navidad pascua halloween carnaval festa junina sinulog dashain tihar holi',
  'city hall ward office town school elementary junior high university college hospital clinic center centre park station library police fire department ministry government mayor council citizen residents resident association volunteer npo ngo pta dv lgbt lgbtq hiv covid jlpt toeic ict it ai pc tv dvd cd sns line facebook instagram twitter tiktok youtube zoom google wifi wi-fi internet app web email mail pdf excel word qr ic suica pasmo paypay aeon costco seven lawson familymart mcdonald toyota nissan honda subaru suzuki mazda panasonic sanyo sony smark donki gyomu nitori uniqlo zairyu card mynumber my number kokuho shakai hoken nenkin hello work koban shiyakusho kuyakusho danchi gomi shinkansen jr tobu ryomo bus taxi kombini konbini onsen matsuri hanami sakura bonodori kimono sushi ramen karaoke sumo kendo judo manga anime',
  'i im ive id ill you he she it we they the a an my your his her our their this that these those there here what when where who why how which if is are was were do does did can could will would should may might must please thanks thank hello hi dear sir madam yes no not and or but so because since after before during for from with without about also only just then now today yesterday tomorrow every each some many much more most very too still again ok okay',
  'el la los las un una unos unas mi mis tu su sus nuestro nuestra este esta estos estas ese esa eso esto aquel aquella que quien cuando donde como por para con sin sobre desde hasta entre pero porque aunque si no ni y o tambien ya muy mas menos hay es son era fue estoy esta estan soy somos tengo tiene tienen quiero quisiera puedo puede pueden gracias hola buenos buenas dias tardes noches senor senora senorita sr sra srta don dona favor senores estimado estimada estimados atte atentamente propongo pido vivo trabajo ayuntamiento municipalidad ciudad alcalde prefectura gobierno escuela colegio hospital parque estacion biblioteca policia bomberos consulado embajada',
  'o os as um uma meu minha meus minhas seu sua nosso nossa esse isso aquele aquela quem quando onde como por para com sem sobre desde ate entre mas porque embora se nao nem e ou tambem ja muito mais menos ha sao foi estou esta estao sou somos tenho tem quero queria posso pode obrigado obrigada ola oi bom boa dia tarde noite senhor senhora prezado prezada prefeitura prefeito cidade governo escola hospital parque estacao biblioteca policia bombeiros consulado embaixada bjs att abs sem placa nasci aqui gente pessoal anota feijoada',
  'saya aku kami kita dia mereka anda kamu ini itu di ke dari yang untuk dengan tanpa dan atau tapi tetapi karena kalau jika apa siapa kapan mana mengapa kenapa bagaimana tidak bukan sudah belum akan bisa boleh harus ada juga sangat lebih mohon tolong terima kasih selamat pagi siang sore malam pak bu bapak ibu mas mbak kak walikota balai kota kantor sekolah rumah sakit taman stasiun perpustakaan polisi kedutaan konsulat pajak surat kartu istri suami anak nomor',
  'ako ikaw siya kami tayo sila ito iyan iyon dito diyan doon ang ng sa mga na ay at o pero kasi dahil kung kapag ano sino kailan saan bakit paano hindi oo opo po wala may meron pwede puwede sana salamat paki kailangan gusto naman lang din rin pala kaya para mula hanggang munisipyo kapitan barangay mayor eskwelahan paaralan ospital parke istasyon pulis embahada kumusta magandang umaga hapon gabi asawa anak kapitbahay window queue suhu pajak',
  'toi em anh chi con chau bac co chu ong ba minh ban chung ho no nay kia do day dau ai gi khi nao sao tai vi the nhu voi cho cua va hoac nhung ma neu thi la khong chua da dang se co phai rat qua lam nua cung chi xin chao cam on mong nho hay duoc bi ubnd thanh pho thi truong truong benh vien cong vien ga thu vien canh sat dai su quan lop tieng nha phong so ma chong vo trong ngoai tren duoi sau truoc luc hom tuan thang nam ngay bay gio moi nguoi',
  'project proyek proyecto projeto program programa plan measure medida form formulario formulir table mr mrs ms miss dr prof',
);
const START = wordSet(
  'hiace alphard prius corolla vellfire voxy vitz yaris estima stepwgn jimny elgrand vezel demio tanto hustler nbox paypay suica pasmo seksi bagian dinas departemen loket divisi pusat jayanti papa mama sinulog flores cricket festa placa refund passport window queue',
);

/** What can be said of a word wherever it stands. */
interface Spelling {
  readonly word: string;
  /** In small letters without accents. */
  readonly plain: string;
  readonly small: string;
  readonly capital: boolean;
  /** A name that some list has. */
  readonly listed: boolean;
}
export interface LatinWord extends Spelling {
  readonly start: number;
  readonly end: number;
}

/** Whether a name stands in some list, in small letters without accents and apostrophes. */
export const isListed = remembered((plain) => names.has(plain) || isJapaneseName(plain));

const spellingOf = remembered((word): Spelling => {
  const first = word[0] ?? '';
  const plain = plainOf(word).replace(/['’]/g, '');
  return {
    word,
    plain,
    small: word.toLowerCase(),
    capital: first !== first.toLowerCase(),
    listed: isListed(plain),
  };
});

const WORD = /[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’-]{0,29}/g;

const withoutEnd = (word: string): string =>
  "'’-".includes(word.at(-1) ?? '') ? word.replace(/['’-]+$/, '') : word;

/** The words of a text in Latin letters, in order. */
export const latinWords = (text: string): LatinWord[] => {
  const words: LatinWord[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const { word, plain, small, capital, listed } = spellingOf(withoutEnd(match[0]));
    const end = match.index + word.length;
    words.push({ start: match.index, end, word, plain, small, capital, listed });
  }
  return words;
};

export const isListedLatin = ({ listed }: LatinWord): boolean => listed;
/** A given name that is nothing else in any of the languages. */
export const isPlainGiven = ({ plain }: LatinWord): boolean =>
  plain.length > 3 && givens.has(plain) && !ambiguous.has(plain);
export const isAmbiguous = ({ plain }: LatinWord): boolean =>
  ambiguous.has(plain) || plain.length < 3;
export const isCapitalWord = ({ plain }: Pick<LatinWord, 'plain'>): boolean =>
  CAPITAL_WORDS.has(plain) || START.has(plain);
export const isViFamily = ({ small }: LatinWord): boolean => viFamily.has(small);
export const isViGiven = ({ small }: LatinWord): boolean => viGiven.has(small);
