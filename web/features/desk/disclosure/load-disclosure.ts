import { discloseVoice, type Problem } from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { momentOf } from '../dates.js';

/** All that is kept of a voice with its times in words; that it was read stands in the history from then on. */
export const loadDisclosure = async (visit: Visit, id: string) => {
  const sent = await visit.send(discloseVoice, { params: { id } });
  if (!sent.ok) return { problem: sent.problem as Problem };
  const { pieces, history, readers, receivedAt, ...rest } = sent.data;
  const moment = (at: string) => momentOf(at, visit.locale);
  return {
    ...rest,
    received: moment(receivedAt),
    pieces: pieces.map((piece) => ({ ...piece, at: moment(piece.at) })),
    history: history.map((line) => ({ ...line, at: moment(line.at) })),
    readers: readers.map((one) => ({ ...one, first: moment(one.first), last: moment(one.last) })),
  };
};
export type DisclosureView = Exclude<
  Awaited<ReturnType<typeof loadDisclosure>>,
  { readonly problem: Problem }
>;
