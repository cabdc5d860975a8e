import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedKnowledge } from '../../../scripts/evaluate/shipped.js';
import { buildDangerReader } from './index.js';

const { danger, readings } = shippedKnowledge();
const { read } = buildDangerReader(danger, readings);
const kinds = (text: string): string => {
  const found = read(text).map(({ kind }) => kind);
  return found.length ? 'danger' : 'none';
};

/** Short sentences with a gap for a name and one for a number; what may be said around them without meaning anything. */
interface Told {
  readonly lang: string;
  readonly sentences: readonly string[];
  readonly names: readonly string[];
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

const TOLD: readonly Told[] = [
  {
    lang: 'ja',
    sentences: [
      '{name}さん、夫に殴られて{n}日になります',
      '{name}です。もう死にたいです。{n}回目です',
      '社長の{name}にパスポートを取られて{n}か月です',
      '隣の{name}さんの子が{n}日も外に出されて泣いています',
      '{n}階から煙が出ています、{name}さんが中にいます',
      '{name}さんの家の前の街灯が{n}日前から消えています',
      '{n}日に{name}公民館で日本語を習いたいです',
      '{name}先生の教室は{n}人まで入れますか',
    ],
    names: ['鈴木', '佐々木', '高橋', 'グエン', 'マリア', '石関'],
    before: ['', 'すみません、', 'こんにちは。', 'あの、'],
    behind: ['', '。', '！', '…', '。お願いします。', 'よ。', '。よろしくお願いいたします。'],
  },
  {
    lang: 'ja-simple',
    sentences: [
      'おっとに {n}かい なぐられました。{name}です',
      'しにたいです。{name}です。{n}にち ねていません',
      'かいしゃの {name}さんが パスポートを {n}かげつ かえしません',
      'ごみの ひは {n}にちですか。{name}です',
      '{name}さんと {n}じに としょかんへ いきたいです',
    ],
    names: ['リン', 'サントス', 'もりた', 'ラマ'],
    before: ['', 'すみません。', 'こんにちは。'],
    behind: ['', '。', '！', '。おねがいします。', '。ありがとうございます。'],
  },
  {
    lang: 'en',
    sentences: [
      'my husband {name} hit me {n} times last night',
      'I want to die, {name} does not know, {n} days now',
      'my boss {name} took my passport {n} months ago and will not give it back',
      'the boy next door, {name}, is locked out for {n} hours every night',
      'the street light in front of Mr {name} has been out for {n} days',
      'can {name} and I use the gym for {n} hours on Sunday',
    ],
    names: ['Ken', 'Maria', 'Suresh', 'Oluwaseun', 'Tanaka'],
    before: ['', 'Hello, ', 'Excuse me, ', 'Hi. '],
    behind: ['', '.', '!', '...', ', please.', '. Thank you.', ' 🙏'],
  },
  {
    lang: 'zh-Hans',
    sentences: [
      '我是{name}，我老公打我{n}次了',
      '我叫{name}，我不想活了，已经{n}天没睡',
      '老板{name}扣了我的护照{n}个月不还',
      '{name}家门口的路灯坏了{n}天',
      '请问{name}老师的课{n}点开始吗',
    ],
    names: ['王芳', '李建国', '小孟', '欧阳倩'],
    before: ['', '你好，', '请问一下，', '您好！'],
    behind: ['', '。', '！', '……', '，谢谢。', '，麻烦了。'],
  },
  {
    lang: 'ko',
    sentences: [
      '저는 {name}인데 남편이 {n}번 때렸어요',
      '{name}입니다. 죽고 싶어요. {n}일째 못 잤어요',
      '사장 {name}이 여권을 {n}개월째 안 돌려줘요',
      '{name} 씨 집 앞 가로등이 {n}일째 꺼져 있어요',
      '{name} 선생님 수업은 {n}시에 시작하나요',
    ],
    names: ['김민수', '박서연', '다나카', '소율'],
    before: ['', '안녕하세요. ', '저기요, ', '죄송한데 '],
    behind: ['', '.', '!', '...', '. 부탁드려요.', '. 감사합니다.'],
  },
  {
    lang: 'vi',
    sentences: [
      'em là {name}, chồng đánh em {n} lần rồi',
      'em muốn chết, em tên {name}, {n} ngày không ngủ',
      'ông chủ {name} giữ hộ chiếu của em {n} tháng không trả',
      'đèn đường trước nhà {name} tắt {n} ngày rồi',
      'lớp của cô {name} bắt đầu lúc {n} giờ phải không',
    ],
    names: ['Hương', 'Tuấn', 'Phúc', 'Bảo Châu'],
    before: ['', 'Dạ ', 'Xin chào, ', 'Cho em hỏi, '],
    behind: ['', '.', '!', '...', ' ạ', ' ạ.', '. Cảm ơn.', ' nha'],
  },
  {
    lang: 'es',
    sentences: [
      'mi esposo {name} me pegó {n} veces',
      'soy {name} y quiero morirme, llevo {n} días sin dormir',
      'mi jefe {name} me quitó el pasaporte hace {n} meses',
      'la luz frente a la casa de {name} no prende hace {n} días',
      'la clase de la profesora {name} empieza a las {n}',
    ],
    names: ['Rosa', 'José Luis', 'Milagros', 'Yamada'],
    before: ['', 'Hola, ', 'Buenas tardes, ', 'Disculpe, '],
    behind: ['', '.', '!', '...', ', por favor.', '. Gracias.'],
  },
  {
    lang: 'pt-BR',
    sentences: [
      'meu marido {name} me bateu {n} vezes',
      'sou {name} e quero morrer, faz {n} dias que não durmo',
      'meu chefe {name} pegou meu passaporte faz {n} meses',
      'o poste na frente da casa do {name} tá apagado faz {n} dias',
      'a aula da professora {name} começa às {n}',
    ],
    names: ['Cida', 'Wagner', 'Tiago', 'Hirata'],
    before: ['', 'Oi, ', 'Boa tarde, ', 'Com licença, '],
    behind: ['', '.', '!', '...', ', por favor.', '. Obrigada.', ' rs'],
  },
  {
    lang: 'fil',
    sentences: [
      'sinaktan ako ng asawa kong si {name}, {n} beses na',
      'ako si {name}, gusto ko nang mamatay, {n} araw na akong walang tulog',
      'kinuha ng amo kong si {name} ang pasaporte ko, {n} buwan na',
      'patay ang ilaw sa harap ng bahay ni {name}, {n} araw na',
      'anong oras ang klase ni Teacher {name}, {n} po ba',
    ],
    names: ['Boyet', 'Rowena', 'Tanaka', 'Jaydee'],
    before: ['', 'Hello po, ', 'Magandang araw po. ', 'Kasi '],
    behind: ['', '.', '!', '...', ' po.', '. Salamat po.'],
  },
  {
    lang: 'id',
    sentences: [
      'suami saya {name} memukul saya {n} kali',
      'saya {name}, saya ingin mati, sudah {n} hari tidak tidur',
      'bos saya {name} mengambil paspor saya {n} bulan lalu',
      'lampu di depan rumah {name} mati {n} hari',
      'kelas guru {name} mulai jam {n} ya',
    ],
    names: ['Agus', 'Dewi', 'Slamet', 'Sato'],
    before: ['', 'Halo, ', 'Permisi, ', 'Selamat siang. '],
    behind: ['', '.', '!', '...', ' ya.', '. Terima kasih.', ' kak'],
  },
  {
    lang: 'ne',
    sentences: [
      'मेरो श्रीमान {name}ले मलाई {n} पटक पिट्यो',
      'म {name}, मलाई मर्न मन लाग्छ, {n} दिन सुतेको छैन',
      'साहु {name}ले मेरो पासपोर्ट {n} महिनादेखि दिएन',
      '{name}को घर अगाडिको बत्ती {n} दिनदेखि बलेको छैन',
      '{name} मिसको कक्षा {n} बजे सुरु हुन्छ',
    ],
    names: ['राम', 'सुनिता', 'विकास', 'तानाका'],
    before: ['', 'नमस्ते, ', 'कृपया, '],
    behind: ['', '।', '!', '...', ' है।', '। धन्यवाद।'],
  },
];

describe('two short voices that differ in a name, a number, a greeting or a sign are of one danger', () => {
  it.each(TOLD.flatMap(({ sentences, ...told }) => sentences.map((one) => ({ one, ...told }))))(
    '$lang: $one',
    ({ one, names, before, behind }) => {
      const said = (name: string, n: number, lead: string, end: string): string =>
        `${lead}${one.replace('{name}', name).replace('{n}', String(n))}${end}`;
      const first = kinds(said(names[0] ?? '', 3, '', ''));
      fc.assert(
        fc.property(
          fc.constantFrom(...names),
          fc.integer({ min: 2, max: 40 }),
          fc.constantFrom(...before),
          fc.constantFrom(...behind),
          (name, n, lead, end) => {
            const text = said(name, n, lead, end);
            expect([text, kinds(text)]).toEqual([text, first]);
          },
        ),
        { numRuns: 40 },
      );
    },
  );
});

describe('the same said otherwise, where only the way of saying it differs', () => {
  it.each([
    [
      'ja',
      '夫に殴られて3日になります',
      [
        '夫に殴られて３日になります',
        '夫に殴られて三日になります',
        'すみませんが、夫に殴られて3日になります。',
      ],
    ],
    [
      'ja',
      '街灯が3日前から消えています',
      ['街灯が三日前から消えています', '街灯が３日前から消えていますよ。'],
    ],
    [
      'ja-simple',
      'アパートの 2かいから 火が 出ています。はやく 来て ください。',
      ['アパートの 2かいから 火(ひ)が 出(で)ています。はやく 来(き)て ください。'],
    ],
    [
      'en',
      'my husband hit me 3 times',
      ['my husband  hit me three times', 'Good evening, my husband hit me 7 times. Thank you.'],
    ],
    [
      'en',
      'the lamp has been out for 4 days',
      [
        'the lamp has been  out for four days',
        'Dear all, the lamp has been out for 4 days, please',
      ],
    ],
    ['zh-Hans', '我老公打我3次了', ['我老公打我三次了', '不好意思，我老公打我３次了。麻烦您了。']],
    ['zh-Hans', '路灯坏了3天', ['路灯坏了三天', '您好！路灯坏了 3 天，谢谢']],
    [
      'ko',
      '남편이 3번 때렸어요',
      ['남편이 세 번 때렸어요', '저기요,  남편이 3번 때렸어요. 감사합니다.'],
    ],
    [
      'vi',
      'chồng đánh em 4 lần rồi',
      ['chồng đánh em bốn lần rồi', 'Dạ chồng đánh em 4 lần rồi ạ'],
    ],
    [
      'es',
      'mi esposo me pegó 3 veces',
      ['mi esposo me pegó tres veces', 'Buenas tardes, mi esposo me pegó 3 veces, por favor'],
    ],
    [
      'pt-BR',
      'meu marido me bateu 3 vezes',
      ['meu marido me bateu três vezes', 'Boa noite, meu  marido me bateu 3 vezes. Obrigada!'],
    ],
    [
      'fil',
      'sinaktan ako ng asawa ko ng 4 beses',
      [
        'sinaktan ako ng asawa ko ng apat beses',
        'Magandang gabi po, sinaktan ako ng asawa ko ng 4 beses po',
      ],
    ],
    [
      'id',
      'suami memukul saya 3 kali',
      ['suami memukul saya tiga kali', 'Permisi, suami memukul saya 3 kali. Terima kasih banyak'],
    ],
    [
      'ne',
      'श्रीमानले मलाई 3 पटक पिट्यो',
      ['श्रीमानले मलाई ३ पटक पिट्यो', 'नमस्ते, श्रीमानले मलाई तीन पटक पिट्यो। धन्यवाद।'],
    ],
  ])('%s: %s', (_, plain, others) => {
    const dangers = (text: string) => read(text).map(({ kind }) => kind);
    for (const other of others) expect([other, dangers(other)]).toEqual([other, dangers(plain)]);
  });

  it.each([
    ['ja', '図書館の本を増やしてほしいです。', '彼氏に首を絞められました'],
    ['en', 'The bus to the station is late every day. ', 'my husband beat me last night'],
    ['ko', '공원에 벤치가 더 있으면 좋겠어요. ', '죽고 싶어요'],
    ['vi', 'Xe buýt hay trễ quá. ', 'ông chủ giữ hộ chiếu của em không trả'],
    ['ne', 'पुस्तकालय राम्रो छ। ', 'श्रीमानले मलाई पिट्यो'],
  ])('%s: a sentence about something else in front hides nothing', (_, front, danger) => {
    expect(kinds(front)).toBe('none');
    expect([kinds(danger), kinds(front + danger)]).toEqual(['danger', 'danger']);
  });
});
