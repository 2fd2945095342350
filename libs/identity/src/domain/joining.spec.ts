import { statusOnAccepting, statusOnJoining } from './joining.ts';

describe('joining a collective', () => {
  it('makes a member at once where the door is open', () => {
    expect(statusOnJoining('OPEN', undefined)).toBe('ACTIVE');
  });
  it('waits for approval where the collective wants to see first', () => {
    expect(statusOnJoining('APPROVAL', undefined)).toBe('PENDING');
  });
  it('is refused where one must be invited', () => {
    expect(() => statusOnJoining('INVITATION', undefined)).toThrow('INVITATION_ONLY');
  });
  it('recognises whom the collective entered before, whatever the door', () => {
    expect(statusOnJoining('INVITATION', { accountId: null, status: 'ACTIVE' })).toBe('ACTIVE');
    expect(statusOnJoining('OPEN', { accountId: null, status: 'SUSPENDED' })).toBe('SUSPENDED');
  });
  it('is refused to who is a member already', () => {
    expect(() => statusOnJoining('OPEN', { accountId: 'a', status: 'SUSPENDED' })).toThrow('ALREADY_MEMBER');
  });
  it('lets who left come back as newcomers do', () => {
    expect(statusOnJoining('OPEN', { accountId: 'a', status: 'LEFT' })).toBe('ACTIVE');
    expect(statusOnJoining('APPROVAL', { accountId: 'a', status: 'LEFT' })).toBe('PENDING');
    expect(() => statusOnJoining('INVITATION', { accountId: 'a', status: 'LEFT' })).toThrow(
      'INVITATION_ONLY',
    );
  });
});

describe('accepting an invitation', () => {
  it('activates', () => {
    expect(statusOnAccepting('PENDING')).toBe('ACTIVE');
    expect(statusOnAccepting('LEFT')).toBe('ACTIVE');
  });
  it('does not lift a suspension', () => {
    expect(statusOnAccepting('SUSPENDED')).toBe('SUSPENDED');
  });
});
