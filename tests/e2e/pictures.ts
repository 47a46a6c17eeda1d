import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

const folder = process.env.XIN_MOI_PICTURES;

/** Keeps a picture of a screen in the folder `XIN_MOI_PICTURES`, for people to look at; without it nothing happens. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
