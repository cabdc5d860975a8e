import type { Role, SubmissionStatus } from '../../core/contract/index.js';

/** Who is meant to do what: a table of the tests' own, compared with the product and never made from it. */
export type Guard = 'anybody' | 'receipt' | 'staff' | 'voice';
export const GUARDS: Readonly<Record<string, Guard>> = {
  'GET /api/plan': 'anybody',
  'GET /api/plan/changes': 'anybody',
  'GET /api/measures': 'anybody',
  'GET /api/measures/:code': 'anybody',
  'POST /api/measures/suggest': 'anybody',
  'GET /api/topics': 'anybody',
  'GET /api/search': 'anybody',
  'GET /api/opinions': 'anybody',
  'GET /api/opinion-counts': 'anybody',
  'POST /api/opinions/similar': 'anybody',
  'GET /api/opinions/:id': 'anybody',
  'POST /api/opinions/:id/translations': 'anybody',
  'GET /api/indicators': 'anybody',
  'GET /api/indicators.csv': 'anybody',
  'GET /api/indicators/:code': 'anybody',
  'GET /api/opinions/:id/readings': 'anybody',
  'GET /api/moderation': 'anybody',
  'GET /api/questionnaires': 'anybody',
  'GET /api/questionnaires/:code': 'anybody',
  'GET /api/questionnaires/:code/results': 'anybody',
  'POST /api/questionnaires/:code/responses': 'anybody',
  'POST /api/questionnaires/:code/voices': 'anybody',
  'POST /api/submissions': 'anybody',
  'GET /api/submissions/:receipt': 'receipt',
  'GET /api/submissions/:receipt/readings': 'receipt',
  'POST /api/submissions/:receipt/withdraw': 'receipt',
  'POST /api/submissions/:receipt/consent': 'receipt',
  'POST /api/submissions/:receipt/appeal': 'receipt',
  'POST /api/submissions/:receipt/sharing': 'receipt',
  'GET /api/shared-questions': 'anybody',
  'GET /api/shared-questions/:id': 'anybody',
  'GET /api/staff/shared-questions': 'staff',
  'POST /api/staff/shared-questions/:id/retraction': 'staff',
  'GET /api/staff/submissions/:id/shared-question': 'voice',
  'PUT /api/staff/submissions/:id/shared-question': 'voice',
  'POST /api/staff/submissions/:id/shared-question/decision': 'voice',
  'POST /api/submissions/:receipt/messages': 'receipt',
  'POST /api/submissions/:receipt/not-understood': 'receipt',
  'POST /api/submissions/:receipt/solved': 'receipt',
  'PATCH /api/submissions/:receipt': 'receipt',
  'POST /api/submissions/:receipt/seen': 'receipt',
  'POST /api/photos': 'anybody',
  'GET /api/submissions/:receipt/photos/:photo': 'receipt',
  'GET /api/staff/submissions/:id/photos/:photo': 'voice',
  'GET /api/opinions/:id/photos/:photo': 'anybody',
  'POST /api/ways-back': 'anybody',
  'POST /api/mail-links/address/look': 'anybody',
  'POST /api/mail-links/address': 'anybody',
  'POST /api/mail-links/way-back/look': 'anybody',
  'POST /api/mail-links/way-back': 'anybody',
  'GET /api/counsellors': 'anybody',
  'GET /api/consultation-counts': 'anybody',
  'GET /api/staff/bookings': 'staff',
  'POST /api/staff/bookings': 'staff',
  'POST /api/staff/bookings/:id/outcome': 'staff',
  'PUT /api/staff/booking-days': 'staff',
  'GET /api/staff/booking-counts': 'staff',
  'GET /api/slots': 'anybody',
  'POST /api/bookings': 'anybody',
  'POST /api/bookings/waiting': 'anybody',
  'GET /api/bookings/:receipt': 'receipt',
  'POST /api/bookings/:receipt/book': 'receipt',
  'POST /api/bookings/:receipt/move': 'receipt',
  'POST /api/bookings/:receipt/pass': 'receipt',
  'POST /api/bookings/:receipt/cancel': 'receipt',
  'PUT /api/forms/:place': 'anybody',
  'GET /api/forms/:place': 'anybody',
  'DELETE /api/forms/:place': 'anybody',
  'POST /api/staff/session': 'anybody',
  'POST /api/staff/session/code': 'anybody',
  'GET /api/staff/session/ways': 'anybody',
  'POST /api/staff/session/directory': 'anybody',
  'POST /api/staff/session/directory/back': 'anybody',
  'DELETE /api/staff/session': 'staff',
  'GET /api/staff/account': 'staff',
  'PUT /api/staff/account/password': 'staff',
  'DELETE /api/staff/account/sessions/:id': 'staff',
  'DELETE /api/staff/account/sessions': 'staff',
  'POST /api/staff/account/second-step': 'staff',
  'PUT /api/staff/account/second-step': 'staff',
  'POST /api/staff/account/second-step/codes': 'staff',
  'POST /api/staff/account/second-step/off': 'staff',
  'GET /api/staff/me': 'staff',
  'GET /api/staff/inbox': 'staff',
  'GET /api/staff/today': 'staff',
  'GET /api/staff/sections': 'staff',
  'GET /api/staff/audit': 'staff',
  'GET /api/staff/disposal': 'staff',
  'POST /api/staff/disposal/:id': 'staff',
  'GET /api/staff/disposal-register': 'staff',
  'GET /api/staff/security-counts': 'staff',
  'GET /api/staff/lessons': 'staff',
  'GET /api/staff/sentences': 'staff',
  'POST /api/staff/lessons/:id/undo': 'staff',
  'GET /api/staff/translations': 'staff',
  'GET /api/staff/translations/:id': 'staff',
  'PUT /api/staff/translations/:id': 'staff',
  'PUT /api/staff/translations/:id/typed': 'staff',
  'DELETE /api/staff/translations/:id/typed': 'staff',
  'GET /api/staff/forms': 'staff',
  'PUT /api/staff/forms/:form': 'staff',
  'DELETE /api/staff/forms/:form': 'staff',
  'GET /api/staff/setup/sentences': 'staff',
  'PUT /api/staff/setup/sentences/:id/:in': 'staff',
  'GET /api/events': 'staff',
  'GET /api/staff/submissions/:id': 'voice',
  'GET /api/staff/submissions/:id/alike': 'voice',
  'POST /api/staff/submissions/:id/contact': 'voice',
  'POST /api/staff/submissions/:id/print': 'voice',
  'POST /api/staff/submissions/:id/disclosure': 'voice',
  'POST /api/staff/submissions/:id/presence': 'voice',
  'PUT /api/staff/submissions/:id/forms/:verb': 'voice',
  'DELETE /api/staff/submissions/:id/forms/:verb': 'voice',
  'POST /api/staff/submissions/:id/route': 'voice',
  'POST /api/staff/submissions/:id/acknowledge': 'voice',
  'POST /api/staff/submissions/:id/assign': 'voice',
  'POST /api/staff/submissions/:id/release': 'voice',
  'POST /api/staff/submissions/:id/undo': 'voice',
  'POST /api/staff/submissions/:id/reassign': 'voice',
  'POST /api/staff/submissions/:id/draft': 'voice',
  'POST /api/staff/submissions/:id/submit': 'voice',
  'POST /api/staff/submissions/:id/answer': 'voice',
  'POST /api/staff/submissions/:id/approve': 'voice',
  'POST /api/staff/submissions/:id/return': 'voice',
  'POST /api/staff/submissions/approve': 'staff',
  'POST /api/staff/submissions/:id/pull-back': 'voice',
  'POST /api/staff/submissions/:id/recall': 'voice',
  'POST /api/staff/submissions/:id/seen': 'voice',
  'POST /api/staff/submissions/:id/message': 'voice',
  'POST /api/staff/submissions/:id/note': 'voice',
  'POST /api/staff/submissions/:id/inquire': 'voice',
  'POST /api/staff/submissions/:id/advise': 'voice',
  'POST /api/staff/submissions/:id/call-off': 'voice',
  'POST /api/staff/submissions/:id/hold': 'voice',
  'POST /api/staff/submissions/:id/lift-hold': 'voice',
  'POST /api/staff/submissions/:id/publish': 'voice',
  'POST /api/staff/submissions/:id/retract': 'voice',
  'POST /api/staff/submissions/:id/withhold': 'voice',
  'POST /api/staff/submissions/:id/uphold': 'voice',
  'POST /api/staff/submissions/:id/correct': 'voice',
  'POST /api/staff/submissions/:id/correct_publication': 'voice',
  'POST /api/staff/submissions/:id/close': 'voice',
  'POST /api/staff/submissions/:id/reopen': 'voice',
  'POST /api/staff/submissions/:id/decline': 'voice',
  'GET /api/staff/form-lists': 'staff',
  'POST /api/staff/form-lists/:id/decision': 'staff',
  'GET /api/staff/questionnaires': 'staff',
  'POST /api/staff/questionnaires': 'staff',
  'GET /api/staff/questionnaires/:code': 'staff',
  'POST /api/staff/questionnaires/:code/remarks': 'staff',
  'POST /api/staff/questionnaires/:code/remarks/:id/decision': 'staff',
  'PUT /api/staff/questionnaires/:code/results': 'staff',
  'POST /api/staff/questionnaires/:code/papers': 'staff',
  'GET /api/staff/questionnaires/:code/draft': 'staff',
  'GET /api/staff/questionnaires/:code/versions/:revision': 'staff',
  'PUT /api/staff/questionnaires/:code/draft': 'staff',
  'POST /api/staff/questionnaires/:code/draft/checked': 'staff',
  'POST /api/staff/questionnaires/:code/open': 'staff',
  'POST /api/staff/questionnaires/:code/close': 'staff',
  'GET /api/staff/indicators': 'staff',
  'POST /api/staff/indicators/:code/actuals': 'staff',
  'GET /api/staff/indicators/:code/rules': 'staff',
  'POST /api/staff/indicators/:code/rules': 'staff',
  'POST /api/staff/indicators/:code/rules/:id/decision': 'staff',
  'POST /api/staff/indicators/file': 'staff',
  'POST /api/staff/indicators/file/check': 'staff',
  'POST /api/staff/indicators/files/:id/take-back': 'staff',
  'POST /api/staff/readings': 'staff',
  'GET /api/staff/readings': 'staff',
  'PUT /api/staff/readings/:word': 'staff',
  'GET /api/site': 'anybody',
  'GET /api/generation': 'anybody',
  'GET /api/locales': 'anybody',
  'GET /api/openapi.json': 'anybody',
  'GET /api/health/live': 'anybody',
  'GET /api/health/ready': 'anybody',
};

export interface Person {
  readonly name: string;
  readonly role: Role;
  readonly place: 'own' | 'other' | 'none';
  readonly cookie: string;
}
export interface Voice {
  readonly id: string;
  /** An answer under way, written by somebody else. */
  readonly draft?: 'draft' | 'under_review' | 'held';
  readonly status: SubmissionStatus;
  readonly privacy: 'public' | 'private' | 'vault';
  /** With the section of those whose place is `own`; else with none. */
  readonly placed: boolean;
}

const ANSWERERS: readonly Role[] = ['clerk', 'approver', 'counsellor'];
const WORKERS: readonly Role[] = [...ANSWERERS, 'translator'];
export const sees = ({ role, place }: Person, { privacy, status, placed }: Voice): boolean => {
  const own = placed && place === 'own';
  // Until routing has read a voice its danger is not known; only the desk of a vault topic is.
  if (status === 'received') return privacy === 'vault' && role === 'counsellor' && own;
  if (privacy === 'public')
    return ['triage', 'admin', 'auditor'].includes(role) || (WORKERS.includes(role) && own);
  if (privacy === 'private')
    return (ANSWERERS.includes(role) && own) || (role === 'triage' && status === 'needs_triage');
  return role === 'counsellor' && (own || !placed);
};
export const mayOf = (person: Person, voice: Voice): string[] => {
  if (!sees(person, voice)) return [];
  const { role, place } = person;
  const { privacy, status, placed } = voice;
  const handles =
    privacy === 'vault'
      ? role === 'counsellor'
      : placed && place === 'own' && ['clerk', 'counsellor'].includes(role);
  // An approver decides on what others wrote, and writes nothing.
  const chief = role === 'approver' && placed && place === 'own' && privacy !== 'vault';
  const { draft } = voice;
  const sorts = role === 'triage';
  const leaves = (privacy !== 'vault' || !placed) && draft !== 'held';
  const open = ['routed', 'in_progress', 'reopened'].includes(status);
  const writes = handles && open && (!draft || draft === 'draft');
  const decides = draft === 'under_review' && (privacy === 'vault' ? handles : chief);
  const either = (handles || sorts) && (open || status === 'needs_triage');
  return [
    ...(sorts && status === 'needs_triage' ? ['route'] : []),
    ...(handles && open ? ['assign'] : []),
    ...(writes ? ['draft', 'answer'] : []),
    ...(writes && draft ? ['submit'] : []),
    ...(decides ? ['approve', 'return'] : []),
    ...((handles || chief) && draft === 'held' ? ['recall'] : []),
    ...((either || (chief && (open || status === 'needs_triage'))) && leaves ? ['reassign'] : []),
    ...(handles && (open || ['answered', 'closed'].includes(status)) ? ['message'] : []),
    ...((handles || sorts || chief) && status !== 'withdrawn' ? ['note'] : []),
    ...((handles || chief) && open && privacy !== 'vault' ? ['inquire'] : []),
    // However old it is, and whatever became of it.
    ...(handles || chief ? ['hold'] : []),
    ...(either ? ['decline'] : []),
    ...(handles && ['answered', 'closed'].includes(status) && privacy === 'public'
      ? ['publish', 'withhold']
      : []),
    ...(handles && status === 'answered' ? ['close'] : []),
    ...(handles && ['answered', 'closed'].includes(status) ? ['correct', 'reopen'] : []),
  ].sort();
};
