import { Link } from 'react-router';
import type { Opinion } from '../../../core/contract/index.js';
import { useTo } from '../site/address.js';

/** Signs of a line that stands beside a chapter. */
const EXCERPT = 48;
const excerpt = (text: string): string => {
  const line = [...text.replace(/\s+/g, ' ')];
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT).join('')}…` : line.join('');
};

/** The newest voice about a chapter, in one line. */
export const NewestVoice = ({ opinion }: { readonly opinion: Opinion }) => {
  const to = useTo();
  return (
    <p className="whisper">
      <Link to={to(`/opinions/${opinion.id}`)} lang={opinion.lang} dir="auto">
        {excerpt(opinion.text)}
      </Link>
    </p>
  );
};
