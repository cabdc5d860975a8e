import { createHash } from 'node:crypto';

/** A row as its table has it. */
export type Row = Readonly<Record<string, unknown>>;

/** One voice with all that its life left in the database. */
export interface VoiceRows {
  readonly id: string;
  readonly submission: Row;
  readonly answer: Row | undefined;
  readonly publication: Row | undefined;
  readonly audit: readonly Row[];
}

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
export const bytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/** A UUID of version 7 whose random part is taken from `bytes`. */
export const uuidFrom = (at: Date, bytes: Buffer): string => {
  const time = at.getTime().toString(16).padStart(12, '0');
  const hex = bytes.toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-a${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
};
