import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { sendPhoto } from '../../core/contract/index.js';
import type { Answer, Product } from './product.js';

/** A photo as a telephone makes it: with where it was taken. */
export const photoFile = (background = '#336699', width = 640): Promise<Buffer> =>
  sharp({ create: { width, height: 480, channels: 3, background } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: '36/1 19/1 0/1', GPSLatitudeRef: 'N' } })
    .toBuffer();

/** What residents do with photos, for tests: send one, look at one. */
export const photosOf = (product: () => Product) => {
  const send = (
    raw: Buffer,
    type: string = sendPhoto.upload.media,
  ): Promise<Answer<{ token?: string; code?: string }>> =>
    product().call('POST', '/api/photos', { raw, headers: { 'content-type': type } });
  return {
    send,
    /** The token of one that is taken. */
    taken: async (file?: Buffer): Promise<string> => {
      const { status, body } = await send(file ?? (await photoFile()));
      if (status !== 201 || !body.token) throw new Error(`Not taken: ${JSON.stringify(body)}`);
      return body.token;
    },
    /** What a browser gets at the address of a picture. */
    look: async (url: string, headers: Record<string, string> = {}) => {
      const fastify: FastifyInstance = product().app.getHttpAdapter().getInstance();
      const answer = await fastify.inject({ method: 'GET', url, headers });
      return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
    },
  };
};
