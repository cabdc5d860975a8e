import type { MessageKind, MessageSender } from '../../../contract/index.js';
import type { MessageWordsRepository } from '../words/message-words.repository.js';
import type { MessageRepository } from './message.repository.js';

/** One thing that was written, with its words. */
export interface WrittenMessage {
  readonly id: string;
  readonly from: MessageSender;
  readonly kind: MessageKind;
  readonly text: string;
  readonly lang: string;
  readonly author: string | null;
  readonly at: Date;
}

/** The conversation of one voice with its words; empty where it was taken back. Who may read it is asked before. */
export const readThread = async (
  id: string,
  repository: MessageRepository,
  words: MessageWordsRepository,
): Promise<{ readonly messages: readonly WrittenMessage[]; readonly earlier: number }> => {
  const { messages, earlier } = await repository.of(id);
  const texts = await words.of(messages.map((message) => message.id));
  if (messages.length && !texts.size) return { messages: [], earlier: 0 };
  return {
    messages: messages.map(({ sender, ...message }) => ({
      ...message,
      from: sender,
      text: texts.get(message.id) ?? '',
    })),
    earlier,
  };
};
