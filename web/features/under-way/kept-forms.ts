import { data } from 'react-router';
import { dropForm, keepForm, LIMITS, readForm } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { FORM } from './address.js';
import { ageOf, type FormPage, isFormId, newFormId } from './form-id.js';
import { placeOf, seal, sendingKeyOf, unseal } from './seal.js';
import { newVisitSecret, visitCookie, visitSecretOf } from './visit-cookie.js';

/** Minutes since the last writing after which what is careful is gone. */
export const CAREFUL_MINUTES = 30;
/** Minutes for everything else. */
export const KEPT_MINUTES = LIMITS.formMinutes;

/** A form that a visitor has under way on one page, kept by the server under a seal. */
export interface KeptForm<State> {
  readonly id: string;
  /** By which it is sent, however often it is pressed. */
  readonly key: string;
  /** Minutes since it was begun. */
  readonly age: number;
  /** What is kept; undefined where nothing is. A dead API ends the loader: nobody is shown an empty form for a full one. */
  read(): Promise<State | undefined>;
  /** False when it could not be kept: it is too long, or the API does not answer. */
  keep(state: State, minutes?: number): Promise<boolean>;
  /** Keeps it unless something is kept there, and gives what is kept then: of two at once both get the first. */
  keepFirst(state: State, minutes: number): Promise<State | undefined>;
  drop(): Promise<void>;
}

/** The forms of one page, as one request may open them. */
export interface KeptForms<State> {
  /** The browser brought the cookie that opens them; one that takes no cookies never does. */
  readonly opens: boolean;
  /** The one that the address names, if it was begun in this visit. */
  readonly named: KeptForm<State> | undefined;
  /** A new one, with the cookie that opens it where the browser had none. */
  begin(): { readonly form: KeptForm<State>; readonly headers: Record<string, string> };
  /** The one that always lies at the same place of a visit. */
  fixed(name: string): KeptForm<State> | undefined;
  /** One that lies under a key of its own, whatever the visit. */
  under(key: string, name: string): KeptForm<State>;
}

interface Asked {
  readonly request: Request;
  readonly context: { readonly publicUrl?: string | undefined };
}

/** The forms of `page` that the visitor of this request has under way. */
export const keptForms = <State>(
  { request, context }: Asked,
  { url, send }: Pick<Visit, 'url' | 'send'>,
  page: FormPage,
): KeptForms<State> => {
  const secret = visitSecretOf(request);
  const isHttps = (context.publicUrl ?? url.origin).startsWith('https:');
  const formBy = (opener: string, id: string): KeptForm<State> => {
    const own = `${page} ${id}`;
    const params = { place: placeOf(opener, own) };
    const read = async () => {
      const kept = await send(readForm, { params });
      if (kept.ok) return unseal(opener, own, kept.data.sealed) as State | undefined;
      const { code, status } = kept.problem;
      if (code === 'not_found') return undefined;
      throw data({ code }, { status });
    };
    return {
      id,
      key: sendingKeyOf(opener, own),
      get age() {
        return ageOf(id);
      },
      read,
      keep: async (state, minutes = KEPT_MINUTES) => {
        const sealed = seal(opener, own, state);
        if (sealed.length > LIMITS.sealedForm) return false;
        return (await send(keepForm, { params, body: { sealed, minutes } })).ok;
      },
      keepFirst: async (state, minutes) => {
        const sealed = seal(opener, own, state);
        const kept = await send(keepForm, { params, body: { sealed, minutes, first: true } });
        return kept.ok ? read() : undefined;
      },
      drop: async () => {
        await send(dropForm, { params });
      },
    };
  };
  const id = url.searchParams.get(FORM) ?? '';
  return {
    opens: secret !== undefined,
    named: secret && isFormId(secret, page, id) ? formBy(secret, id) : undefined,
    begin: () => {
      const opener = secret ?? newVisitSecret();
      return {
        form: formBy(opener, newFormId(opener, page)),
        headers: (secret ? {} : { 'set-cookie': visitCookie(opener, isHttps) }) as Record<
          string,
          string
        >,
      };
    },
    fixed: (name) => (secret ? formBy(secret, name) : undefined),
    under: formBy,
  };
};
