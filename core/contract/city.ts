import type { Danger } from './voice.js';

/** A telephone line that may save somebody. Its words stand under `emergency.number.<id>`, in the locales or in the city's texts. */
export interface EmergencyNumber {
  readonly id: string;
  /** As people read it. */
  readonly number: string;
  /** Shown where every second counts. */
  readonly first?: boolean | undefined;
  /** For residents from abroad. */
  readonly foreign?: boolean | undefined;
  /** Whether the call itself is paid for by whoever calls; undefined where nobody has looked it up. */
  readonly cost?: 'free' | 'charged' | undefined;
}

/** All words of a city in one language that stand on pages, by their keys. */
export interface SiteCityTexts {
  readonly city: { readonly name: string; readonly inSentence: string; readonly helpDesk: string };
  readonly topic: Readonly<Record<string, { label: string; hint: string; name: string }>>;
  readonly chapter?: Readonly<Record<string, { readonly short?: string | undefined }>> | undefined;
  readonly counsel?:
    | {
        readonly kind: Readonly<Record<string, { name: string; who: string }>>;
        readonly place: Readonly<Record<string, { name: string; room: string }>>;
      }
    | undefined;
  /** Names of sections. */
  readonly section?: Readonly<Record<string, string>> | undefined;
  readonly emergency?:
    | { readonly number: Readonly<Record<string, { name: string; about: string }>> }
    | undefined;
}

/** A word of everyday life with whom to ask; `says`: by language, first as it is shown, then other words for it. */
export interface EverydayWord {
  readonly id: string;
  readonly section: string;
  readonly telephone?: string | undefined;
  readonly measure?: string | undefined;
  readonly says: Readonly<Record<string, readonly string[]>>;
}

/**
 * What the pages need of the city they are shown for. The server of the pages has it from the city's folder and hands it
 * to them; it is never asked of the API, because the telephone lines must stand on the page when the API is down.
 */
export interface SiteCity {
  readonly timeZone: string;
  readonly receiptPrefix: string;
  /** Its switchboard; the hours as `08:30-17:15`. */
  readonly cityHall: { readonly telephone: string; readonly weekdays: string };
  /** Measures whose pages lead to consultation and ask for no public voice. */
  readonly matters: { readonly confided: readonly string[] };
  readonly emergency: {
    /** Civil date on which the numbers were last looked up. */
    readonly lastVerified: string;
    /** The most urgent first. */
    readonly lines: readonly EmergencyNumber[];
    readonly always: readonly string[];
    readonly fitting: Readonly<Record<Danger, readonly string[]>>;
  };
  /** The most asked first. */
  readonly everyday: readonly EverydayWord[];
  /** By locale tag; at least Japanese. */
  readonly texts: Readonly<Record<string, SiteCityTexts>>;
}
