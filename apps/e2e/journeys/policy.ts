/** The content policy, watched in a real browser: a page that wants more than it may is told here, and fails its journey. */
import type { BrowserContext } from '@playwright/test';

const breaches: string[] = [];

/** What was broken since the last look. */
export function policyBreaches(): string[] {
  return breaches.splice(0);
}

/** Listens on every page of the context, its first script included. */
export async function keepToThePolicy(context: BrowserContext): Promise<void> {
  await context.exposeFunction('tellBreach', (breach: string) => void breaches.push(breach));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { tellBreach } = window as unknown as { tellBreach: (breach: string) => void };
      tellBreach(`${location.pathname}: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}
