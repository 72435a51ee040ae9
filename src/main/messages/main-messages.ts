import type { en } from './en.ts';

type TextsLike<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : TextsLike<English[Key]>;
};

/** The texts that the main process shows, in any language: a missing or an extra one does not compile. */
export type MainMessages = TextsLike<typeof en>;
