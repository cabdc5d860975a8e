import { describe, expect, it } from '@jest/globals';
import { approvalFile } from './approval-file.js';

const draft = { key: 'draft', kind: 'draft', name: '起案', post: '担当' };
const decide = { key: 'decide', kind: 'decide', name: '決裁', post: '部長', roles: ['approver'] };
const fileOf = (steps: object[], rules: object[] = [{ chain: 'one' }]) => ({
  holdSeconds: 90,
  rules,
  chains: { one: { name: '部長決裁', steps } },
});
const complaints = (file: object): string[] =>
  approvalFile.safeParse(file).error?.issues.map(({ message }) => message) ?? [];

describe('a city’s steps', () => {
  it('are read where they are whole', () => {
    expect(complaints(fileOf([draft, decide]))).toEqual([]);
    expect(complaints(fileOf([draft]))).toEqual([]);
  });

  it.each([
    ['begin with a decision', fileOf([decide, draft]), /begin with its one draft/],
    ['have two drafts', fileOf([draft, { ...draft, key: 'again' }]), /begin with its one draft/],
    [
      'publish before they decide',
      fileOf([draft, { ...draft, key: 'publish', kind: 'publish' }, decide]),
      /publish may only be the last/,
    ],
    ['name nobody', fileOf([draft, { ...decide, roles: undefined }]), /roles or people/],
    ['ask all of nobody', fileOf([draft, { ...decide, need: 'all' }]), /must name its people/],
    ['share a key', fileOf([draft, { ...decide, key: 'draft' }]), /two steps with one key/],
    [
      'are chosen by no rule for the rest',
      fileOf([draft], [{ kind: ['opinion'], chain: 'one' }]),
      /for the rest/,
    ],
    ['are named by a rule and not there', fileOf([draft], [{ chain: 'two' }]), /not there/],
  ])('are refused where they %s', (_, file, why) => {
    expect(complaints(file)).toEqual([expect.stringMatching(why)]);
  });
});

describe('what a chief sees afterwards of a chain', () => {
  const sampled = (sample: object) => ({
    holdSeconds: 90,
    rules: [{ chain: 'one' }],
    chains: { one: { name: '決裁なし', sample, steps: [draft] } },
  });

  it('is one in so many, for somebody', () => {
    expect(complaints(sampled({ oneIn: 10, roles: ['approver'] }))).toEqual([]);
    expect(complaints(sampled({ oneIn: 10 }))).toEqual([expect.stringMatching(/who sees it/)]);
    expect(complaints(sampled({ oneIn: 0, roles: ['approver'] }))).toEqual([
      expect.stringMatching(/at least 1/),
    ]);
  });
});

describe('sections that agree', () => {
  const agree = { key: 'agree', kind: 'agree', name: '合議', post: '課長', roles: ['approver'] };
  it.each([
    ['none is named', [draft, agree, decide]],
    ['another kind of step names some', [draft, { ...decide, sections: ['zaisei'] }]],
  ])('are refused where %s', (_, steps) => {
    expect(complaints(fileOf(steps))).toEqual([expect.stringMatching(/must name sections/)]);
  });
  it('are read with who may say so there', () => {
    expect(complaints(fileOf([draft, { ...agree, sections: ['zaisei'] }, decide]))).toEqual([]);
  });
});
