import { OTHER } from '../under-way/address.js';
import { figures, type IssuedReceipt } from './issued-receipt.js';

/**
 * The address that opens a voice without typing. Number and secret stand behind the `#`: a browser sends that part to no
 * server, so they are in no log and no referrer.
 */
export const receiptLink = (
  origin: string,
  tag: string,
  { receipt, secret }: Pick<IssuedReceipt, 'receipt' | 'secret'>,
): string => `${origin}/${tag}/my-voice?${OTHER}=1#${receipt}.${figures(secret)}`;
