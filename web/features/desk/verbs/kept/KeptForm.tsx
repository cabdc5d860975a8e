import {
  createContext,
  Fragment,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
} from 'react';
import { useNavigation } from 'react-router';
import type { StaffVerb } from '../../../../../core/contract/index.js';
import { useDesk } from '../../use-desk.js';
import type { VoiceView } from '../../voice/present-voice.js';
import type { VerbState } from '../verbs.js';
import { isDoneBy } from './local-forms.js';
import { useFormPlace } from './use-form-place.js';
import { type Keeping, useKeeping } from './use-keeping.js';

const Kept = createContext<Keeping | undefined>(undefined);

/** How the form around is kept; undefined for one that nothing is typed into. */
export const useKept = (): Keeping | undefined => useContext(Kept);

interface KeptFormProps {
  readonly verb: StaffVerb;
  readonly voice: VoiceView;
  readonly state: VerbState | undefined;
  /** Gets the state that the form shows: what was refused, else what was kept. */
  readonly children: (state: VerbState | undefined) => ReactNode;
}

/** What was kept of a form, as if it had been refused without a fault. */
const stateOf = (voice: VoiceView, verb: StaffVerb): VerbState | undefined => {
  const kept = voice.forms.find((form) => form.verb === verb);
  return kept && { ...kept, typed: { ...kept.fields, of: verb } };
};

/** Whether there is something of one's own in a form. */
export const isKept = (voice: VoiceView, verb: StaffVerb): boolean =>
  voice.forms.some((form) => form.verb === verb);

/** A form whose fields outlive session, tab and machine. */
export const KeptForm = ({ verb, voice, state, children }: KeptFormProps) => {
  // What is kept later is what stands here: nothing of it is put in anew under the hands of who types.
  const [kept, setKept] = useState(() => stateOf(voice, verb));
  const [emptied, setEmptied] = useState<{ round: number; state: VerbState | undefined }>({
    round: 0,
    state: undefined,
  });
  const refused = state?.typed.of === verb && state !== emptied.state ? state : undefined;
  const clear = useCallback(() => {
    setKept(undefined);
    setEmptied(({ round }) => ({ round: round + 1, state }));
  }, [state]);
  const keeping = useKeeping({
    place: useFormPlace(voice, verb),
    state: refused,
    wasKept: kept !== undefined,
    clear,
  });
  const { completed } = useDesk();
  const { state: going } = useNavigation();
  const isDone = going === 'idle' && completed && isDoneBy(verb, completed.verb) && !completed.of;
  const { wasSent, arrived } = keeping;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same verb done again is another thing done
  useEffect(() => {
    if (!isDone || !wasSent()) return;
    arrived();
    clear();
  }, [isDone, completed, wasSent, arrived, clear]);
  return (
    <Kept value={keeping}>
      <Fragment key={emptied.round}>{children(refused ?? kept)}</Fragment>
    </Kept>
  );
};
