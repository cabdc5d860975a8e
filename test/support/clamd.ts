import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setImmediate as soon } from 'node:timers/promises';
import type { ClamdAddress } from '../../core/infra/photos/clamd-scanner.js';

/** The test file that every scanner finds. */
export const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

export interface FakeClamd {
  readonly address: ClamdAddress;
  /** Bytes of the last file that came whole. */
  readonly seen: () => number;
  close(): Promise<void>;
}

export interface ClamdOptions {
  /** `StreamMaxLength`: beyond it clamd says so and closes, whatever is still on its way. */
  readonly maxLength?: number;
  /** What it says of a file that came whole; undefined where it does what it does to the connection instead. */
  readonly says?: (file: Buffer, socket: Socket) => string | undefined;
  /** Closes without a word once so much of a file has come. */
  readonly diesAfter?: number;
  /** A socket of the machine in the place of a port. */
  readonly path?: string;
}

const found = (file: Buffer): string =>
  file.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';

/**
 * Speaks the protocol of clamd(8) as far as a client of `INSTREAM` meets it: a command by `z` and NUL or by `n` and a line
 * end, pieces behind their length as they come, a length of nothing at the end, one answer by the same sign, and the end of
 * the connection. What is no such command it does not know.
 */
export const startFakeClamd = async ({
  maxLength = 25 * 1024 * 1024,
  says = found,
  diesAfter = Number.POSITIVE_INFINITY,
  path,
}: ClamdOptions = {}): Promise<FakeClamd> => {
  let seen = 0;
  const serve = (socket: Socket) => {
    let waiting = Buffer.alloc(0);
    let end: string | undefined;
    const parts: Buffer[] = [];
    let length = 0;
    const answer = async (text: string) => {
      // As over a network: not in one piece.
      socket.write(text.slice(0, 3));
      await soon();
      socket.end(text.slice(3) + end);
    };
    const takeCommand = () => {
      const sign = waiting.length ? String.fromCharCode(waiting[0] as number) : '';
      const ends = sign === 'n' ? '\n' : '\0';
      const at = waiting.indexOf(ends);
      if (at < 0) return;
      end = ends;
      const command = waiting.toString('latin1', 1, at);
      waiting = waiting.subarray(at + 1);
      if (command === 'PING') void answer('PONG');
      else if (!['n', 'z'].includes(sign) || command !== 'INSTREAM') void answer('UNKNOWN COMMAND');
    };
    const takePieces = () => {
      while (waiting.length >= 4) {
        const next = waiting.readUInt32BE(0);
        if (length + next > maxLength) {
          socket.pause();
          return void answer('INSTREAM size limit exceeded. ERROR');
        }
        if (next === 0) {
          const file = Buffer.concat(parts);
          seen = file.length;
          const said = says(file, socket);
          return said === undefined ? undefined : void answer(said);
        }
        if (waiting.length < 4 + next) return;
        parts.push(waiting.subarray(4, 4 + next));
        length += next;
        waiting = waiting.subarray(4 + next);
        if (length >= diesAfter) return void socket.destroy();
      }
    };
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      waiting = Buffer.concat([waiting, data]);
      if (end === undefined) takeCommand();
      if (end !== undefined) takePieces();
    });
  };
  const server = createServer(serve);
  if (path) server.listen(path);
  else server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: path ? { path } : { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    seen: () => seen,
    close: async () => {
      server.close();
      await once(server, 'close').catch(() => undefined);
    },
  };
};
