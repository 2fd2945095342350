import { DomainError, InvalidInput, NotFound, Refused, VersionConflict } from './errors.ts';
import { isUuid, newId } from './ids.ts';

class DistributionClosed extends DomainError {
  constructor(closedAt: string) {
    super('DistributionClosed', 'DISTRIBUTION_CLOSED', { closedAt });
  }
}

it.each<[DomainError, object]>([
  [new NotFound(), { problem: 'NotFound', code: 'NOT_FOUND', data: {} }],
  [new Refused('LAST_ADMIN'), { problem: 'Refused', code: 'LAST_ADMIN', data: {} }],
  [
    new VersionConflict(4),
    { problem: 'VersionConflict', code: 'VERSION_CONFLICT', data: { currentVersion: 4 }, currentVersion: 4 },
  ],
  [
    new DistributionClosed('mercredi'),
    { problem: 'DistributionClosed', code: 'DISTRIBUTION_CLOSED', data: { closedAt: 'mercredi' } },
  ],
])('%s says its GraphQL type, its code and its data', (error, expected) => {
  expect(error).toMatchObject(expected);
  expect(error).toBeInstanceOf(DomainError);
});

it('names the fields that can’t be accepted', () => {
  const error = new InvalidInput([{ path: 'distributions.0.closesAt', code: 'NOT_A_TIME' }]);
  expect(error).toMatchObject({
    problem: 'InvalidInput',
    code: 'INVALID_INPUT',
    fields: [{ path: 'distributions.0.closesAt' }],
  });
  expect(error.message).toBe('INVALID_INPUT distributions.0.closesAt: NOT_A_TIME');
});

it('gives identifiers that sort by time', () => {
  const ids = Array.from({ length: 100 }, newId);
  expect(ids).toEqual([...ids].sort());
  expect(ids.every(isUuid)).toBe(true);
  expect([isUuid('x'), isUuid(undefined)]).toEqual([false, false]);
});
