import { useState } from 'react';

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // Storage is blocked in some private windows; then nothing is remembered.
    return '';
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above: forgetting is all that happens.
  }
}

/** A text that is still there on the next visit, kept in localStorage below `key`. */
export function useRemembered(key: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => read(key));
  const remember = (next: string) => {
    setValue(next);
    write(key, next);
  };
  return [value, remember];
}
