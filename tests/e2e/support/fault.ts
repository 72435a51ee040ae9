/** Something that must not happen while a spec runs. */
export interface Fault {
  readonly kind:
    | 'uncaught exception in the main process'
    | 'unhandled rejection in the main process'
    | 'preload error'
    | 'stand-in'
    | 'uncaught error in a page'
    | 'violation of the content security policy';
  readonly text: string;
}
