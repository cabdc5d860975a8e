import type { SafeContact } from '../../../../../core/contract/index.js';

type About = NonNullable<SafeContact['about']>;
type Another = NonNullable<SafeContact['ifAnother']>;
type Rule =
  | ('never' | 'here' | 'phone' | 'when' | 'word' | 'reply' | 'reach' | 'reachNot')
  | About
  | Another;

/** A rule for who is about to answer: a key of the words with what belongs into it. */
export interface SafeRule {
  readonly key: `voice.safe.${Rule}`;
  readonly words?: Readonly<Record<string, string>>;
}

/** Paper is passed round: who may be called when, and the words by which each knows the other, are not on it. */
const NOT_ON_PAPER = new Set<SafeRule['key']>([
  'voice.safe.when',
  'voice.safe.word',
  'voice.safe.reply',
]);

/**
 * How the sender of a confided voice may be reached, as orders. What they did not say is taken as the more careful: nobody
 * is called, and who is called in vain is not told by whom. Pure.
 */
export const safeRules = (
  { way, when, ifAnother, say, word, reply, about, reach }: SafeContact = {},
  onPaper = false,
): readonly SafeRule[] => {
  const isCalled = way === 'phone';
  const another = ifAnother === 'other' && !say ? 'hang_up' : (ifAnother ?? 'hang_up');
  const rules: (SafeRule | false | undefined)[] = [
    { key: 'voice.safe.never' },
    { key: `voice.safe.${isCalled ? 'phone' : 'here'}` },
    isCalled && !!when && { key: 'voice.safe.when', words: { when } },
    isCalled && { key: `voice.safe.${another}`, words: { say: say ?? '' } },
    isCalled && !!word && { key: 'voice.safe.word', words: { word } },
    isCalled && !!reply && { key: 'voice.safe.reply', words: { reply } },
    about && { key: `voice.safe.${about}` },
    about && { key: `voice.safe.${reach === 'yes' ? 'reach' : 'reachNot'}` },
  ];
  return rules.flatMap((rule) => (rule && !(onPaper && NOT_ON_PAPER.has(rule.key)) ? [rule] : []));
};
