import { connect, type Socket } from 'node:net';
import { FileScanner } from '../../records/photos/index.js';

/** Milliseconds for one file, whatever clamd has to do beside it. */
const LIMIT_MS = 20_000;
/** Of an answer, which is one line. */
const MOST_ANSWER = 4_096;
const CHUNK = 64 * 1024;

/** Where clamd listens: a socket of this machine, or a port of another. */
export type ClamdAddress =
  | { readonly path: string }
  | { readonly host: string; readonly port: number };

/** `unix:/run/clamav/clamd.ctl` or `tcp://scanner:3310`; undefined where it is neither. */
export const clamdAddressOf = (setting: string): ClamdAddress | undefined => {
  const path = /^unix:(\/.+)$/.exec(setting)?.[1];
  if (path) return { path };
  if (!/^tcp:\/\//.test(setting) || !URL.canParse(setting)) return undefined;
  const { hostname, port } = new URL(setting);
  return hostname && port
    ? { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) }
    : undefined;
};

const lengthOf = (bytes: number): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
};

/** The request of `INSTREAM`: each piece behind its length, and a length of nothing at the end. */
const requestOf = (sent: Buffer): Buffer => {
  const parts: Buffer[] = [Buffer.from('zINSTREAM\0')];
  for (let from = 0; from < sent.length; from += CHUNK) {
    const piece = sent.subarray(from, from + CHUNK);
    parts.push(lengthOf(piece.length), piece);
  }
  return Buffer.concat([...parts, lengthOf(0)]);
};

/** Asks clamd over its own protocol. Whatever is not a plain yes or no is an error, and the file is not taken. */
export class ClamdScanner extends FileScanner {
  override readonly isThere = true;

  constructor(
    private readonly address: ClamdAddress,
    private readonly limitMs = LIMIT_MS,
  ) {
    super();
  }

  override async finds(sent: Buffer): Promise<boolean> {
    const answer = await this.ask(requestOf(sent));
    if (answer === 'stream: OK') return false;
    if (/^stream: .+ FOUND$/.test(answer)) return true;
    throw new Error('The scanner gave no answer that can be read');
  }

  private ask(request: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket: Socket = connect(this.address);
      let answer = '';
      const end = (said: () => void) => {
        clearTimeout(late);
        socket.destroy();
        said();
      };
      const fail = (why: string) => end(() => reject(new Error(`The scanner ${why}`)));
      const late = setTimeout(() => fail('took too long'), this.limitMs);
      socket.on('error', () => fail('cannot be reached'));
      socket.on('close', () => fail('ended without an answer'));
      socket.on('data', (data) => {
        answer += data.toString('latin1');
        const whole = answer.indexOf('\0');
        if (whole >= 0) return end(() => resolve(answer.slice(0, whole)));
        if (answer.length > MOST_ANSWER) fail('said too much');
      });
      socket.write(request);
    });
  }
}
