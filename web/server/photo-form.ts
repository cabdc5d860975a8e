import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { BusboyConstructor, BusboyHeaders, BusboyInstance } from '@fastify/busboy';
import { PHOTO_LIMITS, type ProblemCode } from '../../core/contract/index.js';
import type { PhotoSent } from '../api/send-photo.js';
import { PHOTO, PHOTO_PROBLEM } from '../features/photos/photo-fields.js';
import type { FormBody } from './form-body.js';

/** Bytes of a whole form, and of what is typed into one field: as many signs as of a form without photos, where each byte of a sign takes three. */
const MOST = 64 * 1024 * 1024;
const MOST_TYPED = Math.floor((8 * 1024 * 1024) / 3);
/** Forms with photos that are read at once; each holds one photo in memory. */
const MOST_AT_ONCE = 12;
let underWay = 0;

export const carriesFiles = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  /^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '');

/** The bytes of one file; undefined where there are too many, and the rest is passed over. */
const read = async (file: Readable): Promise<Buffer<ArrayBuffer> | undefined> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= PHOTO_LIMITS.bytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  return bytes > PHOTO_LIMITS.bytes ? undefined : Buffer.concat(chunks);
};

/** Hands on the photo of one field; gives the field that stands for it, or why it could not be taken. */
const fieldFor = async (
  file: Readable,
  name: string,
  isOneMore: boolean,
  hand: (photo: Buffer<ArrayBuffer>) => Promise<PhotoSent>,
): Promise<readonly [string, string] | undefined> => {
  const bytes = await read(file);
  // A field in which nothing was chosen comes as a file without a name.
  if (bytes?.length === 0 && name === '') return undefined;
  const refused = (code: ProblemCode | 'too_many_photos') => [PHOTO_PROBLEM, code] as const;
  if (isOneMore) return refused('too_many_photos');
  if (!bytes) return refused('photo_too_large');
  const sent = await hand(bytes);
  return 'token' in sent ? [PHOTO, sent.token] : refused(sent.refused);
};

/**
 * Reads a form with photos as it comes, and makes it a form without: in the place of each photo stands the token by which the API
 * keeps it, or why it was not taken. One photo at a time is held, and never the whole form. `hand` is missing where nothing
 * may be handed on: then photos are passed over.
 */
const parse = (
  Busboy: BusboyConstructor,
  req: IncomingMessage,
  hand: ((photo: Buffer<ArrayBuffer>) => Promise<PhotoSent>) | undefined,
): Promise<FormBody> =>
  new Promise((resolve, reject) => {
    const form = new URLSearchParams();
    let handing = Promise.resolve();
    let bytes = 0;
    let photos = 0;
    const refuse = (status: 413 | 415) => {
      req.unpipe();
      // Heard out, so that a browser that still sends gets its page.
      req.resume();
      resolve({ refused: status === 415 ? 413 : status });
    };
    let parser: BusboyInstance;
    try {
      parser = new Busboy({
        headers: req.headers as BusboyHeaders,
        limits: { fieldSize: MOST_TYPED, fields: 500, files: 10, headerPairs: 20 },
      });
    } catch {
      // No boundary, or none that can be one.
      return refuse(415);
    }
    parser.on('field', (name, value, _nameCut, isCut) => {
      if (isCut) refuse(413);
      else form.append(name, value);
    });
    parser.on('file', (field, file, name) => {
      const isPhoto = field === PHOTO && hand !== undefined;
      if (!isPhoto) {
        file.resume();
        return;
      }
      if (name !== '') photos++;
      const isOneMore = photos > PHOTO_LIMITS.most;
      // Taken from the stream at once: what comes behind it waits until it was handed on.
      handing = handing.then(async () => {
        const got = await fieldFor(file, name ?? '', isOneMore, hand);
        if (got) form.append(...got);
      });
      handing.catch(reject);
    });
    parser.on('error', () => refuse(415));
    parser.on('finish', () => {
      handing.then(() => resolve({ body: Buffer.from(form.toString()) }), reject);
    });
    req.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST) refuse(413);
    });
    req.on('close', () => {
      if (!req.complete) reject(new Error('Its sender has gone away'));
    });
    req.pipe(parser);
  });

/** As `readFormBody`, of a form that carries photos. Undefined when its sender has gone away. */
export const readPhotoForm = async (
  req: IncomingMessage,
  hand: ((photo: Buffer<ArrayBuffer>) => Promise<PhotoSent>) | undefined,
): Promise<FormBody | undefined> => {
  if (underWay >= MOST_AT_ONCE) {
    req.resume();
    return { refused: 503 };
  }
  underWay++;
  try {
    // Loaded with the first such form: most processes never see one.
    const { Busboy } = await import('@fastify/busboy');
    return await parse(Busboy, req, hand);
  } catch (error) {
    if (!req.complete) return undefined;
    throw error;
  } finally {
    underWay--;
  }
};
