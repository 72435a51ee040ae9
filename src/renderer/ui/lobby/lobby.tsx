import type { ReactNode } from 'react';
import { Brand } from '../components/brand.tsx';
import './lobby.css';

interface LobbyProps {
  readonly preview: ReactNode;
  readonly children: ReactNode;
  /** Buttons at the end of the header. */
  readonly headerActions?: ReactNode;
}

/** The place before the call: your picture on one side, what to do on the other. One column in a narrow window. */
export function Lobby({ preview, children, headerActions }: LobbyProps) {
  return (
    <div className="lobby">
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
