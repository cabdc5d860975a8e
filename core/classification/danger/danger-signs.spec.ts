import { describe, expect, it } from '@jest/globals';
import { shippedKnowledge } from '../../../scripts/evaluate/shipped.js';
import { buildDangerReader } from './index.js';

const { danger, readings } = shippedKnowledge();
const { read } = buildDangerReader(danger, readings);
const kinds = (text: string) => read(text).map(({ kind }) => kind);

describe('an accident or a sudden illness that is told as what happened', () => {
  it.each([
    ['ja', '祖母がこんにゃくをのどに詰まらせました。顔が黒ずんできています'],
    ['ja-simple', 'おじが あめを のどに つまらせました。顔が 青いです。'],
    ['en', 'A van clipped my cousin on her bike, her head is bleeding and she feels sick'],
    ['zh-Hans', '奶奶被汤圆噎着了,脸都紫了'],
    ['ko', '창고에서 일하던 동료가 땀이 안 나고 헛소리를 해요'],
    ['vi', 'Hai xe đụng nhau trước chợ, cô kia chảy máu đầu'],
    ['pt-BR', 'Meu colega da obra parou de suar e não responde direito'],
    ['es', 'Agarró lumbre la estufa, sale humo negro y mi sobrina está arriba'],
    ['fil', 'Walang pawis at di makausap ang kasama ko sa bodega, ang init ng katawan'],
    ['id', 'Ada tabrakan di depan pasar, kepala ibu itu berdarah'],
    ['ja', '裏のアパート、煙出てる、中で誰か叫んでる'],
    ['vi', 'xe tải đụng một chú, chú nằm im ngoài đường'],
    ['fil', 'Sumabog ang pagawaan, may sumisigaw sa loob'],
    ['ne', 'दाइको घाँटीमा रोटी अड्कियो, अनुहार नीलो भयो'],
  ])('is seen in %s: %s', (_, text) => expect(kinds(text)).toContain('fire-accident'));
});

describe('a farewell', () => {
  it.each([
    [
      'ja',
      '切手の収集はおいに、盆栽はお隣にゆずりました。家の中は空です。今までありがとうございました。',
    ],
    ['ja-simple', 'ふくも ほんも みんなに あげました。来月 わたしは もう いません。ありがとう。'],
    [
      'en',
      "I gave my records away and closed my account. You won't be seeing me again, thank you all.",
    ],
    ['zh-Hans', '书和琴都送人了,账户也注销了。以后见不到我了,谢谢大家。'],
    ['ko', '책이랑 화분은 다 나눠 줬어요. 이제 다시 못 뵐 거예요. 그동안 고마웠습니다.'],
    ['vi', 'Đồ đạc em cho hết rồi, thư cho mẹ để trên bàn. Đừng chờ em nữa, cảm ơn mọi người.'],
    ['pt-BR', 'Dei minhas plantas e fechei a conta. Não me esperem mais, obrigada por tudo.'],
    ['es', 'Repartí mis plantas y cerré la cuenta. Ya no me esperen, gracias por todo.'],
    ['fil', 'Pinamigay ko na ang mga halaman ko. Hindi na ako babalik, salamat sa lahat.'],
    ['id', 'Tanaman sudah saya bagikan semua, surat untuk Ibu di meja. Jangan tunggu saya lagi.'],
    ['ne', 'मेरा बिरुवा सबै बाँडिसकेँ। अब फर्किने छैन, सबैलाई धन्यवाद।'],
    ['ja', 'もう決めたので、さがさないでください。母をよろしくお願いします。'],
  ])('is seen in %s: %s', (_, text) => expect(kinds(text)).toContain('suicide'));
});

describe('what is near to it in words and is none', () => {
  it.each([
    ['who moves house', 'We move to Osaka in May and give away two beds. Where can we post it?'],
    ['who goes home', 'Tháng tới em về nước, cảm ơn mọi người. Trả thẻ bảo hiểm ở đâu ạ?'],
    ['who retires', '今月で定年です。長い間ありがとうございました。後任は田中です。'],
    ['a course', 'O curso de engasgo com bebês foi ótimo, quando tem outro?'],
    ['a saying', '가족이 보고 싶어 죽겠어요. 요리 모임이 있나요?'],
    ['a play', 'Ang galing ng dula tungkol sa pagpapakamatay, ipalabas ulit sana.'],
  ])('%s: %s', (_, text) => expect(kinds(text)).toEqual([]));
});
