/** The keys of plural forms that English lacks: a stem has them where English has `…_other`. */
type FurtherForm<Key, Form extends string> = Key extends `${infer Stem}_other` ? `${Stem}_${Form}` : never;

/**
 * The shape of English messages in another language, so that a missing or an extra key does not compile.
 * @typeParam Form the plural forms beyond English's `one` and `other` (Unicode CLDR), such as `many`
 */
export type Translation<English, Form extends string = never> = {
  readonly [Key in keyof English | FurtherForm<keyof English, Form>]: Key extends keyof English
    ? English[Key] extends string
      ? string
      : Translation<English[Key], Form>
    : string;
};
