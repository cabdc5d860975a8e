import { useDeskWords } from '../../../../i18n/desk-words.js';
import { VerbForm, type VerbProps } from '../VerbForm.js';

/** 後閲: what was decided in one's place, or without one, and the press that says one has seen it. */
export const ToSee = (props: VerbProps) => {
  const { say } = useDeskWords();
  const { toSee, may } = props.voice;
  if (!may.includes('see')) return null;
  return (
    <section className="notice" data-screen data-tone="wait">
      {toSee.map(({ by, at, deputy, post }) => (
        <p key={`${by} ${at}`} className="notice-title">
          {deputy
            ? say('toSee.deputy', { name: by, date: at, post: post ?? '' })
            : say('toSee.sample', { name: by, date: at })}
        </p>
      ))}
      <VerbForm {...props} verb="see" submit={say('act.see.submit')} />
    </section>
  );
};
