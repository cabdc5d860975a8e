import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useLanguageName } from '../../translations/use-language-name.js';
import { Fact } from '../../voice/Fact.js';
import { VerbForm, type VerbProps } from '../VerbForm.js';
import { Changes } from './Changes.js';
import type { DraftView } from './draft-view.js';
import { GuardFinds } from './GuardFinds.js';
import { HoldNotice } from './HoldNotice.js';
import { StepSheet } from './StepSheet.js';

interface UnderWayProps extends VerbProps {
  readonly draft: DraftView;
}

const Written = ({ text }: { readonly text: string }) => (
  <p className="written" lang="ja" dir="auto">
    {text}
  </p>
);

/** What came back with an answer: who wants what changed, and where. */
const Returned = ({ comment }: { readonly comment: NonNullable<DraftView['comment']> }) => {
  const { say } = useDeskWords();
  return (
    <div className="notice" data-tone="wait">
      <p className="notice-title">{say('underWay.back', { name: comment.by, date: comment.at })}</p>
      {comment.about ? (
        <blockquote lang="ja" dir="auto">
          {comment.about}
        </blockquote>
      ) : null}
      <Written text={comment.text} />
    </div>
  );
};

/** Who will read it, for those who decide: nobody else, or everybody; and in which languages besides. */
const Going = ({ voice, draft }: Pick<UnderWayProps, 'voice' | 'draft'>) => {
  const { say } = useDeskWords();
  const nameOf = useLanguageName();
  const isOpen = voice.kind === 'opinion' && voice.consentToPublish;
  return (
    <dl className="going">
      {draft.finds.length ? null : (
        <Fact term={say('underWay.guard')}>{say('underWay.findsNone')}</Fact>
      )}
      <Fact term={say('paper.public')}>
        {say(isOpen ? 'voice.short.open' : 'voice.short.closed')}
      </Fact>
      {draft.languages.length ? (
        <Fact term={say('underWay.languages')}>{draft.languages.map(nameOf).join(' / ')}</Fact>
      ) : null}
    </dl>
  );
};

/** An answer under way: its text, where in its chain it is, and what may be done about it. */
export const UnderWay = ({ draft, ...props }: UnderWayProps) => {
  const { say } = useDeskWords();
  const { may } = props.voice;
  const isMine = may.includes('draft') || may.includes('correct');
  const now = draft.steps.filter(({ state }) => state === 'now');
  return (
    <section className="stack-tight" aria-labelledby="under-way">
      <div className="stack-tight">
        <h2 id="under-way">
          {say(draft.kind === 'correction' ? 'underWay.correction' : 'underWay.title')} ·{' '}
          {say(`underWay.state.${draft.state}`)}
        </h2>
        <p className="small">
          {say('underWay.writer', { name: draft.writer.name, date: draft.updated })}
          {draft.copies ? <> {say('underWay.copies')}</> : null}
        </p>
        {draft.comment ? <Returned comment={draft.comment} /> : null}
        {draft.sends ? <HoldNotice {...props} sends={draft.sends} /> : null}
        {isMine ? null : <Written text={draft.text} />}
        {draft.note === null ? null : (
          <div>
            <p className="small">{say('act.correct.note')}</p>
            <Written text={draft.note} />
          </div>
        )}
        {draft.changes ? <Changes changes={draft.changes} /> : null}
        {/* For who writes: who decides has the one text before them. */}
        {isMine
          ? draft.beside.map(({ text, by, at }) => (
              <div key={`${by} ${at}`} className="notice" data-tone="wait">
                <p className="notice-title">{say('underWay.beside', { name: by, date: at })}</p>
                <Written text={text} />
              </div>
            ))
          : null}
      </div>
      <div className="stack-tight">
        {isMine ? null : <GuardFinds finds={draft.finds} />}
        {isMine ? null : <Going voice={props.voice} draft={draft} />}
        {draft.state === 'under_review'
          ? now.map(({ key, name, who }) => (
              <p key={key}>{say('underWay.waits', { step: name, who })}</p>
            ))
          : null}
        {draft.wish && !draft.sends && !isMine ? (
          <p>{say('underWay.wish', { date: draft.wish.at })}</p>
        ) : null}
        {may.includes('pull_back') ? (
          <VerbForm {...props} verb="pull_back" submit={say('act.pull_back.submit')} quiet />
        ) : null}
        <StepSheet steps={draft.steps} />
      </div>
    </section>
  );
};
