import { describe, expect, it } from '@jest/globals';
import { shippedKnowledge } from '../../../scripts/evaluate/shipped.js';
import {
  buildDangerReader,
  DANGER_CLASSES,
  dangerChances,
  dangerParts,
  featuresOf,
  indexDangerWords,
  readWeights,
} from './index.js';

const { danger: files, readings } = shippedKnowledge();
const { read } = buildDangerReader(files, readings);
const kinds = (text: string) => read(text).map(({ kind }) => kind);
const tags = Object.keys(files.words);

describe('the words of danger', () => {
  it.each(tags)('%s has a line for each concept that Japanese has, and for no other', (tag) => {
    expect(Object.keys(files.words[tag]?.concepts ?? {})).toEqual(
      expect.arrayContaining(Object.keys(files.words.ja?.concepts ?? {})),
    );
    expect(Object.keys(files.words[tag]?.concepts ?? {})).toHaveLength(
      Object.keys(files.words.ja?.concepts ?? {}).length,
    );
  });

  it.each(tags)('%s has open ends only at the end of a word, and no empty way', (tag) => {
    const ways = Object.values(files.words[tag]?.concepts ?? {}).flatMap((line) => line.split('|'));
    const parts = ways.flatMap((way) => way.split('+')).map((part) => part.trim());
    expect(parts.filter((part) => !part || /\*./.test(part))).toEqual([]);
  });
});

describe('the example voices', () => {
  it.each([...tags, 'ja-simple'])('%s has some of every danger and as many of none', (tag) => {
    const { voices = {} } = files.voices[tag] ?? {};
    for (const kind of DANGER_CLASSES) expect(voices[kind]?.length).toBeGreaterThan(9);
  });
});

it('the weights are in the order of our classes', () => {
  expect(files.weights.classes).toEqual([...DANGER_CLASSES]);
});

describe('fire, gas, accidents and acute illness', () => {
  it.each([
    ['ja', '二階から煙がもくもく出ています、中におばあさんがいます'],
    ['ja-simple', 'おとうさんが きゅうに たおれました。いきを して いません。'],
    ['en', 'My grandpa fainted in the garden, he is not breathing'],
    ['zh-Hans', '楼下煤气味很重，有人晕倒了'],
    ['ko', '공장에서 불이 났어요 연기가 너무 많아요'],
    ['vi', 'Nhà bên đang cháy, khói đen, có người kẹt bên trong'],
    ['pt-BR', 'Meu colega desmaiou no sol, parou de suar e fala coisa sem sentido'],
    ['es', 'Un camión atropelló a una señora, no se mueve'],
    ['fil', 'Nahulog sa ilog ang bata, nalulunod'],
    ['id', 'Rumah tetangga kebakaran, masih ada orang di dalam'],
    ['ne', 'छिमेकीको घरमा आगो लाग्यो, भित्र मान्छे छ'],
  ])('are seen in %s: %s', (_, text) => expect(kinds(text)).toContain('fire-accident'));
});

describe('a purse that is withheld', () => {
  it.each([
    ['ja', '妻に生活費を一切もらえず、レシートを毎晩点検されます'],
    ['en', 'My husband keeps my bank card and I must beg for grocery money'],
    [
      'pt-BR',
      'Meu marido fica com meu salário todo e eu tenho que pedir dinheiro pra comprar fralda',
    ],
    ['id', 'Suami tidak memberi uang belanja, gaji saya diambil semua'],
  ])('is violence and no trafficking in %s: %s', (_, text) => {
    expect(kinds(text)).toContain('violence');
    expect(kinds(text)).not.toContain('trafficking');
  });
});

describe('no danger', () => {
  it.each([
    [
      'exhausted by the heat, in words only',
      '体育館が暑くて死にそうでした。扇風機を増やしてください。',
    ],
    ['fireworks', 'The fireworks were wonderful, please do them again next year!'],
    ['a drill', '소방훈련 안내를 여러 나라 말로 해 주세요. 재미있었어요.'],
    ['garbage', 'Quais são os dias do lixo queimável no meu bairro?'],
  ])('%s: %s', (_, text) => expect(kinds(text)).toEqual([]));
});

it('is seen after hundreds of sentences about something else', () => {
  const lines = Array.from({ length: 400 }, (_, i) => `${i}番の街灯が暗いです。`).join('');
  expect(kinds(`${lines}もう死にたいです。`)).toContain('suicide');
});

it('gives the words it was found by, as the lexicon writes them', () => {
  const [found] = read('昨夜また主人に蹴られました。腕があざだらけです。');
  expect(found?.kind).toBe('violence');
  expect(found?.words).toEqual(expect.arrayContaining(['主人', '蹴ら']));
});

it('weighs the same whether features are put together by name or by concept', () => {
  const [part] = dangerParts('主人に蹴られ、怖くて帰れません', indexDangerWords(files.words));
  const { bias, features } = files.weights;
  const pieces = DANGER_CLASSES.map((_, i) => i - 2);
  const sums = [...bias];
  for (const [name, much] of featuresOf(part?.concepts ?? new Map(), pieces))
    features[name]?.forEach((weight, i) => {
      sums[i] = (sums[i] ?? 0) + weight * much;
    });
  const all = sums.reduce((sum, each) => sum + Math.exp(each), 0);
  const chances = dangerChances(part?.concepts ?? new Map(), pieces, readWeights(files.weights));
  chances.forEach((chance, i) => {
    expect(chance).toBeCloseTo(Math.exp(sums[i] ?? 0) / all, 6);
  });
});

it('names a danger that is told less loudly beside another, so that its number is shown too', () => {
  expect(kinds('もう消えてしまいたい。薬をたくさん飲みました。')).toEqual(
    expect.arrayContaining(['suicide', 'fire-accident']),
  );
});

describe('whoever cannot read, come, speak or pay at once', () => {
  it.each([
    ['ne', 'म कार्ड भेट्टाउन सकिनँ।'],
    ['ne', 'म यो नियम बुझ्न सक्दिनँ।'],
    ['ne', 'हामी यो पैसा एकैपटक तिर्न सक्दैनौं।'],
    ['ne', 'म जापानी बोल्न सक्दिनँ।'],
    ['vi', 'Tôi không trả hết một lần được.'],
    ['pt-BR', 'Não consigo pagar tudo de uma vez.'],
    ['fil', 'Hindi ko mabayaran nang buo.'],
    ['es', 'No puedo leer la carta.'],
    ['zh-Hans', '我一次付不完。'],
    ['ko', '신청서를 못 쓰겠어요.'],
    ['en', 'I cannot read the letter.'],
    ['ja-simple', 'わたしは かんじが 読めません。'],
  ])('is in no danger in %s: %s', (_, text) => expect(kinds(text)).toEqual([]));

  it.each([
    ['ne', 'अब सहन सकिनँ, बाँच्न मन छैन।', 'suicide'],
    ['ne', 'श्रीमानले कुट्छ, म घर जान सक्दिनँ।', 'violence'],
    ['vi', 'Chủ giữ hộ chiếu, ba tháng không trả lương.', 'trafficking'],
  ])('is where more is said, in %s: %s', (_, text, kind) => expect(kinds(text)).toContain(kind));
});
