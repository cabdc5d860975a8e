import type * as z from 'zod/mini';
import type { QuestionnaireFile, QuestionnaireTexts } from '../../contract/index.js';
import type { LimitTable } from '../limits/index.js';
import type { AccountSettings } from './accounts-file.js';
import type { Approval } from './approval-file.js';
import type { BookingSettings } from './booking-file.js';
import type {
  CityTexts,
  cityFile,
  dutyFile,
  emergencyFile,
  everydayFile,
  mattersFile,
  publicContactsFile,
} from './city-file.js';
import type { DirectorySettings } from './directory-file.js';
import type { RetentionPeriods } from './retention-file.js';
import type { TranslationSettings } from './translation-file.js';

/** A form that the city ships, with its words by locale tag; Japanese is always there. */
export interface ShippedForm {
  readonly form: QuestionnaireFile;
  readonly texts: Readonly<Record<string, QuestionnaireTexts>>;
}

/**
 * All that is one city's and nothing else, as one value: given to a process at its start and the same until it ends.
 * Plan, sections, lexicons and examples lie in its folder and are read from there when they are needed.
 */
export interface City extends Omit<z.infer<typeof cityFile>, '$comment'> {
  /** Absolute path of the folder that it was read from. */
  readonly folder: string;
  readonly matters: Omit<z.infer<typeof mattersFile>, '$comment'>;
  readonly emergency: Omit<z.infer<typeof emergencyFile>, '$comment'>;
  readonly duty: Omit<z.infer<typeof dutyFile>, '$comment'>;
  readonly approval: Approval;
  /** Hours of counsellors that can be booked; none in a city without the file. */
  readonly bookings: BookingSettings;
  /** Machines that translate; none in a city without the file. */
  readonly translation: TranslationSettings;
  /** How the accounts of staff are guarded; a city without the file has the usual rules. */
  readonly accounts: AccountSettings;
  /** What the city's own directory of accounts says of staff; null in a city without the file. */
  readonly directory: DirectorySettings | null;
  /** What stops a flood; a city without the file has the usual ones. */
  readonly limits: LimitTable;
  /** For how long what belongs to a voice is kept; null in a city without the file, which disposes of nothing. */
  readonly retention: RetentionPeriods | null;
  /** None in a city without the file. */
  readonly everyday: z.infer<typeof everydayFile>['words'];
  /** What the city asks, in the order of their codes; none in a city without the folder. */
  readonly questionnaires: readonly ShippedForm[];
  readonly publicContacts: Omit<z.infer<typeof publicContactsFile>, '$comment'>;
  /** By locale tag; Japanese is always there, and stands in where another is missing. */
  readonly texts: Readonly<Record<string, CityTexts>>;
}
/** Injection token of the city. */
export const CITY = Symbol('City');
/** Injection token of `readonly string[]`: a line for each of the city's files that was broken and is done without. */
export const CITY_FAULTS = Symbol('CityFaults');
