import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useTo } from '../../../site/address.js';
import type { PosterView } from './load-poster.js';

interface PaperDoorsProps extends Pick<PosterView, 'code' | 'languages'> {
  /** The language of the sheet. */
  readonly tag: string;
  /** What stays in the address in another language. */
  readonly stays?: string;
}

/** Back to the form, and the same sheet in another language; on the screen only. */
export const PaperDoors = ({ code, tag, languages, stays = '' }: PaperDoorsProps) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  return (
    <nav className="printed-doors" data-screen aria-label={plain('forms.print.languages')}>
      <a href={to(`/staff/forms/${code}`)}>{say('forms.print.back')}</a>
      {languages.map((one) => (
        <a
          key={one.tag}
          href={`?of=${one.tag}${stays}`}
          lang={one.tag}
          aria-current={one.tag === tag ? 'page' : undefined}
        >
          {one.autonym}
        </a>
      ))}
    </nav>
  );
};
