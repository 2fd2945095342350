import { wayOf } from './what-to-answer.ts';

const files = new Set(['/index.html', '/icon.svg', '/assets/index-BcbYtrCu.js']);
const ask = (path: string, mode = 'navigate', method = 'GET') =>
  wayOf({ method, mode, url: new URL(path, 'https://cabas.example').href }, 'https://cabas.example', files);

describe('what the service worker answers', () => {
  it('opens every page of the shop from the phone when there is no network', () => {
    for (const path of ['/', '/pickups', '/hand-out/a/b?member=c', '/c/ptit-marche/sales/1'])
      expect(ask(path)).toBe('SHELL');
  });

  it('takes the files of the release from the phone', () => {
    expect(ask('/assets/index-BcbYtrCu.js', 'cors')).toBe('KEPT');
    expect(ask('/icon.svg', 'no-cors')).toBe('KEPT');
    expect(ask('/assets/of-the-release-before.js', 'cors')).toBe('KEPT');
  });

  it('never stands between a page and people’s data', () => {
    for (const path of ['/graphql', '/files/orders/1.pdf', '/FILES/x', '/graphql/'])
      for (const mode of ['navigate', 'cors']) expect(ask(path, mode)).toBe('NETWORK');
    expect(ask('/', 'navigate', 'POST')).toBe('NETWORK');
  });

  it('leaves the admin, the server’s health and the worker’s own file alone', () => {
    for (const path of ['/admin', '/admin/c/x/sales', '/readyz', '/service-worker.js'])
      expect(ask(path)).toBe('NETWORK');
  });

  it('takes a page whose address begins like something else for a page', () => {
    expect(ask('/administration-du-marche')).toBe('SHELL');
  });

  it('lets files that are no pages of the release pass: a calendar, a photo, another host', () => {
    expect(ask('/calendar/abc.ics')).toBe('NETWORK');
    expect(
      wayOf(
        { method: 'GET', mode: 'cors', url: 'https://elsewhere.example/icon.svg' },
        'https://cabas.example',
        files,
      ),
    ).toBe('NETWORK');
  });
});
