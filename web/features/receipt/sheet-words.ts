import type { ReactNode } from 'react';
import type { PromiseKey, ReadByKey } from './issued-receipt.js';

/** What stands on the printed receipt in two languages. */
export const SHEET = [
  'receipt.sheet.title',
  'receipt.qr',
  'receipt.number',
  'receipt.secret',
  'receipt.sheet.cut',
  'receipt.sheet.received',
  'receipt.next',
  'receipt.sheet.look',
  'receipt.sheet.interpreter',
  'receipt.sheet.clerk',
  'receipt.helper.title',
  'receipt.helper.text',
  'cityHall.board',
] as const;

export type SheetKey = (typeof SHEET)[number] | ReadByKey | PromiseKey;

/** What happens next, in the page's own language. */
export interface SheetStep {
  readonly key: SheetKey;
  readonly text: ReactNode;
}

/** The same words in a second language, for whoever helps. */
export interface SecondLanguage {
  readonly tag: string;
  readonly texts: Readonly<Partial<Record<SheetKey, string>>>;
}
