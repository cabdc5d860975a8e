import { createInstance } from 'i18next';
import * as z from 'zod/mini';
import {
  bestLocale,
  fallbackChain,
  type Locales,
  printReadings,
  SOURCE_LANGUAGE,
} from '../../language/index.js';

/** Texts by their dotted keys. */
interface MailTextFile {
  [key: string]: string | MailTextFile;
}
/** One `locales/<tag>/mail.json`. */
export const mailTextFile: z.ZodMiniType<MailTextFile> = z.record(
  z.string(),
  z.union([z.string(), z.lazy(() => mailTextFile)]),
);

/** What a resident is told of. */
export type ResidentMail =
  | 'resident.answered'
  | 'resident.corrected'
  | 'resident.asked'
  | 'resident.messaged'
  | 'resident.translated'
  | 'resident.withheld'
  | 'resident.upheld';
/** What the holder of a booking is told. */
export type BookingMail =
  | 'resident.bookingOffer'
  | 'resident.bookingDayOff'
  | 'resident.bookingReminder';
/** What a section is told of a voice that it has. */
export type SectionMail = 'section.routed' | 'section.urgent' | 'section.appealed' | 'section.news';
/** Mails that carry a link of their own. */
export type LinkMail = 'resident.confirm' | 'resident.confirmAnew' | 'resident.wayBack';
/** Which mail; also the name of its template in the `notifications` table. */
export type MailName =
  | ResidentMail
  | LinkMail
  | BookingMail
  | SectionMail
  | 'section.vault'
  | 'section.stepLate'
  | 'section.unseen'
  | 'section.inquired'
  | 'triage.waiting'
  | 'duty.alarm';
export type MailWord = 'section.kind.opinion' | 'section.kind.consultation' | 'section.noMeasure';

/** The words of mails. A mail cannot show ruby: readings of plain Japanese are printed in brackets. */
export class MailTexts {
  private readonly i18n = createInstance();

  constructor(
    files: Readonly<Record<string, MailTextFile>>,
    private readonly locales: Locales,
    /** The city, as a reader of a language calls it. */
    private readonly cityName: (lang: string) => string,
  ) {
    void this.i18n.init({
      resources: Object.fromEntries(Object.entries(files).map(([tag, mail]) => [tag, { mail }])),
      ns: ['mail'],
      defaultNS: 'mail',
      lng: SOURCE_LANGUAGE,
      // Without this i18next would also look for `zh` beside `zh-Hans`.
      load: 'currentOnly',
      fallbackLng: (tag: string) => fallbackChain(tag).slice(1),
      initAsync: false,
      interpolation: { escapeValue: false },
    });
  }

  /** The language that a mail to a reader of `tag` is written in. */
  languageFor(tag: string): string {
    return bestLocale(this.locales, [tag]).tag;
  }

  word(lang: string, key: MailWord): string {
    return this.say(lang, key);
  }

  /** Name of the sender and subject (one line each) and text of a mail. `values` hold numbers, dates, names of sections and links; never what a resident wrote. */
  compose(
    lang: string,
    name: MailName,
    values: Readonly<Record<string, string>>,
  ): { sender: string; subject: string; text: string } {
    const footer = this.say(lang, `${name.split('.')[0]}.footer`);
    return {
      sender: this.say(lang, 'sender', { city: this.cityName(lang) }),
      subject: this.say(lang, `${name}.subject`, values),
      text: `${this.say(lang, `${name}.body`, values)}\n\n--\n${footer}\n`,
    };
  }

  private say(lang: string, key: string, values: Readonly<Record<string, string>> = {}): string {
    return printReadings(this.i18n.t(key, { ...values, lng: lang }));
  }
}
