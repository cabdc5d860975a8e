import {
  type Danger,
  readOwnVoice,
  type SubmissionAccepted,
} from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { dangersIn } from '../emergency/fitting.js';
import { fieldsOf } from '../forms/form-fields.js';

/** What the receipt page shows. Number and secret come from the API; the rest may be missing after a language switch. */
export interface IssuedReceipt {
  readonly receipt: string;
  readonly secret: string;
  readonly dueAt?: string | undefined;
  readonly section?: string | undefined;
  /** The resident agreed to publication. */
  readonly consent?: boolean;
  /** What dangers the voice speaks of: then numbers to call stand with the receipt. */
  readonly dangers?: readonly Danger[];
}

export const issuedReceipt = (
  { receipt, secret, dueAt, section }: SubmissionAccepted,
  consent: boolean,
): IssuedReceipt => ({
  receipt,
  secret,
  dueAt,
  section: section?.name,
  consent,
});

/**
 * When an answer comes, in words that fit: somebody in danger must not read that it is in ten open days, and is told not
 * to wait for it. Undefined where nothing is known.
 */
export const promiseOf = ({ dueAt, dangers = [] }: IssuedReceipt, vault: boolean) => {
  if (dangers.length > 0 && !vault) return 'receipt.dueDanger';
  if (!dueAt) return undefined;
  return vault ? 'receipt.dueVault' : 'receipt.due';
};

/** A typed number as a path and a header can carry it: any width, no hyphens. The rest is the API's to understand. */
export const figures = (typed: string): string =>
  typed.normalize('NFKC').replace(/[^0-9A-Za-z]/g, '');

/** What a holder shows to the API of what was typed. */
export const shownBy = (typed: { readonly receipt: string; readonly secret: string }) => ({
  params: { receipt: figures(typed.receipt) },
  secret: figures(typed.secret),
});

/** The receipt of a posted page, in another language: read again from the API by its own secret. */
export const readIssuedReceipt = async (visit: Visit, form: FormData): Promise<IssuedReceipt> => {
  const field = fieldsOf(form);
  const [receipt, secret] = [field('receipt'), field('secret')];
  const dangers = dangersIn(field('dangers').split(' '));
  const sent = await visit.send(readOwnVoice, shownBy({ receipt, secret }));
  return sent.ok
    ? {
        receipt,
        secret,
        dueAt: sent.data.dueAt,
        section: sent.data.section?.name,
        consent: sent.data.consentToPublish,
        dangers,
      }
    : { receipt, secret, dangers };
};
