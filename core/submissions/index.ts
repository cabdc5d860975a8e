import { DeskRepository } from './desk.repository.js';
import { GiveToProposed, HandOn, ReassignSubmission } from './hand-on.js';
import { InboxQueries } from './inbox.queries.js';
import { IntakeRepository } from './intake.repository.js';
import { ReadDesk } from './read-desk.js';
import { ReadOwnSubmission } from './read-own-submission.js';
import { SubmissionQueries } from './submission.queries.js';
import { SubmissionCount } from './submission-count.queries.js';
import { SubmitSubmission } from './submit-submission.js';
import { WithdrawSubmission } from './withdraw-submission.js';
import { AssignSubmission, CloseSubmission, DeclineSubmission } from './work-on-submission.js';

export * from './desk.repository.js';
export * from './hand-on.js';
export * from './read-desk.js';
export * from './read-own-submission.js';
export * from './receipt.js';
export * from './staff-scope.js';
export * from './submission.entity.js';
export * from './submission-columns.js';
export * from './submission-count.queries.js';
export * from './submission-status.js';
export * from './submit-submission.js';
export * from './withdraw-submission.js';
export * from './work-on-submission.js';
export const SUBMISSION_PROVIDERS = [
  AssignSubmission,
  CloseSubmission,
  DeclineSubmission,
  DeskRepository,
  GiveToProposed,
  HandOn,
  InboxQueries,
  IntakeRepository,
  ReadDesk,
  ReadOwnSubmission,
  ReassignSubmission,
  SubmissionCount,
  SubmissionQueries,
  SubmitSubmission,
  WithdrawSubmission,
];
