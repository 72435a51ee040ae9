/** Lets a context that was made before the page was touched run as soon as the browser allows it. */
export function wakeContext(context: AudioContext): void {
  // Not every browser in use tells.
  const { userActivation } = navigator as Partial<Navigator>;
  if (context.state === 'suspended' && userActivation?.hasBeenActive !== false) {
    context.resume().catch(() => undefined);
  }
}
