import { type ProblemCode, pathOf, sendPhoto } from '../../core/contract/index.js';
import { type ApiOptions, headersOf, problemIn } from './client.js';

/** Milliseconds: also one that a busy machine draws and looks at. */
const TIMEOUT = 25_000;

/** The token of a photo that was taken, or why it was not. */
export type PhotoSent = { readonly token: string } | { readonly refused: ProblemCode };

/** Hands one photo to the API, for whoever sent it to a page. */
export const handOnPhoto = async (
  options: ApiOptions,
  photo: Buffer<ArrayBuffer>,
): Promise<PhotoSent> => {
  try {
    const answer = await fetch(new URL(pathOf(sendPhoto), options.baseUrl), {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { ...headersOf(options), 'content-type': sendPhoto.upload.media },
      body: photo,
    });
    const body: unknown = await answer.json();
    if (!answer.ok) return { refused: problemIn(answer.status, body).code };
    return { token: (body as { token: string }).token };
  } catch {
    return { refused: 'unavailable' };
  }
};
