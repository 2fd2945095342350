import { isPushService } from './push-services.ts';

it.each([
  ['https://fcm.googleapis.com/fcm/send/abc', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/abc', true],
  ['https://web.push.apple.com/abc', true],
  ['https://wns2-par02p.notify.windows.com/w/?token=abc', true],
  ['http://fcm.googleapis.com/fcm/send/abc', false],
  ['https://fcm.googleapis.com:8443/fcm/send/abc', false],
  ['https://fcm.googleapis.com@127.0.0.1/', false],
  ['https://user:pass@fcm.googleapis.com/', false],
  ['https://fcm.googleapis.com.evil.example/', false],
  ['https://evilpush.apple.com/', false],
  ['https://127.0.0.1/latest', false],
  ['https://169.254.169.254/latest/meta-data', false],
  ['https://[::1]/', false],
  ['https://localhost/', false],
  ['https://10.0.0.8/', false],
  ['file:///etc/passwd', false],
  ['not an address', false],
])('%s: %s', (endpoint, allowed) => {
  expect(isPushService(endpoint, [])).toBe(allowed);
});

it('an installation may allow a service of its own, by origin', () => {
  expect(isPushService('https://push.example.net/x', ['https://push.example.net'])).toBe(true);
  expect(isPushService('https://push.example.net:444/x', ['https://push.example.net'])).toBe(false);
});
