export interface MailMessage {
  readonly raw: string;
  /** Names in lower case; encoded words (RFC 2047) decoded. */
  readonly headers: Readonly<Record<string, string>>;
  readonly subject: string;
  /** The plain text part, decoded, with `\n` line ends. */
  readonly text: string;
}

const bytesOf = (text: string): string =>
  text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

const decodeWord = (_: string, kind: string, text: string): string =>
  kind.toUpperCase() === 'B'
    ? Buffer.from(text, 'base64').toString('utf8')
    : Buffer.from(bytesOf(text.replaceAll('_', ' ')), 'latin1').toString('utf8');

const decodeHeader = (value: string): string =>
  value.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, decodeWord);

const split = (raw: string) => {
  const end = raw.indexOf('\r\n\r\n');
  const head = end < 0 ? raw : raw.slice(0, end);
  const headers: Record<string, string> = {};
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0)
      headers[line.slice(0, colon).toLowerCase()] = decodeHeader(line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : raw.slice(end + 4) };
};

const textOf = ({ headers, body }: ReturnType<typeof split>): string => {
  const boundary = /boundary="?([^";]+)"?/i.exec(headers['content-type'] ?? '')?.[1];
  if (boundary) {
    const parts = body
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((part) => split(part.replace(/^\r\n/, '')));
    const plain = parts.find((part) =>
      /^(text\/plain|multipart\/)/i.test(part.headers['content-type'] ?? ''),
    );
    return plain ? textOf(plain) : '';
  }
  const encoding = (headers['content-transfer-encoding'] ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  return Buffer.from(bytesOf(body.replace(/=\r\n/g, '')), 'latin1').toString('utf8');
};

/** Reads as much of a mail (UTF-8 only) as the tests ask for: headers and the plain text. */
export const readMessage = (raw: string): MailMessage => {
  const message = split(raw);
  return {
    raw,
    headers: message.headers,
    subject: message.headers.subject ?? '',
    text: textOf(message).replaceAll('\r\n', '\n'),
  };
};
