import { useCallback, useEffect, useRef, useState } from 'react';
import { useBeforeUnload, useBlocker, useNavigation } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import type { VoiceView } from '../../voice/present-voice.js';
import { dropLocal, keepLocal, readLocal } from '../kept/local-forms.js';
import { useFormPlace } from '../kept/use-form-place.js';
import type { VerbState } from '../verbs.js';
import { useAutosave } from './use-autosave.js';

/** Keeps the answer while it is written, brings it back, and asks before it is left. */
export const useAnswerDraft = (voice: VoiceView, state: VerbState | undefined) => {
  const { plain } = useDeskWords();
  const place = useFormPlace(voice, 'answer');
  const box = useRef<HTMLTextAreaElement>(null);
  /** Not there for a voice without copies. */
  const copies = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [restored, setRestored] = useState(false);
  const { saving, typed, isSaved, forget } = useAutosave(voice, place, box, copies);
  const sending = useNavigation().formMethod === 'POST';

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again after each refusal, which may have been the first page
  useEffect(() => {
    const area = box.current;
    const draft = readLocal(place);
    // What the server has is newer unless it is what this person kept on writing from.
    const isOwn = voice.draft?.writer.id === place.staff && area?.value === voice.draft.text;
    if (area && draft?.text && draft.text !== area.value && (!area.value || isOwn)) {
      area.value = draft.text;
      if (copies.current) copies.current.checked = draft.copies === 'yes';
      setRestored(true);
    }
    setText(area?.value ?? '');
  }, [place, state]);

  const keep = useCallback(() => {
    const now = box.current?.value ?? '';
    setText(now);
    keepLocal(place, {
      text: now,
      ...(now.trim() && copies.current?.checked ? { copies: 'yes' } : {}),
    });
    typed();
  }, [place, typed]);

  const discard = () => {
    if (box.current) box.current.value = '';
    if (copies.current) copies.current.checked = false;
    dropLocal(place);
    typed();
    setRestored(false);
    setText('');
    box.current?.focus();
  };

  const unsent = useCallback(
    () => Boolean(box.current?.value.trim()) && !sending && !isSaved(),
    [sending, isSaved],
  );
  // What goes out with the form needs no keeping.
  useEffect(() => {
    if (sending) forget();
  }, [sending, forget]);
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

  return { box, copies, text, restored, saving, keep, discard };
};
