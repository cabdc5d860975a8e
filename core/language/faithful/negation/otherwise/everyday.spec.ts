import { describe, expect, it } from '@jest/globals';
import { findSlips } from '../../index.js';

const kinds = (ja: string, lang: string, text: string) =>
  findSlips({ text: ja, lang: 'ja' }, { text, lang }).map(({ kind }) => kind);

describe('phrases of every day', () => {
  it.each([
    ['工事の間も通行止めにはしません。', 'en', 'The road stays open during the work.'],
    ['この薬は体に害はありません。', 'pt-BR', 'Este remédio não faz mal à saúde.'],
    ['0120-55-0199へお電話ください。', 'vi', 'Xin gọi miễn phí số 0120-55-0199.'],
    ['係員以外は入らないでください。', 'en', 'Nobody but staff may go in.'],
    ['締め切りは4月30日です。', 'es', 'El plazo termina a finales de abril.'],
    ['月に2回集めます。', 'vi', 'Rác được thu mỗi tháng hai lần.'],
    ['電球を七つ取りかえました。', 'zh-Hans', '更换了七颗灯泡。'],
    ['全部残さず食べましょう。', 'es', 'Cómanselo todo.'],
    ['引換券を忘れないでください。', 'fil', 'Huwag din po sanang kalimutan ang tiket.'],
    ['夕方にならないと開きません。', 'id', 'Baru buka sore hari.'],
    ['大雪の日は外に出ないでください。', 'pt-BR', 'Nos dias de muita neve, fique em casa.'],
    ['読めなくても大丈夫です。', 'es', 'No importa si no puede leerlo.'],
    ['お返しいたしかねます。', 'en', 'We are unable to return it.'],
  ])('%s is faithful in %s: %s', (ja, lang, text) => {
    expect(kinds(ja, lang, text)).toEqual([]);
  });

  it.each([
    ['返金はいたしかねます。', 'en', 'We will refund it.'],
    ['予防接種の日は、おふろに入れません。', 'vi', 'Ngày tiêm phòng có thể tắm.'],
    ['ここでは何も食べないでください。', 'ne', 'यहाँ केही खानुहोस्।'],
  ])('%s is not said in %s: %s', (ja, lang, text) => {
    expect(kinds(ja, lang, text)).toContain('negation');
  });

  it('does not hide that the road is closed', () => {
    expect(
      kinds('工事の間も通行止めにはしません。', 'en', 'The road is closed during the work.'),
    ).toContain('negation');
  });
});
