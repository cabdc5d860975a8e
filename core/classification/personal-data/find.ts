import { forgetTexts } from './cheap-look/index.js';
import { findBirthdates } from './dates/birthdate.js';
import { findLearnt } from './learnt/find-learnt.js';
import { findNames } from './names/find-names.js';
import { findAccounts } from './numbers/account.js';
import { digitAtoms } from './numbers/digit-atoms.js';
import { findEmails } from './numbers/email.js';
import { findHandles } from './numbers/handles.js';
import { findMyNumbers } from './numbers/my-number.js';
import { findOtherIds } from './numbers/other-id.js';
import { findPhones } from './numbers/phone.js';
import { findPlates } from './numbers/plate.js';
import { findRecordNumbers } from './numbers/record-number.js';
import { findResidenceCards } from './numbers/residence-card.js';
import { findAddresses } from './places/address.js';
import { findSchoolClasses } from './places/school-class.js';
import { findWorkplaceRoles } from './places/workplace-role.js';
import { compileOptions, type GuardOptions, type PersonalFind, type Rule } from './rule.js';
import { secondLook } from './second-look.js';
import { dropOverlaps } from './spans.js';
import { masked, touchedLines, viewOf } from './view.js';

/** The surest first: what one rule has taken is no part of a find of those after it. */
const RULES: readonly Rule[] = [
  findEmails,
  findResidenceCards,
  findPlates,
  findMyNumbers,
  findAccounts,
  findOtherIds,
  findRecordNumbers,
  findHandles,
  findPhones,
  findBirthdates,
  findAddresses,
  findSchoolClasses,
  findWorkplaceRoles,
  secondLook,
  findNames,
];
/** A name may stand out only once the number beside it is gone: looked at again until nothing new is found. */
const ROUNDS = 4;

/**
 * The words of a text that seem to point at a person, in order and without overlap; offsets in UTF-16 units of `text`.
 * A guess in eleven languages: it asks people, it never decides. Time is linear in the length. Never throws.
 */
export const findPersonalData = (text: string, options: GuardOptions = {}): PersonalFind[] => {
  const city = compileOptions(options);
  const finds: PersonalFind[] = [];
  const read = viewOf(text);
  let view = read;
  const whole = {};
  for (let round = 0; round < ROUNDS; round++) {
    const page = { view, whole, atoms: digitAtoms(view.text), city, taken: [] as PersonalFind[] };
    for (const rule of RULES) page.taken = dropOverlaps(page.taken, rule(page));
    if (page.taken.length === 0) break;
    for (const { start, end, kind } of page.taken)
      finds.push({ start: view.startOf(start), end: view.endOf(end), kind });
    view = touchedLines(masked(view, page.taken));
    if (!/[^\ufffc\s]/.test(view.text)) break;
  }
  const found = dropOverlaps(
    [],
    finds.sort((a, b) => a.start - b.start),
  );
  const all = dropOverlaps(found, findLearnt(read, found, city));
  forgetTexts();
  return all;
};
