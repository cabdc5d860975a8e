import { type AlikeVoices, listAlike } from '../../../../../core/contract/index.js';
import type { Visit } from '../../../../api/visit.js';

/** Milliseconds that a voice waits for those that are like it: it can be read and answered without them. */
const PATIENCE = 2_000;

const late = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, undefined);
  });

/** Voices that say much the same; none when the API cannot say so soon. */
export const readAlike = async (visit: Visit, id: string): Promise<AlikeVoices['items']> => {
  const sent = await Promise.race([visit.send(listAlike, { params: { id } }), late()]);
  return sent?.ok ? sent.data.items : [];
};
