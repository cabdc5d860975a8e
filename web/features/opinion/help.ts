import type { Danger, Opinion, Suggestions } from '../../../core/contract/index.js';
import { dangersIn } from '../emergency/fitting.js';
import type { PersonalExcerpt } from '../personal/personal.js';
import { type MeasureSuggestion, suggestMeasures } from './suggest-measures.js';

/** The beginning of a published voice that is like the text. */
export interface SimilarVoice {
  readonly id: string;
  readonly excerpt: string;
  readonly lang: string;
  readonly measure?: { readonly code: string; readonly title: string } | undefined;
}

/** All that is offered to somebody who writes. Nothing of it must be answered. */
export interface Help {
  readonly danger: readonly Danger[];
  readonly suggested: readonly MeasureSuggestion[];
  /** It seems no matter of the plan; the name of the section that does it, if one is likely. */
  readonly elsewhere?: { readonly section?: string | undefined } | undefined;
  readonly similar: readonly SimilarVoice[];
  /** Nobody asked: it stands there because the words speak of danger, and takes no focus. */
  readonly unasked?: boolean;
  /** What in the text may say who somebody is. */
  readonly personal?: readonly PersonalExcerpt[];
  /** How the text would stand there for everybody, where its writer agrees to that. */
  readonly preview?: string | undefined;
  /** A suggestion has just been taken: the measure in the form is from here. */
  readonly taken?: boolean;
}

/** From here on it is said that the plan has no such measure, though no section is likely. */
const LEAST_OUT = 0.7;
const MOST_SIMILAR = 3;
/** Code points of an excerpt. */
const EXCERPT = 120;

/** Never beside danger: who is in need must not read that this is the wrong place. */
const elsewhereOf = ({ items, out, outSection, danger }: Suggestions): Help['elsewhere'] => {
  if (danger.length > 0) return undefined;
  if (outSection) return { section: outSection.name };
  return out >= LEAST_OUT && items.every(({ score }) => score < out) ? {} : undefined;
};

const excerptOf = (text: string): string => {
  const signs = [...text.trim()];
  return signs.length > EXCERPT ? `${signs.slice(0, EXCERPT).join('').trimEnd()}…` : signs.join('');
};

/** Help out of the API's answers, either of which may be missing. */
export const helpOf = (
  suggestions: Suggestions | undefined,
  similar: readonly Opinion[] | undefined,
  written: { readonly text: string; readonly measure: string },
): Help => {
  // Who has chosen a measure knows better than we do that the plan has one.
  const elsewhere = suggestions && !written.measure ? elsewhereOf(suggestions) : undefined;
  return {
    danger: dangersIn(suggestions?.danger ?? []),
    suggested: suggestions && !elsewhere ? suggestMeasures(suggestions, written) : [],
    elsewhere,
    similar: (similar ?? []).slice(0, MOST_SIMILAR).map((voice) => ({
      id: voice.id,
      excerpt: excerptOf(voice.text),
      lang: voice.lang,
      measure: voice.measure,
    })),
  };
};

export const isEmpty = ({
  danger,
  suggested,
  elsewhere,
  similar,
  personal = [],
  preview,
  taken,
}: Help): boolean =>
  !taken &&
  !elsewhere &&
  !preview &&
  danger.length + suggested.length + similar.length + personal.length === 0;
