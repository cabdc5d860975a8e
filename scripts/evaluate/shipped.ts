import { loadKnowledge } from '../../core/infra/city-data.js';
import { readCity } from '../../core/infra/read-city.js';

/** What the classifier is built from as it is shipped, or as the city of `CITY_DIR` has it. Throws for a file that is broken. */
export const shippedKnowledge = () => {
  const { faults, ...knowledge } = loadKnowledge(readCity(process.env.CITY_DIR));
  if (faults.length) throw new Error(faults.join('\n'));
  return knowledge;
};
