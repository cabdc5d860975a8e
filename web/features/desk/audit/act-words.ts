import { type DeskAct, HISTORY_VERBS, type HistoryVerb } from '../../../../core/contract/index.js';

/** Acts that are about no voice, and the sentence for each. */
const WORDS = {
  'staff.sign_in': 'audit.acts.signIn',
  'staff.sign_out': 'audit.acts.signOut',
  'staff.save': 'audit.acts.staffSave',
  'staff.lock': 'audit.acts.staffLock',
  'staff.password': 'audit.acts.password',
  'staff.session_end': 'audit.acts.sessionEnd',
  'staff.second_step_on': 'audit.acts.secondStepOn',
  'staff.second_step_off': 'audit.acts.secondStepOff',
  'staff.directory': 'audit.acts.directory',
  'staff.second_step_reset': 'audit.acts.secondStepReset',
  'staff.recovery_codes': 'audit.acts.recoveryCodes',
  'staff.recovery_code_used': 'audit.acts.recoveryCodeUsed',
  'staff.let_in': 'audit.acts.letIn',
  'staff.recovery_made': 'audit.acts.recoveryMade',
  'staff.recovered': 'audit.acts.recovered',
  'sections.set': 'audit.acts.sectionSet',
  'sections.import': 'audit.acts.sectionsImport',
  'plan.import': 'audit.acts.planImport',
  'indicator.state': 'audit.acts.indicatorState',
  'indicator.rule': 'audit.acts.indicatorRule',
  'indicator.rule_decide': 'audit.acts.indicatorRuleDecide',
  'indicator.count': 'audit.acts.indicatorCount',
  'reading.correct': 'audit.acts.readingCorrect',
  'sentence.check': 'audit.acts.sentenceCheck',
  'sentence.uncheck': 'audit.acts.sentenceUncheck',
  'search.sender': 'audit.acts.searchSender',
  'audit.read': 'audit.acts.auditRead',
  'booking.walk_in': 'audit.acts.bookingWalkIn',
  'booking.outcome': 'audit.acts.bookingOutcome',
  'booking.day': 'audit.acts.bookingDay',
  'form.remark': 'audit.acts.formRemark',
  'form.remark_decide': 'audit.acts.formRemarkDecide',
  'form.results': 'audit.acts.formResults',
  'form.build': 'audit.acts.formBuild',
  'form.check': 'audit.acts.formCheck',
  'form.open': 'audit.acts.formOpen',
  'form.close': 'audit.acts.formClose',
  'disposal.propose': 'audit.acts.disposalPropose',
  'disposal.approve': 'audit.acts.disposalApprove',
  'disposal.return': 'audit.acts.disposalReturn',
  'shared.write': 'audit.acts.sharedWrite',
  'shared.decide': 'audit.acts.sharedDecide',
  'shared.retract': 'audit.acts.sharedRetract',
} as const satisfies Readonly<Record<DeskAct, string>>;

export type ActWord = (typeof WORDS)[DeskAct] | `history.${HistoryVerb | 'submitAnswer' | 'other'}`;

const isDeskAct = (verb: string): verb is DeskAct => Object.hasOwn(WORDS, verb);

/** The sentence for something that staff did; that of the residents' sending is another one's. */
export const wordOfAct = (verb: string): ActWord => {
  if (isDeskAct(verb)) return WORDS[verb];
  if (verb === 'submit') return 'history.submitAnswer';
  return `history.${HISTORY_VERBS.find((one) => one === verb) ?? 'other'}`;
};
