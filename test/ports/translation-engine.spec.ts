import { describe, expect, it } from '@jest/globals';
import { ChatEngine } from '../../core/infra/engines/chat-engine.js';
import { chatPrompt } from '../../core/infra/engines/open-engines.js';
import { TexTra } from '../../core/infra/engines/tex-tra.js';
import { TestClock } from '../support/clock.js';
import { type EngineServer, startEngineServer } from '../support/engines/engine-server.js';
import { KEY, LOGIN, MODEL, SECRET } from '../support/engines/engine-shapes.js';
import { translationEngineContract } from './translation-engine.contract.js';

describe('LibreTranslate', () => translationEngineContract('libretranslate', { spent: 'key' }));
describe('DeepL', () => translationEngineContract('deepl', { spent: 'quota' }));
describe('TexTra', () => {
  translationEngineContract('textra', { spent: 'quota' });

  it('asks for a token once, and again when it has ended or is not taken any more', async () => {
    const server = await startEngineServer('textra');
    const clock = new TestClock(new Date('2026-11-24T10:00:00+09:00'));
    const account = { login: LOGIN, key: KEY, secret: SECRET };
    const options = { name: 'one', version: '1', url: server.url, timeoutMs: 1_000 };
    const engine = new TexTra(options, account, clock);
    const tokens = () => server.seen.filter(({ path }) => path.startsWith('/oauth2/')).length;
    const ask = () => engine.translate({ from: 'ja', to: 'vi', segments: ['一', '二'] });
    await ask();
    await ask();
    expect(tokens()).toBe(1);
    clock.set(new Date('2026-11-24T11:00:00+09:00'));
    await ask();
    expect(tokens()).toBe(2);
    server.mood = { status: 200, body: { resultset: { code: 510, message: 'OAuth' } } };
    await expect(ask()).rejects.toMatchObject({ kind: 'key' });
    expect(tokens()).toBe(3);
    await server.close();
  });
});

describe('a chat server', () => {
  translationEngineContract('chat', { spent: 'busy' });

  const talk = async (content: string | null, finish_reason = 'stop') => {
    const server: EngineServer = await startEngineServer('chat');
    const choice = { index: 0, finish_reason, message: { role: 'assistant', content } };
    server.mood = { status: 200, body: { choices: [choice] } };
    const options = { name: 'one', version: '1', url: server.url, timeoutMs: 1_000 };
    const engine = new ChatEngine(options, { model: MODEL, key: undefined, prompt: chatPrompt() });
    try {
      return await engine.translate({ from: 'ja', to: 'vi', segments: ['一', '二'] });
    } catch (error) {
      return (error as { kind: string }).kind;
    } finally {
      await server.close();
    }
  };

  it.each([
    ['in a fence', '```json\n["Một", "Hai"]\n```'],
    ['after its thoughts', '<think>[two] sentences, so ["a"]?</think>\n["Một", "Hai"]'],
    ['with a greeting', 'Here it is: ["Một", "Hai"]'],
  ])('is understood %s', async (_, content) => expect(await talk(content)).toEqual(['Một', 'Hai']));

  it.each([
    ['was cut off', '["Một", "Ha', 'length'],
    ['was cut off where an array ends', '["Một", "Hai"]', 'length'],
    ['refuses', 'I am sorry, I cannot translate this.', 'stop'],
    ['says nothing', '', 'stop'],
    ['was held back', null, 'content_filter'],
    ['follows what it should translate', '{"answer": 42}', 'stop'],
  ])('is odd where it %s', async (_, content, end) => expect(await talk(content, end)).toBe('odd'));
});
