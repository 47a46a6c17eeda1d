/** Why the hub can't start, in one clear sentence for whoever starts it. */
export class HubStartError extends Error {
  override readonly name = 'HubStartError';
}
