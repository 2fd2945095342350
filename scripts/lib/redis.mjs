import { accepts, freePort, retry } from './net.mjs';
import { need, nobody } from './machine.mjs';

const words = `Install Redis 7 or newer (Debian and Ubuntu: "apt-get install redis-server"; macOS: "brew install redis";
or use a container: "docker run -p 6379:6379 redis:8"), or give REDIS_URL of a server of your own.`;

/** Starts Redis in `dir` on a free port of 127.0.0.1. */
export async function startRedis(supervisor, dir, { ephemeral }) {
  const program = need(['redis-server', 'valkey-server'], 'redis-server', words);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--daemonize', 'no'];
    args.push('--save', '', '--appendonly', ephemeral ? 'no' : 'yes', '--maxmemory-policy', 'noeviction');
    const server = supervisor.start('Redis', program, args, { ...nobody, cwd: '/' });
    try {
      await retry(() => accepts(port), { failed: server.failed });
      server.watch();
      return { url: `redis://127.0.0.1:${port}/0`, stop: server.stop };
    } catch (error) {
      if (attempt === 3 || !server.output().includes('Address already in use')) throw error;
    }
  }
}
