import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useBeforeUnload, useBlocker, useNavigation } from 'react-router';
import { lengthOf } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useDesk } from '../../use-desk.js';
import type { VoiceView } from '../../voice/present-voice.js';
import type { VerbState } from '../verbs.js';
import { type DraftPlace, dropDraft, keepDraft, readDraft } from './drafts.js';

/** Where the draft of an answer to this voice lies. */
export const useDraftPlace = ({ id, privacy }: VoiceView): DraftPlace => {
  const { me } = useDesk();
  return useMemo(
    () => ({ staff: me.id, voice: id, secret: privacy === 'vault' }),
    [me.id, id, privacy],
  );
};

/** Keeps the answer while it is written, brings it back, and asks before it is left. */
export const useAnswerDraft = (voice: VoiceView, state: VerbState | undefined) => {
  const { plain } = useDeskWords();
  const place = useDraftPlace(voice);
  const box = useRef<HTMLTextAreaElement>(null);
  /** Not there for a voice without copies. */
  const copies = useRef<HTMLInputElement>(null);
  const [used, setUsed] = useState(0);
  const [restored, setRestored] = useState(false);
  const sending = useNavigation().formMethod === 'POST';

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again after each refusal, which may have been the first page
  useEffect(() => {
    const area = box.current;
    const draft = readDraft(place);
    if (area && !area.value && draft.text) {
      area.value = draft.text;
      if (copies.current) copies.current.checked = draft.copies;
      setRestored(true);
    }
    setUsed(lengthOf(area?.value ?? ''));
  }, [place, state]);

  const keep = useCallback(() => {
    const text = box.current?.value ?? '';
    setUsed(lengthOf(text));
    keepDraft(place, { text, copies: copies.current?.checked ?? false });
  }, [place]);

  const discard = () => {
    if (box.current) box.current.value = '';
    if (copies.current) copies.current.checked = false;
    dropDraft(place);
    setRestored(false);
    setUsed(0);
    box.current?.focus();
  };

  const unsent = useCallback(() => Boolean(box.current?.value.trim()) && !sending, [sending]);
  useBeforeUnload((event) => {
    if (unsent()) event.preventDefault();
  });
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsent() &&
      currentLocation.pathname !== nextLocation.pathname &&
      // Who has to sign in again comes back to this place.
      !nextLocation.pathname.endsWith('/sign-in'),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(plain('act.answer.leave'))) blocker.proceed();
    else blocker.reset();
  }, [blocker, plain]);

  return { box, copies, used, restored, keep, discard };
};
