import { fieldMessage, isProblem, otherFields, type Problem } from './problem.ts';

const problem: Problem = {
  __typename: 'InvalidInput',
  code: 'INVALID_INPUT',
  message: 'À corriger',
  fields: [
    { path: 'name', message: 'À remplir.' },
    { path: 'input.distributions.0.closesAt', message: 'Trop tard.' },
    { path: 'territory', message: 'Inconnu.' },
  ],
};

describe('the problems of a form', () => {
  it('are told from answers', () => {
    expect([isProblem(problem), isProblem({ __typename: 'Done', ok: true })]).toEqual([true, false]);
  });

  it('are found by their field, with or without the input in front', () => {
    expect(fieldMessage(problem, 'name')).toBe('À remplir.');
    expect(fieldMessage(problem, 'distributions.0.closesAt')).toBe('Trop tard.');
  });

  it('are never swallowed: what no field shows is listed', () => {
    expect(otherFields(problem, ['name', 'distributions']).map(({ path }) => path)).toEqual(['territory']);
  });
});
