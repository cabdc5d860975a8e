import { Link } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Details } from '../../../../ui/Details.js';
import { useTo } from '../../../site/address.js';
import type { TranslationView } from './present-translation.js';

/** What became of the source since it was translated last: words that went and that came. */
export const Changes = ({ view }: { readonly view: TranslationView }) => {
  const { say } = useDeskWords();
  if (!view.changes) return null;
  const Tag = { same: 'span', added: 'ins', removed: 'del' } as const;
  return (
    <section className="source-changes" aria-labelledby="source-changes">
      <h2 id="source-changes">{say('translation.changes')}</h2>
      <p className="written" lang={view.from.tag} dir="auto">
        {view.changes.pieces.map(({ kind, text }, i) => {
          const Piece = Tag[kind];
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
          return <Piece key={i}>{text}</Piece>;
        })}
      </p>
      {view.changes.text ? (
        <Details summary={say('translation.before')}>
          <p className="written" lang={view.into.tag} dir="auto">
            {view.changes.text}
          </p>
        </Details>
      ) : null}
    </section>
  );
};

/** That the source was replaced, and where the text is that stands now. */
export const Replaced = ({ by }: { readonly by: string | null | undefined }) => {
  const { say } = useDeskWords();
  const to = useTo();
  if (!by) return null;
  return (
    <div className="notice" data-tone="wait" role="note">
      <p>
        {say('translation.replaced')}{' '}
        <Link to={to(`/staff/translations/${by}`)}>{say('translation.openNew')}</Link>
      </p>
    </div>
  );
};

/** Who has typed here and not saved it: so that nobody does twice what a colleague has begun. */
export const Typing = ({ view }: { readonly view: TranslationView }) => {
  const { say } = useDeskWords();
  return view.typing.map(({ by, at, texts }) => (
    <div key={`${by} ${at}`} className="notice" data-tone="wait" role="note">
      <p>{say('translation.typing', { name: by, date: at })}</p>
      <Details summary={say('translation.theirs', { name: by })}>
        <p className="written" lang={view.into.tag} dir="auto">
          {texts.join('\n')}
        </p>
      </Details>
    </div>
  ));
};

/** That a colleague saved the text after these words were typed. */
export const Behind = ({ by }: { readonly by: string }) => {
  const { say } = useDeskWords();
  return by ? (
    <div className="notice" data-tone="wait" role="note">
      <p>{say('translation.behind', { name: by })}</p>
    </div>
  ) : null;
};

/** Texts of colleagues that were refused, kept so that nothing is lost. */
export const Beside = ({ view }: { readonly view: TranslationView }) => {
  const { say } = useDeskWords();
  return view.beside.map(({ text, by, at }) => (
    <Details key={`${by} ${at}`} summary={say('translation.beside', { name: by, date: at })}>
      <p className="written" lang={view.into.tag} dir="auto">
        {text}
      </p>
    </Details>
  ));
};
