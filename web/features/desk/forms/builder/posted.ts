/** A posted form: one value of a field, and all of them. */
export interface Posted {
  readonly field: (name: string) => string;
  readonly all: (name: string) => readonly string[];
}
