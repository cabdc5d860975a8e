import type { SentenceRow } from './bank-file.js';
import { compile, type Template } from './template.js';

/** A sentence of the bank with its Japanese text. */
export interface BankSentence extends SentenceRow {
  readonly text: string;
}

/** What a bank is made of, as plain data: a page can be given it as it is. */
export interface BankSource {
  readonly rows: readonly SentenceRow[];
  /** By tag and id. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Japanese names that may stand in a sentence. */
  readonly sections: readonly string[];
  readonly measures: readonly string[];
  /** The tag by which a language writes dates and numbers (`locales/registry.json`); itself where there is none. */
  readonly formats: Readonly<Record<string, string>>;
}

/** The checked sentences of a city, ready to be read, filled and said. */
export interface Bank {
  readonly sentences: readonly BankSentence[];
  readonly source: BankSource;
  readonly templates: readonly Template[];
  readonly byId: ReadonlyMap<string, BankSentence>;
}

/** Opens a bank; its templates are compiled here, once. */
export const openBank = (source: BankSource): Bank => {
  const sentences = source.rows.flatMap((row) => {
    const text = source.texts.ja?.[row.id];
    return text ? [{ ...row, text }] : [];
  });
  return {
    sentences,
    source,
    templates: sentences.map((sentence) => compile(sentence, source)),
    byId: new Map(sentences.map((sentence) => [sentence.id, sentence])),
  };
};
