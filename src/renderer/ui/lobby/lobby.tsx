import type { ReactNode } from 'react';
import { Brand } from '../components/brand.tsx';
import './lobby.css';
// After it, because it takes back some of it.
import './lobby-phone.css';

interface LobbyProps {
  readonly preview: ReactNode;
  readonly children: ReactNode;
  /** Whether the panel is what matters and the picture only stands beside it. */
  readonly hero?: boolean;
  /** Buttons at the end of the header. */
  readonly headerActions?: ReactNode;
}

/** The place before the call: your picture on one side, what to do on the other. One column in a narrow window. */
export function Lobby({ preview, children, hero = false, headerActions }: LobbyProps) {
  return (
    <div className={hero ? 'lobby lobby-hero' : 'lobby'}>
      <header className="lobby-header">
        <Brand />
        {headerActions}
      </header>
      <main className="lobby-main">
        {preview}
        <div className="lobby-panel">{children}</div>
      </main>
    </div>
  );
}
