/** Where the mock is, and what runs against it. */
export interface Scene {
  /** A folder with the installed client and, in `programs`, what is run. */
  readonly folder: string;
  /** A folder in whose `node_modules` the runtimes are. */
  readonly runtimes: string;
  readonly url: string;
  /** A URL at which nobody listens. */
  readonly nobody: string;
}

export interface Runtime {
  readonly name: string;
  /** How to run it oneself, for the table. */
  readonly command: string;
  /** Version, as the runtime tells it. */
  version(scene: Scene): Promise<string>;
  /** Runs the journey and returns what it told. */
  run(scene: Scene): Promise<string[]>;
}
