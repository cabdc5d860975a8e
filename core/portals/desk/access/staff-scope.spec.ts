import { describe, expect, it } from '@jest/globals';
import type { StaffActor } from '../../../base/kernel/index.js';
import {
  ROLES,
  type Role,
  STAFF_VERBS,
  STATUSES,
  type StaffVerb,
  VERBS,
  type VerbRow,
} from '../../../contract/index.js';
import {
  canMove,
  isUndoable,
  nextStatus,
  type Undoable,
} from '../../../records/submissions/index.js';
import type { ScopedVoice } from './scoped-voice.js';
import { mayDo, visibleTo } from './staff-scope.js';

const person = (roles: readonly Role[], sectionIds = ['mine']): StaffActor => ({
  kind: 'staff',
  id: 'me',
  name: 'me',
  roles,
  sectionIds,
});
const voice = (more: Partial<ScopedVoice> = {}): ScopedVoice => ({
  status: 'routed',
  kind: 'opinion',
  privacy: 'public',
  sectionId: 'mine',
  assigneeId: null,
  consentToPublish: true,
  published: false,
  withheld: null,
  unheard: false,
  draft: null,
  unseen: [],
  inquiries: [],
  held: false,
  disposedAt: null,
  undoable: null,
  ...more,
});

/** Handed on out of the hands of the own section. */
const DONE: Undoable = {
  verb: 'reassign',
  by: 'colleague',
  at: '2026-11-26T10:00:00Z',
  until: null,
  status: 'in_progress',
  sectionId: 'mine',
  assigneeId: null,
  measureCode: null,
  routingReason: null,
};

describe('what a person may take back', () => {
  const mayUndo = (actor: StaffActor, more: Partial<ScopedVoice>) =>
    mayDo(actor, voice({ sectionId: 'other', undoable: DONE, ...more })).includes('undo');

  it('is what they might have done themselves: a colleague may, the section that got it may not', () => {
    expect(mayUndo(person(['clerk']), {})).toBe(true);
    expect(mayUndo(person(['clerk'], ['other']), {})).toBe(false);
    expect(mayUndo(person(['translator', 'admin', 'auditor']), {})).toBe(false);
  });

  it('is for triage what triage declined, also of a consultation that it no longer sees', () => {
    const declined = { status: 'declined', sectionId: null, privacy: 'private' } as const;
    const undoable = { ...DONE, verb: 'decline', status: 'needs_triage', sectionId: null } as const;
    expect(mayUndo(person(['triage'], []), { ...declined, undoable })).toBe(true);
    expect(mayUndo(person(['clerk']), { ...declined, undoable })).toBe(false);
  });

  it('is of a vault voice only what they did themselves', () => {
    const vault = { privacy: 'vault', kind: 'consultation' } as const;
    const undoable = { ...DONE, status: 'needs_triage', sectionId: null } as const;
    const counsellor = person(['counsellor'], ['third']);
    expect(mayUndo(counsellor, { ...vault, undoable })).toBe(false);
    expect(mayUndo(counsellor, { ...vault, undoable: { ...undoable, by: 'me' } })).toBe(true);
  });
});

describe('what a person may do', () => {
  it('nothing outside the own section, whatever the state, but for triage', () => {
    for (const status of STATUSES) {
      for (const role of ROLES.filter((r) => r !== 'triage'))
        expect(mayDo(person([role], ['other']), voice({ status }))).toEqual([]);
    }
    expect(
      mayDo(person(['triage'], []), voice({ status: 'needs_triage', sectionId: null })),
    ).toEqual(['route', 'reassign', 'note', 'decline']);
  });

  it('an administrator or auditor reads and does nothing', () => {
    for (const status of STATUSES)
      expect(mayDo(person(['admin', 'auditor']), voice({ status }))).toEqual([]);
  });

  it('publishing asks for consent, an answer and no earlier publication', () => {
    const clerk = person(['clerk']);
    expect(mayDo(clerk, voice({ status: 'answered' }))).toContain('publish');
    expect(mayDo(clerk, voice({ status: 'answered', consentToPublish: false }))).not.toContain(
      'publish',
    );
    expect(mayDo(clerk, voice({ status: 'answered', published: true }))).not.toContain('publish');
    expect(mayDo(clerk, voice({ status: 'routed' }))).not.toContain('publish');
    expect(
      mayDo(clerk, voice({ status: 'answered', kind: 'consultation', privacy: 'private' })),
    ).not.toContain('publish');
  });

  it('a vault voice is for counsellors of its desk, and stays there', () => {
    const secret = voice({ privacy: 'vault', kind: 'consultation' });
    expect(mayDo(person(['clerk', 'approver', 'triage', 'admin']), secret)).toEqual([]);
    expect(mayDo(person(['counsellor']), secret)).toEqual([
      'assign',
      'draft',
      'answer',
      'message',
      'note',
      'hold',
      'decline',
    ]);
  });
});

describe('what a person may see', () => {
  const condition = (actor: StaffActor): [string, unknown[]] => {
    const { text, values } = visibleTo(actor);
    return [text, values];
  };

  it('nothing without a role', () => expect(condition(person([]))).toEqual(['false', []]));

  it.each(ROLES)('as %s names each parameter that it uses, and no other', (role) => {
    const [sql, values] = condition(person([role]));
    expect([...sql.matchAll(/\$\d+/g)].map(([p]) => p)).toEqual(values.map((_, i) => `$${i + 1}`));
  });

  it('a vault voice without a desk, as any counsellor, who may hand it to one', () => {
    const lost = { privacy: 'vault', kind: 'consultation', sectionId: null } as const;
    const unplaced = voice({ ...lost, status: 'needs_triage' });
    expect(mayDo(person(['counsellor'], ['other']), unplaced)).toEqual([
      'reassign',
      'note',
      'hold',
      'decline',
    ]);
    expect(mayDo(person(['triage', 'admin', 'clerk'], ['other']), unplaced)).toEqual([]);
  });

  it('vault voices only as counsellor', () => {
    for (const role of ROLES)
      expect(condition(person([role]))[0].includes("'vault'")).toBe(role === 'counsellor');
  });
});

describe('what takes a verb back', () => {
  const undone = STAFF_VERBS.flatMap((verb) => {
    const { move, undo }: VerbRow = VERBS[verb];
    return move && undo ? [[verb, undo as StaffVerb, move] as const] : [];
  });

  it('is known of some verbs', () => expect(undone.length).toBeGreaterThan(2));

  it.each(undone)('%s: %s may be done where it leads', (_, undo, move) => {
    const [status = 'received'] = STATUSES.filter((one) => canMove(one, move));
    const at = nextStatus(status, move);
    const back: VerbRow = VERBS[undo];
    const restores = undo === 'undo' && isUndoable({ ...DONE, status }, move, at, new Date());
    expect(restores || (back.move && canMove(at, back.move))).toBe(true);
  });
});
