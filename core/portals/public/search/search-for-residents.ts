import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../../base/city/index.js';
import { Clock, type Fresh, fresh } from '../../../base/kernel/index.js';
import { type Findings } from '../../../contract/index.js';
import { foldText, matches, readQuery, type SearchWords } from '../../../language/search/index.js';
import { SEARCH_WORDS } from '../../../records/submissions/index.js';
import { ReadOpinions } from '../opinions/read-opinions.js';
import { ReadPlan } from '../plan/read-plan.js';
import { FindSharedQuestions } from '../shared-questions/find-shared-questions.js';
import { SuggestMeasures } from '../voices/suggest-measures.js';
import { calledInCity, meantBy } from './everyday-to-search.js';
import { type SearchedPlan, searchedPlan } from './plan-texts-to-search.js';

const PLAN_MS = 60_000;
const SHOWN_OPINIONS = 5;
const SHOWN_SHARED = 5;
const SHOWN_TERMS = 3;
/** What the words are about with less than this is no help to anybody. */
const LIKELY = 0.3;
const SHOWN_LIKELY = 3;

/**
 * What there is about the words a resident typed: what the plan says, what people call things, what was published, and what the
 * classifier knows of them. Nothing that was typed is kept.
 */
@Injectable()
export class SearchForResidents {
  private readonly plans = new Map<string, Fresh<SearchedPlan>>();
  private called: ReturnType<typeof calledInCity> | undefined;

  constructor(
    private readonly plan: ReadPlan,
    private readonly opinions: ReadOpinions,
    private readonly shared: FindSharedQuestions,
    private readonly suggest: SuggestMeasures,
    private readonly clock: Clock,
    @Inject(CITY) private readonly city: City,
    @Inject(SEARCH_WORDS) private readonly words: SearchWords,
  ) {}

  async search(typed: string, lang: string): Promise<Findings> {
    const query = readQuery(typed, this.words);
    const { measures, glossary } = await this.planIn(lang);
    const found = measures.filter(({ texts }) => texts.some((text) => matches(text, query)));
    const terms = glossary
      .filter(({ texts }) => texts.some((one) => matches(one, query)))
      .slice(0, SHOWN_TERMS);
    const opinions = query.length
      ? await this.opinions.page({ q: typed, order: 'newest', limit: SHOWN_OPINIONS, lang })
      : undefined;
    this.called ??= calledInCity(this.city, this.words);
    const text = foldText(typed, undefined, this.words);
    const about = await this.suggest.suggest({ text: typed }, lang);
    const codes = found.map(({ code }) => code);
    const likely = about.items
      .filter(({ code, score }) => score >= LIKELY && !codes.includes(code))
      .map(({ code }) => code)
      .slice(0, SHOWN_LIKELY);
    return {
      measures: codes,
      likely,
      everyday: query.length ? meantBy(text, query, this.called.everyday) : [],
      topics: query.length
        ? [...new Set([...meantBy(text, query, this.called.topics), ...this.topicsOf(likely[0])])]
        : [],
      glossary: terms.map(({ code, term, definition }) => ({ code, term, definition })),
      opinions: opinions?.items ?? [],
      shared: query.length ? await this.shared.find(query, lang, SHOWN_SHARED) : [],
      section: about.outSection,
      danger: about.danger,
    };
  }

  /** Topics whose desk hears what this measure is about, where there is one: whoever types DV is not to look for it. */
  private topicsOf(measure: string | undefined): string[] {
    const all = Object.entries(this.city.matters.topics).filter(([, code]) => code === measure);
    return all.length === 1 ? all.map(([topic]) => topic) : [];
  }

  private planIn(lang: string): Promise<SearchedPlan> {
    let kept = this.plans.get(lang);
    if (!kept) {
      kept = fresh(PLAN_MS, this.clock, async () => {
        const tree = (await this.plan.view(lang)).tree();
        return tree ? searchedPlan(tree, lang, this.words) : { measures: [], glossary: [] };
      });
      this.plans.set(lang, kept);
    }
    return kept.current();
  }
}
