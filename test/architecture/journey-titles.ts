import ts from 'typescript';

const GROUP = new Set(['describe']);
const TEST = new Set(['it', 'test']);

/** `it`, `it.each`, `it.skip.each` ... as its parts. */
const partsOf = (callee: ts.Expression): string[] => {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee))
    return [...partsOf(callee.expression), callee.name.text];
  if (ts.isCallExpression(callee)) return partsOf(callee.expression);
  return [];
};

const isLeftOut = (parts: readonly string[]): boolean =>
  parts.some((part) => part === 'skip' || part === 'todo' || part === 'failing');

/** The titles of all tests that run, each with those of the groups around it, placeholders and all. */
export const journeyTitles = (code: string): string[] => {
  const titles: string[] = [];
  const visit = (node: ts.Node, around: readonly string[]): void => {
    const call = ts.isCallExpression(node) ? node : undefined;
    const [head = '', ...rest] = call ? partsOf(call.expression) : [];
    const title = call?.arguments[0];
    if (
      !call ||
      !title ||
      !ts.isStringLiteralLike(title) ||
      (!GROUP.has(head) && !TEST.has(head))
    ) {
      node.forEachChild((child) => visit(child, around));
      return;
    }
    if (isLeftOut(rest)) return;
    const path = [...around, title.text];
    if (TEST.has(head)) titles.push(path.join(' '));
    else for (const argument of call.arguments) visit(argument, path);
  };
  visit(ts.createSourceFile('journeys.ts', code, ts.ScriptTarget.Latest, false), []);
  return titles;
};
