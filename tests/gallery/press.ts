/** Waits until `find` finds something; it looks at every frame. */
async function appears<T>(find: () => T | null): Promise<T> {
  for (;;) {
    const found = find();
    if (found !== null) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Presses elements of the page one after the other, each as soon as it is there. */
export async function press(selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    const element = await appears(() => document.querySelector<HTMLElement>(selector));
    element.click();
    await new Promise(requestAnimationFrame);
  }
}

/** Marks the page as drawn once what belongs to the state is there; pictures and tests wait for the mark. */
export async function markDrawn(awaited: string): Promise<void> {
  await appears(() => document.querySelector(awaited));
  document.documentElement.dataset['gallery'] = 'drawn';
}
