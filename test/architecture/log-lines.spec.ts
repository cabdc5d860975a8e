import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { sourcePaths } from './sources.js';

/**
 * Rule 10: nothing logs an error or a message that may quote what a person wrote; `safeError` is the one way in.
 * Read from the code's tree: what stands in the arguments of a log call, but not inside `safeError(...)` itself.
 */
const LOGS = /(^|\.)(log|logger|console)$/i;
const LEVELS = new Set(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'log']);
const SAFE = new Set(['safeError', 'safeErrorLine']);
const ERRORS = new Set(['e', 'err', 'error', 'cause', 'exception', 'thrown', 'rejection']);
const QUOTING = new Set(['message', 'stack', 'parameters', 'query', 'detail', 'driverError']);

/** Its only message is that of a ConfigError, which is ours. */
const OURS = new Set(['core/base/config/exit-on-config-error.ts:error.message']);

/** What each log call of a file says that may quote somebody. */
const findings = (path: string, code: string): string[] => {
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const caught = new Set(ERRORS);
  const found: string[] = [];

  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && SAFE.has(node.expression.getText())) return;
    if (ts.isPropertyAccessExpression(node)) {
      if (QUOTING.has(node.name.text)) found.push(node.getText());
      else look(node.expression);
      return;
    }
    if (ts.isIdentifier(node) && caught.has(node.text)) found.push(node.text);
    // The name before a colon is a name for the reader, not a value.
    if (ts.isPropertyAssignment(node)) look(node.initializer);
    else ts.forEachChild(node, look);
  };
  const catches = (node: ts.Node): void => {
    if (ts.isCatchClause(node) && node.variableDeclaration)
      caught.add(node.variableDeclaration.name.getText());
    ts.forEachChild(node, catches);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && LEVELS.has(node.name.text)) {
      if (LOGS.test(node.expression.getText())) {
        const call = node.parent;
        if (ts.isCallExpression(call) && call.expression === node) call.arguments.forEach(look);
        // Handed on whole, as in `.catch(console.error)`: it will print whatever comes.
        else found.push(node.getText());
      }
    }
    ts.forEachChild(node, visit);
  };
  catches(tree);
  visit(tree);
  return found.map((what) => `${path}:${what}`).filter((finding) => !OURS.has(finding));
};

describe('log lines', () => {
  const product = sourcePaths().filter(
    (path) =>
      /^(core|api|worker|web|scripts)\/.*\.tsx?$/.test(path) && !/\.(spec|d)\.tsx?$/.test(path),
  );
  const files = product
    .map((path) => [path, readFileSync(path, 'utf8')] as const)
    .filter(([, code]) => /\b(log|logger|console)\s*[.?]/i.test(code));

  it('are looked at', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it('quote nobody', () => {
    expect(files.flatMap(([path, code]) => findings(path, code))).toEqual([]);
  });

  it.each([
    ['the error itself', `log.warn({ err: error }, 'no')`],
    ['under its own name', `this.log.error({ error }, 'no')`],
    ['alone', 'console.error(error)'],
    ['whatever it is called', 'try { a(); } catch (oops) { console.error(oops); }'],
    ['its message', `this.log.warn({ message: problem.message }, 'no')`],
    ['its message when it has one', `log.error({ m: e instanceof Error ? e.message : '' })`],
    ['its stack in a text', 'console.error("failed: " + error.stack)'],
    ['a query with its parameters', `logger.info({ q: failed.query, p: failed.parameters })`],
    ['a code past the one way', `log.error({ error: error.code })`],
    ['the log as a callback', 'work().catch(console.error)'],
  ])('are refused with %s', (_, code) => {
    expect(findings('x.ts', code)).not.toEqual([]);
  });

  it.each([
    `log.warn({ error: safeError(error) }, 'no')`,
    'try { a(); } catch (oops) { console.error("no", safeErrorLine(oops)); }',
    `this.log.error({ consumer, rows: job.data.ids.length, error: told }, 'trouble')`,
    `console.log('worker ready')`,
    'throw new Error(error.message)',
  ])('may be %s', (code) => {
    expect(findings('x.ts', code)).toEqual([]);
  });
});
