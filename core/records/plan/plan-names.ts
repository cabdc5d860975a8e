import type { SectionRef } from '../../contract/index.js';
import type { PlanSnapshot } from './plan.repository.js';
import type { PlanTexts } from './plan-texts.js';

/** What things of the plan in force are called in one language: measures, what is below and above them, and sections. */
export class PlanNames {
  constructor(
    private readonly snapshot: PlanSnapshot,
    private readonly texts: PlanTexts,
    private readonly lang: string,
  ) {}

  /** Undefined where the plan in force has no such node: an older voice may speak of one that has ended. */
  title(code: string): string | undefined {
    const node = this.snapshot.nodes.find((one) => one.code === code);
    return node && this.texts.find(code, this.lang, node.title).title;
  }

  /** A measure with its title or, where the plan no longer has it, with its code alone. */
  measure(code: string): { code: string; title: string } {
    return { code, title: this.title(code) ?? code };
  }

  /** A section's name in the reader's language beside the official one. */
  section({ code, name }: { readonly code: string; readonly name: string }): SectionRef {
    return {
      code,
      name: this.texts.find(`section:${code}`, this.lang, name).title,
      nameOriginal: name,
    };
  }
}
