import * as z from 'zod/mini';
import type { City } from '../base/city/index.js';
import { ConfigError } from '../base/config/index.js';
import type { QuestionnaireFile } from '../contract/index.js';
import type { TopicFile } from '../records/consultations/index.js';
import {
  type PlanFile,
  type PlanPassageFile,
  passagesOf,
  titlesOf,
} from '../records/plan/index.js';
import type { SectionFile } from '../records/sections/index.js';
import { loadPlanFile, loadPlanPassages, loadSections, loadTopics } from './city-data.js';
import { readDataFile } from './data-file.js';
import { nameOf, projectFile } from './project-root.js';

export interface CityFiles {
  readonly city: City;
  readonly plan: PlanFile;
  readonly passages: Readonly<Record<string, PlanPassageFile>>;
  readonly sections: SectionFile;
  readonly topics: TopicFile;
  /** Telephone lines whose words stand in the locales, because the whole country has them. */
  readonly nationalLines: readonly string[];
}

/** What in the files of a city does not fit together, each in a few words. Pure. */
export const cityFaults = ({
  city,
  plan,
  passages,
  sections,
  topics,
  nationalLines,
}: CityFiles) => {
  const { municipality } = plan.meta;
  const measures = plan.chapters.flatMap((chapter) => chapter.measures);
  const nodes = new Set([
    plan.basicPolicy.id,
    ...[...plan.fields, ...plan.chapters, ...measures].map(({ id }) => id),
    ...measures.flatMap(({ subMeasures }) => subMeasures.map(({ id }) => id)),
  ]);
  const measureCodes = new Set(measures.map(({ id }) => id));
  const sectionCodes = new Set(sections.sections.map(({ code }) => code));
  const topicCodes = new Set(topics.topics.map(({ code }) => code));
  const { consulted, foreign, confided, topics: topicMeasures, dangers } = city.matters;
  const ja = city.texts.ja;
  const lines = new Set([...nationalLines, ...Object.keys(ja?.emergency?.number ?? {})]);
  /** Names that are not among the known ones, each with where it stands. */
  const strangers = (where: string, names: readonly string[], known: ReadonlySet<string>) =>
    names.filter((name) => !known.has(name)).map((name) => `${where} names ${name}`);
  return [
    ...(municipality.name === city.name
      ? []
      : [`plan.json is the plan of ${municipality.name}, city.json that of ${city.name}`]),
    ...strangers(
      'matters.json (no measure of plan.json)',
      [...consulted, ...foreign, ...confided, ...Object.values(topicMeasures)],
      measureCodes,
    ),
    ...strangers(
      'matters.json (not in topics.json)',
      [...Object.keys(topicMeasures), ...Object.values(dangers)],
      topicCodes,
    ),
    ...strangers(
      'city.json promise (not in topics.json)',
      Object.keys(city.promise.topics),
      topicCodes,
    ),
    ...strangers(
      'retention.json (not in topics.json)',
      Object.keys(city.retention?.topics ?? {}),
      topicCodes,
    ),
    ...strangers(
      'topics.json (not in sections.json)',
      topics.topics.map(({ section }) => section),
      sectionCodes,
    ),
    ...strangers(
      'topics.json (no words in texts/ja.json)',
      [...topicCodes],
      new Set(Object.keys(ja?.topic ?? {})),
    ),
    ...strangers(
      'sections.json (not in plan.json)',
      sections.ownerships.map(({ node }) => node),
      nodes,
    ),
    ...strangers(
      'sections.json (no section of it)',
      [
        ...sections.ownerships.map(({ section }) => section),
        ...sections.sections.flatMap(({ successor }) => successor ?? []),
      ],
      sectionCodes,
    ),
    ...strangers(
      'approval.json (not in topics.json)',
      city.approval.rules.flatMap(({ topic = [] }) => topic),
      topicCodes,
    ),
    ...strangers(
      'approval.json (not in sections.json)',
      city.approval.rules.flatMap(({ section = [] }) => section),
      sectionCodes,
    ),
    ...strangers(
      'approval.json (a step, not in sections.json)',
      Object.values(city.approval.chains).flatMap(({ steps }) =>
        steps.flatMap(({ sections: asked = [] }) => asked),
      ),
      sectionCodes,
    ),
    ...strangers(
      'directory.json (not in sections.json)',
      (city.directory?.grants ?? []).flatMap(({ sections: granted }) => granted),
      new Set([...sectionCodes, '*']),
    ),
    ...strangers(
      'everyday.json (no section of sections.json)',
      city.everyday.map(({ section }) => section),
      sectionCodes,
    ),
    ...strangers(
      'everyday.json (no measure of plan.json)',
      city.everyday.flatMap(({ measure }) => measure ?? []),
      measureCodes,
    ),
    ...strangers(
      'everyday.json (no Japanese word)',
      city.everyday.map(({ id }) => id),
      new Set(city.everyday.flatMap(({ id, says }) => (says.ja ? id : []))),
    ),
    ...strangers(
      'bookings.json (not in topics.json)',
      city.bookings.kinds.map(({ topic }) => topic),
      topicCodes,
    ),
    ...strangers(
      'bookings.json (no words in texts/ja.json)',
      city.bookings.kinds.map(({ code }) => code),
      new Set(Object.keys(ja?.counsel?.kind ?? {})),
    ),
    ...strangers(
      'bookings.json (a place without words in texts/ja.json)',
      city.bookings.places,
      new Set(Object.keys(ja?.counsel?.place ?? {})),
    ),
    ...strangers(
      'bookings.json (no measure of plan.json)',
      city.bookings.counts ? [city.bookings.counts.measure] : [],
      measureCodes,
    ),
    ...strangers(
      'questionnaires (no node of plan.json)',
      city.questionnaires.flatMap(({ form }) => nodesOf(form)),
      nodes,
    ),
    // A page of a form keeps what is written and has no quick way out: nothing confided is asked there.
    ...strangers(
      'questionnaires (no topic that is not confided)',
      city.questionnaires.flatMap(({ form }) => form.becomes?.topic ?? []),
      new Set(topics.topics.flatMap(({ code, privacy }) => (privacy === 'vault' ? [] : code))),
    ),
    ...Object.entries(passages).flatMap(([tag, { texts, titles }]) => [
      ...strangers(
        `plan-texts/${tag}.json (no text of plan.json)`,
        Object.keys(texts),
        new Set(passagesOf(plan).keys()),
      ),
      ...strangers(
        `plan-texts/${tag}.json (no title of plan.json)`,
        Object.keys(titles),
        new Set(titlesOf(plan).keys()),
      ),
    ]),
    ...strangers(
      'emergency.json (no words in texts/ja.json)',
      city.emergency.lines.map(({ id }) => id),
      lines,
    ),
  ];
};

/** All that a form names of the plan. */
const nodesOf = ({ measure, also = [], becomes }: QuestionnaireFile): string[] => [
  ...(measure ? [measure] : []),
  ...also,
  ...(becomes?.node ? [becomes.node] : []),
  ...Object.values(becomes?.nodeBy?.nodes ?? {}),
];

const residentWords = z.object({
  emergency: z.object({ number: z.record(z.string(), z.unknown()) }),
});

/** Throws one line when the files of a city do not fit together: then a voice could be sent where nobody is. */
export const checkCity = (city: City): void => {
  const words = readDataFile(residentWords, projectFile('locales', 'ja', 'resident.json'));
  const [first, ...more] = cityFaults({
    city,
    plan: loadPlanFile(city),
    passages: loadPlanPassages(city),
    sections: loadSections(city),
    topics: loadTopics(city),
    nationalLines: Object.keys(words.emergency.number),
  });
  if (!first) return;
  const others = more.length ? ` (and ${more.length} more)` : '';
  throw new ConfigError(`${nameOf(city.folder)}: ${first}${others}`);
};
