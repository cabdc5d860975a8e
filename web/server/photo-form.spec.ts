import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PhotoSent } from '../api/send-photo.js';
import type { FormBody } from './form-body.js';
import { carriesFiles, readPhotoForm } from './photo-form.js';

const MB = 1024 * 1024;
let server: Server;
let seen: FormBody | undefined | 'nothing yet' = 'nothing yet';
let told: () => void = () => undefined;
/** Lengths of the photos that were handed on. */
let handed: number[] = [];
let answer: PhotoSent = { token: 'T' };
let mayHand = true;

beforeAll(async () => {
  server = createServer(async (req, res) => {
    const hand = async (photo: Buffer): Promise<PhotoSent> => {
      handed.push(photo.length);
      return 'token' in answer ? { token: `${answer.token}${handed.length}` } : answer;
    };
    seen = await readPhotoForm(req, mayHand ? hand : undefined);
    told();
    res.end(seen?.refused ? `${seen.refused}` : `${seen?.body}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
});

type Part = readonly [
  name: string,
  value: string | { readonly name: string; readonly bytes: Buffer },
];
const formOf = (parts: readonly Part[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(([name, value]) => {
      const isText = typeof value === 'string';
      const file = isText ? '' : `; filename="${value.name}"\r\ncontent-type: image/jpeg`;
      return [
        Buffer.from(`--B\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`),
        isText ? Buffer.from(value) : value.bytes,
        Buffer.from('\r\n'),
      ];
    }),
    Buffer.from('--B--\r\n'),
  ]);
const file = (bytes: number, name = 'a.jpg') => ({ name, bytes: Buffer.alloc(bytes, 7) });
const send = async (body: Buffer, type = 'multipart/form-data; boundary=B') => {
  handed = [];
  const sent = request({
    port: (server.address() as AddressInfo).port,
    host: '127.0.0.1',
    method: 'POST',
    headers: { 'content-type': type },
  });
  sent.end(body);
  const [res] = await once(sent, 'response');
  let text = '';
  for await (const chunk of res.setEncoding('utf8')) text += chunk;
  return text;
};
const fieldsOf = (form: string) => [...new URLSearchParams(form)];

describe('a form with photos', () => {
  it('keeps its words, and has a token in the place of each photo', async () => {
    const form = await send(
      formOf([
        ['text', '道が\r\n暗い'],
        ['photo', file(3 * MB)],
        ['photo', file(10 * MB)],
        ['intent', 'send'],
      ]),
    );
    expect(fieldsOf(form).sort()).toEqual([
      ['intent', 'send'],
      ['photo', 'T1'],
      ['photo', 'T2'],
      ['text', '道が\r\n暗い'],
    ]);
    expect(handed).toEqual([3 * MB, 10 * MB]);
  });

  it('in which nothing was chosen is one without', async () => {
    const form = await send(
      formOf([
        ['text', 'a'],
        ['photo', file(0, '')],
      ]),
    );
    expect([fieldsOf(form), handed]).toEqual([[['text', 'a']], []]);
  });

  it('loses no word to a photo that is too large', async () => {
    const form = await send(
      formOf([
        ['photo', file(10 * MB + 1)],
        ['text', 'a'],
      ]),
    );
    expect(fieldsOf(form).sort()).toEqual([
      ['photo-problem', 'photo_too_large'],
      ['text', 'a'],
    ]);
    expect(handed).toEqual([]);
  });

  it('says why the API did not take one', async () => {
    answer = { refused: 'photo_heic' };
    const form = await send(
      formOf([
        ['text', 'a'],
        ['photo', file(9)],
      ]),
    );
    answer = { token: 'T' };
    expect(fieldsOf(form)).toContainEqual(['photo-problem', 'photo_heic']);
  });

  it('has three at most; the fourth is told, not sent', async () => {
    const form = await send(formOf([1, 2, 3, 4].map((bytes): Part => ['photo', file(bytes)])));
    expect(handed).toEqual([1, 2, 3]);
    expect(fieldsOf(form)).toContainEqual(['photo-problem', 'too_many_photos']);
  });

  it.each(['../../etc/passwd', 'a/b\\c.jpg', 'gpj\u202e.exe', 'x\u0000.jpg', 'い'.repeat(300)])(
    'says nothing of a photo’s name: %j',
    async (name) => {
      const form = await send(formOf([['photo', file(5, name)]]));
      expect(fieldsOf(form)).toEqual([['photo', 'T1']]);
    },
  );

  it('takes no file that is no photo of its field', async () => {
    const form = await send(
      formOf([
        ['text', file(5)],
        ['other', file(5)],
        ['intent', 'send'],
      ]),
    );
    expect([fieldsOf(form), handed]).toEqual([[['intent', 'send']], []]);
  });

  it('from elsewhere hands on nothing', async () => {
    mayHand = false;
    const form = await send(
      formOf([
        ['text', 'a'],
        ['photo', file(5)],
      ]),
    );
    mayHand = true;
    expect([fieldsOf(form), handed]).toEqual([[['text', 'a']], []]);
  });
});

describe('no form', () => {
  it.each([
    ['without a boundary', 'multipart/form-data; x', Buffer.from('a')],
    [
      'that ends within a part',
      'multipart/form-data; boundary=B',
      formOf([['text', 'a']]).subarray(0, 30),
    ],
    [
      'with a text that no text is',
      'multipart/form-data; boundary=B',
      formOf([['text', 'a'.repeat(9 * MB)]]),
    ],
    ['larger than anything', 'multipart/form-data; boundary=B', formOf([['other', file(70 * MB)]])],
  ])('%s is read', async (_, type, body) => {
    expect(await send(body, type)).toBe('413');
  });

  it('that breaks off is anybody’s', async () => {
    seen = 'nothing yet';
    const read = new Promise<void>((resolve) => {
      told = resolve;
    });
    const sent = request({
      port: (server.address() as AddressInfo).port,
      host: '127.0.0.1',
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=B', 'content-length': '5000' },
    });
    sent.on('error', () => undefined);
    const arrived = once(server, 'request');
    sent.write(formOf([['photo', file(100)]]).subarray(0, 120));
    await arrived;
    sent.destroy();
    await read;
    expect(seen).toBeUndefined();
  });
});

it.each([
  ['multipart/form-data; boundary=x', true],
  ['Multipart/Form-Data;boundary=x', true],
  ['application/x-www-form-urlencoded', false],
  ['multipart/mixed; boundary=x', false],
  [undefined, false],
])('%s carries files: %s', (type, carries) => {
  expect(carriesFiles({ headers: { 'content-type': type } } as never)).toBe(carries);
});
