import { app } from 'electron';

const patience = 5000;

/** Closes the hub before the app ends; an ending that takes too long is cut short, since the disk is always right. */
export function closeHubOnQuit(hub: { close(): Promise<void> }, log: (line: string) => void): void {
  let closing = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    const tooLong = new Promise<void>((resolve) => setTimeout(resolve, patience));
    Promise.race([hub.close(), tooLong])
      .catch((error: unknown) => log(`the hub did not close cleanly: ${String(error)}`))
      .finally(() => app.exit(0));
  });
}
