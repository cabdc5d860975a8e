import type { Question } from '../question.js';
import type { FormDraft } from './draft.js';
import { either, isSame } from './either.js';

type Pages = readonly (readonly Question[])[];
type Order = readonly (readonly string[])[];

/** What two people have both changed, each otherwise, as a path in the form or its words. */
export interface Merged {
  readonly draft: FormDraft;
  readonly both: readonly string[];
}

const orderOf = (pages: Pages): Order => pages.map((page) => page.map(({ id }) => id));
const filled = (order: Order): Order => order.filter(({ length }) => length > 0);
const without = (order: Order, gone: readonly string[]): Order =>
  filled(order.map((page) => page.filter((id) => !gone.includes(id))));

/** What one took away, where they did nothing else to the order. */
const takenAway = (base: Order, changed: Order): readonly string[] | undefined => {
  const gone = base.flat().filter((id) => !changed.flat().includes(id));
  return gone.length > 0 && isSame(without(base, gone), filled(changed)) ? gone : undefined;
};

/** Whoever moves questions or adds one, and whoever takes one away, are not in each other's way. */
const orders = (base: Order, mine: Order, theirs: Order, both: string[]): Order => {
  const [byMe, byThem] = [takenAway(base, mine), takenAway(base, theirs)];
  if (byMe) return without(theirs, byMe);
  if (byThem) return without(mine, byThem);
  return either([base, mine, theirs], 'form.pages', both) as Order;
};

/** Each question by its name, and apart from it in which order they are asked. What was checked is decided anew by who saves. */
const apart = ({ form: { pages, carefulQuestions = [], ...form }, texts }: FormDraft) => ({
  tree: {
    form: {
      ...form,
      questions: Object.fromEntries(pages.flat().map((one) => [one.id, one])),
      // Beside `careful`, which is said of the whole form.
      carefulOnes: Object.fromEntries(carefulQuestions.map((id) => [id, true])),
    },
    texts: Object.fromEntries(
      Object.entries(texts).map(([tag, { checked: _, questions, ...said }]) => [
        tag,
        {
          ...said,
          questions: Object.fromEntries(
            Object.entries(questions).map(([id, { checked: __, ...one }]) => [id, one]),
          ),
        },
      ]),
    ),
  },
  order: orderOf(pages),
});

/**
 * What two people made of the same state of a form, as one: each keeps what they alone have changed. Where both changed the
 * same, `mine` stands, and `both` says where.
 */
export const mergeDrafts = (base: FormDraft, mine: FormDraft, theirs: FormDraft): Merged => {
  const both: string[] = [];
  const [from, own, other] = [apart(base), apart(mine), apart(theirs)];
  const { form, texts } = either([from.tree, own.tree, other.tree], '', both) as typeof from.tree;
  const { questions, carefulOnes, ...rest } = form;
  const marked = Object.keys(carefulOnes).filter((id) => questions[id]);
  const pages = orders(from.order, own.order, other.order, both).map((page) =>
    page.flatMap((id) => questions[id] ?? []),
  );
  return {
    both,
    draft: {
      form: {
        ...rest,
        ...(marked.length > 0 ? { carefulQuestions: marked } : {}),
        pages: pages.filter(({ length }) => length > 0),
      },
      texts: Object.fromEntries(
        Object.entries(texts).map(([tag, said]) => [
          tag,
          { ...said, checked: tag === 'ja' || theirs.texts[tag]?.checked === true },
        ]),
      ),
    },
  };
};
