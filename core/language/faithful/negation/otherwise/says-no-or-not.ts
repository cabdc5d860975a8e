/**
 * Things that one language says with a no and another without: free, closed, too little, hard. Where both texts say such a thing it
 * answers itself, so that it cannot answer for a no that was lost beside it. `asks`: whether the other text must say it, or say no:
 * always, never, or where it is said with a no itself.
 */
export interface SaidOtherwise {
  readonly what: string;
  /** The row that says the same in other words, with which it is counted: if not, without. */
  readonly countsAs?: string;
  readonly asks?: 'always' | 'never';
  /** By language, ways parted by `|`. */
  readonly words: Readonly<Record<string, string>>;
}
