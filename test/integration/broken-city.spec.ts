import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../support/ports.js';
import { startProcess } from '../support/processes.js';
import { SECOND_CITY } from '../support/second-city.js';
import { startWholeProduct } from '../support/whole-product.js';

/** What happens to the product when somebody saved a file of the city wrongly? */
const root = mkdtempSync(join(tmpdir(), 'koebako-broken-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const cityWith = (name: string, files: Record<string, string>): string => {
  const folder = join(root, name);
  cpSync(SECOND_CITY, folder, { recursive: true });
  mkdirSync(join(folder, 'lexicon'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
};
const LEXICON = {
  measures: { '2-1-1': ['図書館^3'] },
  outside: {},
};

describe('the whole product', () => {
  it('does not start with a broken list of topics, and says in one line where it is', async () => {
    const topics = readFileSync(join(SECOND_CITY, 'topics.json'), 'utf8');
    const start = startProcess({
      script: 'dist/scripts/serve.js',
      env: {
        CITY_DIR: cityWith('topics', { 'topics.json': topics.replace(/\}\s*\]/, '},\n]') }),
        DATA_DIR: join(root, 'data'),
        PORT: String(await freePort()),
      },
      ready: /is ready/,
    });
    await expect(start).rejects.toThrow(
      /serve\.js ended with 2:\nkoebako cannot start: \S+topics\.json, line \d+, column 1: a comma stands before \]\n$/,
    );
  });

  it('starts without the words of a language that are broken, says so, and hears every voice', async () => {
    const product = await startWholeProduct({
      CITY_DIR: cityWith('lexicon', {
        // As an editor of Windows saves it.
        'lexicon/ja.json': `\ufeff${JSON.stringify(LEXICON, null, 1).replaceAll('\n', '\r\n')}`,
        'lexicon/vi.json': '{\n "measures": {},,\n}',
      }),
    });
    const fault = /lexicon\/vi\.json, line 2, column \d+: /;
    const ready = await (await fetch(`${product.url}/api/health/ready`)).json();
    expect(ready).toMatchObject({ status: 'ok', leftOut: [expect.stringMatching(fault)] });
    expect(product.process.output()).toMatch(fault);
    const { status } = await fetch(`${product.url}/api/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'opinion', text: 'Thư viện mở cửa lâu hơn' }),
    });
    expect(status).toBe(201);
    await product.stop();
  });
});
