import type { Slip, SlipKind } from '../slip.js';
import { areOpposed, isNextTo } from './bounds.js';
import type { Fact } from './fact.js';

interface Side {
  readonly facts: readonly Fact[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Which facts have met one of the other side. */
  readonly met: Set<number>;
  readonly months: ReadonlySet<number>;
}

const sideOf = (facts: readonly Fact[]): Side => {
  const byKey = new Map<string, number[]>();
  facts.forEach((fact, i) => {
    for (const key of fact.keys) {
      const row = byKey.get(key);
      if (row) row.push(i);
      else byKey.set(key, [i]);
    }
  });
  return {
    facts,
    byKey,
    met: new Set(),
    months: new Set(facts.flatMap(({ month }) => month ?? [])),
  };
};

/** "One" is said or left out as each language likes; it stays free for an hour without its word: da uma às quatro. */
const isOne = ({ kind, keys }: Fact): boolean =>
  kind === 'number' && keys.length === 1 && keys[0] === 'n1';

/** "Once more" and "one by one" count nothing; one month in figures does. */
const isOnce = (fact: Fact): boolean => isOne(fact) && !/\p{Nd}/u.test(fact.value);

/** A fact, the one that it met on the other side, and where that stands there. */
type Pair = readonly [Fact, Fact, number];

/**
 * Lets each fact meet one of the other side that may be the same; the i-th of a key first looks for the i-th there. Those that surely
 * are what they seem meet first.
 */
const meet = (a: Side, b: Side): Pair[] => {
  const pairs: Pair[] = [];
  for (const mayBe of [({ isSure }: Fact) => isSure, () => true]) {
    const next = new Map<string, number>();
    const isOut = (i: number) => b.met.has(i) || !mayBe(b.facts[i] as Fact);
    a.facts.forEach((fact, i) => {
      if (a.met.has(i) || !mayBe(fact) || isOne(fact)) return;
      for (const key of fact.keys) {
        const row = b.byKey.get(key) ?? [];
        let at = next.get(key) ?? 0;
        while (at < row.length && isOut(row[at] as number)) at++;
        next.set(key, at);
        const other = row[at];
        if (other === undefined) continue;
        a.met.add(i);
        b.met.add(other);
        pairs.push([fact, b.facts[other] as Fact, other]);
        return;
      }
    });
  }
  return pairs.sort(([x], [y]) => x.start - y.start);
};

const isKnown = (fact: Fact, side: Side): boolean => fact.keys.some((key) => side.byKey.has(key));

const HALF_DAY = 12;

/** The plain numbers of one side that have met nothing, by their values; each is given away once. */
const looseNumbers = ({ facts, met }: Side) => {
  const loose = new Map<number, number[]>();
  facts.forEach((fact, i) => {
    if (met.has(i)) return;
    for (const value of fact.numbers) {
      const row = loose.get(value);
      if (row) row.push(i);
      else loose.set(value, [i]);
    }
  });
  return {
    take: (values: readonly number[], may: (fact: Fact) => boolean): number | undefined => {
      for (const value of values) {
        const row = loose.get(value);
        while (row?.length && met.has(row[0] as number)) row.shift();
        const open = row?.filter((i) => !met.has(i) && may(facts[i] as Fact)) ?? [];
        // Figures before words: "two sessions, from 10 and from 2".
        const found = open.find((i) => !facts[i]?.isWeak) ?? open[0];
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
};

const isPlain = ({ kind, keys }: Fact): boolean =>
  kind === 'number' || kind === 'amount' || (keys[0]?.startsWith('m') ?? false);

/** A day or an hour that the other text writes as a plain number: "from the 2nd to 5 November", "9 to 17:00". */
const meetLoosely = (a: Side, b: Side): void => {
  const loose = looseNumbers(b);
  a.facts.forEach((fact, i) => {
    if (a.met.has(i)) return;
    if (fact.month !== undefined && fact.keys[0]?.startsWith('m') && b.months.has(fact.month)) {
      a.met.add(i);
      return;
    }
    if (fact.month !== undefined && !b.months.has(fact.month) && !isPlain(fact)) return;
    if (fact.numbers.length === 0 || fact.keys[0]?.startsWith('w')) return;
    const found: number[] = [];
    for (const [place, value] of fact.numbers.entries()) {
      const isHour = fact.kind === 'time' && place === 0;
      const values = isHour ? [value, value - HALF_DAY, value + HALF_DAY] : [value];
      const other = loose.take(values, (one) =>
        isPlain(fact)
          ? // The 21st of September is no 21 of a text that speaks of October alone.
            (one.month === undefined ||
              one.kind !== 'date' ||
              !a.months.size ||
              a.months.has(one.month)) &&
            !(fact.isCounted && one.kind === 'time' && !one.isWeak) &&
            (!isOne(fact) || one.kind === 'time')
          : isPlain(one) &&
            !(isHour && one.isCounted && !fact.isWeak) &&
            (isHour || fact.month !== undefined || !isOne(one)),
      );
      if (other === undefined) return;
      found.push(other);
    }
    a.met.add(i);
    for (const other of found) b.met.add(other);
  });
};

/** Under 3 years here, up to 2 there. The same number may stand in the text again, and have met that one. */
const meetNext = (a: Side, b: Side): void => {
  const counts = ({ facts }: Side) =>
    facts.flatMap(({ kind, numbers, bounds }, i) =>
      kind === 'number' && numbers.length === 1 ? [{ i, value: numbers[0] ?? 0, bounds }] : [],
    );
  const [here, there] = [counts(a), counts(b)];
  for (const other of there.filter(({ i }) => !b.met.has(i))) {
    const next = here.find((one) => isNextTo(one, other));
    const open = here.find(({ i, value }) => !a.met.has(i) && value === next?.value);
    if (!open) continue;
    a.met.add(open.i);
    b.met.add(other.i);
  }
};

const MOST_SMALL = 31;
/** A number that may be said in other words; written in figures it was meant to be read as one. */
const isSmall = ({ kind, numbers, value, isCounted }: Fact): boolean =>
  kind === 'number' && (numbers[0] ?? 0) <= MOST_SMALL && !(isCounted && /\p{Nd}/u.test(value));

/** More than that is no number that explains: a year. */
const MOST_PUT_IN = 999;
/**
 * Whether it is a slip only where something stands in its place on the other side: a number that was put in explains, and a bare one
 * is said in other words. What the source counts in figures, a day, a time and an amount must be there.
 */
const needsRival = (fact: Fact, side: Slip['side']): boolean =>
  isSmall(fact) ||
  (fact.kind === 'number' &&
    (side === 'added' ? (fact.numbers[0] ?? 0) <= MOST_PUT_IN : !fact.isCounted));

/** Kinds of facts that are made of numbers. */
const COUNTING: ReadonlySet<SlipKind> = new Set(['number', 'amount', 'time', 'date']);

const familyOf = ({ kind, keys }: Fact): string => (keys[0]?.startsWith('w') ? 'weekday' : kind);

const slipOf = ({ kind, value, start, end }: Fact, side: Slip['side']): Slip => ({
  kind,
  side,
  value,
  start,
  end,
});

/** By the third of February on one side, from then on on the other. */
const opposed = (pairs: readonly Pair[]): Slip[] =>
  pairs
    .filter(([one, other]) => one.isSure && other.isSure && areOpposed(one.bounds, other.bounds))
    .map(([one]) => slipOf(one, 'missing'));

/** Telephones and amounts keep their order in every language: two that have changed places belong to each other's words. */
const outOfOrder = (pairs: readonly Pair[]): Slip[] => {
  // The year beside a day stands before or behind it.
  const said = pairs.filter(([{ kind, numbers }]) => kind !== 'date' || numbers.length > 0);
  const ordered = said.toSorted(([, x], [, y]) => x.start - y.start);
  const isOrdered = (kind: SlipKind) => kind === 'telephone' || kind === 'amount';
  /** Whether what stood beside it came along: the price until March is said before the price at the desk. */
  const hasCompany = (pair: Pair | undefined): boolean => {
    if (!pair) return false;
    const beside = (all: readonly Pair[]) => {
      const at = all.indexOf(pair);
      return [all[at - 1], all[at + 1]].filter((one) => one && !isOrdered(one[0].kind));
    };
    const here = beside(said);
    return beside(ordered).some((one) => here.includes(one));
  };
  return outOfOrderOf(pairs, hasCompany);
};
const outOfOrderOf = (
  pairs: readonly Pair[],
  hasCompany: (pair: Pair | undefined) => boolean,
): Slip[] =>
  (['telephone', 'amount'] as const).flatMap((kind) => {
    const rows = pairs.filter(([one, other]) => one.kind === kind && other.kind === kind);
    return rows.flatMap(([one, , at], i) => {
      const before = rows[i - 1];
      return before &&
        at < before[2] &&
        one.keys[0] !== before[0].keys[0] &&
        !hasCompany(rows[i]) &&
        !hasCompany(before)
        ? [slipOf(one, 'missing')]
        : [];
    });
  });

/** Shares in words that have met nothing on both sides: a half here is a third there. */
const otherShares = (a: Side, b: Side): Slip[] => {
  const open = ({ facts, met }: Side) =>
    facts.filter(({ keys, isSure }, i) => !met.has(i) && !isSure && keys[0]?.startsWith('p'));
  const [here, there] = [open(a), open(b)];
  return here[0] && there[0] ? [slipOf(here[0], 'missing')] : [];
};

/** What one side says and the other does not, and what one says oftener in the place of something else. */
export const compareFacts = (source: readonly Fact[], target: readonly Fact[]): Slip[] => {
  const a = sideOf(source);
  const b = sideOf(target);
  const pairs = meet(a, b);
  meetLoosely(a, b);
  meetLoosely(b, a);
  meetNext(a, b);
  meetNext(b, a);
  const left = (side: Side, other: Side) =>
    side.facts.flatMap((fact, i) =>
      side.met.has(i) || !fact.isSure ? [] : [{ fact, isKnown: isKnown(fact, other) }],
    );
  const [leftA, leftB] = [left(a, b), left(b, a)];
  // A text may say a thing twice. But once more here and once less there is one in the place of the other.
  const families = (rows: typeof leftA) =>
    new Set(rows.filter(({ fact }) => !isOnce(fact)).map(({ fact }) => familyOf(fact)));
  const [inA, inB] = [families(leftA), families(leftB)];
  // Where nothing is lost, a small number in words was put in to explain.
  const added = leftA.length ? leftB : leftB.filter(({ fact }) => !fact.isWeak);
  // Where nothing that counts is left on the other side, it was said in other words there: three parts of a day are named.
  const isOpen = ({ facts, met }: Side) =>
    facts.some((fact, i) => !met.has(i) && COUNTING.has(fact.kind) && !isOnce(fact));
  const [openA, openB] = [isOpen(a), isOpen(b)];
  const slips = (rows: typeof leftA, others: ReadonlySet<string>, side: Slip['side']): Slip[] =>
    rows
      .filter(({ fact, isKnown: known }) => !known || others.has(familyOf(fact)))
      .filter(({ fact }) => !(fact.keys[0] === 'n1' && fact.kind === 'number'))
      .filter(({ fact }) => !needsRival(fact, side) || (side === 'missing' ? openB : openA))
      .map(({ fact }) => slipOf(fact, side));
  return [
    ...slips(leftA, inB, 'missing'),
    ...slips(added, inA, 'added'),
    ...opposed(pairs),
    ...outOfOrder(pairs),
    ...otherShares(a, b),
  ];
};
