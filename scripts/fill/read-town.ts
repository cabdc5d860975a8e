import type { INestApplicationContext } from '@nestjs/common';
import { Calendar } from '../../core/base/calendar/index.js';
import { CITY, type City } from '../../core/base/city/index.js';
import { UnitOfWork } from '../../core/base/outbox/index.js';
import { languageDetector } from '../../core/language/detection/index.js';
import { withoutReadings } from '../../core/language/index.js';
import { SectionDirectory } from '../../core/records/sections/index.js';
import { keepStaff, readTitles } from './fill.repository.js';
import { sha256, uuidFrom } from './rows.js';
import { readWords, type Town } from './town.js';

/** What the database knows (plan, sections, desks) and the words that voices are made from. */
export const readTown = async (core: INestApplicationContext): Promise<Town> => {
  const directory = await core.get(SectionDirectory).current();
  const city = core.get<City>(CITY);
  const { planId } = directory;
  if (!planId) throw new Error('There is no plan in this database');
  const [titles, staffId] = await core
    .get(UnitOfWork)
    .commit(async ({ manager }) => [
      await readTitles(manager, planId),
      await keepStaff(manager, uuidFrom(new Date(0), sha256('fill@demo'))),
    ]);
  // A resident does not write the readings that plain Japanese prints over its characters.
  const byKey = new Map(
    titles.map(({ code, lang, title }) => [`${code} ${lang}`, withoutReadings(title)]),
  );
  return {
    ...readWords(city),
    directory,
    calendar: core.get(Calendar),
    receiptPrefix: city.receiptPrefix,
    staffId,
    detect: await languageDetector(),
    nodes: [...new Set(titles.map(({ code }) => code))].sort(
      (a, b) => a.length - b.length || a.localeCompare(b),
    ),
    title: (code, lang) => byKey.get(`${code} ${lang}`) ?? byKey.get(`${code} ja`) ?? code,
  };
};
