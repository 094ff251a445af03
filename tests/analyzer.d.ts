declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Analyses as the command does; with `noWrite` the manifest is only returned. */
  export function cli(options: { argv: string[]; cwd: string; noWrite: boolean }): Promise<unknown>;
}
