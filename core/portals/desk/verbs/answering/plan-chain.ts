import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../../../base/city/index.js';
import { type Chain, type ChainStep, chooseChain } from '../../../../records/answers/index.js';
import { SectionDirectory } from '../../../../records/sections/index.js';
import { StaffRepository } from '../../../../records/staff/index.js';
import type { VoiceRow } from '../../../../records/submissions/index.js';

type Asked = Pick<VoiceRow, 'kind' | 'privacy' | 'topic' | 'sectionId' | 'consentToPublish'>;
type FileStep = City['approval']['chains'][string]['steps'][number];
type FileTakers = Pick<FileStep, 'roles' | 'people'> | undefined;

/**
 * 合議 is asked of other sections than the one that answers, and never about a confided voice: nobody else may know of it. A
 * step that is left without any is none.
 */
const agreedBy = (
  step: ChainStep,
  { privacy, sectionId }: Pick<Asked, 'privacy' | 'sectionId'>,
): ChainStep[] => {
  if (step.kind !== 'agree') return [step];
  const sections = privacy === 'vault' ? [] : step.sections.filter((id) => id !== sectionId);
  return sections.length ? [{ ...step, sections }] : [];
};

/** Says which steps an answer takes, as the city's file has it now, with people and sections by their ids. */
@Injectable()
export class PlanChain {
  constructor(
    @Inject(CITY) private readonly city: City,
    private readonly staff: StaffRepository,
    private readonly sections: SectionDirectory,
  ) {}

  /** Asks what must be asked before a transaction; what it gives asks nothing. */
  async prepare(): Promise<(voice: Asked) => Chain> {
    const { sectionById, sectionByCode } = await this.sections.current();
    const { chains } = this.city.approval;
    const logins = Object.values(chains).flatMap(({ steps, sample }) => [
      ...(sample?.people ?? []),
      ...steps.flatMap(({ people = [], deputies }) => [...people, ...(deputies?.people ?? [])]),
    ]);
    const idOf = await this.staff.idsByLogin([...new Set(logins)]);
    const takers = (given: FileTakers) => ({
      roles: given?.roles ?? [],
      people: (given?.people ?? []).flatMap((login) => idOf.get(login) ?? []),
    });
    const stepOf = (step: FileStep): ChainStep => ({
      key: step.key,
      kind: step.kind,
      name: step.name,
      post: step.post,
      ...takers(step),
      need: step.need ?? 'any',
      sections: (step.sections ?? []).flatMap((code) => sectionByCode.get(code)?.id ?? []),
      dueOpenDays: step.dueOpenDays ?? null,
      sole: step.sole ?? false,
      deputies: takers(step.deputies),
    });
    return ({ kind, privacy, topic, sectionId, consentToPublish }) => {
      const section = sectionId ? (sectionById.get(sectionId)?.code ?? null) : null;
      const asked = { kind, privacy, topic, section, consent: consentToPublish };
      const key = chooseChain(this.city.approval, asked);
      const chain = chains[key];
      if (!chain) throw new Error('approval.json names a chain that is not there');
      const { sample } = chain;
      return {
        ...{ key, name: chain.name },
        steps: chain.steps.map(stepOf).flatMap((step) => agreedBy(step, { privacy, sectionId })),
        ...(sample ? { sample: { oneIn: sample.oneIn, ...takers(sample) } } : {}),
      };
    };
  }
}
