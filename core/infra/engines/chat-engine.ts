import * as z from 'zod/mini';
import { EngineTrouble } from '../../jobs/translating/index.js';
import { askEngine } from './ask-engine.js';
import { type EngineOptions, LimitedEngine } from './limited-engine.js';

/** So much that a small model does not lose its way. */
const LIMITS = { segments: 20, characters: 3_000 };
const CODES = {
  ja: 'Japanese',
  en: 'English',
  es: 'Spanish (Latin America)',
  'pt-BR': 'Brazilian Portuguese',
  'zh-Hans': 'Simplified Chinese',
  ko: 'Korean',
  id: 'Indonesian',
  vi: 'Vietnamese',
  ne: 'Nepali',
  fil: 'Filipino',
};

const answer = z.object({
  choices: z.array(
    z.object({
      message: z.object({ content: z.nullable(z.string()) }),
      finish_reason: z.optional(z.nullable(z.string())),
    }),
  ),
});
const texts = z.array(z.unknown());

/** The array in what a model wrote: thoughts before it and a fence around it are left out. */
const arrayIn = (content: string): readonly unknown[] => {
  const said = content.replace(/<think>[\s\S]*?<\/think>/g, '');
  const [from, to] = [said.indexOf('['), said.lastIndexOf(']')];
  if (from < 0 || to < from) throw new EngineTrouble('odd');
  try {
    return texts.parse(JSON.parse(said.slice(from, to + 1)));
  } catch {
    throw new EngineTrouble('odd');
  }
};

/** A server of the city's own that speaks the shape of OpenAI's chat completions, with a model of its choice. */
export class ChatEngine extends LimitedEngine {
  constructor(
    options: EngineOptions,
    private readonly server: {
      readonly model: string;
      readonly key: string | undefined;
      /** With `{{from}}` and `{{to}}` for the names of the languages. */
      readonly prompt: string;
    },
  ) {
    super(options, LIMITS, CODES);
  }

  protected override async send(sentences: readonly string[], from: string, to: string) {
    const { model, key, prompt } = this.server;
    const said = answer.safeParse(
      await askEngine({
        url: `${this.url}/chat/completions`,
        headers: key ? { authorization: `Bearer ${key}` } : {},
        body: {
          model,
          temperature: 0,
          stream: false,
          messages: [
            {
              role: 'system',
              content: prompt
                .replaceAll('{{from}}', this.code(from, 'source'))
                .replaceAll('{{to}}', this.code(to, 'target')),
            },
            { role: 'user', content: JSON.stringify(sentences) },
          ],
        },
        timeoutMs: this.timeoutMs,
      }),
    );
    const [choice] = said.success ? said.data.choices : [];
    // Cut off in the middle, or held back by a filter.
    if (!choice?.message.content || !['stop', null, undefined].includes(choice.finish_reason))
      throw new EngineTrouble('odd');
    return arrayIn(choice.message.content);
  }
}
