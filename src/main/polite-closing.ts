/** How long a window that closes may take to say goodbye: bye to the server and to the peer are one message each. */
export const FAREWELL_MILLISECONDS = 2_000;

export interface PoliteClosingOptions {
  readonly inCall: () => boolean;
  /** Asks the page to hang up and to answer with {@link PoliteClosing.ready}. */
  readonly sayGoodbye: () => void;
  /** Closes the window; its close event then comes again. */
  readonly close: () => void;
}

/** Lets a window end its call before it closes. */
export interface PoliteClosing {
  /** To be called with the window's close event. */
  onClose(event: { preventDefault(): void }): void;
  /** The page has said goodbye. */
  ready(): void;
}

/** Creates the farewell of one window. */
export function createPoliteClosing({ inCall, sayGoodbye, close }: PoliteClosingOptions): PoliteClosing {
  let phase: 'open' | 'saying goodbye' | 'closing' = 'open';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const finish = (): void => {
    if (phase !== 'saying goodbye') return;
    phase = 'closing';
    clearTimeout(timer);
    close();
  };

  return {
    onClose(event) {
      if (phase === 'closing' || (phase === 'open' && !inCall())) return;
      event.preventDefault();
      if (phase === 'saying goodbye') return;
      phase = 'saying goodbye';
      timer = setTimeout(finish, FAREWELL_MILLISECONDS);
      sayGoodbye();
    },
    ready: finish,
  };
}
