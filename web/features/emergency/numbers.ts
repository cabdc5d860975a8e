/** A telephone number that may save somebody. Its words stand in the locale files under `emergency.number.<id>`. */
export interface EmergencyNumber {
  readonly id:
    | 'police'
    | 'fire'
    | 'dv_navi'
    | 'dv_plus'
    | 'human_rights'
    | 'human_rights_foreign'
    | 'women_rights'
    | 'gunma_foreign';
  readonly number: string;
  readonly dial: string;
  /** Shown where every second counts. */
  readonly first: boolean;
}

/** The day on which every number was last looked up in public sources. To be renewed at least each half year. */
export const LAST_VERIFIED = '2026-11-22';

/** Never formatted by locale: these are dialled as they stand. */
export const EMERGENCY_NUMBERS: readonly EmergencyNumber[] = [
  { id: 'police', number: '110', dial: '110', first: true },
  { id: 'fire', number: '119', dial: '119', first: true },
  { id: 'dv_navi', number: '#8008', dial: '%238008', first: true },
  { id: 'dv_plus', number: '0120-279-889', dial: '0120279889', first: true },
  { id: 'human_rights', number: '0570-003-110', dial: '0570003110', first: false },
  { id: 'human_rights_foreign', number: '0570-090-911', dial: '0570090911', first: false },
  { id: 'women_rights', number: '0570-070-810', dial: '0570070810', first: false },
  { id: 'gunma_foreign', number: '027-289-8275', dial: '0272898275', first: false },
];
