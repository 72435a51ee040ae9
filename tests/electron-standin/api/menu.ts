import type { MenuItemConstructorOptions } from 'electron';
import { failClosed } from '../fail-closed.ts';
import { unsupported } from '../report.ts';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;
type Click = (item: Item, window: unknown, event: object) => void;

/** What a role does when it is chosen; roles that are missing here are only shown. */
const ROLE_ACTIONS: Partial<Record<Role, () => void>> = {
  quit: () => {
    app.quit();
  },
  close: () => BrowserWindow.getFocusedWindow()?.close(),
  minimize: () => BrowserWindow.getFocusedWindow()?.minimize(),
};

let lastCommand = 0;

/** One entry of a menu. Nothing of it is shown; a spec finds it by its id and clicks it. */
class Item {
  readonly commandId = ++lastCommand;
  readonly id: string | undefined;
  readonly label: string;
  readonly type: string;
  readonly role: Role | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | null;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  private readonly onClick: Click | undefined;

  constructor(options: MenuItemConstructorOptions) {
    const { submenu } = options;
    this.id = options.id;
    this.label = options.label ?? options.role ?? '';
    this.role = options.role;
    this.type = options.type ?? (submenu ? 'submenu' : 'normal');
    this.accelerator = options.accelerator ?? undefined;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.onClick = options.click as Click | undefined;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : null;
  }

  /** Does what a click does, unless the entry is disabled. */
  click(event: object = {}): void {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.role !== undefined) {
      const action = ROLE_ACTIONS[this.role];
      if (!action) throw unsupported(`choosing the menu role ${this.role}`);
      action();
      return;
    }
    this.onClick?.(this, BrowserWindow.getFocusedWindow(), event);
  }
}

/** The `Menu` of the API. */
export class Menu {
  private static application: Menu | null = null;
  readonly items: Item[];

  private constructor(items: Item[]) {
    this.items = items;
  }

  static buildFromTemplate(template: MenuItemConstructorOptions[]): Menu {
    const items = template.map((options) => failClosed('MenuItem', new Item(options)));
    return failClosed('Menu', new Menu(items));
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.application = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.application;
  }

  getMenuItemById(id: string): Item | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
