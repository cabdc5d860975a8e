import type { AlikeVoices } from '../../../../core/contract/index.js';
import type { DeskVisit } from '../desk-visit.js';

/** Milliseconds that a voice waits for those that are like it: it can be read and answered without them. */
const PATIENCE = 2_000;

const late = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, undefined);
  });

/** Voices that say much the same; none when the API cannot say so soon. */
export const readAlike = async (
  visit: DeskVisit,
  voicePath: string,
): Promise<AlikeVoices['items']> => {
  const sent = await Promise.race([visit.send<AlikeVoices>(`${voicePath}/alike`), late()]);
  return sent?.ok ? sent.data.items : [];
};
