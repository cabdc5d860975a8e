import { useEffect, useState } from 'react';
import { useRevalidator } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { formatFigure } from '../../../../i18n/format.js';
import { VerbForm, type VerbProps } from '../VerbForm.js';
import type { DraftView } from './draft-view.js';

const SECOND_MS = 1_000;
/** The worker sends within a second or two of the instant; then the page shows the answer. */
const LOOK_AGAIN_MS = 2_000;

/** What is sent another day has no countdown. */
const COUNTED_SECONDS = 900;

/** Seconds that are left; nothing before the page is awake, whose clock alone can count them. */
const useSecondsLeft = (until: string): number | null => {
  const [left, setLeft] = useState<number | null>(null);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const ends = Date.parse(until);
    const tell = () => setLeft(Math.max(0, Math.ceil((ends - Date.now()) / SECOND_MS)));
    tell();
    const ticking = setInterval(() => {
      tell();
      if (Date.now() > ends + LOOK_AGAIN_MS) void revalidate();
    }, SECOND_MS);
    return () => clearInterval(ticking);
  }, [until, revalidate]);
  return left;
};

interface HoldProps extends VerbProps {
  readonly sends: NonNullable<DraftView['sends']>;
}

/** That an answer is about to be sent, and the press that takes it back. */
export const HoldNotice = ({ sends, ...props }: HoldProps) => {
  const { say } = useDeskWords();
  const left = useSecondsLeft(sends.iso);
  return (
    <div className="notice" data-tone="wait">
      <p>
        {say('underWay.sends', { date: sends.at })}{' '}
        {left === null || left > COUNTED_SECONDS ? null : (
          <span aria-hidden="true">{say('underWay.left', { seconds: formatFigure(left, 0) })}</span>
        )}
      </p>
      {props.voice.may.includes('recall') ? (
        <VerbForm {...props} verb="recall" submit={say('act.recall.submit')} quiet />
      ) : null}
    </div>
  );
};
