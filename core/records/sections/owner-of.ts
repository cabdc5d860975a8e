/** A civil date `YYYY-MM-DD`. */
type CivilDate = string;

export interface SectionRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
  readonly successorCode: string | null;
}
export interface OwnershipRow {
  readonly nodeCode: string;
  readonly sectionId: string;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

const holds = (row: { validFrom: CivilDate; validTo: CivilDate | null }, on: CivilDate): boolean =>
  row.validFrom <= on && (row.validTo === null || on <= row.validTo);

/** The node itself, then its ancestors: `5-4-1-3`, `5-4-1`, `5-4`, ... by the plan's tree. */
export const lineage = (
  code: string,
  parentOf: (code: string) => string | null | undefined,
): string[] => {
  const line = [code];
  for (let at = parentOf(code); at && !line.includes(at); at = parentOf(at)) line.push(at);
  return line;
};

/** The section itself or, where it has ended, the successor that is valid on that day. */
export const validSection = (
  section: SectionRow,
  on: CivilDate,
  byCode: ReadonlyMap<string, SectionRow>,
): SectionRow | undefined => {
  const seen = new Set<string>();
  for (let at: SectionRow | undefined = section; at && !seen.has(at.code); ) {
    if (holds(at, on)) return at;
    seen.add(at.code);
    at = at.successorCode ? byCode.get(at.successorCode) : undefined;
  }
  return undefined;
};

/**
 * Who answers for a node of the plan on a day: the nearest ancestor-or-self with an owner that is valid then.
 * Ended sections hand over to their successor.
 */
export const ownerOf = (
  line: readonly string[],
  on: CivilDate,
  ownerships: ReadonlyMap<string, readonly OwnershipRow[]>,
  sections: {
    readonly byId: ReadonlyMap<string, SectionRow>;
    readonly byCode: ReadonlyMap<string, SectionRow>;
  },
): { section: SectionRow; node: string } | undefined => {
  for (const node of line) {
    for (const row of ownerships.get(node) ?? []) {
      if (!holds(row, on)) continue;
      const named = sections.byId.get(row.sectionId);
      const section = named && validSection(named, on, sections.byCode);
      if (section) return { section, node };
    }
  }
  return undefined;
};
