/** Whether the keys are named as on a Mac. */
function isOnMac(): boolean {
  return navigator.userAgent.includes('Mac');
}

/** The names of the keys of a combination, as they stand on the keyboard. */
export function keyNames(accelerator: string, isMac = isOnMac()): readonly string[] {
  const onMac: Readonly<Record<string, string>> = { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Super: '⌘' };
  const elsewhere: Readonly<Record<string, string>> = { Super: 'Win' };
  return accelerator.split('+').map((name) => (isMac ? onMac : elsewhere)[name] ?? name);
}
