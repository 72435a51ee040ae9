/** What Electron reads from its command line. */
export interface CommandLine {
  /** Modules that `-r` names, loaded before the app. */
  readonly modules: readonly string[];
  /** The app: a folder with a package.json, or a file. */
  readonly application: string;
  /** Chromium's switches, wherever they stand: `--name` or `--name=value`. */
  readonly switches: ReadonlyMap<string, string>;
}

/** Reads the arguments that follow the program's own name. The first that is neither a switch nor a module is the app. */
export function parseCommandLine(parameters: readonly string[]): CommandLine {
  const modules: string[] = [];
  const switches = new Map<string, string>();
  let application: string | undefined;
  for (let index = 0; index < parameters.length; index++) {
    const parameter = parameters[index] ?? '';
    if (application === undefined && (parameter === '-r' || parameter === '--require')) {
      modules.push(parameters[++index] ?? '');
    } else if (parameter.startsWith('--')) {
      const [, name = '', value = ''] = /^--([^=]*)=?(.*)$/s.exec(parameter) ?? [];
      switches.set(name, value);
    } else {
      application ??= parameter;
    }
  }
  return { modules, application: application ?? '.', switches };
}
