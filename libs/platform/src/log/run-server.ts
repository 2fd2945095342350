import { createLogger } from './logger.ts';

/** After this the process ends, whatever still hangs. */
const LAST_MOMENT_MS = 10_000;

/**
 * Runs a program until it is told to stop. What goes wrong at the start is one line of the log, without the passwords that
 * connection strings carry; SIGTERM and SIGINT end it with 0, within ten seconds more than it asks for.
 */
export async function runServer(
  start: () => Promise<{ readonly stop: () => Promise<void>; readonly moreSeconds?: number }>,
): Promise<void> {
  const log = createLogger({ production: true, logLevel: process.env['LOG_LEVEL'] });
  process.on('uncaughtException', (error) => die('uncaught exception', error));
  process.on('unhandledRejection', (error) => die('unhandled rejection', error));
  function die(what: string, error: unknown): never {
    log.fatal({ err: error instanceof Error ? error : new Error(String(error)) }, what);
    process.exit(1);
  }
  const { stop, moreSeconds = 0 } = await start().catch((error: unknown) => die('not started', error));
  let stopping = false;
  const leave = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(
      () => {
        log.warn('stopped before all was finished');
        process.exit(0);
      },
      LAST_MOMENT_MS + moreSeconds * 1000,
    ).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => die('stop', error),
    );
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
  process.send?.('ready');
}
