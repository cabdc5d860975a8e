import { Inject, Injectable } from '@nestjs/common';
import type { Topic } from '../contract/index.js';
import { SectionDirectory } from '../sections/index.js';
import { ExpectedSection } from './expected-section.js';

/** Consultation topics in their order, each with the desk that hears it today. */
@Injectable()
export class ReadTopics {
  constructor(
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(ExpectedSection) private readonly expected: ExpectedSection,
  ) {}

  async run(lang: string): Promise<Topic[]> {
    const { topics } = await this.sections.current();
    return Promise.all(
      topics.map(async ({ code, privacy, emergency }) => ({
        code,
        privacy,
        emergency,
        section: await this.expected.ofTopic(code, lang),
      })),
    );
  }
}
