// The Frictionless reference library for JavaScript has no types of its own; these are the parts that the tests use.
declare module "datapackage" {
  export type Resource = {
    readonly name: string;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    read(options: {
      readonly keyed?: boolean;
      readonly relations?: boolean;
      readonly cast?: boolean;
    }): Promise<readonly Record<string, unknown>[]>;
    checkRelations(): Promise<boolean>;
  };
  export class Package {
    static load(
      descriptor: object | string,
      options?: { readonly basePath?: string; readonly strict?: boolean },
    ): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
    getResource(name: string): Resource | null;
  }
}
