import {
  type Danger,
  readOwnVoice,
  type SubmissionAccepted,
} from '../../../core/contract/index.js';
import { wordsOfSecret } from '../../../core/language/index.js';
import type { Visit } from '../../api/visit.js';

/** What the receipt page shows. */
export interface IssuedReceipt {
  readonly receipt: string;
  readonly secret: string;
  readonly dueAt?: string | undefined;
  readonly section?: string | undefined;
  /** The resident agreed to publication. */
  readonly consent?: boolean;
  /** What dangers the voice speaks of: then numbers to call stand with the receipt. */
  readonly dangers?: readonly Danger[];
  /** An address was given, to which a mail goes by which it is confirmed. */
  readonly mail?: boolean;
  /** The secret opens nothing any more: another has taken its place, or the voice is gone. */
  readonly ended?: boolean | undefined;
  /** For counsellors only: then the page tells nothing that others may not see. */
  readonly vault?: boolean;
  /** The language in which the section is named. */
  readonly tag: string;
  /** That in which it was handed out: a secret of words stays in it. */
  readonly handedOutIn?: string;
}

export const issuedReceipt = (
  { locale }: Pick<Visit, 'locale'>,
  { receipt, secret, secretEnded, dueAt, section }: SubmissionAccepted,
  more: Pick<IssuedReceipt, 'consent' | 'dangers' | 'vault' | 'mail'>,
): IssuedReceipt => ({
  receipt,
  secret,
  dueAt,
  section: section?.name,
  ended: secretEnded,
  ...more,
  tag: locale.tag,
  handedOutIn: locale.tag,
});

export type LeadKey = 'receipt.lead' | 'receipt.leadVault' | 'receipt.leadDanger';
/** Keys of what is promised, and of who reads it. */
export type PromiseKey = 'receipt.due' | 'receipt.dueVault' | 'receipt.dueDanger';
export type ReadByKey = 'receipt.readBy' | 'receipt.readByTriage';

/**
 * When an answer comes, in words that fit: somebody in danger must not read that it is in ten open days, and is told not
 * to wait for it. Undefined where nothing is known.
 */
export const promiseOf = (
  { dueAt, dangers = [] }: IssuedReceipt,
  vault: boolean,
): PromiseKey | undefined => {
  if (dangers.length > 0 && !vault) return 'receipt.dueDanger';
  if (!dueAt) return undefined;
  return vault ? 'receipt.dueVault' : 'receipt.due';
};

/** What is said first, in words that fit: who may read it, or whom to call, comes before thanks. */
export const leadOf = ({
  dangers = [],
  vault = false,
}: Pick<IssuedReceipt, 'dangers' | 'vault'>): LeadKey => {
  if (dangers.length > 0) return 'receipt.leadDanger';
  return vault ? 'receipt.leadVault' : 'receipt.lead';
};

/** Who reads it, in words that fit. */
export const readByOf = ({ section }: Pick<IssuedReceipt, 'section'>): ReadByKey =>
  section ? 'receipt.readBy' : 'receipt.readByTriage';

/** A typed number as a path and a header can carry it: any width, no hyphens. The rest is the API's to understand. */
export const figures = (typed: string): string =>
  typed.normalize('NFKC').replace(/[^0-9A-Za-z]/g, '');

/** What a holder shows to the API of what was typed. A phrase needs no number. */
export const shownBy = (typed: { readonly receipt: string; readonly secret: string }) => ({
  params: { receipt: figures(typed.receipt) },
  secret: wordsOfSecret(typed.secret) ? typed.secret : figures(typed.secret),
});

/**
 * A receipt as it is now, in the page's language: read again by its own secret, which may have ended since. Where nobody
 * answers it stands as it was issued.
 */
export const receiptIn = async (
  visit: Pick<Visit, 'locale' | 'send'>,
  issued: IssuedReceipt,
): Promise<IssuedReceipt> => {
  const { tag } = visit.locale;
  const read = await visit.send(readOwnVoice, shownBy(issued));
  if (!read.ok)
    return read.problem.code === 'receipt_unknown' ? { ...issued, ended: true } : issued;
  return issued.tag === tag ? issued : { ...issued, section: read.data.section?.name, tag };
};
