import { MONTH_NAMES, WEEKDAY_NAMES } from '../facts/month-names.js';

/** Persons that are no names: 業者さん, 皆様. */
export const NO_NAME =
  /(?:[者員人民族親父母客師士主官方生達長任係手学]|^[皆奥娘姉兄弟妹孫神仏赤爺婆各]|息子|旦那|医者|大家|近所|女性|男性|家族|夫婦|子供|両親|祖父|祖母|叔父|叔母|学校|担任|病院|校医|会社|団体|店|課|部|局|室|館|園|市|県|町|村|皆)$/;

/** Words that read like Japanese in Latin letters and are none. */
export const LIKE_ROMAJI: ReadonlySet<string> = new Set([
  ...[...Object.values(MONTH_NAMES), ...Object.values(WEEKDAY_NAMES)].flatMap((names) =>
    names.split(/[ |?~]+/),
  ),
  ...(
    'japan japanese japon japonesa japonesas japones japonesen hapon china chinese chino china korea koreano koreana asean asian asia peru nepal indonesia ' +
    'room home zone note date take make hope made name here time date please monday may june mayo marzo junio ' +
    'ayuntamiento gobierno sede mensaje seguro apoyo mesa museo ruta tarea hora horario semana tema nota suma mano numero mina casero ' +
    'pagamento gabinete aposento museu tarefa rota renda atendo ' +
    'hijau raya jaya muda tani niaga usaha biru anda kota taman utara denda toko guru susu tunai tanda rusa bagian desa saudara bahasa sepeda ' +
    'ginoo ginang sakuna pahina sarado umaga bata matanda kaganapan tanggapan tao bahay kababayan nihongo ' +
    'wisata sarana tenaga remaja pemuda wanita agama muda guna bina hutan sungai seni dana sosiaru kayo inyo kami amin sama basura zona asunto saneamento tabela rede fone jogo meio union nippon nature museum senhor senhora hope remote bureau area media data agenda menu gomi furigana hiragana katakana kanji romaji kana chuo route'
  ).split(' '),
]);

/** What stands before the name of somebody and may have a full stop. */
export const SHORT_TITLES = 'Mr|Mrs|Ms|Dr|Sr|Sra|Srta|Sdr|Sdri|G|Gng|Bb|Bpk|Prof';
/** And what has none: behind it begins another sentence. */
export const TITLES =
  'Miss|Mister|Señor|Señora|Señorita|Senhor|Senhora|Dona|Pak|Bapak|Ibu|Bu|Saudara|Saudari|Anh|Chị|Ông|Bà|Cô|Bác|anh|chị|ông|bà|cô|Ginoo|Ginang|Binibining|Kuya|Ate|pak|bapak|ibu|Doña|Don';
