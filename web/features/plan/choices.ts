import { readPlan } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';

export interface MeasureChoice {
  readonly code: string;
  readonly title: string;
}
export interface MeasureChoices {
  readonly chapter: string;
  readonly measures: readonly MeasureChoice[];
}

/** The measures to choose from, by chapter; none when the plan cannot be read, as a voice needs no measure. */
export const readChoices = async (visit: Visit): Promise<MeasureChoices[]> => {
  const plan = await visit.tryAsk(readPlan);
  return (plan?.fields ?? []).flatMap(({ chapters }) =>
    chapters.map((chapter) => ({
      chapter: `${chapter.code} ${chapter.title}`,
      measures: chapter.measures.map(({ code, title }) => ({ code, title })),
    })),
  );
};
