import { describe, expect, it } from '@jest/globals';
import { findSlips } from '../../find-slips.js';

const kinds = (ja: string, lang: string, text: string) =>
  findSlips({ text: ja, lang: 'ja' }, { text, lang }).map(({ kind }) => kind);

describe('what is said by its contrary', () => {
  it.each([
    ['この申請は難しくありません。', 'en', 'This application is easy.'],
    ['この申請は難しくありません。', 'ne', 'यो निवेदन सजिलो छ।'],
    ['検査に時間はかかりません。', 'pt-BR', 'O exame é rápido.'],
    ['音がうるさくて眠れません。', 'es', 'El ruido me quita el sueño.'],
    ['係の者は今、席を外しています。', 'id', 'Petugas sedang tidak di tempat.'],
    ['行き先はまだ決まっていません。', 'vi', 'Điểm đến còn đang bàn bạc.'],
    ['わからないことはお聞きください。', 'fil', 'Kung may tanong, magtanong po.'],
    ['こうした事故は珍しくありません。', 'zh-Hans', '这样的事故很常见。'],
    ['会場は駅から遠くありません。', 'es', 'El lugar está cerca de la estación.'],
    ['この薬に危険はありません。', 'ko', '이 약은 위험하지 않습니다.'],
    ['急ぎでない方は、来週どうぞ。', 'en', 'If it can wait, please come next week.'],
    ['まだなら、今週出してください。', 'ko', '아직 내지 않으셨다면 이번 주에 내 주세요.'],
  ])('%s is faithful in %s: %s', (ja, lang, text) => {
    expect(kinds(ja, lang, text)).toEqual([]);
  });

  it.each([
    ['この申請は難しくありません。', 'en', 'This application is difficult.'],
    ['検査に時間はかかりません。', 'pt-BR', 'O exame demora.'],
    ['証明書をなくしても、出られます。', 'en', 'If you lose the paper, you cannot leave.'],
  ])('%s is not said in %s: %s', (ja, lang, text) => {
    expect(kinds(ja, lang, text)).toContain('negation');
  });
});
