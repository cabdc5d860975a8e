import { Link } from 'react-router';
import type { Opinion } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useWords } from '../../../i18n/words.js';
import { useTo } from '../../site/address.js';
import { hasJapanese, READINGS } from './opinion-readings.js';

interface OpinionReadingsProps {
  readonly opinion: Opinion;
  readonly areShown: boolean;
}

/** Readings on and off for who reads Japanese; in plain Japanese the switch of the header does it. */
export const OpinionReadings = ({ opinion, areShown }: OpinionReadingsProps) => {
  const { say, locale } = useWords();
  const to = useTo();
  if (locale.tag !== SOURCE_LANGUAGE || !hasJapanese(opinion)) return null;
  const path = `/opinions/${opinion.id}`;
  return (
    <p>
      <Link rel="nofollow" to={to(areShown ? path : `${path}?${READINGS}=on`)}>
        {say(areShown ? 'readings.hide' : 'readings.show')}
      </Link>
    </p>
  );
};
