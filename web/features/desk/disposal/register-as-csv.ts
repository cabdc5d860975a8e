import { csvOf, type RegisterLine } from '../../../../core/contract/index.js';

const HEAD = [
  ...['receipt', 'kind', 'class', 'measure', 'received', 'ended', 'due', 'erased'],
  ...['put_forward_by', 'approved_by'],
];

/** The register in codes and days, for whoever keeps it on. */
export const registerAsCsv = (items: readonly RegisterLine[]): string => {
  const rows = items.map((line) => [
    ...[line.receipt, line.kind, line.class, line.measure?.code ?? ''],
    ...[line.receivedOn, line.endedOn, line.dueOn, line.erasedAt.slice(0, 10)],
    ...[line.proposedBy ?? '', line.approvedBy ?? ''],
  ]);
  return csvOf(HEAD, rows);
};
