import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { EngineKind } from '../../../core/base/city/index.js';
import { type Mood, type Reply, type Say, type Seen, SHAPES } from './engine-shapes.js';

/** A service on this machine that speaks the shape of one kind of engine. */
export interface EngineServer {
  readonly url: string;
  /** All that it was asked. */
  readonly seen: Seen[];
  /** The texts that it was given, whatever it answered. */
  readonly given: () => string[];
  say: Say;
  /** What is wrong with its answers from now on; `silence`: none; `cut`: they end in the middle. */
  mood: Mood | 'silence' | 'cut' | Reply | undefined;
  /** So many requests are answered well before the mood counts. */
  wellFirst: number;
  /** Ends all connections, whoever waits on them. */
  hangUp(): void;
  close(): Promise<void>;
}

const read = async (request: IncomingMessage): Promise<Seen['body']> => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return (request.headers['content-type'] ?? '').includes('json')
    ? JSON.parse(text)
    : Object.fromEntries(new URLSearchParams(text));
};

export const startEngineServer = async (kind: EngineKind): Promise<EngineServer> => {
  const shape = SHAPES[kind];
  const sockets = new Set<Socket>();
  const replyTo = (seen: Seen, mood: Mood | Reply | undefined): Reply => {
    const texts = shape.texts(seen);
    // Whoever asks for a token is not in the mood's way.
    if (!texts || mood === undefined) return shape.reply(seen, server.say);
    if (typeof mood === 'object') return mood;
    switch (mood) {
      case 'half':
        return { status: 200, body: shape.of(texts.slice(0, Math.floor(texts.length / 2))) };
      case 'wrong':
        return { status: 200, body: shape.of(texts.map(() => 7)) };
      case 'html':
        return { status: 200, body: '<!doctype html><title>Sign in</title>' };
      case 'elsewhere':
        return { status: 307, headers: { location: 'http://127.0.0.1:1/' }, body: '' };
      default:
        return shape.trouble(mood);
    }
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url: path = '', headers } = request;
    const seen: Seen = { path, headers, body: await read(request) };
    server.seen.push(seen);
    const isWell = shape.texts(seen) !== undefined && server.wellFirst-- > 0;
    const mood = isWell ? undefined : server.mood;
    if (mood === 'silence') return;
    const { status, headers: own, body } = replyTo(seen, mood === 'cut' ? undefined : mood);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, { ...own, 'content-length': Buffer.byteLength(text) });
    if (mood !== 'cut') return void response.end(text);
    response.write(text.slice(0, Math.floor(text.length / 2)), () => response.destroy());
  };
  const http = createServer((request, response) => void answer(request, response));
  http.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const server: EngineServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    seen: [],
    given: () => server.seen.flatMap((seen) => shape.texts(seen) ?? []),
    say: (text) => text,
    mood: undefined,
    wellFirst: 0,
    hangUp: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        server.hangUp();
      }),
  };
  return server;
};
