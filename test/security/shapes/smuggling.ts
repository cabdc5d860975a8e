import { connect } from 'node:net';

/** Bytes sent as they are; answers until the other side shuts, or says nothing for a while. */
export const sendRaw = (site: string, bytes: string, patienceMs = 1_500): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(site);
    let heard = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
    const done = () => {
      socket.destroy();
      resolve(heard);
    };
    socket.setTimeout(patienceMs, done);
    socket.on('error', done).on('close', done);
    socket.on('data', (part) => {
      heard += part.toString('latin1');
    });
  });

/** A whole request that must never be read as one: a voice with a text by which it would be found. */
const hidden = (text: string): string => {
  const body = JSON.stringify({ kind: 'opinion', text });
  return [
    'POST /api/submissions HTTP/1.1',
    'Host: x',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
};

const CRLF = '\r\n';
const request = (lines: readonly string[], body: string): string => [...lines, '', body].join(CRLF);
const chunk = (text: string): string => `${text.length.toString(16)}${CRLF}${text}${CRLF}`;

/**
 * Requests of which two servers behind one another could see different ends: each carries a second one inside. Not among them is
 * what every server must read as two requests (one behind the end of the other).
 */
export const SMUGGLED: Readonly<Record<string, (inside: string) => string>> = Object.fromEntries(
  [
    // Two lengths, or a length and chunks.
    ['length and chunks', ['Content-Length: 6', 'Transfer-Encoding: chunked'], `0${CRLF}${CRLF}`],
    ['chunks and length', ['Transfer-Encoding: chunked', 'Content-Length: 4'], `0${CRLF}${CRLF}`],
    ['two lengths', ['Content-Length: 0', 'Content-Length: 900'], ''],
    ['two lengths, the other way', ['Content-Length: 900', 'Content-Length: 0'], ''],
    ['a list of lengths', ['Content-Length: 0, 900'], ''],
    // Lengths that are none.
    ['a length with a plus', ['Content-Length: +0'], ''],
    ['a negative length', ['Content-Length: -1'], ''],
    ['a hexadecimal length', ['Content-Length: 0x0'], ''],
    ['a length with a space inside', ['Content-Length: 0 0'], ''],
    ['a length beyond all numbers', ['Content-Length: 18446744073709551616'], ''],
    // Chunks under other names.
    [
      'chunks with a space before the colon',
      ['Transfer-Encoding : chunked', 'Content-Length: 5'],
      `0${CRLF}${CRLF}`,
    ],
    [
      'chunks behind a tab',
      ['Transfer-Encoding:\tchunked', 'Content-Length: 5'],
      `0${CRLF}${CRLF}`,
    ],
    [
      'chunks behind a vertical tab',
      ['Transfer-Encoding: \x0bchunked', 'Content-Length: 5'],
      `0${CRLF}${CRLF}`,
    ],
    [
      'chunks twice',
      ['Transfer-Encoding: chunked', 'Transfer-Encoding: identity', 'Content-Length: 5'],
      `0${CRLF}${CRLF}`,
    ],
    [
      'chunks before another coding',
      ['Transfer-Encoding: chunked, gzip', 'Content-Length: 5'],
      `0${CRLF}${CRLF}`,
    ],
    ['chunks misspelt', ['Transfer-Encoding: xchunked', 'Content-Length: 0'], ''],
    ['chunks in quotes', ['Transfer-Encoding: "chunked"', 'Content-Length: 0'], ''],
    [
      'chunks on a folded line',
      ['Transfer-Encoding:', ' chunked', 'Content-Length: 5'],
      `0${CRLF}${CRLF}`,
    ],
    // Headers that a proxy might take away.
    ['a length named by Connection', ['Connection: content-length', 'Content-Length: 900'], ''],
    [
      'chunks named by Connection',
      ['Connection: transfer-encoding', 'Transfer-Encoding: chunked', 'Content-Length: 0'],
      '',
    ],
    [
      'an upgrade',
      [
        'Connection: Upgrade, HTTP2-Settings',
        'Upgrade: h2c',
        'HTTP2-Settings: AAMAAABk',
        'Content-Length: 900',
      ],
      '',
    ],
    ['a length waited for', ['Expect: 100-continue', 'Content-Length: 900'], ''],
    ['a method by another name', ['X-HTTP-Method-Override: POST', 'Content-Length: 900'], ''],
    // Line ends that are none.
    [
      'a header behind a bare line feed',
      ['X-A: b\nTransfer-Encoding: chunked', 'Content-Length: 5'],
      `0${CRLF}${CRLF}`,
    ],
    ['a header behind a bare return', ['X-A: b\rContent-Length: 900'], ''],
    ['a zero byte in a name', ['Content\x00-Length: 900'], ''],
  ].map(([name, headers, between]) => [
    name as string,
    (inside: string) => {
      const lines = [
        'POST /api/measures/suggest HTTP/1.1',
        'Host: x',
        'Content-Type: application/json',
      ];
      return request([...lines, ...(headers as string[])], `${between}${inside}`);
    },
  ]),
);

/** Chunks whose sizes are no sizes, with the second request as what they hold. */
const CHUNKED: Readonly<Record<string, (inside: string) => string>> = Object.fromEntries(
  [
    ['a chunk with an extension and a bare line feed', (inside: string) => `0;a\n${CRLF}${inside}`],
    ['a chunk of hexadecimal zero', (inside: string) => `0x0${CRLF}${CRLF}${inside}`],
    ['a negative chunk', (inside: string) => `-1${CRLF}${CRLF}${inside}`],
    ['a chunk beyond all numbers', (inside: string) => `10000000000000000${CRLF}${inside}`],
    [
      'a chunk shorter than what comes',
      (inside: string) => `1${CRLF}${inside}${CRLF}0${CRLF}${CRLF}`,
    ],
    ['a whole request as a chunk', (inside: string) => `${chunk(inside)}0${CRLF}${CRLF}`],
  ].map(([name, body]) => [
    name as string,
    (inside: string) =>
      request(
        [
          'POST /api/measures/suggest HTTP/1.1',
          'Host: x',
          'Content-Type: application/json',
          'Transfer-Encoding: chunked',
        ],
        (body as (inside: string) => string)(inside),
      ),
  ]),
);

/** A request line in which a second one is hidden. */
const IN_LINES: Readonly<Record<string, (inside: string) => string>> = {
  'a request in the address': (inside) =>
    `GET /ja?a=${inside} HTTP/1.1${CRLF}Host: x${CRLF}${CRLF}`,
  'a request in an encoded address': (inside) =>
    `GET /ja?a=%0d%0a%0d%0a${encodeURIComponent(inside)} HTTP/1.1${CRLF}Host: x${CRLF}${CRLF}`,
  'a request as the body of a read': (inside) =>
    request(
      ['GET /ja HTTP/1.1', 'Host: x', `Content-Length: ${Buffer.byteLength(inside)}`],
      inside,
    ),
  'a request in a header': (inside) =>
    request(['GET /ja HTTP/1.1', 'Host: x', `X-A: ${inside.replaceAll(CRLF, '\r')}`], ''),
};

/** Sends each shape at each address; gives the text of each hidden voice with its shape's name. */
export const smuggle = async (sites: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const sent = new Map<string, string>();
  const shapes = Object.entries({ ...SMUGGLED, ...CHUNKED, ...IN_LINES });
  for (const [place, site] of sites.entries())
    await Promise.all(
      shapes.map(async ([name, make], i) => {
        const text = `smuggled-${place}-${i}.`;
        sent.set(text, name);
        await sendRaw(site, make(hidden(text)));
      }),
    );
  return sent;
};
