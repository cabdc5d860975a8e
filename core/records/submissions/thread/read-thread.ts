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

/** A page of a conversation with its words: see `Thread`. */
interface WrittenThread {
  readonly messages: readonly WrittenMessage[];
  readonly earlier: number;
  readonly before: Date | null;
}

/** The conversation of one voice with its words, its newest part or what came before a message; empty where it was taken back. Who may read it is asked before. */
export const readThread = async (
  id: string,
  repository: MessageRepository,
  words: MessageWordsRepository,
  asked?: string,
): Promise<WrittenThread> => {
  const { messages, earlier, before } = await repository.of(id, asked);
  const texts = await words.of(messages.map((message) => message.id));
  if (messages.length && !texts.size) return { messages: [], earlier: 0, before: null };
  return {
    messages: messages.map(({ sender, ...message }) => ({
      ...message,
      from: sender,
      text: texts.get(message.id) ?? '',
    })),
    earlier,
    before,
  };
};
