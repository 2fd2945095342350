/** The browser's offer to install comes once, early: it is held here for the moment when it helps. */
export interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

let held: InstallOffer | null = null;

globalThis.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  held = event as InstallOffer;
});

/** Null: already installed, or a browser that does not offer. */
export const installOffer = (): InstallOffer | null => held;
