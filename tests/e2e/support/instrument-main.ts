/** Loaded into an app's main process before the app itself (Electron's `-r`). */
import './main-monitor.ts';
import './outside.ts';
import './shortcuts.ts';
