import type { OwnSubmission } from '../../../../core/contract/index.js';

/** The field that names the first message of the part that is shown. */
export const BEFORE = 'before';

type Conversation = Pick<
  OwnSubmission,
  'messages' | 'answers' | 'earlierMessages' | 'messagesBefore'
>;
export type Entry =
  | { readonly at: string; readonly message: OwnSubmission['messages'][number] }
  | { readonly at: string; readonly answer: OwnSubmission['answers'][number] };

/**
 * Messages and answers in the order of time. Of a long conversation a part is shown, with the answers that were given in its
 * time: each answer stands in one part.
 */
export const entriesOf = (conversation: Conversation): Entry[] => {
  const { messages, answers, earlierMessages, messagesBefore } = conversation;
  const from = earlierMessages > 0 ? Date.parse(messages[0]?.at ?? '') : 0;
  const until = messagesBefore ? Date.parse(messagesBefore) : Number.POSITIVE_INFINITY;
  const given = answers.filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < until);
  return [
    ...messages.map((message) => ({ at: message.at, message })),
    ...given.map((answer) => ({ at: answer.at, answer })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
};
