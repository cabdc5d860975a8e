/**
 * How small numbers are spelled out: `value words` in rows, words of one value parted by `|`. `?` before a word says that it also
 * means something else (one, the second, a father), so it answers a number but asks for none.
 */
export interface NumberWords {
  readonly words: string;
  /** What stands between the words of one number. */
  readonly between: string;
  /** Words of the language that only count when one of these follows. */
  readonly counters?: string;
  /** What may be written onto a number word. */
  readonly endings?: string;
  /** Whole phrases. */
  readonly phrases?: string;
}

export const NUMBER_WORDS: Readonly<Record<string, NumberWords>> = {
  en: {
    words:
      '0 zero;1 ?one|?first|?once;2 two|?second|?twice|?both|?couple|?double|?doubled|?doubling|?pair;3 three|?third|?triple|?tripled|?tripling;4 four|?fourth;5 five|?fifth;6 six|?sixth;7 seven|?seventh;8 eight|?eighth;9 nine|?ninth;' +
      '10 ten|?tenth;11 eleven|?eleventh;12 twelve|?twelfth|?dozen;13 thirteen;14 fourteen|?fortnight;15 fifteen;16 sixteen;17 seventeen;18 eighteen;19 nineteen;20 twenty|?twentieth;30 thirty|?thirtieth;40 forty;50 fifty;60 sixty;70 seventy;80 eighty;90 ninety;' +
      '100 hundred;1000 thousand;1000000 million;1000000000 billion',
    between: '[ -](?:and )?',
    phrases:
      '2 the two|both of|two of|of the two|together;24 around the clock|round the clock|day and night;6 half a year|half-year;500000 half a million;30 half an hour|half hour;90 an hour and a half',
  },
  es: {
    words:
      '0 cero;1 ?un|?uno|?una|?primer|?primero|?primera;2 dos|?segundo|?segunda|?ambos|?ambas|?doble;3 tres|?tercer|?tercero|?tercera|?triple|?triplicó|?triplicado;4 cuatro|?cuarto|?cuarta;5 cinco|?quinto|?quinta;6 seis|?sexto|?sexta;7 siete|?séptimo;8 ocho|?octavo;9 nueve|?noveno;10 diez|?décimo;' +
      '11 once;12 doce|?docena;13 trece;14 catorce;15 quince|?quincena;16 dieciséis|dieciseis;17 diecisiete;18 dieciocho;19 diecinueve;20 veinte;21 veintiuno|veintiún|veintiuna;22 veintidós|veintidos;23 veintitrés|veintitres;24 veinticuatro;25 veinticinco;26 veintiséis|veintiseis;27 veintisiete;28 veintiocho;29 veintinueve;' +
      '30 treinta;40 cuarenta;50 cincuenta;60 sesenta;70 setenta;80 ochenta;90 noventa;100 cien|ciento;200 doscientos|doscientas;300 trescientos|trescientas;400 cuatrocientos|cuatrocientas;500 quinientos|quinientas;600 seiscientos|seiscientas;700 setecientos|setecientas;800 ochocientos|ochocientas;900 novecientos|novecientas;1000 mil;1000000 millón|millones|millon',
    between: ' (?:y )?',
    phrases:
      '2 dos veces|los dos|las dos|juntos|juntas;24 día y noche|todo el día;6 medio año;500000 medio millón;30 media hora;90 hora y media',
  },
  pt: {
    words:
      '0 zero;1 ?um|?uma|?primeiro|?primeira;2 dois|duas|?segundo|?segunda|?ambos|?ambas|?dobro;3 três|tres|?terceiro|?terceira|?triplo|?triplicou|?triplicado|?triplicar;4 quatro|?quarto|?quarta;5 cinco|?quinto|?quinta;6 seis|?sexto|?sexta;7 sete|?sétimo;8 oito|?oitavo;9 nove|?nono;10 dez|?décimo;' +
      '11 onze;12 doze|?dúzia;13 treze;14 quatorze|catorze;15 quinze|?quinzena;16 dezesseis;17 dezessete;18 dezoito;19 dezenove;20 vinte;30 trinta;40 quarenta;50 cinquenta;60 sessenta;70 setenta;80 oitenta;90 noventa;' +
      '100 cem|cento;200 duzentos|duzentas;300 trezentos|trezentas;400 quatrocentos|quatrocentas;500 quinhentos|quinhentas;600 seiscentos;700 setecentos;800 oitocentos;900 novecentos;1000 mil;1000000 milhão|milhões',
    between: ' (?:e )?',
    phrases:
      '2 os dois|as duas|dos dois|das duas|juntos|juntas;24 dia e noite|o dia todo|o dia inteiro;6 meio ano;500000 meio milhão;30 meia hora;90 hora e meia',
  },
  id: {
    words:
      '0 nol;1 ?satu|?pertama|?sekali;2 dua|?kedua|?keduanya|berdua;3 tiga|?ketiga|bertiga;4 empat|?keempat|berempat;5 lima|?kelima|berlima;6 enam|?keenam|berenam;7 tujuh|?ketujuh|bertujuh;8 delapan|?kedelapan|berdelapan;9 sembilan|?kesembilan;10 sepuluh|?kesepuluh;11 sebelas;12 ?selusin;' +
      '100 seratus;1000 seribu;1000000 sejuta',
    between: ' ',
    phrases:
      '2 kedua|kedua-duanya|dua-duanya;24 siang malam|sepanjang hari;6 setengah tahun;30 setengah jam;90 satu setengah jam',
  },
  vi: {
    words: '1 một|mốt;2 hai;3 ba;4 bốn|tư;5 năm|lăm;6 sáu;7 bảy|bẩy;8 tám;9 chín;10 mười',
    between: ' (?:linh |lẻ )?',
    counters:
      'người|lần|ngày|tuần|tháng|năm|giờ|phút|tiếng|con|đứa|cái|chiếc|tầng|lớp|bản|tờ|nơi|chỗ|điểm|buổi|ngôn ngữ|loại|mục|việc|thứ tiếng|cuốn|quyển|cháu|bé|trẻ|hộ|nhà|nghìn|ngàn|triệu|trăm|mươi|rưỡi|yên|điều|trường|nhân viên|phòng|đơn|câu|lý do|bước|xe|bác sĩ|gia đình|địa điểm|tuổi|mét|cây số|công viên|trung tâm|túi|bên|quầy|thành viên|phần trăm',
    phrases:
      '6 nửa năm;500000 nửa triệu;24 suốt ngày đêm|cả ngày lẫn đêm;30 nửa tiếng|nửa giờ;2 cả hai|gấp đôi|cấp hai;3 cấp ba;1 đầu tiên|thứ nhất;2 thứ hai;3 thứ ba',
  },
  fil: {
    words:
      '0 sero;1 ?isa|?isang|?una|?unang;2 dalawa|dalawang|magdalawang|magdadalawang|?ikalawa|?ikalawang|?pangalawa|?pangalawang|?doble|dos;3 tatlo|tatlong|?triple|?tripleng|?natriple|?ikatlo|?ikatlong|?pangatlo|?pangatlong|tres;4 apat|?ikaapat|?ikaapat|kuwatro|kwatro;5 lima|limang|?ikalima|?ikalimang|singko;6 anim|?ikaanim|sais;7 pito|pitong|?ikapito|siyete;8 walo|walong|?ikawalo|otso;9 siyam|?ikasiyam|nuwebe;10 sampu|sampung|?ikasampu|diyes;' +
      '11 labing-isa|labing-isang|labing isa|labing isang|onse;12 labindalawa|labindalawang|dose;13 labintatlo|labintatlong|trese;14 labing-apat|labing apat|katorse;15 labinlima|labinlimang|kinse;16 labing-anim|disisais;17 labimpito|labimpitong|disisiyete;18 labing-walo|labingwalo|labingwalong|labing-walong|disiotso;19 labinsiyam|disinuwebe;' +
      '20 dalawampu|dalawampung|bente;30 tatlumpu|tatlumpung|trenta|treynta;40 apatnapu|apatnapung|kuwarenta;50 limampu|limampung|singkuwenta;60 animnapu|animnapung|sisenta;70 pitumpu|pitumpung|sitenta;80 walumpu|walumpung|otsenta;90 siyamnapu|siyamnapung|nobenta;100 sandaan|sandaang|isandaan;200 dalawandaan;1000 sanlibo|sanlibong|isanlibo',
    between: "(?: at |'t | na | )",
    phrases:
      '24 araw at gabi|buong araw at gabi;30 kalahating oras;6 kalahating taon;500000 kalahating milyon;1 una|minsan;2 ang dalawa|dalawang beses|kapwa|parehong',
  },
  ne: {
    words:
      '0 शून्य;1 ?एक|?एउटा|?पहिलो|?एकजना|?एकपटक;2 दुई|दुइ|दुईटा|?दोस्रो|?दुवै|?दोब्बर;3 तीन|तिन|?तेस्रो|?तेब्बर;4 चार|?चौथो;5 पाँच|पाच|पांच|?पाँचौं|?पाँचौँ;6 ?छ|छवटा|छजना|?छैटौं;7 सात|?सातौं;8 आठ|?आठौं;9 नौ|?नवौं;10 दस|दश|?दशौं;11 एघार;12 बाह्र|?दर्जन;13 तेह्र;14 चौध;15 पन्ध्र;16 सोह्र;17 ?सत्र;18 अठार;19 उन्नाइस;20 बीस|बिस;21 एक्काइस;22 बाइस;23 तेइस;24 चौबीस;25 पच्चीस|पचिस;30 तीस|तिस;40 चालीस|चालिस;50 पचास;60 साठी;70 सत्तरी;80 असी;90 नब्बे;100 सय;1000 हजार',
    between: ' ',
    endings:
      'ौं|ौँ|औं|औँ|मध्ये|मध्येका|वटामध्ये|वटा|ओटा|जना|जनाको|जनालाई|वटै|वटाको|पटक|दिन|दिने|दिनसम्म|महिने|वर्षे|देखि|सम्म|को|मा|ले|लाई|भन्दा',
    phrases:
      '24 चौबीसै घण्टा|चौबिसै घण्टा|चौबीस घण्टा|दिनरात;6 आधा वर्ष|छ महिना|छ जना|छ वटा|छ बजे|छ दिन;30 आधा घण्टा|आधाघण्टा',
  },
};

/** Words that multiply the number before them. */
export const MULTIPLIERS: Readonly<Record<string, string>> = {
  en: '100 hundred;1000 thousand|k;1000000 million;1000000000 billion',
  es: '1000 mil;10000 man;1000000 millón|millones|millon',
  pt: '1000 mil;10000 man;1000000 milhão|milhões|milhao|milhoes;1000000000 bilhão|bilhões',
  id: '10 puluh;100 ratus;1000 ribu|rb;1000000 juta;1000000000 miliar',
  vi: '10 mươi;100 trăm;1000 nghìn|ngàn;10000 vạn|man;1000000 triệu;1000000000 tỷ|tỉ',
  fil: '100 daan|daang|raan|raang;1000 libo|libong;10000 lapad;1000000 milyon|milyong',
  ne: '100 सय;1000 हजार;100000 लाख;10000000 करोड',
};

/** Indonesian teens: lima belas. */
export const TEENS: Readonly<Record<string, string>> = { id: 'belas' };
