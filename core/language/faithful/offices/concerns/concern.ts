/** By language, what words for one thing begin with, parted by `|`. */
export type Concern = Readonly<Record<string, string>>;
