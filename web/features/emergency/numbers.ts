/** A telephone number that may save somebody. Its words stand in the locale files under `emergency.number.<id>`. */
export interface EmergencyNumber {
  readonly id:
    | 'police'
    | 'fire'
    | 'dv_navi'
    | 'dv_plus'
    | 'child'
    | 'yorisoi'
    | 'mind'
    | 'human_rights'
    | 'human_rights_foreign'
    | 'women_rights'
    | 'gunma_foreign'
    | 'immigration';
  readonly number: string;
  readonly dial: string;
  /** Shown where every second counts. */
  readonly first: boolean;
}

/**
 * The day on which every number was last looked up in public sources (pages of ministries, cities and the
 * services themselves). Nobody has called them. To be renewed at least each half year.
 */
export const LAST_VERIFIED = '2026-11-22';

/** Never formatted by locale: these are dialled as they stand. */
export const EMERGENCY_NUMBERS: readonly EmergencyNumber[] = [
  { id: 'police', number: '110', dial: '110', first: true },
  { id: 'fire', number: '119', dial: '119', first: true },
  { id: 'dv_navi', number: '#8008', dial: '%238008', first: true },
  { id: 'dv_plus', number: '0120-279-889', dial: '0120279889', first: true },
  { id: 'child', number: '189', dial: '189', first: false },
  { id: 'yorisoi', number: '0120-279-338', dial: '0120279338', first: false },
  { id: 'mind', number: '0570-064-556', dial: '0570064556', first: false },
  { id: 'human_rights', number: '0570-003-110', dial: '0570003110', first: false },
  { id: 'human_rights_foreign', number: '0570-090-911', dial: '0570090911', first: false },
  { id: 'women_rights', number: '0570-070-810', dial: '0570070810', first: false },
  { id: 'gunma_foreign', number: '027-289-8275', dial: '0272898275', first: false },
  { id: 'immigration', number: '0570-013-904', dial: '0570013904', first: false },
];
