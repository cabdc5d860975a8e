import { describe, expect, it } from '@jest/globals';
import { findSlips } from '../index.js';

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
  ])('%s is faithful in %s: %s', (ja, lang, text) => {
    expect(kinds(ja, lang, text)).toEqual([]);
  });

  it('does not hide that the road is closed', () => {
    expect(
      kinds('工事の間も通行止めにはしません。', 'en', 'The road is closed during the work.'),
    ).toContain('negation');
  });
});
