import { X11Connection, pad, type RootWindow } from './connection.ts';

/** A window of any program on the display. */
export interface DesktopWindow {
  readonly id: number;
  readonly title: string;
  /** Pixels from the screen's corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels as the X server keeps them: four bytes each, blue, green, red and an unused one, rows from the top. */
export interface PixelImage {
  readonly width: number;
  readonly height: number;
  readonly bgrx: Buffer;
}

/** Opcodes of the core protocol's requests. */
const GET_WINDOW_ATTRIBUTES = 3;
const GET_GEOMETRY = 14;
const QUERY_TREE = 15;
const INTERN_ATOM = 16;
const CHANGE_PROPERTY = 18;
const GET_PROPERTY = 20;
const TRANSLATE_COORDINATES = 40;
const GET_IMAGE = 73;

const VIEWABLE = 2;
const Z_PIXMAP = 2;
/** Windows smaller than this are helpers that nobody sees. */
const SMALLEST_SIDE = 50;
/** State of a window that a window manager shows (ICCCM, section 4.1.3.1). */
const NORMAL_STATE = 1;

function words(...values: number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) buffer.writeUInt32LE(value, 4 * index);
  return buffer;
}

/** What is on the X display: its screen, its windows, their pixels and titles. */
export class Desktop {
  private readonly connection: X11Connection;
  private readonly atoms = new Map<string, Promise<number>>();

  private constructor(connection: X11Connection) {
    this.connection = connection;
  }

  /** @throws {Error} when the display cannot be opened */
  static async open(display: string): Promise<Desktop> {
    return new Desktop(await X11Connection.open(display));
  }

  get root(): RootWindow {
    return this.connection.root;
  }

  /** The windows that a person could pick, topmost last. */
  async windows(): Promise<DesktopWindow[]> {
    const ids = (await this.managedWindows()) ?? (await this.children(this.root.id));
    const described = await Promise.all(
      ids.map((id) =>
        // A window may close while it is being looked at.
        this.describe(id).catch(() => null),
      ),
    );
    return described.filter((window) => window !== null);
  }

  /** What the whole screen shows now. */
  async capture(): Promise<PixelImage> {
    const { id, width, height } = this.root;
    const area = Buffer.alloc(8);
    area.writeUInt16LE(width, 4);
    area.writeUInt16LE(height, 6);
    const reply = await this.connection.request(
      GET_IMAGE,
      Z_PIXMAP,
      Buffer.concat([words(id), area, words(0xff_ff_ff_ff)]),
    );
    return { width, height, bgrx: reply.subarray(32, 32 + 4 * width * height) };
  }

  /** Retitles a window, and has it look managed: Chromium offers only such windows for sharing. */
  async setTitle(id: number, title: string): Promise<void> {
    const text = Buffer.from(title);
    await this.setProperty(id, 'WM_NAME', 'STRING', 8, text);
    await this.setProperty(id, '_NET_WM_NAME', 'UTF8_STRING', 8, text);
    await this.setProperty(id, 'WM_STATE', 'WM_STATE', 32, words(NORMAL_STATE, 0));
  }

  /** The windows that a window manager lists; null when none runs. */
  private async managedWindows(): Promise<number[] | null> {
    const list = await this.property(this.root.id, '_NET_CLIENT_LIST_STACKING');
    if (list.length === 0) return null;
    return Array.from({ length: list.length / 4 }, (_, index) => list.readUInt32LE(4 * index));
  }

  private async children(id: number): Promise<number[]> {
    const reply = await this.connection.request(QUERY_TREE, 0, words(id));
    return Array.from({ length: reply.readUInt16LE(16) }, (_, index) => reply.readUInt32LE(32 + 4 * index));
  }

  private async describe(id: number): Promise<DesktopWindow | null> {
    const attributes = await this.connection.request(GET_WINDOW_ATTRIBUTES, 0, words(id));
    if (attributes.readUInt8(26) !== VIEWABLE) return null;
    const geometry = await this.connection.request(GET_GEOMETRY, 0, words(id));
    const [width, height] = [geometry.readUInt16LE(16), geometry.readUInt16LE(18)];
    if (width < SMALLEST_SIDE || height < SMALLEST_SIDE) return null;
    const modern = await this.property(id, '_NET_WM_NAME');
    const title = modern.length > 0 ? modern : await this.property(id, 'WM_NAME');
    if (title.length === 0) return null;
    const corner = await this.connection.request(TRANSLATE_COORDINATES, 0, words(id, this.root.id, 0));
    return {
      id,
      title: title.toString(),
      x: corner.readInt16LE(12),
      y: corner.readInt16LE(14),
      width,
      height,
    };
  }

  private async property(id: number, name: string): Promise<Buffer> {
    const atom = await this.atom(name);
    const anyType = 0;
    const longest = 0x1_00_00;
    const reply = await this.connection.request(GET_PROPERTY, 0, words(id, atom, anyType, 0, longest));
    return reply.subarray(32, 32 + reply.readUInt32LE(16) * (reply.readUInt8(1) / 8));
  }

  private async setProperty(
    id: number,
    name: string,
    type: string,
    bits: 8 | 32,
    value: Buffer,
  ): Promise<void> {
    const [atom, typeAtom] = [await this.atom(name), await this.atom(type)];
    const head = words(id, atom, typeAtom, bits, (8 * value.length) / bits);
    this.connection.send(CHANGE_PROPERTY, 0, Buffer.concat([head, pad(value)]));
  }

  private atom(name: string): Promise<number> {
    const known = this.atoms.get(name) ?? this.internAtom(name);
    this.atoms.set(name, known);
    return known;
  }

  private async internAtom(name: string): Promise<number> {
    const text = Buffer.from(name);
    const reply = await this.connection.request(
      INTERN_ATOM,
      0,
      Buffer.concat([words(text.length), pad(text)]),
    );
    return reply.readUInt32LE(8);
  }
}
