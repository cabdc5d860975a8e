import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EngineKind } from '../../core/base/city/index.js';
import { openEngines } from '../../core/infra/engines/open-engines.js';
import { EngineTrouble, type TranslationEngine } from '../../core/jobs/translating/index.js';
import { TestClock } from '../support/clock.js';
import { type EngineServer, startEngineServer } from '../support/engines/engine-server.js';
import { KEY, LOGIN, MODEL, SECRET, SHAPES } from '../support/engines/engine-shapes.js';

/** A sentence in the script of each language that engines speak. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ja: '夜の教室の時間を、もう少し早くしてください。⟦1⟧まで待ちます。',
  en: 'Please let the evening class begin a little earlier; I wait until ⟦1⟧. ',
  es: 'Por favor, que la clase empiece más temprano: espero hasta ⟦1⟧. ',
  'pt-BR': 'Por favor, comecem a aula mais cedo; espero até ⟦1⟧. ',
  'zh-Hans': '请让晚上的课早一点开始，我等到⟦1⟧。',
  ko: '저녁 수업을 조금 더 일찍 시작해 주세요. ⟦1⟧까지 기다립니다. ',
  id: 'Mohon kelas malam dimulai lebih awal, saya menunggu sampai ⟦1⟧. ',
  vi: 'Xin cho lớp buổi tối bắt đầu sớm hơn, tôi đợi đến ⟦1⟧. ',
  ne: 'कृपया साँझको कक्षा अलि चाँडो सुरु गर्नुहोस्, म ⟦1⟧ सम्म पर्खन्छु। ',
  fil: 'Pakiusap, simulan nang mas maaga ang klase; maghihintay ako hanggang ⟦1⟧. ',
};
const LONG = 8_000;
const bare = (text: string) => text.replace(/\s+/g, '');

interface Expected {
  /** How the service says that nothing is left of what was paid for. */
  readonly spent: string;
}

/** What whoever asks a machine relies on, whatever stands behind it. */
export const translationEngineContract = (kind: EngineKind, { spent }: Expected): void => {
  const { limits } = SHAPES[kind];
  let server: EngineServer;
  const open = (keys: object = {}, more: object = {}): TranslationEngine => {
    const languages = kind === 'libretranslate' ? { vi: 'vi', ne: 'ne' } : undefined;
    const all = { libretranslate: KEY, deepl: KEY, textra: KEY, textraSecret: SECRET, chat: KEY };
    const settings = {
      ...{ name: 'one', kind, url: server.url, takes: ['answer' as const], timeoutSeconds: 1 },
      ...{ login: LOGIN, model: MODEL, languages, ...more },
    };
    const [engine] = openEngines([settings], { ...all, ...keys }, new TestClock(new Date()));
    return engine as TranslationEngine;
  };
  const ask = (segments: readonly string[], engine = open()) =>
    engine.translate({ from: 'ja', to: 'en', segments });
  const troubleOf = async (asked: Promise<unknown>) => {
    const trouble = await asked.then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(trouble).toBeInstanceOf(EngineTrouble);
    return trouble as EngineTrouble;
  };
  beforeEach(async () => {
    server = await startEngineServer(kind);
  });
  afterEach(() => server.close());

  describe('what was asked', () => {
    it('comes back in its order, each once', async () => {
      server.say = (text) => `<${text}>`;
      expect(await ask(['一', '二', '三'])).toEqual(['<一>', '<二>', '<三>']);
    });

    it('is asked in as many requests as its service takes', async () => {
      const many = Array.from({ length: 120 }, (_, i) => `これは${i}番目の文です。`);
      expect(await ask(many)).toEqual(many);
      for (const seen of server.seen) {
        const texts = SHAPES[kind].texts(seen) ?? [];
        expect(texts.length).toBeLessThanOrEqual(limits.segments);
        expect(texts.join('').length).toBeLessThanOrEqual(limits.characters);
      }
    });

    it.each(Object.keys(SCRIPTS))(
      'is whole at 8,000 characters of %s, and no mark is cut',
      async (from) => {
        const text = (SCRIPTS[from] ?? '').repeat(LONG).slice(0, LONG).replace(/⟦\d?$/, '');
        const to = from === 'ja' ? 'en' : 'ja';
        const [said = ''] = await open().translate({ from, to, segments: [text] });
        expect(bare(said)).toBe(bare(text));
        for (const piece of server.given()) {
          expect(piece.length).toBeLessThanOrEqual(limits.characters);
          expect(piece.replace(/⟦1⟧/g, '')).not.toMatch(/[⟦⟧]/);
        }
      },
    );

    it('is not asked in a language that it does not speak', async () => {
      expect(open().speaks('ja', 'tlh')).toBe(false);
      const asked = open().translate({ from: 'ja', to: 'tlh', segments: ['一'] });
      expect((await troubleOf(asked)).kind).toBe('refused');
      expect(server.seen).toEqual([]);
    });

    it('is asked by the city’s own name for a language', async () => {
      server.say = (_, from, to) => `${from} ${to}`;
      const engine = open({}, { languages: { en: 'xx', ja: 'yy' } });
      expect(await ask(['一'], engine)).toEqual(['yy xx']);
    });
  });

  describe('a trouble', () => {
    it.each([
      [
        'another key',
        'key',
        () =>
          ask(
            ['一'],
            open(
              Object.fromEntries(
                ['libretranslate', 'deepl', 'textra', 'chat'].map((key) => [key, 'another']),
              ),
            ),
          ),
      ],
    ])('by %s is %s', async (_, kindOf, asking) => {
      expect((await troubleOf(asking())).kind).toBe(kindOf);
    });

    it.each([
      ['limited', 'busy'],
      ['spent', spent],
      ['broken', 'down'],
      ['elsewhere', 'down'],
      ['html', 'down'],
      ['cut', 'down'],
      ['wrong', 'odd'],
      ['silence', 'silent'],
    ] as const)('that is %s is %s', async (mood, kindOf) => {
      server.mood = mood;
      const trouble = await troubleOf(ask(['一', '二']));
      expect(trouble.kind).toBe(kindOf);
      if (mood === 'limited') expect(trouble.retryAfterMs).toBe(7_000);
    });

    it('is an answer with fewer texts than were asked', async () => {
      server.mood = 'half';
      expect((await troubleOf(ask(['一', '二']))).kind).toBe('odd');
    });

    it('is a service that dies between two requests', async () => {
      server.wellFirst = 1;
      server.mood = 'cut';
      const sentence = SCRIPTS.ja ?? '';
      const asked = ask(Array.from({ length: 60 }, () => sentence.repeat(20)));
      expect((await troubleOf(asked)).kind).toBe('down');
    });

    it('is a service that is not there', async () => {
      const engine = open();
      await server.close();
      expect((await troubleOf(ask(['一'], engine))).kind).toBe('down');
    });

    it('says nothing of what was asked', async () => {
      server.mood = { status: 400, body: { error: 'cannot translate 秘密の文' } };
      const trouble = await troubleOf(ask(['秘密の文']));
      expect(trouble.kind).toBe('refused');
      expect(JSON.stringify(trouble) + trouble.message + trouble.stack).not.toContain('秘密');
    });
  });
};
