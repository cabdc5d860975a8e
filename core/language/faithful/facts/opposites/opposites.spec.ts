import { expect, it } from '@jest/globals';
import { findSlips } from '../../find-slips.js';

/** Is one thing in the place of its opposite found, also where both are said? */
const kindsIn = (ja: string, lang: string, text: string): string[] =>
  findSlips({ text: ja, lang: 'ja' }, { text, lang }).map(({ kind }) => kind);

it.each([
  ['返却ポストは玄関の左側です。', 'en', 'The box is on the left of the door.', 'on the right of'],
  ['県道の信号です。', 'vi', 'Đèn ở đường tỉnh lộ.', 'quốc lộ'],
  ['会議は毎月あります。', 'es', 'Hay reunión todos los meses.', 'todas las semanas'],
  ['砂場は残します。', 'vi', 'Hố cát sẽ được giữ nguyên.', 'tháo dỡ'],
  ['翌月から使えます。', 'ko', '다음 달부터 쓸 수 있습니다.', '이번 달부터'],
])('%s', (ja, lang, text, slip) => {
  const said: Readonly<Record<string, RegExp>> = {
    en: /on the left of/,
    vi: /tỉnh lộ|giữ nguyên/,
    es: /todos los meses/,
    ko: /다음 달부터/,
  };
  expect(kindsIn(ja, lang, text)).toEqual([]);
  expect(kindsIn(ja, lang, text.replace(said[lang] ?? /$^/, slip))).not.toEqual([]);
});

it('one north of two that became a south is found', () => {
  const ja = '会場は北小学校から北公民館に変わります。';
  const text = 'O local muda da Escola Norte para o Centro Comunitário Norte.';
  expect(kindsIn(ja, 'pt-BR', text)).toEqual([]);
  expect(kindsIn(ja, 'pt-BR', text.replace('Comunitário Norte', 'Comunitário Sul'))).toEqual([
    'name',
  ]);
});

it('what was said oftener on one side alone is no slip', () => {
  expect(kindsIn('北口と北側の駐車場です。', 'en', 'The car park at the north exit.')).toEqual([]);
});
